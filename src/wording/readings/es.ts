import type { WordsOfReadings } from './reading-words';

export const spanishReadings: WordsOfReadings = {
  '2019 cut-off date': {
    question: '¿En qué fecha, que el texto deja en blanco, hay que tener el contrato?',
    reading:
      'En la que Recursos Humanos introduce en Vincular, cotejada con las fechas del contrato si la exportación las da. Si no se introduce ninguna, el día que muestra la exportación.',
    why: 'La fecha es un hecho de la introducción, y una exportación muestra los contratos de un solo día. Un contrato que empezó más tarde puede seguir a otro que regía en esa fecha, de modo que se pregunta.',
  },
  '2019 existing grade is the job’s': {
    question: '¿El grado existente es el del empleo o el de la persona?',
    reading:
      'El del empleo. Un grado personal no cambia el grado en que el empleo está clasificado.',
    alternative:
      'El de la persona: si hay un grado personal, el grado atribuido se compara con él.',
    why: 'El artículo 6 lo compara con el grado atribuido a un empleo, así que ambos son del empleo.',
  },
  '2019 current grade': {
    question: '¿Qué grado se conserva cuando el empleo se clasifica más bajo?',
    reading: 'El grado personal si lo hay; si no, el existente.',
    alternative: 'El grado existente del empleo, aunque el grado personal sea otro.',
    why: 'Es el grado en que hoy se paga al titular, y conservar significa no perder nada.',
  },
  '2019 personal grade below existing': {
    question: '¿Y si el grado personal es inferior al grado existente del empleo?',
    reading: 'El resultado se calcula con los datos que hay y la fila pasa a revisión.',
    alternative: 'Se toma por un error, y el resultado se calcula sin él.',
    why: 'Un grado personal suele proteger uno más alto, así que es probable un error de la exportación.',
  },
  '2019 award below personal grade': {
    question: '¿Se concede el grado atribuido cuando el grado personal es aún más alto?',
    reading:
      'No. El titular conserva el grado personal. Si es igual al atribuido, pasa a ser el grado del empleo por la concesión.',
    alternative: 'Sí. Se concede al titular, y el grado personal más alto termina.',
    why: 'Conceder menos de lo que se tiene sería rebajarlo. El texto no exceptúa un grado igual.',
  },
  '2019 across categories': {
    question: '¿Cómo se comparan un grado de servicios generales y uno de funcionario nacional?',
    reading: 'No se comparan. El paso es una reclasificación según la circular 6/639.',
    alternative:
      'En una sola escala, en la que todo grado de funcionario nacional supera a todo grado de servicios generales.',
    why: 'Cada categoría tiene su escala, y el texto ordena los grados solo dentro de una.',
  },
  '2019 nearest grade is a hint': {
    question: '¿Qué grado se atribuye cuando la familia no tiene ninguno en el grado del puesto?',
    reading:
      'Ninguno, hasta que una persona atribuya uno y lo firme. El grado más cercano de la familia se muestra como indicio, junto a las familias que tienen el grado del puesto.',
    alternative: 'El grado más cercano de la familia, sin que medie acto de nadie.',
    why: 'El artículo 6 habla de un grado que se atribuyó, y otra familia se da solo en el mismo grado. Lo que falta en el catálogo no es un acto de Recursos Humanos.',
  },
  '2019 allocated grade without description': {
    question: '¿Y si Recursos Humanos atribuyó un grado en el que la familia no tiene descripción?',
    reading:
      'Por él no se concede ni se conserva nada, y Recursos Humanos decide: sobre el grado o sobre la familia.',
    alternative:
      'Se concede, o se conserva el grado que se tiene, como con cualquier otro grado atribuido.',
    why: 'El artículo 6 se refiere a un grado que resulta de introducir una descripción, y no la hay.',
  },
  '2019 vacant position': {
    question: '¿Alcanza el artículo 6 a un puesto vacante?',
    reading: 'No. La descripción se aplica, pero no hay nadie cuyo grado pueda cambiar.',
    alternative: 'Sí. Su resultado es el que tendría un titular sin grado personal.',
    why: 'Sus dos párrafos sobre grados hablan de un titular.',
  },
  '2019 other funding': {
    question: '¿Qué pasa con los puestos fuera de la sede que no son del presupuesto ordinario?',
    reading: 'No están cubiertos y se vinculan solo para comparar.',
    alternative: 'Están cubiertos como los del presupuesto ordinario.',
    why: 'El ámbito nombra el presupuesto ordinario; el preámbulo solo pide una clasificación coherente.',
  },
  '2019 assignment date': {
    question: '¿Cuándo se asigna una descripción?',
    reading: 'En la fecha de la carta que la lleva.',
    why: 'La carta es el acto por el que la descripción llega al funcionario.',
  },
  '2019 receipt date': {
    question: '¿Cuándo ha recibido la descripción un funcionario?',
    reading: 'En la fecha que consta en el acuse de recibo.',
    alternative: 'En la fecha de la carta que la lleva.',
    why: 'Es la única fecha de recepción que ambas partes tienen por escrito.',
  },
  '2019 reassigned description': {
    question: '¿Otra descripción, dada tras una aclaración, abre de nuevo los dos meses?',
    reading: 'Sí, contados desde su propia recepción.',
    alternative: 'No. Los dos meses siguen siendo los de la primera descripción.',
    why: 'Es una nueva asignación, y el funcionario aún no ha podido preguntar por ella.',
  },
  '2019 eight families': {
    question: '¿Son las ocho familias que cuenta el artículo 3 o las catorce filas del artículo 4?',
    reading:
      'Las catorce filas: una familia de asistentes y una de funcionarios nacionales son dos.',
    why: 'Cada descripción nombra una de las catorce como su familia.',
  },
  '2019 finance and administrative officers': {
    question: '¿Adónde van los antiguos funcionarios de finanzas y administración?',
    reading:
      'A Administration and Operations; Finance recibe a aquellos cuyo trabajo es solo de finanzas.',
    alternative: 'A Finance, todos.',
    why: 'La nota incluye esa familia anterior en la administración, no en las finanzas.',
  },
  '2019 secondary school': {
    question: '¿Es haber terminado la secundaria una condición de la equivalencia?',
    reading: 'Sí, aunque solo lo dice el cuadro y no los párrafos que lo preceden.',
    alternative: 'No. Seis años sustituyen al título, sea cual sea la escolaridad terminada.',
    why: 'El cuadro resume la regla en el mismo apéndice y se acordó con ella.',
  },
  '2019 unfinished degree': {
    question: '¿Cuenta una parte de un título universitario para los seis años?',
    reading: 'No. Sin el título ni un diploma hacen falta los seis años enteros.',
    alternative:
      'Sí. Los estudios sin título final cuentan como un diploma: cuatro años en lugar de seis.',
    why: 'El texto sustituye un título entero, o un diploma, y nada intermedio.',
  },
  '2019 degree not listed': {
    question: '¿Qué vale un título de una institución que no está en ninguno de los dos registros?',
    reading:
      'No es un título universitario. Si pasa por diploma postsecundario lo dice Recursos Humanos.',
    alternative: 'Es un título de primer ciclo como cualquier otro.',
    why: 'Los registros limitan los títulos universitarios; la frase sobre los diplomas no nombra ninguno.',
  },
  '2019 diploma': {
    question: '¿Qué es un diploma o certificado de enseñanza postsecundaria?',
    reading:
      'Una cualificación terminada, por encima de la secundaria y por debajo de un título universitario de primer ciclo.',
    why: 'El texto no da duración, nivel ni registro, así que no se añade ninguno.',
  },
  '2019 candidates and officials': {
    question: '¿La regla del diploma sirve a los candidatos o solo a los funcionarios?',
    reading:
      'A unos y otros. Solo el encabezado de la última columna del cuadro nombra únicamente a los funcionarios.',
    why: 'El párrafo que fija la regla nombra juntos a candidatos y funcionarios.',
  },
  '2019 relevant years include professional ones': {
    question: '¿Se cuentan los años profesionales entre los años pertinentes?',
    reading:
      'Sí. Los años pertinentes son el total; los años profesionales que lo exceden no cuentan.',
    alternative: 'No. Se suman a los años pertinentes, y ambos se cuentan.',
    why: 'No se pediría una experiencia profesional que no tuviera que ver con el empleo.',
  },
  '2019 professional years not stated': {
    question: '¿Y si solo se conoce el total de años pertinentes?',
    reading: 'Se supone que contiene los años profesionales pedidos, y la respuesta lo dice.',
    alternative: 'No se supone nada: sin los años profesionales no hay respuesta.',
    why: 'Un total es lo primero que indican los candidatos; luego el jurado mira sus partes.',
  },
  '2019 description before table': {
    question: '¿Qué redacción vale cuando una descripción y el cuadro del apéndice 1 difieren?',
    reading: 'La de la descripción; el cuadro da las cifras, que coinciden en todas partes.',
    why: 'El propio cuadro dice que recoge lo que piden las descripciones.',
  },
  '2019 part-years': {
    question: '¿Cómo cuentan las fracciones de año?',
    reading: 'Tal como son. Nada se redondea: 7,9 años no son ocho.',
    alternative: 'Se redondean al año más próximo: 7,9 años son ocho.',
    why: 'El texto pide un mínimo y no habla de redondear.',
  },
  '2019 grade without family': {
    question: '¿Qué pide un grado cuando no se nombra la familia?',
    reading: 'Si sus familias llevan a respuestas distintas, se pregunta la familia.',
    why: 'En G2 un chófer necesita la secundaria, y un mensajero la enseñanza obligatoria.',
  },
  '2023 effective date': {
    question: '¿Cuál es la fecha de efecto de un anuncio general?',
    reading: 'La fecha en que surten efecto las descripciones que anuncia.',
    why: 'Solo de las descripciones se dice que surten efecto en una fecha que da el anuncio general.',
  },
  '2023 paragraph numbers': {
    question: '¿A qué párrafos se refiere el párrafo 8, si los que nombra tratan de otra cosa?',
    reading: 'A los párrafos 5 y 6.',
    why: 'En ellos están la lista y las adaptaciones de que habla el párrafo 8.',
  },
  '2023 effective date not entered': {
    question: '¿Está en vigor una familia cuando no se ha introducido ninguna fecha de efecto?',
    reading: 'Sí. Sus descripciones están en un anexo, y se le vinculan puestos.',
    alternative: 'No. No se asigna nada hasta que se introduzca una fecha de efecto.',
    why: 'La fecha está en un anuncio general que el complemento no ve; puede introducirse una posterior.',
  },
  '2023 degree not listed': {
    question: '¿De qué instituciones cuentan los títulos según el acuerdo de 2023?',
    reading:
      'El acuerdo no nombra ningún registro, así que Recursos Humanos decide sobre cada título dudoso.',
    alternative: 'Los que figuran en los registros de 2019, y ningún otro.',
    why: 'Los registros de 2019 están en un apéndice sobre otras categorías.',
  },
  '2023 or equivalent': {
    question:
      '¿Las palabras «o equivalente» tras un título permiten que la experiencia lo sustituya?',
    reading: 'No. Se refieren a un título equivalente.',
    why: 'Donde las partes quisieron años en lugar de un título, en 2019, dijeron cuántos.',
  },
  '2023 qualifications not tested': {
    question: '¿Debe un funcionario en servicio cumplir los requisitos de la descripción asignada?',
    reading: 'La asignación no lo pregunta. Sigue el puesto actual y su grado.',
    alternative:
      'Sí. Como ninguna exportación los muestra, Recursos Humanos debe comprobarlos antes de asignar nada.',
    why: 'El procedimiento nombra esos dos hechos y ningún otro.',
  },
  '2023 no description at grade': {
    question: '¿Y si la familia no tiene descripción en el grado del puesto?',
    reading: 'No se propone nada; decide Recursos Humanos.',
    why: 'La asignación es en el mismo grado, y ninguna cláusula lleva un puesto a otro.',
  },
  '2023 no rule on grades': {
    question: '¿Hay concesión o conservación de grado según el acuerdo de 2023?',
    reading: 'No. La descripción se asigna en el grado del puesto, así que no puede haberla.',
    why: 'El acuerdo no tiene equivalente del artículo 6 de 2019.',
  },
  '2023 P1': {
    question: '¿Está cubierto un puesto P1?',
    reading: 'Sí, pero en ese grado aún no existe ninguna descripción.',
    alternative: 'No. Un grado sin descripción en ninguno de los anexos queda fuera del acuerdo.',
    why: 'El ámbito comprende toda la categoría profesional; los anexos empiezan en P2.',
  },
  'vacancy not stated': {
    question: '¿Está ocupado un puesto cuando la exportación no lo dice, o dice ambas cosas?',
    reading:
      'Se considera ocupado, y toda respuesta que supone un titular lo dice, también cuando decide Recursos Humanos o hace falta una reclasificación. Una situación de vacante junto a un titular nombrado con contrato pasa a revisión, sea cual sea el grado que escribió Recursos Humanos.',
    alternative: 'Se considera vacante.',
    why: 'Un resultado de más se ve en la revisión; uno que falta no se ve.',
  },
  'notice below description': {
    question: '¿Puede un anuncio de vacante pedir menos años que la descripción?',
    reading:
      'No. Los años de la descripción siguen siendo el mínimo; un anuncio solo puede pedir más.',
    alternative: 'Sí. Los años del anuncio son entonces el mínimo.',
    why: 'Las descripciones fijan requisitos mínimos.',
  },
  'months are calendar months': {
    question: '¿Cómo se cuentan los meses, y qué pasa con un día que el último mes no tiene?',
    reading: 'Por el calendario; una fecha que no existe cae en el último día del mes.',
    alternative: 'Como treinta días cada uno.',
    why: 'Así se cuentan de ordinario los plazos en meses, y apenas favorece a nadie.',
  },
  '2023 vacant position': {
    question: '¿Valen los dos meses para la descripción de un puesto vacante?',
    reading: 'No. Su responsable la adapta solo, y no hay fecha fijada.',
    alternative: 'Sí. El responsable remite la descripción en ese plazo.',
    why: 'El apéndice de los dos meses trata de puestos que ocupan funcionarios en servicio.',
  },
  '2023 sent back': {
    question:
      '¿Para cuándo debe remitirse de nuevo una descripción que Recursos Humanos no aprobó?',
    reading: 'Sin fecha fijada. Los dos meses son para la primera remisión.',
    alternative: 'En los dos meses siguientes al día en que se devolvió.',
    why: 'El texto los cuenta solo desde el anuncio general y no fija un segundo plazo.',
  },
  '2023 disagreement': {
    question:
      '¿Quién decide cuando el responsable y el funcionario no se ponen de acuerdo sobre la descripción?',
    reading: 'Recursos Humanos, por lo que aprueba.',
    why: 'Los desacuerdos se le comunican, y es quien aprueba.',
  },
  '2019 late question': {
    question: '¿Qué se debe cuando una pregunta llega después de los dos meses?',
    reading:
      'Ninguna respuesta escrita, y nada en una fecha fijada. Recursos Humanos puede responder de todos modos.',
    alternative: 'Lo mismo que por una a tiempo: una respuesta escrita en tres meses.',
    why: 'La respuesta se debe a una aclaración pedida a tiempo; una revisión del empleo puede pedirse siempre.',
  },
  'later annex': {
    question: '¿Desde cuándo cuenta una familia que añade un anexo posterior?',
    reading:
      'Desde la fecha que introduce el usuario: para un puesto, según su fecha de asignación o, si falta, el día en que se vincula, se revisa o se pregunta por él.',
    why: 'Las familias llegan una a una, cada una en su fecha, y ninguna se asigna antes.',
  },
  '2019 degree in another field': {
    question: '¿Qué vale un título cuya especialidad no tiene que ver con el empleo?',
    reading:
      'La respuesta considera pertinente la especialidad y dice que no se ha comprobado. Si Recursos Humanos ve que no lo es, hacen falta los años en lugar del título, como para quien no lo tiene.',
    why: 'Solo se pide un título en una especialidad pertinente; otro no puede dejar a quien lo tiene por debajo de quienes no tienen ninguno.',
  },
  '2019 primary schooling': {
    question: '¿Es la escuela primaria la enseñanza obligatoria que necesitan los mensajeros?',
    reading:
      'Puede ser menos. La primaria sola es una pregunta para Recursos Humanos, no una respuesta.',
    alternative: 'Sí, es toda la escolaridad que necesitan los mensajeros.',
    why: 'Hasta cuándo es obligatoria la enseñanza varía según el país y el año, y ninguna exportación lo muestra.',
  },
  '2023 long first degree': {
    question:
      '¿Es superior un título de primer ciclo largo, como una maîtrise o el de ingeniero o médico?',
    reading:
      'Es un título de primer ciclo. Donde se pide uno superior, Recursos Humanos decide si vale como tal.',
    alternative: 'Sí. Cuenta como título superior dondequiera que se pida.',
    why: 'Esos títulos duran más que una licenciatura corta, y algunos equivalen a una maestría según el país y el año.',
  },
  '2019 offices named': {
    question: '¿Y un tipo de oficina exterior que una descripción omite?',
    reading:
      'Un puesto de otra oficina pasa a revisión, también si el texto dice «normalmente». Un equipo de trabajo decente cuenta como DWT/CO. Si se nombran los tres tipos, o el nombre de la unidad no indica ninguno, no se deduce nada.',
    alternative:
      'Allí no tiene descripción: no se concede ni se conserva nada, y decide Recursos Humanos.',
    why: 'La mayoría de las descripciones enumeran los tres tipos, así que la que omite uno lo hace a propósito.',
  },
  '2019 large portfolio': {
    question: '¿Qué oficina ha de tener la gran cartera de dos descripciones NOC, y cuán grande?',
    reading:
      'Cualquiera de los tipos que nombran. No se da ningún tamaño, así que las respuestas dicen que no se ha comprobado.',
    why: 'Las palabras que la piden siguen a ambos tipos de oficina y no fijan ninguna cifra.',
  },
  'other contract': {
    question: '¿Y un titular con contrato de corta duración o cualquier otro?',
    reading:
      'El puesto mantiene su descripción, y nada se asigna, concede ni conserva: el titular no es funcionario en servicio, y el grado que tiene sigue siendo el de su contrato.',
    alternative: 'El titular es tratado como funcionario en servicio, sea cual sea el contrato.',
    why: 'Ambos acuerdos definen a los funcionarios en servicio por dos tipos de contrato y no hablan de otros.',
  },
  'junior professional officers': {
    question:
      '¿Es funcionario en servicio un funcionario profesional subalterno (JPO) o experto asociado?',
    reading:
      'El texto no lo dice. La celda se muestra como no leída, con su valor, y Recursos Humanos dice una vez qué significa; un puesto que paga un donante no es del presupuesto ordinario.',
    alternative:
      'Sí: con un contrato de duración determinada, en un puesto del presupuesto ordinario.',
    why: 'Ninguno de los textos los nombra, y su contrato y su financiación apuntan en sentidos distintos.',
  },
  'officials on loan': {
    question:
      '¿Es funcionario en servicio alguien en préstamo, en adscripción o en comisión de servicio?',
    reading:
      'El texto no lo dice. La celda se muestra como no leída, y Recursos Humanos dice una vez qué significa.',
    alternative:
      'Sí: con un contrato de duración determinada, en un puesto del presupuesto ordinario.',
    why: 'Su contrato puede ser con la otra organización, y ningún texto dice cuál cuenta.',
  },
  'mixed funding': {
    question:
      '¿Es del presupuesto ordinario un puesto que este paga solo en parte, o a través de la RBTC o la RBSA?',
    reading:
      'El texto no lo dice. La celda se muestra como no leída, y Recursos Humanos dice una vez qué significa.',
    alternative: 'Sí, pague quien pague el resto.',
    why: 'Ambos ámbitos oponen el presupuesto ordinario a otros recursos y no conocen nada intermedio.',
  },
  'review panel': {
    question: '¿Quién somete una diferencia al Review Panel, y suspende eso los plazos que corren?',
    reading:
      'Las partes: la Organización, por la que actúa Recursos Humanos, o el Sindicato del Personal. No suspende nada: lo que se debe se sigue debiendo en su fecha, y el Review Panel no tiene ninguna. Lo que resulte se anota como lo que es.',
    why: 'Los dos artículos finales remiten allí las diferencias y no nombran persona, fecha ni pausa; remiten a un acuerdo de 2000 que no forma parte de ellos.',
  },
};
