import type { Wording } from '../../../../wording/wording';
import type { DescriptionsTexts } from './en';

export function spanishDescriptions({ cite, education, list, number }: Wording): DescriptionsTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const duties = (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'la función' : 'las funciones'} ${list(numbers.map(String))}`;
  const where = ({ in: { family, grade } }: { in: { family: string; grade: string } }) =>
    `${family}, ${grade}`;
  return {
    open: 'Abrir un acuerdo',
    openAnother: 'Abrir otro acuerdo',
    formats: 'Texto, Word o PDF. Se lee en este equipo y se guarda en el libro.',
    reading: (fileName) => `Leyendo ${fileName}…`,
    cancel: 'Cancelar',
    noAgreement: {
      what: 'No se ha abierto ningún acuerdo en este libro.',
      next: 'Los datos de abajo están incorporados. Abra el archivo del acuerdo para leer su texto.',
    },
    tooLarge: (texts) => ({
      what:
        texts === 1
          ? 'Un acuerdo guardado en este libro es demasiado grande para que este Excel lo lea.'
          : `${number(texts)} acuerdos guardados en este libro son demasiado grandes para que este Excel los lea.`,
      next: 'No se ha perdido nada. Abra el libro en Excel para Windows o Mac y vuelva a abrir allí el archivo del acuerdo: así se guarda en partes más pequeñas, que cualquier Excel puede leer.',
    }),
    refused: {
      empty: (file) => ({ what: `${file} está vacío.`, next: 'Elija otro archivo.' }),
      'wrong kind': (file) => ({
        what: `${file} no es ni texto, ni un documento de Word, ni un PDF.`,
        next: 'Elija el acuerdo en .txt, .md, .docx o .pdf.',
      }),
      'old Word': (file) => ({
        what: `${file} está en el formato de Word 97 a 2003.`,
        next: 'Guárdelo en Word como .docx y abra esa copia.',
      }),
      'too large': (file) => ({
        what: `${file} supera los 50 MB, o contiene más texto que ningún acuerdo.`,
        next: 'Elija un archivo que contenga solo el acuerdo.',
      }),
      'too many pages': (file) => ({
        what: `${file} tiene más de 1000 páginas.`,
        next: 'Elija un archivo que contenga solo el acuerdo.',
      }),
      'expands too far': (file) => ({
        what: `${file} ocupa más de 200 MB descomprimido, lo que ningún documento necesita.`,
        next: 'Puede estar dañado o ser malintencionado. Pida otra copia.',
      }),
      broken: (file) => ({
        what: `${file} está dañado y no se puede leer.`,
        next: 'Ábralo en su propio programa y guárdelo de nuevo, o pida otra copia.',
      }),
      encrypted: (file) => ({
        what: `${file} está protegido con una contraseña.`,
        next: 'Guarde una copia sin contraseña y ábrala.',
      }),
      'no text layer': (file) => ({
        what: `${file} contiene imágenes de páginas y ningún texto.`,
        next: 'Pásele primero el reconocimiento de texto, por ejemplo en Acrobat.',
      }),
      'no agreement': (file) => ({
        what: `${file} no tiene ni artículo, ni anexo, ni descripción con la forma de un acuerdo.`,
        next: 'Elija el acuerdo de 2019 o el de 2023, o uno de sus anexos.',
      }),
    },
    read: (file, clauses, descriptions, duties) =>
      `${file}: ${some(clauses, 'cláusula', 'cláusulas')}, ${some(descriptions, 'descripción', 'descripciones')}, ${some(duties, 'función', 'funciones')}`,
    keepInBrowser: 'Guardar también en este navegador, para otros libros',
    browserRefused: 'El navegador no lo ha permitido. El acuerdo sigue en el libro.',
    remove: 'Quitar del libro',
    removed: (file) => `${file} se ha quitado del libro.`,
    extend: {
      title: (families) =>
        `${some(families, 'familia que falta', 'familias que faltan')} en el catálogo`,
      intro:
        'Lo que tiene fecha cuenta en todo el libro: Vincular, Revisar, Cartas y las funciones JD.',
      from: 'En vigor desde el',
      fromHint:
        'Cuenta para los puestos asignados ese día o después; sin fecha de asignación, para los vinculados desde ese día.',
      titles: (family) => `Denominaciones de ${family}`,
      titlesHint:
        'Una por línea. Un puesto con esa denominación se vincula a la familia; uno con otra parecida queda por revisar.',
      inField:
        'Para puestos fuera de la sede. Las familias de la sede todavía no se pueden añadir.',
      education: (grade) => `${grade}: formación mínima`,
      years: (grade) => `${grade}: años mínimos`,
      choose: 'Elegir',
      dateMissing: 'Introduzca la fecha desde la que están en vigor.',
      titlesMissing: 'Introduzca al menos una denominación.',
      factMissing: 'No se ha podido leer. Introduzca lo que dice el anexo.',
      add: 'Añadir al catálogo',
      change: 'Guardar los cambios',
      takeOut: 'Quitar del catálogo',
      counts: (from) =>
        `En el catálogo desde el ${from}. Vuelva a vincular los puestos para tenerlo en cuenta.`,
    },
    findings: (count) => some(count, 'observación', 'observaciones'),
    noFindings: 'El texto concuerda con los datos incorporados.',
    dismiss: (finding) => `Descartar: ${finding}`,
    severity: { mended: 'Corregido', new: 'Nuevo', difference: 'Diferente', gap: 'Falta' },
    place: ({ line, page }) => (page === null ? `Línea ${line}` : `Página ${page}, línea ${line}`),
    finding: {
      'missing clause': ({ clause }) => `No se ha encontrado ${cite(clause)}.`,
      'missing description': (found) => `${where(found)}: no se ha encontrado la descripción.`,
      'new family': (found) => `${where(found)}: una familia que no está incorporada.`,
      'new grade': (found) => `${where(found)}: un grado que la familia incorporada no tiene.`,
      'repeated description': (found) => `${where(found)}: descrito por segunda vez.`,
      'description not read': ({ title, grade }) =>
        `«${title}»: su familia o su grado «${grade}» no se puede leer; se deja fuera.`,
      'family differs': (found) => `${where(found)}: incorporada como ${found.known}.`,
      'title differs': (found) =>
        `${where(found)}: la denominación es «${found.read}», la incorporada «${found.known}».`,
      'education differs': (found) =>
        `${where(found)}: la formación leída es «${found.read ? education[found.read] : 'desconocida'}», la incorporada «${education[found.known]}».`,
      'training differs': (found) =>
        found.asked
          ? `${where(found)}: pide una formación especializada que no está incorporada.`
          : `${where(found)}: no pide la formación especializada que está incorporada.`,
      'licence differs': (found) =>
        found.asked
          ? `${where(found)}: pide un permiso de conducir que no está incorporado.`
          : `${where(found)}: no pide el permiso de conducir que está incorporado.`,
      'years differ': (found) =>
        `${where(found)}: ${found.read === null ? 'no se ha leído ningún número de años' : some(found.read, 'año', 'años')}; el número incorporado es ${number(found.known)}.`,
      'missing section': (found) =>
        `${where(found)}: falta el apartado «${SECTIONS[found.section]}».`,
      'missing closing duty': (found) =>
        `${where(found)}: falta la función que tienen todas las descripciones, «${found.wanted}».`,
      'closing duty differs': (found) =>
        `${where(found)}: la última función es «${found.read}» en el archivo y «${found.wanted}» en el acuerdo.`,
      'displaced duties': (found) =>
        `${where(found)}: en el archivo, ${duties(found.numbers)} ${found.numbers.length === 1 ? 'está' : 'están'} detrás de otro apartado, y aquí de nuevo en su lugar.`,
      'displaced list': (found) =>
        `${where(found)}: la segunda lista de funciones está detrás de otro apartado en el archivo; ha vuelto a su lugar.`,
      'missing duties': (found) =>
        `${where(found)}: ${found.numbers.length === 1 ? 'falta' : 'faltan'} ${duties(found.numbers)}.`,
      'repeated duty': (found) => `${where(found)}: el número ${found.number} aparece dos veces.`,
    },
    section: SECTIONS,
    search: 'Buscar en denominaciones, familias, grados y funciones',
    found: (count) => some(count, 'descripción', 'descripciones'),
    noneFound: {
      what: 'Ninguna descripción contiene todas estas palabras.',
      next: 'Pruebe con menos.',
    },
    ofSelected: 'Ver la descripción del puesto seleccionado',
    noneSelected: {
      what: 'La celda seleccionada no está en ninguna fila vinculada a una descripción.',
      next: 'Seleccione una fila de la tabla JD_Mapping y vuelva a intentarlo.',
    },
    back: 'Volver a todas las descripciones',
    facts: (level, years) => `Como mínimo: ${level}, ${years}`,
    newIn: (from) => (from ? `No incorporada; en vigor desde el ${from}` : 'No incorporada'),
    noWording: {
      what: 'Su texto todavía no está aquí.',
      next: 'Abra el acuerdo para leer las funciones y los requisitos.',
    },
    adapt: 'Adaptar esta descripción',
    adaptHint:
      'Para las filas seleccionadas en JD_Mapping; sin selección, una para rellenar a mano.',
    continueAdapting: 'Continuar la adaptación',
    compare: 'Comparar',
    compareWith: 'Comparar con',
    comparing: (before, after) => `Qué cambia de ${before} a ${after}`,
    change: { added: 'Añadido', dropped: 'Suprimido', same: 'Igual', reworded: 'Reformulado' },
    unchanged: (count) => `${number(count)} sin cambios`,
    clauseLabel: 'Cláusula',
    noClause: (clause) => ({
      what: `El texto de ${clause} todavía no está aquí.`,
      next: 'Abra el acuerdo al que pertenece.',
    }),
    ourReadings: 'Cómo leemos lo que la cláusula deja abierto',
    mayOverrule: {
      HR: 'Recursos Humanos puede decidir otra cosa; en última instancia, el Review Panel de las partes.',
      'HR and Staff Union':
        'Recursos Humanos y el Sindicato del Personal pueden decidir juntos otra cosa; en última instancia, su Review Panel.',
      'Review Panel': 'Solo el Review Panel de las partes puede decidir otra cosa.',
    },
  };
}

const SECTIONS = {
  'organizational setting': 'Marco organizativo',
  'main purpose': 'Finalidad principal',
  'working relationships': 'Relaciones de trabajo',
  duties: 'Funciones',
  education: 'Formación',
  experience: 'Experiencia',
  languages: 'Idiomas',
  competencies: 'Conocimientos y competencias',
} as const;
