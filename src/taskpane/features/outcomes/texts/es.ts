import type { Numbers } from '../../../../wording/phrases';
import type { OutcomesTexts } from './en';

export function spanishOutcomes({ number }: Numbers): OutcomesTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const positions = (count: number) => some(count, 'puesto', 'puestos');
  const rows = (count: number) => some(count, 'fila', 'filas');
  return {
    title: 'Resultados',
    positions: (count) => `${positions(count)} en la tabla JD_Mapping`,
    posts: (count, column) =>
      `Según la columna ${column}, estas filas representan ${some(count, 'puesto', 'puestos')}, que es lo que se cuenta aquí.`,
    partsOfPosts: 'Una parte de puesto, como 0,5, cuenta como uno: es un puesto.',
    byFamily: 'Familias por grado atribuido',
    refresh: 'Contar de nuevo',

    verification: 'Verificación',
    verificationExplain:
      'Se cuenta donde hay un grado atribuido. Lo que no se asigna a nadie, como una referencia, no hay que verificarlo.',
    progress: 'Por revisor y día',
    verified: 'Verificados',
    proposals: 'Aún sin verificar',

    summary: {
      write: 'Escribir el resumen',
      writing: 'Escribiendo el resumen…',
      written: (sheet) => ({
        what: `La hoja ${sheet} está escrita.`,
        next: 'Sus cifras son fórmulas: siguen cada decisión.',
      }),
      countsAll: 'La hoja JD Summary cuenta todos los puestos.',
      withoutCharts:
        'Esta versión de Excel no puede dibujar los gráficos; las cifras están completas.',
    },

    since: {
      title: 'Desde la última exportación',
      comparing: 'Comparando…',
      nothingBefore: 'Este resultado no se ha comparado con ninguno anterior.',
      how: 'Vincule la exportación del mes próximo en este libro, o copie en él la hoja JD Mapping del mes pasado.',
      kind: {
        new: 'Puestos nuevos',
        gone: 'Puestos desaparecidos',
        title: 'Denominación cambiada',
        grade: 'Grado cambiado',
        incumbent: 'Titular cambiado',
        family: 'Familia de empleos cambiada',
        'allocated grade': 'Grado atribuido cambiado',
        outcome: 'Resultado cambiado',
        'incumbent grade': 'Grado del titular cambiado',
      },
      any: 'Nuevos o cambiados en algo',
      unchanged: (unchanged, inBoth) =>
        `${number(unchanged)} de ${positions(inBoth)} de ambas exportaciones siguen igual.`,
      comparedOn: (date) => `Comparados por número de puesto el ${date}.`,
      nothingChanged: 'Ningún puesto es nuevo, ha desaparecido ni ha cambiado.',
      marksKept: (count) =>
        `${some(count, 'puesto sin cambios conserva', 'puestos sin cambios conservan')} la verificación: denominación, grado, titular, familia y resultado no cambiaron.`,
      marksLost: (count) =>
        `${some(count, 'puesto cambiado la ha perdido y debe', 'puestos cambiados la han perdido y deben')} verificarse de nuevo.`,
      blank: (earlier, now) =>
        `Sin comparar, sin número de puesto: ${rows(now)} ahora, ${rows(earlier)} antes.`,
      repeated: (numbers) =>
        `Sin comparar: ${some(numbers, 'número de puesto figura', 'números de puesto figuran')} en varias filas.`,
      fewInCommon: {
        what: 'Las dos exportaciones apenas tienen números de puesto en común.',
        next: 'Compruebe en Vincular que la misma columna se usa como número de puesto.',
      },
      leftOff: (lines) =>
        `La hoja JD Changes está llena: ${some(lines, 'cambio se cuenta pero no figura', 'cambios se cuentan pero no figuran')} en la lista.`,
      noNumbers: {
        earlier: {
          what: 'El resultado anterior no tiene números de puesto.',
          next: 'Nada más distingue sus filas, así que no se ha comparado nada.',
        },
        now: {
          what: 'Esta exportación no tiene columna de números de puesto.',
          next: 'Elíjala en Vincular y vincule de nuevo; no se ha comparado nada.',
        },
      },
      goneUnfiltered: (count) =>
        `Los puestos desaparecidos (${number(count)}) no figuran en ninguna fila: ningún filtro los encuentra.`,
      failed: 'La comparación con el último resultado falló; la vinculación está completa.',
      unlisted: 'Los cambios están contados, pero no se pudo escribir la hoja JD Changes.',
      compareWith: (sheet) => `Comparar con ${sheet}`,
      review: 'Revisar lo que cambió',
    },
  };
}
