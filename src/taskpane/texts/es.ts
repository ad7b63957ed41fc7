import type { Numbers } from '../../wording/phrases';
import type { PaneTexts } from './en';

export function spanishTexts(numbers: Numbers): PaneTexts {
  const { number } = numbers;
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const positions = (count: number) => some(count, 'puesto', 'puestos');
  const rows = (count: number) => some(count, 'fila', 'filas');
  return {
    tab: {
      map: 'Vincular',
      review: 'Revisar',
      outcomes: 'Resultados',
      eligibility: 'Admisibilidad',
      deadlines: 'Plazos',
      letters: 'Cartas',
      descriptions: 'Descripciones',
      whatif: 'Qué pasaría',
      more: 'Más',
      help: 'Ayuda',
    },
    pane: 'JD for Excel',
    places: {
      holds: {
        eligibility: 'Quién cumple lo que pide un grado, también por equivalencia.',
        deadlines: 'Lo que se debe después de cada asignación, quién lo debe y para cuándo.',
        descriptions: 'Las descripciones genéricas, y los acuerdos en sus propias palabras.',
        whatif: 'Lo que cambiarían otros supuestos, y lo que costaría.',
        help: 'Los primeros pasos, un ejemplo para probar y una comprobación de este Excel.',
      },
      casesOpen: (count) => `${some(count, 'caso', 'casos')} por decidir.`,
      overdue: (count) => some(count, 'paso con retraso.', 'pasos con retraso.'),
      back: (place) => `Volver a ${place}`,
    },
    loading: 'Cargando…',
    workbook: 'el libro',
    close: 'Cerrar',
    tryAgain: 'Reintentar',

    welcome: {
      title: 'Cómo funciona',
      lines: [
        'Abra una exportación de la plantilla: una fila por puesto.',
        'Compruebe lo reconocido y pulse Vincular puestos.',
        'Lea las respuestas, cada una con su cláusula, en una hoja aparte.',
      ],
      sample: 'Probar un ejemplo',
      dismiss: 'Entendido',
    },

    source: {
      mapAgain: 'Para vincular de nuevo, abra la hoja de la exportación.',
      looking: 'Leyendo la hoja…',
      empty: (sheet) => ({
        what: `La hoja ${sheet} está vacía.`,
        next: 'Abra la hoja que contiene la exportación de la plantilla o péguela aquí.',
      }),
      noList: {
        'no header': (sheet) => ({
          what: `La hoja ${sheet} no tiene una fila de encabezado legible.`,
          next: 'Dé un nombre a cada columna en una fila encima de los puestos.',
        }),
        transposed: (sheet) => ({
          what: `${sheet} tiene un puesto en cada columna, no en cada fila.`,
          next: 'Cópiela y péguela con Pegado especial, Transponer, en otra hoja.',
        }),
        counts: (sheet) => ({
          what: `${sheet} cuenta los puestos por grado; no los enumera.`,
          next: 'Abra la hoja que tiene una fila por puesto.',
        }),
        'code list': (sheet) => ({
          what: `${sheet} explica códigos; no contiene puestos.`,
          next: 'Abra la hoja que tiene una fila por puesto.',
        }),
        cover: (sheet) => ({
          what: `${sheet} se lee como una portada: dice qué contiene el libro y no enumera puestos.`,
          next: 'Abra la hoja que tiene una fila por puesto.',
        }),
        candidates: (sheet) => ({
          what: `${sheet} enumera candidatos, no puestos.`,
          next: 'Admisibilidad, en Más, responde sobre candidatos. Si no, abra la hoja que tiene una fila por puesto.',
        }),
        directory: (sheet) => ({
          what: `${sheet} es un directorio de personas: no tiene grados ni números de puesto.`,
          next: 'Abra la hoja que tiene una fila por puesto.',
        }),
        payments: (sheet) => ({
          what: `${sheet} enumera pagos, con varias filas por persona.`,
          next: 'Abra la hoja que tiene una fila por puesto.',
        }),
      },
      noTitle: (sheet) => ({
        what: `Ninguna columna de ${sheet} se reconoció como la de las denominaciones.`,
        next: 'Elija abajo la columna de las denominaciones o abra otra hoja.',
      }),
      noPositions: (sheet) => ({
        what: `La hoja ${sheet} tiene un encabezado, pero ningún puesto debajo.`,
        next: 'Pegue los puestos debajo del encabezado o abra otra hoja.',
      }),
      result: (sheet) => ({
        what: `La hoja ${sheet} es el resultado de una vinculación.`,
        next: 'Sus cifras están en Resultados. Para repetir, abra la hoja de la exportación.',
      }),
      positions,
      positionsAtLeast: (count) => `Más de ${positions(count)}`,
      counting: 'Contando los puestos…',
      where: (address, table) => (table ? `Tabla ${table}, ${address}` : address),
      isProtected: 'La hoja está protegida. No importa: solo se lee.',
    },

    tables: {
      which: (count) => `¿Cuál de las ${number(count)} tablas contiene los puestos?`,
      hint: 'Las listas con las mismas columnas se leen como una sola.',
      leftOut: (count) =>
        count === 1 ? 'Queda fuera otra tabla:' : `Quedan fuera otras ${number(count)} tablas:`,
    },

    columns: {
      recognised: (recognised, all) =>
        `${number(recognised)} de ${number(all)} columnas reconocidas`,
      meaningOf: (column) => `Significado de la columna ${column}`,
      notUsed: 'No se usa',
      blank: 'vacía',
      field: {
        'position number': 'Número de puesto',
        title: 'Denominación del puesto',
        grade: 'Grado',
        'grade category': 'Categoría del grado',
        step: 'Escalón',
        'personal grade': 'Grado personal',
        'allocated grade': 'Grado atribuido',
        incumbent: 'Titular',
        contract: 'Tipo de contrato',
        funding: 'Financiación',
        'duty station': 'Lugar de destino',
        'organizational unit': 'Unidad organizativa',
        'former job family': 'Familia de empleos anterior',
        vacancy: 'Vacante u ocupado',
        'number of posts': 'Número de puestos',
        supervisor: 'Superior jerárquico',
        'assignment number': 'Número de asignación',
        'assignment date': 'Fecha de asignación',
        date: 'Otra fecha',
      },
    },

    theDay: (date) => `El ${date}`,
    farAhead: (date) => `Falta más de un año para el ${date}. Compruebe el año.`,
    effect: {
      label: 'Entrada en vigor de las familias de 2023',
      hint: 'Déjelo vacío si la familia ya está en vigor.',
    },

    reading: {
      label: 'Lectura de las celdas',
      headquarters: 'Sede',
      headquartersHint:
        'La ciudad de la sede; varias separadas por comas. Vacío: Ginebra, en todas sus grafías.',
      dateOrder: 'Fechas como 03/04/2026',
      reported: 'Señaladas como problemas',
      order: { 'day first': 'Primero el día', 'month first': 'Primero el mes' },
    },

    run: {
      start: 'Vincular puestos',
      writes: (result) =>
        `Se escribirá la hoja ${result}, o se reemplazará si existe. La hoja abierta no se modifica.`,
      running: (sheet) => `Vinculando «${sheet}»`,
      progress: (done, total) => `${number(done)} de ${rows(total)}`,
      rate: (rate) => `${rows(rate)} por segundo`,
      timeLeft: (seconds) =>
        seconds < 60
          ? `quedan ${number(seconds)} s`
          : `quedan ${number(Math.ceil(seconds / 60))} min`,
      finishing: 'Terminando la tabla…',
      cancel: 'Cancelar',
      cancelled: {
        what: 'Cancelado.',
        next: 'El libro está como antes.',
      },
      waiting: {
        'cell editing': {
          what: 'En espera: se está editando una celda.',
          next: 'Termine de editarla con Intro o Esc; el proceso seguirá después.',
        },
        busy: {
          what: 'Excel está ocupado.',
          next: 'El proceso seguirá en cuanto Excel acepte de nuevo solicitudes.',
        },
        'no answer': {
          what: 'Excel no responde desde hace unos segundos.',
          next: 'Quizá esté calculando, o haya abierto uno de sus cuadros de mensaje. El proceso sigue en cuanto Excel responda.',
        },
      },
      tidying: 'Se está eliminando la hoja sin terminar…',
      notTidied: (sheet) =>
        `La hoja sin terminar ${sheet} sigue ahí, oculta: Excel aún no ha permitido eliminarla.`,
      leftover: {
        found: (sheet, source) =>
          `Una vinculación de ${source} se interrumpió y dejó la hoja oculta ${sheet}.`,
        next: {
          possible: () =>
            'Está incompleta. Iníciela de nuevo desde la primera fila, con los mismos ajustes, o elimine la hoja.',
          'source gone': (source) =>
            `Está incompleta y no se puede iniciar de nuevo: ${source} ya no existe. Elimine la hoja.`,
          'source changed': (source) =>
            `Está incompleta y no se puede iniciar de nuevo: ${source} tiene ahora otras columnas. Elimine la hoja, o abra ${source} y vincule de nuevo.`,
          'not kept': () =>
            'Está incompleta y no se conocen sus ajustes. Elimínela; una nueva vinculación también la elimina.',
        },
        startAgain: 'Iniciar de nuevo',
        remove: 'Eliminar',
      },
      error: {
        'sheet vanished': (where) => ({
          what: `La hoja ${where} ya no existe.`,
          next: 'No se escribió nada. Abra la hoja de la exportación y vincule de nuevo.',
        }),
        'result vanished': () => ({
          what: 'La tabla JD_Mapping ya no existe o le falta una columna.',
          next: 'Abra la exportación y vincule de nuevo los puestos.',
        }),
        'no positions': (where) => ({
          what: `La hoja ${where} no tiene puestos debajo de su encabezado.`,
          next: 'No se escribió nada. Compruebe que la hoja abierta es la correcta.',
        }),
        'workbook protected': () => ({
          what: 'La estructura de este libro está protegida: no se puede añadir ninguna hoja.',
          next: 'No se escribió nada. Quite la protección (Revisar, Proteger libro) e inténtelo otra vez.',
        }),
        'result protected': (where) => ({
          what: `La hoja ${where} está protegida y no se puede reemplazar.`,
          next: 'No se escribió nada. Desproteja esa hoja, cámbiele el nombre o elimínela, e inténtelo otra vez.',
        }),
        'result name taken': (where) => ({
          what: `Ya hay una hoja llamada ${where} que este complemento no escribió.`,
          next: 'Quedó intacta. Cámbiele el nombre e inténtelo otra vez.',
        }),
        'too many columns': (where) => ({
          what: `La hoja ${where} tiene tantas columnas que el resultado no cabe al lado.`,
          next: 'Elimine las columnas que no necesite o seleccione una tabla más pequeña.',
        }),
        busy: (where) => ({
          what: `Excel estaba demasiado ocupado para trabajar en ${where}.`,
          next: 'No se escribió nada. Espere a que termine de calcular o guardar e inténtelo otra vez.',
        }),
        'source edited': (where) => ({
          what: `La hoja ${where} se modificó mientras se vinculaba.`,
          next: 'No se escribió nada. Termine los cambios y vincule de nuevo.',
        }),
        'draft vanished': (where) => ({
          what: `La hoja ${where}, en la que se construía el resultado, se eliminó durante el proceso.`,
          next: 'No se escribió nada. Vincule de nuevo y deje esa hoja hasta que termine.',
        }),
        'draft name taken': (where) => ({
          what: `Ya hay una hoja llamada ${where} que este complemento no escribió.`,
          next: 'Quedó intacta. Cámbiele el nombre e inténtelo otra vez.',
        }),
        'run under way': (where) => ({
          what: `Ya hay una vinculación en curso, así que ${where} no se vinculó.`,
          next: 'Espere a que termine, o cancélela, y vincule de nuevo.',
        }),
        'cell being edited': (where) => ({
          what: `Una celda siguió abierta para edición y Excel no pudo trabajar en ${where}.`,
          next: 'No se escribió nada. Pulse Intro o Esc en esa celda e inténtelo otra vez.',
        }),
        'no answer': (where) => ({
          what: `Excel no respondió al trabajar en ${where}.`,
          next: 'El libro está como antes. Guárdelo, ábralo de nuevo y repita.',
        }),
        'end unknown': (where) => ({
          what: 'El resultado estaba terminado, pero Excel no dijo si ocupó su lugar.',
          next: `Mire la hoja ${where}: si es de ahora mismo, está completa. Si no, inténtelo otra vez.`,
        }),
        'not taken back': (where) => ({
          what: `Excel falló mientras se escribía ${where} y aún no permite restablecer lo que había antes.`,
          next: 'Puede que parte del cambio esté ahí. Se restablecerá en cuanto Excel responda: espere un momento y repita la misma acción. Si cierra antes este panel, compruebe ese lugar.',
        }),
        'access denied': (where) => ({
          what: `Excel denegó el acceso al trabajar en ${where}.`,
          next: 'No se escribió nada. Compruebe que el libro no esté protegido ni sea de solo lectura e inténtelo otra vez.',
        }),
        'not enough memory': (where) => ({
          what: `Excel se quedó sin memoria al trabajar en ${where}.`,
          next: 'No se escribió nada. Cierre otros libros o vincule la exportación por partes.',
        }),
        'not supported': () => ({
          what: 'A esta versión de Excel le falta algo que el complemento necesita.',
          next: 'No se escribió nada. Actualice Excel o use Excel en la web.',
        }),
        unknown: (where) => ({
          what: `Excel se negó a seguir con ${where} y no dijo por qué.`,
          next: 'No se escribió nada. Guarde el libro, ábralo de nuevo y repita.',
        }),
      },
    },

    result: {
      nothing: {
        what: 'Todavía no hay nada vinculado en este libro.',
        next: 'Abra una exportación de la plantilla y vincule sus puestos.',
      },
      show: 'Ver resultados',
      toMap: 'Ir a Vincular',
      mapped: (count) => some(count, 'puesto vinculado', 'puestos vinculados'),
      from: (sheet, seconds) => `De ${sheet}, en ${number(seconds)} s`,
      backTo: (sheet) => `Volver a ${sheet}`,
      selectRows: (count, what) => `${what}: seleccionar ${rows(count)}`,
      needReview: 'de ellos, en revisión',
      problems: 'Celdas que no se pudieron leer',
      problem: {
        'title missing': 'Falta la denominación',
        'grade missing': 'Falta el grado',
        'not a grade': 'No es un grado',
        'another pay scale': 'Grado de otra escala',
        'two grades': 'Dos grados en una celda',
        'unknown funding': 'Financiación desconocida',
        'unknown contract': 'Contrato desconocido',
        'unknown station': 'Lugar de destino desconocido',
        'unknown vacancy': 'Ni vacante ni ocupado',
        'not a date': 'No es una fecha',
        'day or month first': '¿Día o mes primero?',
        'not a number of posts': 'Número de puestos ilegible',
      },
      inColumn: (problem, column) => `${problem} (${column})`,
      listProblems: 'Enumerarlas fila por fila',
      expected: {
        'a title': 'Se esperaba una denominación',
        'a grade': 'Se esperaba un grado, como G5, NOB o P4',
        'a source of funds': 'Se esperaba una fuente de fondos, como el presupuesto ordinario',
        'a kind of contract': 'Se esperaba un tipo de contrato, como el de duración determinada',
        'a duty station': 'Se esperaba un lugar de destino',
        'vacant or filled': 'Se esperaba vacante u ocupado',
        'a number of posts': 'Se esperaba cuántos puestos representa la fila',
        'a date': 'Se esperaba una fecha, como 2026-03-31',
      },
      problemCell: (row, value) =>
        value === '' ? `Fila ${number(row)}: en blanco` : `Fila ${number(row)}: «${value}»`,
      moreProblems: (count) => `y ${number(count)} más: la cifra de arriba las selecciona todas`,
      skipped: 'Filas que no son puestos',
      skippedBecause: {
        blank: 'En blanco',
        total: 'Totales',
        'header again': 'Encabezado repetido',
        note: 'Notas',
        'lone text': 'Textos sueltos, como el nombre de una unidad',
        'person below': 'Personas, en filas debajo de sus puestos',
        'another table': 'Filas de otra tabla',
        'unlike the others': 'Distintas de los puestos: ni número ni grado',
      },
      filtered: (count) =>
        `Las filas están demasiado dispersas para seleccionarlas: la tabla muestra ahora solo estas ${number(count)}.`,
      oneOfSeveral: ({ row, place, places }) => ({
        what: `Fila ${number(row)}, lugar ${number(place)} de ${number(places)}.`,
        next: 'Pulse de nuevo para el siguiente.',
      }),
      none: 'Ninguna fila de la tabla corresponde ya.',
      unfiltered: 'La tabla estaba filtrada; vuelve a mostrar todas sus filas, entre ellas estas.',
      showAll: 'Mostrar todas las filas',
    },
  };
}
