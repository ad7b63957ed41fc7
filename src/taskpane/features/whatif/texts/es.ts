import { LAST_ANNEX, MOST_YEARS } from '../../../../scenario/read-scenario';
import type { Numbers } from '../../../../wording/phrases';
import type { WhatIfTexts } from './en';

export function spanishWhatIf({ number, date }: Numbers): WhatIfTexts {
  const positions = (count: number) => `${number(count)} ${count === 1 ? 'puesto' : 'puestos'}`;
  return {
    intro:
      '¿Qué diría la vinculación con otros supuestos? La vinculación misma se queda como está.',
    loading: 'Leyendo los escenarios …',
    choose: 'Escenarios',
    chooseHint: 'Hasta tres, uno al lado del otro.',
    none: 'Este libro aún no guarda ningún escenario.',
    make: 'Crear un escenario',
    edit: (name) => `Modificar ${name}`,
    remove: (name) => `Eliminar ${name}`,
    removed: (name) => `${name} ya no está en el libro.`,
    undo: 'Deshacer',
    save: (name) => `Guardar ${name} en un archivo`,
    fileWritten: 'El escenario está escrito en un archivo.',
    openFile: 'Abrir un archivo de escenario',
    opened: (name) => `${name} queda guardado en este libro.`,
    refused: (file) => `${file} no se puede usar.`,
    nothingMapped: {
      what: 'En este libro aún no se ha vinculado nada.',
      next: 'Vincule primero los puestos; un escenario se compara con ese resultado.',
    },

    form: {
      title: 'Escenario',
      name: 'Nombre',
      nameMissing: 'Póngale un nombre.',
      nameTaken: 'Otro escenario lleva este nombre.',
      changes: 'Cambios',
      noChange: 'Todavía no hay cambios. Añada uno abajo.',
      takeOut: (sentence) => `Quitar: ${sentence}`,
      correct: (sentence) => `Corregir: ${sentence}`,
      replace: 'Corregir este cambio',
      leave: 'Dejarlo como estaba',
      kind: 'Qué es diferente',
      add: 'Añadir este cambio',
      lack: {
        empty: 'Complete lo que sigue vacío.',
        marked: 'Complete o corrija lo que está señalado.',
        'no difference': 'Nada de la descripción es diferente todavía.',
      },
      save: 'Guardar el escenario',
      refused: 'El escenario no se ha guardado.',
      cancel: 'Cancelar',
    },
    kind: {
      reading: 'Una interpretación decidida de otro modo',
      'assignment date': 'El día de la asignación',
      'date of effect': 'El día en que una familia surte efecto',
      'cut-off date': 'La fecha de referencia de 2019',
      'grade added': 'Una familia con un grado más',
      'description changed': 'Una descripción modificada',
      'annex added': 'Una familia que se está negociando',
      'allocated by family': 'Un grado atribuido a una familia',
      'allocated by office': 'Un grado atribuido a una oficina',
      'allocated to selection': 'Un grado atribuido a las filas seleccionadas',
      'annex left out': 'Una familia que se deja fuera',
      scope: 'Más puestos cubiertos',
    },
    field: {
      reading: 'Interpretación',
      on: 'Día',
      from: 'En vigor desde el',
      fromHint: 'Vacío: para todos los puestos, cualquiera que sea el día de asignación.',
      family: 'Familia de empleos',
      grade: 'Grado',
      fromGrade: 'Grado actual',
      toGrade: 'Grado nuevo',
      description: 'Descripción',
      education: 'Formación mínima',
      years: 'Años mínimos',
      tooManyYears: `Como máximo ${number(MOST_YEARS)}.`,
      stays: (fact) => `Como está: ${fact}`,
      asAt: (grade, fact) => `Como en ${grade}: ${fact}`,
      forCandidates:
        'La formación y los años cuentan para los candidatos. Ninguno de los dos acuerdos los exige al titular: ningún puesto vinculado cambia por ellos.',
      office: 'Unidad o lugar de destino, como está escrito',
      scope: 'También cubiertos',
      selected: (count) => `${positions(count)} ${count === 1 ? 'seleccionado' : 'seleccionados'}`,
      takeSelection: 'Tomar las filas seleccionadas',
      noneSelected: 'Seleccione en JD Mapping filas que tengan número de puesto.',
      withoutNumber: (count) =>
        count === 1
          ? 'Una fila seleccionada no tiene número de puesto y se deja fuera.'
          : `${number(count)} filas seleccionadas no tienen número de puesto y se dejan fuera.`,
    },
    decidesOn: {
      positions: 'Sobre los puestos',
      candidates: 'Sobre los candidatos',
      deadlines: 'Sobre los plazos',
    },
    noPosition: {
      candidates: 'Cuenta para los candidatos y no cambia ningún puesto vinculado.',
      deadlines: 'Cuenta para los plazos y no cambia ningún puesto vinculado.',
    },
    scope: {
      'other funding': 'Los puestos con otra financiación',
      'General Service at headquarters': 'Los servicios generales en la sede',
    },
    draft: {
      name: 'Nombre de la familia',
      exists: 'Esta familia ya existe. Cambie mejor sus descripciones.',
      missing: 'Sigue vacío.',
      category: 'Para',
      categories: {
        G: 'Servicios generales, terreno (2019)',
        NO: 'Funcionarios nacionales (2019)',
        P: 'Cuadro orgánico (2023)',
      },
      annex: 'Número del anexo',
      annexHint: (next) => `Vacío: ${number(next)}, el siguiente.`,
      annexWrong: `De 1 a ${number(LAST_ANNEX)}.`,
      from: 'En vigor desde el',
      description: (grade) => (grade ? `Descripción en ${grade}` : 'Descripción'),
      genericTitle: 'Denominación genérica',
      more: 'Añadir un grado',
      remove: (grade) => (grade ? `Sin ${grade}` : 'Sin esta descripción'),
      titles: 'Otras denominaciones de sus puestos',
      titlesHint:
        'Una por línea. Un puesto con una denominación genérica se vincula de todos modos; una que solo se parece pasa a revisión.',
    },
    changesNoPosition:
      'Un cambio que solo cuenta para los candidatos o los plazos no cambia ningún puesto.',
    run: 'Comparar con la vinculación',
    running: (done, total) => `${number(done)} de ${positions(total)} comparados`,
    cancel: 'Cancelar',
    cancelled: { what: 'La comparación se canceló.', next: 'No se cambió nada.' },
    headline: (differing, all) =>
      differing === 0
        ? `Ninguna respuesta cambia, de ${positions(all)}.`
        : `La respuesta cambia en ${number(differing)} de ${positions(all)}.`,
    stale: (count) =>
      `${positions(count)} ${count === 1 ? 'figura' : 'figuran'} en la vinculación de otro modo que lo que dicen hoy las reglas: vincule otra vez para que las cifras concuerden.`,
    moves: 'Antes, y con el escenario',
    move: (before, after) => `${before} › ${after}`,
    sameOutcome: (outcome) => `${outcome}: otro grado, otra fecha u otro motivo`,
    moved: {
      what: 'La vinculación se modificó después de la comparación.',
      next: 'Compare otra vez para que las cifras correspondan a sus filas.',
    },
    otherCatalogue: {
      what: 'El catálogo se modificó después de la comparación.',
      next: 'Compare otra vez para que las cifras correspondan a sus familias.',
    },
    sideBySide: 'Uno al lado del otro',
    ofScenario: (label, scenario) => `${label}, ${scenario}`,
    answersDiffer: 'Otra respuesta',
    write: 'Escribir JD Scenario',
    writing: 'Escribiendo …',
    written: {
      what: 'La hoja JD Scenario está escrita.',
      next: 'Tiene una fila por puesto cuya respuesta cambia, con ambos motivos.',
    },

    costs: {
      title: 'Lo que cuesta',
      from: 'Desde',
      to: 'Hasta, ese día incluido',
      periodMissing: 'Indique dos días, el primero antes del último.',
      all: 'De todos los puestos, no solo de aquellos cuya respuesta cambia',
      noTable: {
        what: 'Este libro no tiene la tabla JD_Costs.',
        next: 'Prepárela y escriba sus propios costos, o seleccione una tabla que los tenga.',
      },
      layOut: 'Preparar la hoja JD Costs',
      useSelection: 'Usar la tabla seleccionada',
      compute: 'Calcular los costos',
      working: 'Calculando los costos …',
      nothingSelected: {
        what: 'Las celdas seleccionadas están vacías.',
        next: 'Seleccione la tabla con los costos.',
      },
      found: (count, place) => `${number(count)} ${count === 1 ? 'costo' : 'costos'} en ${place}`,
      problems: (count) =>
        count === 1 ? 'Una celda no se puede leer:' : `${number(count)} celdas no se pueden leer:`,
      costed: (costed, all) => `${number(costed)} de ${positions(all)} tienen costo.`,
      sum: (before, after) => `${before} antes, ${after} después`,
      difference: (amount, currency) => `${amount} ${currency}`,
      held: 'Puestos ocupados',
      vacant: 'Puestos vacantes',
      lacking: 'Sin costo, en ninguna suma',
      lack: (sentence, count) => `${sentence}: ${positions(count)}`,
      write: 'Escribir las hojas de costos',
      written: {
        what: 'JD Cost Lines y JD Cost Totals están escritas.',
        next: 'Todos los totales son fórmulas sobre las líneas.',
      },
      withoutCharts: 'Este Excel no pudo dibujar los gráficos.',
      period: (from, to) =>
        `Del ${from} al ${to}, ambos días incluidos. Un día cuesta el costo anual dividido entre 365, y entre 366 en año bisiesto. Cada fila cuenta una vez, represente los puestos que represente.`,
    },

    note: {
      title: 'Nota de decisión',
      hint: 'Una página en Word: supuestos, cifras, y costos si están calculados.',
      concerned: 'Con los puestos uno por uno',
      concernedTitle: 'Puestos cuya respuesta cambia',
    },
    said: ({ outcome, grade, on }) => [outcome, grade, on].filter(Boolean).join(', '),
    since: (on) => `desde el ${date(on)}`,
  };
}
