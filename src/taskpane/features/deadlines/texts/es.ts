import { cite } from '../../../../wording/cite';
import type { Wording } from '../../../../wording/wording';
import { obligationWords } from '../../../../wording/obligations/words-for';
import type { DeadlinesTexts } from './en';

export function spanishDeadlines({ number, date }: Wording): DeadlinesTexts {
  const { event, note } = obligationWords('es');
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const rows = (count: number) => some(count, 'fila', 'filas');
  return {
    reading: 'Leyendo los seguimientos…',
    followUps: (count) => some(count, 'seguimiento', 'seguimientos'),
    summary: (overdue, soon) =>
      `${number(overdue)} con retraso, ${number(soon)} con vencimiento en 14 días o menos`,
    create: {
      none: {
        what: 'Este libro aún no tiene seguimientos.',
        next: 'Un seguimiento acompaña una descripción desde su carta o anuncio hasta el final: quién tiene que hacer qué, y para cuándo.',
      },
      noResult: {
        what: 'Aún no se ha vinculado nada en este libro.',
        next: 'Vincule una exportación de la plantilla y verifique sus filas en Revisar; después podrán dar seguimientos.',
      },
      title: 'Añadir seguimientos',
      explain:
        'Abre un seguimiento para cada fila verificada de un funcionario en servicio. Los que ya existen quedan como están. El primero añade la hoja JD Cases, lo que vacía la lista de deshacer de Excel.',
      from: 'A partir de',
      scope: {
        all: 'todas las filas verificadas',
        'selected rows': 'las filas seleccionadas en JD Mapping',
      },
      start: 'Añadir seguimientos',
      created: ({ added, known }) => ({
        what: `${some(added, 'seguimiento añadido', 'seguimientos añadidos')}.`,
        next: known > 0 ? `Ya estaban: ${number(known)}.` : '',
      }),
      left: {
        'not verified': (count) => `${rows(count)} sin verificar: confírmelas en Revisar.`,
        'in review': (count) => `${rows(count)} con una pregunta abierta: véase Revisar.`,
        'grade allocated by nobody': (count) =>
          `${rows(count)} con un grado que no es el del puesto ni está en la exportación, y que nadie firmó: vuelva a vincular los puestos.`,
        'outcome contradicts grades': (count) =>
          `${rows(count)} en que, tras una modificación, resultado y grados ya no concuerdan.`,
        'no serving official with a description': (count) =>
          `${rows(count)} sin un funcionario en servicio con una descripción asignada.`,
        'no position number': (count) => `${rows(count)} sin número de puesto.`,
      },
      repeated: (numbers) =>
        `Hay varias filas de JD Mapping para ${numbers.join(', ')}: solo la primera dio un seguimiento. Añada las demás a mano si son de otros funcionarios.`,
      nothingSelected: 'No hay ninguna fila de JD Mapping seleccionada.',
    },
    status: {
      'to check': 'Por comprobar',
      overdue: 'Con retraso',
      'due soon': 'Vence en 14 días o menos',
      owed: 'Pendiente',
      'open to ask': 'Se puede pedir',
      'not in effect yet': 'Aún no en vigor',
      'nothing owed': 'Nada pendiente',
    },
    urgency: {
      overdue: 'Con retraso',
      'due soon': 'En 14 días o menos',
      owed: 'Más adelante o sin fecha',
      'open to ask': 'Aún se puede pedir',
    },
    group: (urgency, party, count) => `${urgency}: ${party} (${number(count)})`,
    due: (on) => `vence el ${on}`,
    overdueSince: (on, days) => `venció el ${on}, hace ${some(days, 'día', 'días')}`,
    until: (on) => `hasta el ${on}`,
    undated: 'sin fecha fijada',
    nothingOwed: {
      what: 'No hay nada pendiente.',
      next: 'Seleccione una fila de JD Cases para anotar lo siguiente.',
    },
    nothingShown: 'Nada con estos filtros.',
    more: (count) => `Mostrar ${number(count)} más`,
    position: (position) => `Puesto ${position}`,
    vacant: 'vacante',
    selectRow: (position) => `${position}: seleccionar la fila`,
    owed: 'Pendiente',
    open: 'Se puede pedir',
    done: 'Anotado',
    askedTooLate: (asked, lastDay, grounds) =>
      `La pregunta del ${asked} llegó después del último día, el ${lastDay}: no se debe respuesta${grounds}.`,
    toFile: 'Expediente personal',
    file: {
      assignment: 'la asignación transmitida',
      return: 'la descripción devuelta',
      clarification: 'la aclaración pedida y dada',
      disagreement: 'el desacuerdo',
    },
    filed: (item) => `Archivar ${item}`,
    record: {
      event: 'Qué ocurrió',
      date: 'El',
      note: {
        'family answer': 'Respuesta',
        'grade answer': 'Respuesta',
        'family answer again': 'Respuesta',
        'grade answer again': 'Respuesta',
        'official in copy': 'El funcionario',
        'new duty': 'Nueva función',
        'disagreement by': 'Planteado por',
      },
      choose: 'Elegir',
      none: 'Ninguna',
      start: 'Anotar',
      undo: 'Deshacer lo último anotado',
      noDate: 'Indique una fecha.',
      nothingLeft: 'Todo lo que puede ocurrir está anotado.',
      recorded: (position, what, on) => `${position}: ${what}, ${on}. Anotado.`,
      ticked: (position, item) => `${position}: ${item}, en el expediente.`,
      undone: (position) => `${position}: deshecho.`,
      moved: {
        what: 'La tabla ha cambiado entretanto.',
        next: 'Se ha vuelto a leer y no se ha escrito nada. Mire el seguimiento y anote de nuevo.',
      },
    },
    refused: 'No anotado.',
    refusal: {
      'dates out of sequence': ({ earlier, earlierOn, later, laterOn }) =>
        `«${event[later]}» el ${date(laterOn)} no puede ser anterior a «${event[earlier]}» el ${date(earlierOn)}.`,
      'earlier event not recorded': ({ earlier, later, laterOn }) =>
        `«${event[later]}» el ${date(laterOn)} requiere antes «${event[earlier]}», que aún no tiene fecha.`,
      'in the future': ({ event: what, on, today }) =>
        `«${event[what]}» el ${date(on)} está en el futuro: hoy es ${date(today)}. Anótelo una vez hecho.`,
      'before the agreement': ({ event: what, on, signedOn, clause }) =>
        `«${event[what]}» el ${date(on)} no puede ser anterior a la entrada en vigor del acuerdo, el ${date(signedOn)} (${cite(clause, 'es')}).`,
      'event of the other agreement': ({ event: what, on }) =>
        `«${event[what]}» el ${date(on)} corresponde al otro acuerdo.`,
      'no other description was assigned': ({ receivedOn }) =>
        `«${event['other description received']}» el ${date(receivedOn)} no concuerda con la respuesta «${note['description confirmed']}».`,
      'new duty approved without justification': ({ approvedOn }) =>
        `«${event.approved}» el ${date(approvedOn)}: la nueva función no está justificada.`,
      'new duty approved before its review': ({ approvedOn }) =>
        `«${event.approved}» el ${date(approvedOn)}: RR. HH. y el Comité del Sindicato del Personal deben examinar antes la nueva función.`,
      'nobody to write to': () =>
        'Con el acuerdo de 2019 un puesto vacante no tiene seguimiento: nadie recibe una carta.',
      'recorded already': ({ event: what, on }) =>
        `«${event[what]}» ya está anotado el ${date(on)}. Cámbielo en la hoja.`,
      'note missing': () => 'Elija también la respuesta.',
    },
    narrow: 'Filtros',
    filter: { agreement: 'Acuerdo', party: 'Quién', duty: 'Paso' },
    all: 'Todo',
    withCount: (label, count) => `${label} (${number(count)})`,
    month: {
      title: 'Mes',
      previous: 'Mes anterior',
      next: 'Mes siguiente',
      day: (on, count) =>
        count === 0 ? on : `${on}, ${some(count, 'vencimiento', 'vencimientos')}`,
      onDay: (on) => `Vencimientos del ${on}`,
      keys: 'Las flechas pasan de un día o semana a otro; Re Pág y Av Pág, de un mes a otro.',
    },
    reminder: {
      one: 'Copiar un recordatorio',
      group: (party) => `Copiar un recordatorio para: ${party}`,
      copied: 'El recordatorio está copiado. Péguelo en un correo.',
      byHand:
        'Excel no permite que el panel copie. El texto está seleccionado: pulse Ctrl+C, o ⌘C en un Mac.',
      text: 'Texto del recordatorio',
    },
    problems: (count) =>
      some(count, 'celda de JD Cases por comprobar', 'celdas de JD Cases por comprobar'),
    problemsExplain: 'No se calcula nada para estas filas hasta que se corrijan en la hoja.',
    problem: (row, column, value, expected) =>
      `Fila ${number(row)}, ${column}: «${value}»; se espera ${expected}`,
    columnMissing: (column) => `Falta la columna ${column}`,
    expected: {
      'a position number': 'un número de puesto',
      '2019 or 2023': '2019 o 2023',
      'a date': 'una fecha',
      'a date that does not leave day and month open': 'una fecha con el mes en letras',
      'one of its list': 'una opción de la lista de la celda',
      'x or nothing': 'x o nada',
      'a row of its own': 'un puesto sin otra fila con el mismo acuerdo',
      'this column': 'esta columna',
    },
    rowRefused: (row, position, reason) => `Fila ${number(row)}, ${position}: ${reason}`,
  };
}
