import type { Numbers } from '../../../../wording/phrases';
import type { EligibilityTexts } from './en';

export function spanishEligibility({ number }: Numbers): EligibilityTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const cells = (count: number) => some(count, 'celda', 'celdas');
  return {
    empty: (sheet) => ({
      what: `La hoja ${sheet} está vacía.`,
      next: 'Abra la hoja de candidatos: una fila por persona, con grado, formación y años.',
    }),
    noHeader: (sheet) => ({
      what: `La hoja ${sheet} no tiene una fila de encabezado legible.`,
      next: 'Dé un nombre a cada columna, en una fila encima de los candidatos.',
    }),
    noCandidates: (sheet) => ({
      what: `La hoja ${sheet} tiene un encabezado y ningún candidato debajo.`,
      next: 'Pegue los candidatos bajo el encabezado, o abra otra hoja.',
    }),
    result: (sheet) => ({
      what: `La hoja ${sheet} es el resultado de una vinculación.`,
      next: 'Abra la hoja de candidatos.',
    }),
    positions: (sheet) => ({
      what: `${sheet} contiene puestos y no candidatos: nada habla de formación ni de años.`,
      next: 'Abra la hoja de los candidatos: una fila para cada uno, con grado, formación y años.',
    }),
    takeAsCandidates: 'Tomarla por candidatos',
    isProtected: (sheet) => ({
      what: `La hoja ${sheet} está protegida.`,
      next: 'Para insertar fórmulas, quite la protección (Revisar, Desproteger hoja).',
    }),

    counting: 'Contando candidatos…',
    candidates: (count) => some(count, 'candidato', 'candidatos'),

    fact: {
      grade: 'Grado de la vacante',
      education: 'Formación',
      'relevant years': 'Años pertinentes en total',
      'professional years': 'De ellos, años profesionales',
      family: 'Familia de empleos',
      'notice years': 'Años que pide el anuncio de vacante',
    },
    optional: (known, all) => `Otros datos conocidos: ${number(known)} de ${number(all)}`,
    notKnown: 'Se desconoce',
    columns: 'Columnas de la hoja',
    sameForAll: 'Igual para todos',
    all: (value) => `Todos: ${value}`,
    allYears: 'Todos: los mismos años',
    yearsOfAll: (fact) => `${fact}, para todos`,
    missing: (facts) => `Aún se desconoce: ${facts}. Elija una columna o un valor para todos.`,
    noColumn: 'Al menos un dato debe venir de una columna.',

    unknownWords: (count) => some(count, 'palabra no entendida', 'palabras no entendidas'),
    unknownExplain:
      'Estos candidatos obtienen #N/D. Diga cómo se lee, corrija la palabra en la hoja, o déjela.',
    unknownWord: (word, fact) => `${word} (${fact})`,
    moreWords: (count) => `Mostrar ${number(count)} más`,

    settle: {
      choose: 'Leer como…',
      readAs: (word) => `Leer ${word} como`,
      settle: 'Aplicar',
      settleWord: (word) => `Aplicar a ${word}`,
      settled: (word, education, sheet) =>
        `En este libro, «${word}» se lee: ${education}. Consta en la hoja ${sheet}.`,
      takenBack: (word) => `La lectura de «${word}» ya no está fijada.`,
      undo: 'Deshacer',
      list: (count) =>
        some(count, 'expresión fijada en este libro', 'expresiones fijadas en este libro'),
      explain: (sheet) =>
        `Las fórmulas las buscan en la hoja ${sheet} y siguen lo que se cambie allí.`,
      line: (word, education) => `${word}: ${education}`,
      notKnown: 'no entendido',
      takeBack: 'Retirar',
      takeBackWord: (word) => `Retirar ${word}`,
    },

    others: 'También en su hoja, para que lo compruebe una persona',
    othersExplain: 'Ninguna fórmula usa estas columnas.',
    otherColumn: (fact, column) => `${fact}: columna ${column}`,

    insert: 'Insertar fórmulas',
    insertAgain: 'Reescribir las fórmulas',
    inserting: 'Insertando…',
    writes: 'Añade a la derecha JD Eligible, JD Shortfall y JD Why. No se sobrescribe nada.',
    writesAnew: 'Pone las fórmulas actuales en las columnas JD que ya están, sin añadir otras.',
    replaced: (address) => `Las fórmulas de ${address} están reescritas.`,
    taken: (address, free) => ({
      what: `${address} no está vacío.`,
      next: `No se ha escrito nada. Las primeras columnas libres son ${free}.`,
    }),
    insertAt: (address) => `Insertar en ${address}`,

    questions: {
      title: 'Tres preguntas para probar',
      ask: {
        years: '¿Cuántos años pide NOA a quien terminó la escuela secundaria?',
        eligible: '¿Con secundaria y 8 años pertinentes se es admisible para NOA?',
        why: '¿Por qué bastan, o no, un diploma y 5 años pertinentes para NOB?',
      },
      insert: 'Insertar en la celda seleccionada',
      inserted: (address) =>
        `La fórmula está en ${address}: cambie allí los valores, o ponga celdas en su lugar.`,
      undo: 'Deshacer',
      takenBack: 'La celda vuelve a estar vacía.',
      taken: {
        what: 'La celda seleccionada no está vacía, o está en una tabla.',
        next: 'No se escribió nada. Seleccione una celda vacía al lado.',
      },
    },

    answers: 'Admisibilidad',
    calculating: (count) => `Calculando ${cells(count)}…`,
    eligible: 'Admisibles',
    notEligible: 'No admisibles',
    undecided: 'Sin decidir',
    undecidedExplain: 'La columna JD Why dice qué dato falta.',

    mend: {
      search: 'Buscar #¿NOMBRE? en todas las hojas',
      searching: 'Buscando #¿NOMBRE?…',
      nothing: { what: 'Ninguna fórmula JD muestra #¿NOMBRE?.', next: '' },
      found: (count) => ({
        what: `${cells(count)} ${count === 1 ? 'muestra' : 'muestran'} #¿NOMBRE?.`,
        next: 'El complemento no estaba cargado cuando se calculó el libro.',
      }),
      skipped: (sheets) => `Demasiado grandes para revisarlas sin pedirlo: ${sheets}.`,
      start: 'Recalcular',
      mending: 'Recalculando…',
      mended: (count) => ({
        what: some(count, 'celda recalculada.', 'celdas recalculadas.'),
        next: '',
      }),
      stillBroken: (count) => ({
        what: `${cells(count)} ${count === 1 ? 'muestra' : 'muestran'} todavía #¿NOMBRE?.`,
        next: 'Cierre el libro, ábralo de nuevo con el complemento y repita.',
      }),
      protectedSheets: (sheets) => `Sin tocar, por estar protegidas: ${sheets}.`,
    },

    error: (problem, where) => {
      switch (problem) {
        case 'sheet vanished':
          return {
            what: `La hoja o la tabla ya no existe: ${where}.`,
            next: 'Abra de nuevo la hoja de candidatos.',
          };
        case 'too many columns':
          return {
            what: `No caben tres columnas más: ${where}.`,
            next: 'No se ha escrito nada. Elimine las columnas que no hagan falta.',
          };
        case 'busy':
          return {
            what: `Excel estaba demasiado ocupado para trabajar: ${where}.`,
            next: 'Termine de editar la celda, si hay una abierta, y reintente.',
          };
        case 'not enough memory':
          return {
            what: `Excel se quedó sin memoria: ${where}.`,
            next: 'Cierre otros libros y reintente.',
          };
        case 'not supported':
          return {
            what: 'A esta versión de Excel le falta algo que el complemento necesita.',
            next: 'Actualice Excel, o use Excel en la web.',
          };
        default:
          return {
            what: `Excel se negó a continuar sin decir por qué: ${where}.`,
            next: 'Guarde el libro, ábralo de nuevo y repita.',
          };
      }
    },
  };
}
