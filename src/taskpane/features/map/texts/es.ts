import type { Numbers } from '../../../../wording/phrases';
import type { ListTexts } from './en';

export function spanishList({ number }: Numbers): ListTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const rows = (count: number) => some(count, 'fila', 'filas');
  return {
    carried: (columns) => ({
      what: `${columns.join(', ')}: una sola mención para varias filas.`,
      next: 'Las filas sin esa mención la toman de la fila de arriba; el resultado la escribe en todas.',
    }),
    notCarried: (columns) => ({
      what: `${columns.join(', ')}: las celdas en blanco quedan en blanco.`,
      next: 'La lista parece dar una sola mención para varias filas.',
    }),
    cutOff: {
      label: 'Fecha de referencia (2019 art. 1)',
      hint: 'La fecha que el art. 1 de 2019 deja en blanco: un funcionario en servicio tiene ese día un contrato de duración determinada o sin límite de tiempo. Se compara con las columnas de inicio y fin del contrato. Sin fecha cuenta el día de la exportación (R1).',
    },
    otherExports: (sheets) => ({
      what: `Los puestos pueden estar en ${sheets.join(', ')}.`,
      next: 'Ahí hay denominaciones junto a grados o números de puesto.',
    }),
    goTo: (sheet) => `Ir a ${sheet}`,
    leaveBlank: 'Dejar en blanco',
    fill: 'Tomar de arriba',
    usePersons: 'Usarlas',
    leavePersons: 'No usarlas',
    personsBelow: {
      what: 'Hay personas en filas debajo de los puestos que ocupan.',
      next: 'El titular, su contrato y su grado se leen de esas filas; un puesto sin tal fila se lee como vacante.',
    },
    personsLeft: {
      what: 'Hay personas en filas debajo de los puestos que ocupan.',
      next: 'No se usa lo que dicen esas filas.',
    },
    holders: {
      what: 'Algunas filas nombran a una persona más para el puesto de arriba.',
      next: 'Cada una se lee como un titular más de ese puesto, no como otro puesto.',
    },
    notOurs: (example) => ({
      what: `${example} y códigos parecidos se toman por grados de otra escala.`,
      next: 'La lista tiene niveles que el régimen común no conoce: los códigos que se parecen a los nuestros pueden no serlo.',
    }),
    ours: {
      what: 'Los códigos que se parecen a los nuestros se toman por grados nuestros.',
      next: 'La lista tiene también niveles que el régimen común no conoce; esos quedan sin leer.',
    },
    hidden: {
      what: 'Hay filas ocultas, por un filtro o a mano.',
      next: 'Son puestos como los demás: se procesan todas las filas, también las que la hoja no muestra.',
    },
    repeated: (count) => ({
      what: `${some(count, 'número de puesto está', 'números de puesto están')} en varias filas.`,
      next: 'Cada fila se procesa por separado. Puede tratarse de varias personas en un puesto, o del mismo puesto dos veces.',
    }),
    jobs: {
      what: 'Se lee como un catálogo de empleos: cada denominación figura una vez con su grado, bajo el código de un empleo.',
      next: 'Las filas se pueden procesar, pero quizá no sean puestos.',
    },
    theyAreOurs: 'Son grados nuestros',
    theyAreNotOurs: 'No son grados nuestros',
    noneOurs: {
      what: 'Ningún grado de esta lista es de los nuestros.',
      next: 'Las denominaciones se vinculan solo a familias de empleos, para comparar; no puede haber descripción ni resultado.',
    },
    leftOut: (left, all) => ({
      what: `Quedarían fuera ${rows(left)} de ${number(all)}.`,
      next: 'Se leen como totales, notas, encabezados u otras tablas. Mírelas primero.',
    }),
    unlike: (count) => ({
      what: `${rows(count)} ${count === 1 ? 'quedaría' : 'quedarían'} fuera: sin número ni grado, a diferencia de los puestos.`,
      next: 'Pueden ser encabezados u observaciones, o puestos de los que se dice poco. Véalas primero.',
    }),
    readUnlike: (count) =>
      count === 1 ? 'Leerla como un puesto' : `Leer estas ${number(count)} filas como puestos`,
    unlikeRead: (count) => ({
      what: `${rows(count)} sin número ni grado ${count === 1 ? 'se lee como un puesto' : 'se leen como puestos'}.`,
      next: 'Usted lo indicó antes de vincular.',
    }),
    askColumns: 'Revise estas columnas',
    doubt: {
      'little evidence': (field) => `Se toma por: ${field}. Poco lo indica.`,
      'little understood': (field) =>
        `Se toma por: ${field}. La mayoría de sus celdas contiene otra cosa.`,
      'not used': (field) => `No se usa. Por su contenido puede ser: ${field}.`,
      misnamed: (field) => `No se usa. Su nombre dice: ${field}; su contenido, otra cosa.`,
    },
    isRight: 'Dejarla así',
    marked: (count, example) => ({
      what: `${some(count, 'puesto tiene', 'puestos tienen')} una llamada a una nota, como ${example}.`,
      next: 'Las notas no se leen: lo que dicen de un puesto solo lo sabe usted.',
    }),
    passing: (count, example) => ({
      what: `${some(count, 'puesto figura como propuesto, suprimido', 'puestos figuran como propuestos, suprimidos')} o algo parecido: «${example}».`,
      next: 'Se vinculan como si existieran. Quítelos de la lista si no es así.',
    }),
    ofOthers: {
      what: 'Puede ser una lista hecha con otro fin.',
      next: 'Nada en ella es propio de los puestos, como sus números, financiación, contratos o vacantes. Vincúlela solo si cada fila es un puesto.',
    },
    dates: {
      'day first': (example) => ({
        what: `Las fechas se leen con el día primero: ${example} no admite otra lectura.`,
        next: 'Si no es así, fije el orden en «Lectura de las celdas».',
      }),
      'month first': (example) => ({
        what: `Las fechas se leen con el mes primero: ${example} no admite otra lectura.`,
        next: 'Si no es así, fije el orden en «Lectura de las celdas».',
      }),
    },
    showLeftOut: 'Mostrarlas',
    leaveThemOut: 'Dejarlas fuera',
    posts: (count) => `Representan ${some(count, 'puesto', 'puestos')}.`,
    completed: (count) => `${rows(count)} con datos de las filas de arriba`,
    moreHolders: 'Filas de un titular más del puesto de arriba',
    emptied: (count, columns) =>
      count === 1
        ? `La columna ${columns} no está en esta exportación. Sigue en el resultado, vacía y en gris, para que las fórmulas que la usan funcionen; elimínela si nada la necesita.`
        : `Las columnas ${columns} no están en esta exportación. Siguen en el resultado, vacías y en gris, para que las fórmulas que las usan funcionen; elimínelas si nada las necesita.`,
    leftOutOf: (count) => `Quedan fuera ${rows(count)}, en la lista de abajo.`,
  };
}
