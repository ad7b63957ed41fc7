import type { Numbers } from '../../../../wording/phrases';
import type { ReviewTexts } from './en';

export function spanishReview({ number }: Numbers): ReviewTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const positions = (count: number) => some(count, 'puesto', 'puestos');
  const cases = (count: number) => some(count, 'caso', 'casos');
  return {
    reading: 'Leyendo el resultado…',
    noResult: {
      what: 'En este libro todavía no hay nada vinculado.',
      next: 'Vincule una exportación de la plantilla: las denominaciones dudosas esperarán aquí.',
    },
    moved: {
      what: 'La tabla cambió mientras tanto.',
      next: 'Se ha vuelto a leer. No se escribió nada; decida el caso otra vez.',
    },
    who: {
      explain:
        'Cada decisión lleva firma y fecha. La primera añade la hoja JD Decisions, lo que vacía la lista de deshacer de Excel.',
      label: 'Sus iniciales o su nombre',
      start: 'Empezar',
      signed: (name) => `Firma: ${name}`,
      change: 'Cambiar',
    },
    left: (count) => `${cases(count)} por revisar`,
    decided: (count) => some(count, 'decidido', 'decididos'),
    unverified: (count) => `${positions(count)} sin verificar`,
    done: {
      what: 'Todos los casos dudosos están decididos.',
      next: 'Quedan propuestas: mire una muestra y confírmelas juntas.',
    },
    noneLeft: {
      doubtful: 'Ningún caso dudoso con estos filtros.',
      proposed: 'Ninguna propuesta con estos filtros.',
      decided: 'Ninguna decisión con estos filtros.',
    },
    positions,
    exceptions: (count) => some(count, 'excepción', 'excepciones'),
    proposed: 'Propuesta',
    nothingProposed: 'Nada en la denominación indica una familia.',
    noneAtGrade: (family) =>
      `La denominación designa ${family}, que no tiene descripción en este grado: no se propone nada.`,
    likelihood: { certain: 'Seguro', likely: 'Probable', unsure: 'Inseguro' },
    figures: (confidence, tier) => `${confidence}, ${tier}`,
    decidedBadge: (by, on) => `${by}, ${on}`,
    facts: (education, years) => `Como mínimo: ${education}, ${years}`,
    outcome: (outcomes) => `Resultado: ${outcomes}`,
    contradicting: (by, on, answer) => `${by} decidió el ${on}: ${answer}`,
    others: 'O bien',
    byWords: (words) => words.map((word) => `«${word}»`).join(', '),
    noneFits: 'Ninguna descripción corresponde',
    allocates: (grade) => `atribuye ${grade}`,
    reason: {
      group: 'Confirmar la elección',
      allocate: (family, grade, positionGrade, count) =>
        `${family}: ¿atribuir ${grade} a ${positions(count)} de grado ${positionGrade}?`,
      drops: (grade, positionGrade) =>
        `La descripción vale en el grado del puesto, ${positionGrade}; el grado ${grade} de la elegida no cuenta (2023 art. 5).`,
      noneFits:
        'Quedan familias de esta categoría por introducir (2023 art. 3). Si nunca corresponderá ninguna, diga por qué.',
      label: 'Motivo, o acto',
      confirm: (grade) => `Atribuir ${grade}`,
      award: (grade) => `Conceder ${grade}`,
      confirmAsSaid: 'Confirmar esto',
      confirmNone: 'Ninguna descripción corresponde',
      cancel: 'Cancelar',
    },
    change: {
      who: (people, count, all) => {
        const whose = all > count ? `${number(count)} de ${positions(all)}` : positions(count);
        if (people === '') return whose;
        if (count > 1) return `${whose} (${people})`;
        return all > count ? `${people}, ${whose}` : people;
      },
      awarded: ({ who, from, to }) => `Concede ${to} en lugar de ${from}: ${who} (2019 art. 6).`,
      'personal grade awarded': ({ who, from, to }) =>
        `Concede ${to}, atribuido por RR. HH. y hasta ahora a título personal, en lugar de ${from}: ${who} (2019 art. 6).`,
      retained: ({ who, from, to }) =>
        `Se conserva ${from} a título personal, y el empleo pasa a ${to}: ${who} (2019 art. 6).`,
      'another category': ({ who, from, to }) =>
        `De ${from} a ${to} hace falta una reclasificación, pues son categorías distintas: ${who} (2019 apénd. 2 ¶4).`,
      'job alone': ({ who, from, to }) =>
        `El empleo pasa de ${from} a ${to}, sin efecto en el grado de nadie: ${who}.`,
      'passed over': ({ who, from, to }) =>
        `${to}, que escribió RR. HH., se deja de lado; el puesto tiene ${from}: ${who}.`,
      lacksDate: 'Falta aún la fecha de efecto.',
    },
    gradeFacts: { position: 'Grado del puesto', hr: 'Grado atribuido por RR. HH.' },
    alike: {
      title:
        'Mismo trabajo, nivel y grado con otras palabras. Lo que marque recibe la misma respuesta.',
      all: (count) => `Marcar todo (${number(count)})`,
      wording: (title, count) => `${title} (${count})`,
      decided: (title, answer, by) => `${title}: ${answer}, decidido por ${by}`,
      more: (count) => `Mostrar ${number(count)} más`,
    },
    search: 'Otra descripción',
    found: (count) => some(count, 'descripción', 'descripciones'),
    note: 'Nota',
    scope: 'Para',
    allPositions: (count) =>
      count === 1 ? 'Esta denominación' : `Esta denominación, ${positions(count)}`,
    onePosition: (position) => `Solo el puesto ${position}`,
    accept: 'Aceptar',
    skip: 'Omitir',
    undo: 'Deshacer',
    keys: 'Teclas',
    showKeys: 'Mostrar las teclas',
    nextCase: 'Caso siguiente',
    takeBack: 'Deshacer esta decisión',
    keyList: [
      ['Intro', 'aceptar la propuesta'],
      ['1 2 3', 'elegir esa alternativa'],
      ['N', 'ninguna descripción corresponde'],
      ['S', 'omitir por ahora'],
      ['Z', 'deshacer la última decisión'],
      ['↑ ↓', 'el caso anterior, el siguiente'],
      ['/', 'buscar entre todas las descripciones'],
      ['E', 'escribir una nota'],
      ['?', 'estas teclas'],
    ],
    said: {
      decided: (title, answer, count) => `${title}: ${answer}, ${count}.`,
      withOthers: (title, others) =>
        `${title} y ${some(others, 'otra denominación', 'otras denominaciones')}`,
      skipped: (title) => `${title}: omitido.`,
      undone: (title) => `${title}: deshecho.`,
      chooseFirst: 'No hay propuesta: elija primero una descripción.',
      nothingToUndo: 'No hay nada que deshacer.',
      changedElsewhere: 'El libro se modificó en otro lugar. Los casos se han vuelto a leer.',
    },
    queue: 'Cola',
    changedOnly: 'Solo lo nuevo o cambiado',
    narrow: 'Filtros',
    show: 'Mostrar',
    state: {
      doubtful: 'Casos dudosos',
      proposed: 'Propuestas por confirmar',
      decided: 'Casos decididos',
    },
    facet: {
      family: 'Familia de empleos',
      tier: 'Hallado por',
      grade: 'Grado',
      station: 'Lugar de destino',
      unit: 'Unidad organizativa',
      holder: 'Encargado a',
    },
    all: 'Todos los valores',
    withCount: (label, count) => `${label} (${number(count)})`,
    bands: {
      title: 'Confirmar propuestas juntas',
      explain: 'Mire la muestra; si es correcta, confirme de una vez las propuestas de la familia.',
      above: 'Confianza de al menos',
      none: 'Ninguna propuesta por confirmar es tan segura.',
      held: (count, rows) => `${cases(count)}, ${positions(rows)}`,
      look: (family) => `Mirar ${family}`,
      sample: (shown, count) =>
        shown === count
          ? `Mirar ${count === 1 ? 'el caso' : `los ${cases(count)}`}`
          : `Mirar ${number(shown)} de ${cases(count)}`,
      shown: (shown, count) => `${number(shown)} de ${cases(count)}`,
      showMore: (count) => `Mostrar ${number(count)} más`,
      does: (description, outcome, count) => `${description} · ${outcome} · ${positions(count)}`,
      confirm: (count, held) => `Confirmar ${cases(held)}, ${positions(count)}`,
      why: (confidence, shown, count) =>
        `Confirmado con todos los casos con ${confidence} o más, tras mirar ${number(shown)} de ${cases(count)}`,
      confirmed: (count) => some(count, 'puesto confirmado.', 'puestos confirmados.'),
    },
    handOver: {
      title: 'Encargar a otra persona',
      explain:
        'Lo que muestran los filtros pasa a ser filas de la hoja JD Handed Over. La otra persona decide en una copia de este libro, o rellena las filas. Añada su hoja JD Decisions o JD Handed Over a este libro y la revisión ofrecerá unirla.',
      to: 'A quién',
      what: (count, rows, inReview) =>
        rows === inReview
          ? `${cases(count)}, ${positions(rows)}`
          : `${cases(count)}, ${positions(rows)} (${number(inReview)} en revisión, ${number(rows - inReview)} con la misma denominación)`,
      start: (count) => `Encargar ${cases(count)}`,
      done: (count, rows, to) => `Encargado a ${to}: ${cases(count)}, ${positions(rows)}.`,
      takenBack: (count, rows) => `Retirado: ${cases(count)}, ${positions(rows)}.`,
      progress: (name, decided, count) =>
        `${name}: ${some(decided, 'caso decidido', 'casos decididos')} de ${number(count)}`,
      takeBack: (count) => `Retirar ${number(count)}`,
      with: (name) => `Lo tiene ${name}`,
      nobody: 'Nadie más',
    },
    join: {
      found: (sheet, decisions, contradictions) => ({
        what: `La hoja ${sheet} tiene ${some(decisions, 'decisión', 'decisiones')} de otra persona.`,
        next:
          contradictions > 0
            ? `Contradicen las suyas: ${number(contradictions)}. Ambas líneas se conservan y el caso vuelve.`
            : 'Ninguna contradice las suyas.',
      }),
      start: 'Unirlas',
      unusable: (lines) =>
        `${some(lines, 'línea no sirve', 'líneas no sirven')}: falta una familia, un nombre o una fecha, o no se conoce.`,
      unusableAlone: (sheet, lines) => ({
        what: `Hoja ${sheet}: ${some(lines, 'línea no sirve', 'líneas no sirven')}.`,
        next: 'Falta una familia, un nombre o una fecha, o no se conoce. Todo lo demás está unido.',
      }),
      joined: (decisions, contradictions) =>
        `${some(decisions, 'decisión unida', 'decisiones unidas')}, ${some(contradictions, 'contradicción', 'contradicciones')} por resolver.`,
    },
    problems: (count) =>
      some(count, 'línea de JD Decisions no sirve', 'líneas de JD Decisions no sirven'),
    problemsExplain: 'No se tienen en cuenta hasta que se corrijan en la hoja.',
    problem: (line, column, value, expected) =>
      line === 0
        ? `Falta la columna ${column}`
        : `Línea ${number(line)}, ${column}: «${value}», se esperaba ${expected}`,
    expected: {
      'a title': 'una denominación',
      'a grade': 'un grado como G5',
      'a job family': 'el nombre de una familia de empleos',
      'who decided': 'un nombre o unas iniciales',
      'a date': 'una fecha',
      'this column': 'esta columna',
      'a reason': 'el motivo, o el acto',
    },
  };
}
