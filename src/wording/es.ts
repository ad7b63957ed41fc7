import { spanishBeforeAgreement } from './before-agreement';
import { spanishEligibility } from './eligibility/es';
import type { Numbers, Phrases } from './phrases';
import { sayOffice, sayOffices } from './say-office';

export function spanishPhrases(numbers: Numbers): Phrases {
  const { number, date } = numbers;
  return {
    outcome: {
      'higher grade awarded': 'Grado superior concedido',
      'personal grade retained': 'Grado personal conservado',
      'no change': 'Sin cambios',
      'assigned at position grade': 'Asignada en el grado del puesto',
      'reclassification procedure': 'Procedimiento de reclasificación',
      'HR decides': 'Decide Recursos Humanos',
      'no description yet': 'Aún sin descripción',
      'no description fits': 'Ninguna descripción corresponde',
      vacant: 'Vacante',
      'not a serving official': 'Otro contrato',
      benchmark: 'Referencia',
      'not covered': 'No cubierto',
      'fact missing': 'Falta un dato',
      'fact unread': 'Dato no leído',
    },
    tier: {
      decided: 'decidido',
      'former family': 'familia anterior',
      'generic title': 'denominación genérica',
      'known title': 'denominación conocida',
      'strong words': 'palabras determinantes',
      'weak words': 'indicios débiles',
      'outside the families': 'fuera de las familias',
    },
    agreement: {
      '2019': '2019',
      '2023': '2023',
      benchmark: 'referencia',
      'not covered': 'no cubierto',
    },
    column: {
      agreement: 'Acuerdo',
      family: 'Familia de empleos',
      grade: 'Grado',
      genericTitle: 'Denominación genérica',
      education: 'Formación mínima',
      years: 'Años mínimos',
      alsoAsked: 'Se pide además',
      clause: 'Cláusula',
    },
    noDescriptionFits: 'Ninguna descripción corresponde',
    noneIntroducedYet: 'Ninguna introducida aún',
    ...spanishEligibility(numbers),
    fact: {
      grade: 'grado',
      'duty station': 'lugar de destino',
      'organizational unit': 'unidad organizativa',
      funding: 'financiación',
      'contract on the cut-off date': 'contrato en la fecha de referencia',
      contract: 'tipo de contrato',
      vacancy: 'situación de vacante',
      'allocated grade': 'grado atribuido',
      'personal grade': 'grado personal',
      education: 'formación',
      'diploma or not':
        'decisión de Recursos Humanos sobre el título (diploma postsecundario o no)',
      'recognised or not': 'decisión de Recursos Humanos sobre el título (reconocido o no)',
      'compulsory or not':
        'decisión de Recursos Humanos sobre la escuela primaria (enseñanza obligatoria o no)',
      'advanced or not': 'decisión de Recursos Humanos sobre el título (superior o no)',
      'relevant years': 'años pertinentes',
      'professional years': 'años profesionales',
      family: 'familia de empleos',
      date: 'fecha de asignación',
    },
    unchecked: {
      'secondary school completed': 'conclusión de la enseñanza secundaria',
      'with an ERP system': 'experiencia con un sistema ERP',
      'overseeing staff': 'experiencia en supervisión de personal',
      'specific experience that the description names':
        'experiencia específica que nombra la descripción',
      'field of the degree': 'especialidad del título',
      'institution of the degree': 'registro de la institución (WHED o UNESCO)',
      'relevance of the experience': 'pertinencia de la experiencia',
      'professional character of the experience': 'cuántos años son profesionales',
      'some in the field': 'parte de los años en la especialidad',
      'in a range of support functions': 'variedad de funciones de apoyo en los años',
      'some in finance': 'parte de los años en finanzas',
      'communication plans and products':
        'experiencia en planes de comunicación y productos multimedia',
      'user support and web technologies': 'experiencia en asistencia a usuarios y tecnologías web',
      'large portfolio': 'si es grande la cartera de la oficina en cooperación para el desarrollo',
      'the majority in the field': 'mayoría de los años en la especialidad',
      'some at senior level of support': 'apoyo de nivel superior entre los años',
      'a safe driving record': 'historial de conducción segura',
      'driving for an international organization':
        'conducción para una misión diplomática o una organización internacional',
      training: 'formación en la especialidad',
      'clean driving licence': 'permiso de conducir sin sanciones',
      'international experience': 'experiencia de nivel internacional',
      languages: 'idiomas',
      competencies: 'competencias',
    },
    accepted: {
      education: 'obligatoria, secundaria, diploma, licenciatura, maestría, título no registrado',
      funding: 'RB, presupuesto ordinario, XB, extrapresupuestario',
      dutyStation: 'Ginebra, sede, Lima, Dakar, …',
    },
    argument: {
      grade: 'grado',
      education: 'formación',
      relevantYears: 'añosPertinentes',
      professionalYears: 'añosProfesionales',
      family: 'familia',
      noticeYears: 'añosAnuncio',
      title: 'denominación',
      formerFamily: 'familiaAnterior',
      existing: 'existente',
      allocated: 'atribuido',
      personal: 'personal',
      dutyStation: 'lugarDestino',
      funding: 'financiación',
      step: 'etapa',
      date: 'fecha',
      from: 'desde',
      to: 'hasta',
      salaryStep: 'escalón',
    },
    step: {
      clarification: 'aclaración',
      answer: 'respuesta',
      'adapted description': 'descripción adaptada',
      'end of the agreement': 'fin del acuerdo',
    },
    coverage: {
      'field position on the regular budget': ({ category }) =>
        category === 'NO'
          ? 'puesto de funcionario nacional fuera de la sede con cargo al presupuesto ordinario'
          : 'puesto de servicios generales fuera de la sede con cargo al presupuesto ordinario',
      'Professional position on the regular budget': () =>
        'puesto de la categoría profesional con cargo al presupuesto ordinario',
      'General Service at headquarters on the regular budget': () =>
        'puesto de servicios generales en la sede con cargo al presupuesto ordinario',
      'other funding makes it a benchmark': () =>
        'fuera del presupuesto ordinario: las descripciones de 2023 sirven de referencia, no se asigna nada',
      'other funding in the field': () =>
        'puesto fuera de la sede y del presupuesto ordinario: vinculado solo para comparar',
      'other funding taken as covered': ({ agreement }) =>
        `fuera del presupuesto ordinario, y considerado cubierto por ${agreement}`,
      'General Service at headquarters taken as covered': () =>
        'puesto de servicios generales en la sede, considerado cubierto con las familias de 2019',
      'P1 taken as outside': () => 'P1 se considera ajeno a ambos acuerdos',
      'director or above': ({ grade }) => `${grade} queda fuera de ambos acuerdos`,
      'National Officer at headquarters': () =>
        'un funcionario nacional en la sede queda fuera de ambos acuerdos',
      'fact of the position unknown': () => 'no puede decirse qué acuerdo se aplica',
    },
    gradeOutcome: {
      'allocated above existing': ({ existing, allocated, current }) =>
        current === existing
          ? `el grado atribuido ${allocated} es superior al existente ${existing}: se concede ${allocated}`
          : `el grado atribuido ${allocated} es superior al existente ${existing} y al grado personal ${current}: se concede ${allocated} en su lugar`,
      'allocated above existing, equal to the personal grade': ({ existing, allocated }) =>
        `el grado atribuido ${allocated} es superior al existente ${existing}: ${allocated}, hasta ahora grado personal, se concede y pasa a ser el grado del empleo`,
      'allocated above existing, personal grade higher': ({ existing, allocated, current }) =>
        `el grado atribuido ${allocated} es superior al existente ${existing}, pero el titular ya tiene ${current}, más alto, a título personal y lo conserva`,
      'allocated above existing, personal grade given up': ({ existing, allocated, current }) =>
        `el grado atribuido ${allocated} es superior al existente ${existing}: se concede ${allocated}, y el grado personal más alto ${current} termina`,
      'allocated below existing': ({ existing, allocated, current }) =>
        `el grado atribuido ${allocated} es inferior al existente ${existing}: el titular conserva ${current} a título personal`,
      'allocated equals existing': ({ existing, current }) =>
        current === existing
          ? `el grado atribuido es el existente ${existing}: nada cambia`
          : `el grado atribuido es el existente ${existing}: nada cambia, y el titular conserva el grado personal ${current}`,
      'grades of two categories': ({ existing, allocated }) =>
        `${existing} y ${allocated} son de dos categorías, que no se comparan: hace falta una reclasificación según la circular 6/639`,
      'personal grade of another category': ({ allocated, personal }) =>
        `el grado atribuido ${allocated} es superior al existente, pero no se compara con el grado personal ${personal} de otra categoría: decide Recursos Humanos`,
      'no description at allocated grade': ({ family, grade }) =>
        family
          ? `se atribuyó ${grade}, grado en el que ${family} no tiene descripción: decide Recursos Humanos`
          : `se atribuyó ${grade}, grado en el que no existe ninguna descripción: decide Recursos Humanos`,
      'no rule outside 2019': ({ grade }) =>
        `no hay regla sobre concesión o conservación de grado para ${grade}: el artículo 6 de 2019 cubre puestos G y NO, y 2023 no tiene artículo semejante`,
      'grade not given': () => 'sin ambos grados no hay resultado',
    },
    serving: {
      'contract of a serving official': () => 'funcionario en servicio',
      'other contract': () =>
        'el contrato no es de duración determinada ni sin límite de tiempo, de modo que el titular no es de los funcionarios a quienes se asigna una descripción',
      'contract unknown': () => 'no puede decirse si el titular es funcionario en servicio',
      'contract does not include the cut-off date': ({ on }) =>
        `el contrato de la exportación no comprende el ${date(on)}; no se puede saber si otro lo comprendía`,
      'vacant position reached': () => 'vacante: el resultado es el que tendría el empleo',
      'nobody in the position': ({ agreement }) =>
        agreement === '2019'
          ? 'vacante: no hay titular cuyo grado pueda cambiar'
          : 'vacante: el responsable adapta la descripción',
    },
    description: {
      'description at the position’s grade': ({ grade }) =>
        `se asigna la descripción de la familia en el grado del puesto, ${grade}`,
      'family has none at the position’s grade': ({ family, grade }) =>
        `${family} no tiene descripción en ${grade}: decide Recursos Humanos`,
      'no description for General Service at headquarters yet': () =>
        'aún no se ha introducido ninguna descripción para servicios generales en la sede',
      'P1 has no description': () => 'P1 está cubierto y aún no tiene descripción',
      'family not in effect yet': () =>
        'las descripciones de la familia no están en vigor en esa fecha',
      'position’s grade unknown': () => 'sin el grado del puesto no hay descripción',
      'no description fits': () =>
        'la denominación designa un trabajo ajeno a las familias de empleos',
      'family introduced later': () =>
        'aún no se ha introducido ninguna descripción para este campo de trabajo',
      'date of assignment unknown': () =>
        'no puede decirse si la familia está en vigor en esa fecha',
      'family of another category': ({ family }) =>
        `${family} es de otra categoría que el puesto: decide Recursos Humanos`,
      'date of effect not entered': ({ family }) =>
        `${family} no tiene aquí fecha de efecto, y sin ella se considera no vigente`,
      'qualifications of the incumbent not known': () =>
        'no puede decirse si el titular reúne lo que pide la descripción',
      'description is for other offices': () =>
        'la descripción se considera inexistente en este tipo de oficina: decide Recursos Humanos',
      'no family found': () => 'la denominación no permite identificar ninguna familia de empleos',
      'no grade allocated': ({ family, grade, nearest }) =>
        `${family} no tiene descripción en ${grade}, y nadie atribuyó otro grado: decide Recursos Humanos` +
        (nearest ? ` (el grado más cercano de la familia es ${nearest})` : ''),
    },
    setting: {
      'stands where the description does': ({ office, ...setting }) =>
        `la descripción es para puestos ${sayOffices(setting, 'es')}, y la unidad es ${sayOffice(office, 'es')}`,
      'stands elsewhere': ({ office, ...setting }) =>
        `la unidad es ${sayOffice(office, 'es')}, pero la descripción es para puestos ${sayOffices(setting, 'es')}`,
      'kind of office unknown': (setting) =>
        `la descripción es para puestos ${sayOffices(setting, 'es')}; la exportación no dice en qué tipo de oficina está el puesto`,
    },
    inputProblem: {
      'unknown word': ({ accepted }) => `no se conoce; se admite: ${accepted}`,
      'not a grade': ({ refusal }) =>
        ({
          blank: 'está vacío',
          'no grade': 'no es un grado; se espera por ejemplo G5, NOA o P4',
          'no category': 'no tiene categoría; se espera por ejemplo G5, NOA o P4',
          'no level': 'no tiene nivel; se espera por ejemplo G5, NOA o P4',
          'outside the ladder': 'no existe; hay G1 a G7, NOA a NOE, P1 a P5, D1 y D2',
          'another pay scale': 'es de otra escala que G, NO, P y D',
          'two grades': 'nombra dos grados; se espera uno',
        })[refusal],
      'not a number': () => 'no es un número de años',
      'negative years': () => 'es negativo; se esperan años desde 0',
      'too many years': ({ most }) =>
        `pasa de ${number(most)} años; se espera la duración de una vida laboral`,
      'not a step': () => 'no es un escalón de 1 a 15',
      'not a date': () => 'no es una fecha',
      'before the agreement': spanishBeforeAgreement(date),
      'day or month first': () =>
        'puede empezar por el día o por el mes; escriba primero el año, por ejemplo 2026-01-31',
    },
    toReview: (outcome) => `${outcome} (por revisar)`,
    matched: ({ target, words }) =>
      words.length > 0 ? `familia según ${words.map((word) => `«${word}»`).join(', ')}` : target,
    matchedWithoutFamily: ({ words }) =>
      `campo de trabajo leído en ${words.length > 0 ? words.map((word) => `«${word}»`).join(', ') : 'la denominación'}`,
    covered: 'cubierto',
    decidedBy: ({ target, by, on, why }) =>
      `${target}, decidido por ${by} el ${on}` + (why ? `: ${why}` : ''),
    notMatched: 'la denominación no permite identificar ninguna familia de empleos',
    allocatedBy: {
      export: (grade) => `grado atribuido ${grade}, tal como figura en la exportación`,
      'position grade': 'la familia tiene una descripción en el grado del puesto',
      scenario: (grade) => `${grade} atribuido por el escenario`,
      'nearest grade': (grade) =>
        `${grade}, el grado más cercano de la familia, considerado atribuido`,
      reviewer: ({ grade, by, on, why }) =>
        `${grade} atribuido por ${by} el ${on}` + (why ? `: ${why}` : ''),
    },
    factMissing: (fact) => `Falta: ${fact}`,
    factUnread: (fact, value) => `No leído: ${fact} «${value}»`,
    personalGrade: {
      stays: (grade) => `el grado personal, ${grade}, queda como está`,
      'gives way': (grade) => `el grado personal actual, ${grade}, cede ante el concedido`,
      'plays no part': (grade) =>
        `el grado personal, ${grade}, no cuenta para la asignación y queda como está`,
      'nobody’s': (grade) =>
        `nadie ocupa el puesto: el grado personal ${grade} de la exportación no es de nadie`,
      open: (grade) => `lo que ocurra con el grado personal, ${grade}, depende de lo que falta`,
    },
    cutOff: {
      held: (on) => `tenía un contrato de duración determinada o sin límite de tiempo el ${on}`,
      'not dated': (on) =>
        `se supone que el contrato regía el ${on}, pues la exportación no dice desde cuándo ni hasta cuándo`,
    },
    notChecked: (items) => `Sin comprobar: ${items.join(', ')}`,
    ourReadings: (codes) =>
      `${codes.length === 1 ? 'nuestra interpretación' : 'nuestras interpretaciones'} ${codes.join(', ')}`,
    readOtherwise: (codes) =>
      `${codes.join(', ')} ${codes.length === 1 ? 'decidida' : 'decididas'} de otro modo`,
    awardedFrom: (grade, date) => `${grade} a partir del ${date}`,
    inputAt: (argument, value, problem) => `«${value}» (${argument}) ${problem}.`,
    noDuties: (family, grade) =>
      `${family}, ${grade}: todavía no hay funciones aquí. Abra el acuerdo en el panel JD, en Descripciones, y vuelva a calcular.`,
    shapesDiffer: (first, second) =>
      `Los rangos no concuerdan: ${first} y ${second}. Indique rangos de un mismo tamaño o celdas sueltas.`,
    unsureFamily: (candidates) => `Dudoso: ${candidates.join(' o ')}. JD.MATCH muestra las cifras.`,
  };
}
