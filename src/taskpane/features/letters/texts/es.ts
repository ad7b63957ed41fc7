import type { Numbers } from '../../../../wording/phrases';
import type { LettersTexts } from './en';

export function spanishLetters({ number }: Numbers): LettersTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  return {
    kindLabel: 'Qué redactar',
    kind: {
      'letter of assignment': 'Cartas de asignación (2019)',
      'list for director': 'Listas para los directores (2023)',
      broadcast: 'Anuncio general de una familia',
      'adapted description': 'Descripciones adaptadas',
      'decision note': 'Notas de decisión',
    },
    kindHint: {
      'letter of assignment':
        'A cada funcionario, con un acuse de recibo que devolver (2019 apénd. 2 ¶2).',
      'list for director':
        'Para cada unidad organizativa: nombres, grados de los puestos y familias (2023 apénd. A ¶2).',
      broadcast: 'Texto con el enlace, en tres idiomas (2019 apénd. 2 ¶1; 2023 art. 4).',
      'adapted description':
        'Una descripción genérica pasa a ser la de un puesto (2023 art. 5; 2023 apénd. A ¶4 a 2023 apénd. A ¶6).',
      'decision note': 'Una página para quien decide: supuestos, cifras y costos de un escenario.',
    },

    who: 'Quién la recibe',
    getOne: {
      'letter of assignment': 'Funcionarios en servicio, verificados',
      'list for director': 'Funcionarios en servicio, verificados, por incluir',
    },
    documents: (count) => some(count, 'documento', 'documentos'),
    getNone: 'No la reciben',
    countedOnce: 'Cada puesto cuenta una sola vez, por el primer motivo aplicable.',
    excluded: {
      'other agreement': 'Se rigen por el otro acuerdo',
      'no description': 'Ninguna descripción que asignar',
      'in review': 'En revisión',
      'not verified': 'Aún sin verificar',
      'grade allocated by nobody':
        'El grado no es el del puesto ni está en la exportación, y nadie lo firmó: vuelva a vincular los puestos',
      'outcome contradicts grades': 'Fila modificada: resultado y grados ya no concuerdan',
      'name missing': 'Falta el nombre del funcionario',
      'unit missing': 'Falta la unidad organizativa',
      'effective date missing': 'Grado superior sin fecha de efecto',
    },
    nobody: {
      'nothing verified': {
        what: 'Aún no hay ninguna fila verificada.',
        next: 'Solo se redactan cartas para las filas verificadas. Confirme las propuestas en Revisar.',
      },
      nobody: {
        what: 'Nadie la recibe.',
        next: 'Cada motivo selecciona sus filas.',
      },
    },
    lacks: {
      incumbent: {
        what: 'La exportación no tiene columna con los nombres de los funcionarios.',
        next: 'Indique en Vincular qué columna contiene al titular y vincule de nuevo los puestos.',
      },
      'organizational unit': {
        what: 'La exportación no tiene columna con las unidades organizativas.',
        next: 'Indique en Vincular qué columna las contiene y vincule de nuevo los puestos: hay una lista por unidad.',
      },
    },
    narrow: {
      selection: 'Solo las filas seleccionadas en JD_Mapping',
      selected: (count) =>
        some(count, 'fila tomada de la selección.', 'filas tomadas de la selección.'),
      selectedNone:
        'No hay ninguna fila de JD_Mapping seleccionada: seleccione alguna y marque de nuevo.',
    },
    preview: {
      title: 'Vista previa',
      of: (name, place, all) => `${name}, ${number(place)} de ${number(all)}`,
      next: 'Siguiente',
      previous: 'Anterior',
      working: 'Preparando la vista previa…',
    },
    dated: (documents, date) => `${documents}, con fecha del ${date}`,
    noDate: 'Falta una fecha.',
    languageHint: (count) =>
      `${some(count, 'carta está', 'cartas están')} en el idioma del funcionario, que la exportación indica.`,
    attachment: {
      attached: (count) =>
        `La descripción acompaña a ${some(count, 'carta', 'cartas')}, con las palabras del acuerdo que usted abrió (2019 apénd. 2 ¶2).`,
      missing: (count) =>
        `${some(count, 'carta va', 'cartas van')} sin la descripción, que también hay que enviar (2019 apénd. 2 ¶2). Abra el acuerdo en Descripciones, o adjúntela usted.`,
    },
    records: {
      hint: 'Al redactarlas se añaden a los plazos, aún no como enviadas; aquí mismo se puede deshacer.',
      recorded: (added, known) =>
        `En Plazos: ${some(added, 'línea añadida', 'líneas añadidas')}, ${some(known, 'ya presente', 'ya presentes')}.`,
      markSent: (date) => `Anotar el envío el ${date}`,
      sent: (count, known, date) =>
        `${some(count, 'carta anotada como enviada', 'cartas anotadas como enviadas')} el ${date}` +
        (known > 0 ? `; ${some(known, 'ya lo estaba', 'ya lo estaban')}.` : '.'),
      withoutNumber: (count) =>
        `${some(count, 'carta no tiene número de puesto y no se puede seguir', 'cartas no tienen número de puesto y no se pueden seguir')}.`,
      undo: 'Deshacer la anotación',
      undone: (changed) =>
        changed === 0
          ? 'La anotación se ha deshecho.'
          : `La anotación se ha deshecho, salvo ${some(changed, 'línea cambiada', 'líneas cambiadas')} desde entonces.`,
    },
    toReview: 'Ir a Revisar',
    toMap: 'Ir a Vincular',
    otherDate: (count) => ({
      what: `${some(count, 'carta indica', 'cartas indican')} una fecha de efecto distinta de la fecha de la carta.`,
      next: 'Un grado superior surte efecto el día de la asignación, que leemos como la fecha de la carta (2019 art. 6). Cambie la fecha aquí o vincule de nuevo los puestos con otra.',
    }),

    language: 'Idioma de los documentos',
    languages: { en: 'inglés', fr: 'francés', es: 'español' },
    letterDate: 'Fecha de la carta',
    hrPartner: 'Preguntas y acuses de recibo a',
    hrPartnerHint: 'Nombre y dirección; si se deja en blanco, se omite.',
    signatory: 'Firmante',
    packing: 'Archivo',
    packings: {
      'one document': 'Un solo documento con todas',
      'one file each': 'Un archivo por cada una, en un zip',
    },

    template: {
      title: (name) => `Modelo: ${name}`,
      ours: 'incorporado',
      choose: 'Usar un modelo propio …',
      saveOurs: 'Guardar el modelo incorporado',
      backToOurs: 'Volver al modelo incorporado',
      checking: 'Comprobando el modelo …',
      kept: 'Se conserva con este libro.',
      notKept:
        'Demasiado grande para conservarla con el libro: sirve hasta que se cierre el panel.',
      fields: (count) => some(count, 'campo utilizado', 'campos utilizados'),
      available: 'Campos para su propio modelo',
      obligatory: 'necesario',
      syntax:
        'Escriba un campo entre llaves, o inserte un campo de combinación de Word con el mismo nombre. Una lista empieza con {#nombre} y termina con {/nombre}.',
      refused: (name) => `No se puede usar ${name}.`,
      problem: (problem) => {
        switch (problem.kind) {
          case 'empty file':
            return 'El archivo está vacío. Elija otro.';
          case 'too large':
            return `El archivo supera ${number(problem.megabytes)} MB. Reduzca sus imágenes.`;
          case 'not a Word document':
            return 'No es un documento de Word. Elija un archivo .docx.';
          case 'old format':
            return 'Está en el formato de Word 97 a 2003. Guárdelo en Word como .docx.';
          case 'encrypted':
            return 'Está protegido con contraseña. Guárdelo en Word sin ella.';
          case 'macros':
            return 'Contiene macros. Guárdelo en Word como .docx, sin ellas.';
          case 'broken':
            return 'El archivo está dañado. Ábralo en Word y guárdelo de nuevo.';
          case 'unknown field':
            return `No existe el campo ${problem.field}. Corrija su nombre; los nombres figuran más abajo.`;
          case 'missing field':
            return `Falta el campo ${problem.field}. El documento tiene que contenerlo.`;
          case 'outside its list':
            return `El campo ${problem.field} está fuera de su lista. Póngalo entre {#${problem.list}} y {/${problem.list}}.`;
          case 'unbalanced':
            return `{#${problem.field}} y {/${problem.field}} no se corresponden. Cada uno necesita al otro.`;
          case 'unreadable field':
            return `Cerca de «${problem.field}» falta o sobra una llave.`;
          case 'merge field not convertible':
            return `El campo de combinación ${problem.field} está dentro de otro campo o abarca varios párrafos. Póngalo solo.`;
          case 'field in header or footer':
            return `El campo ${problem.field} está en un encabezado o pie de página, común a todas las cartas de un documento. Elija un archivo por cada una, o mueva el campo.`;
        }
      },
    },

    writeAgain: 'Redactarlas de nuevo',
    toDeadlines: 'Abrir los plazos',
    write: {
      'letter of assignment': 'Redactar las cartas',
      'list for director': 'Redactar las listas',
      broadcast: 'Redactar el anuncio',
      'adapted description': 'Redactar las descripciones',
      'decision note': 'Redactar la nota de decisión',
    },
    writing: (done, total) => `${number(done)} de ${number(total)} redactados`,
    cancel: 'Cancelar',
    cancelled: 'Cancelado. No se guardó ningún archivo.',
    written: (count) => some(count, 'documento redactado.', 'documentos redactados.'),
    fileEnd: {
      saved: (file) => `${file} está donde usted lo guardó.`,
      'handed over': (file) =>
        `El navegador recibió ${file}: búsquelo en Descargas. El panel no puede saber si se guardó.`,
      'to paste': (file) =>
        `${file} está en el portapapeles y se abre una página en su navegador: péguelo allí, con Ctrl+V o ⌘V, y el navegador lo guarda.`,
      'to copy': (file) =>
        `Excel no deja que el panel copie ${file}. Copie el texto seleccionado más abajo con Ctrl+C o ⌘C y péguelo en la página que se abre en su navegador: esa página lo guarda.`,
      'not saved': (file) => `${file} aún no está guardado.`,
    },
    save: (file) => `Guardar ${file}…`,
    saveInBrowser: 'Guardar con el navegador…',
    fileText: 'El archivo como texto',
    saveAgain: (file) => `Guardar de nuevo ${file}`,
    failed: {
      what: 'No se pudieron redactar los documentos.',
      next: 'No se guardó ningún archivo. Cierre el panel, ábralo de nuevo y repita; menos filas a la vez puede ayudar.',
    },

    merge: {
      write: 'Escribir una hoja para combinar correspondencia',
      hint: 'La tabla JD_Letters, una fila por cada una, para combinar correspondencia en Word. Ocupa la hoja JD Letters; escribirla vacía la lista de deshacer de Excel.',
      noDownload: {
        what: 'En este Excel un panel no puede guardar archivos.',
        next: 'Escriba la hoja y después en Word: Correspondencia, Seleccionar destinatarios, Usar una lista existente, y elija este libro con la hoja JD Letters.',
      },
      written: (rows) => ({
        what: `${some(rows, 'fila', 'filas')} en la hoja JD Letters.`,
        next: 'Guarde el libro. En Word: Correspondencia, Seleccionar destinatarios, Usar una lista existente, este libro, JD Letters; después inserte los campos de combinación.',
      }),
      taken: (sheet) => ({
        what: `Existe una hoja llamada ${sheet} que este complemento no escribió.`,
        next: 'No se tocó. Cámbiele el nombre y escriba de nuevo la hoja.',
      }),
    },

    broadcast: {
      family: 'Familia de empleos',
      link: 'Enlace a las descripciones',
      linkHint: 'La dirección donde se leen en tres idiomas.',
      linkFirst: 'Introduzca primero el enlace.',
      effectiveOn: 'Surte efecto el',
      effectiveHint: 'Si se deja en blanco, se omite.',
      text: (language) => `Texto en ${language}`,
      copy: (language) => `Copiar, ${language}`,
      copied: (language) => `Copiado: ${language}.`,
      notCopied:
        'Excel no permite que el panel copie. El texto está seleccionado: pulse Ctrl+C, o ⌘C en un Mac.',
    },

    adapted: {
      where: {
        what: 'Una descripción se adapta desde su propia página.',
        next: 'Abra el acuerdo en Descripciones, seleccione en JD_Mapping las filas deseadas, elija la descripción y pulse Adaptar esta descripción.',
      },
      toDescriptions: 'Ir a Descripciones',
    },
  };
}
