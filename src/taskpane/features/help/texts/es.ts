import type { Numbers } from '../../../../wording/phrases';
import type { HelpTexts } from './en';

export const spanishHelp = ({ number }: Numbers): HelpTexts => ({
  check: {
    title: 'Comprobar este Excel',
    explain:
      'Prueba, en una hoja que después se elimina, lo que el complemento necesita. Sus celdas quedan como están; la lista de deshacer de Excel se vacía.',
    start: 'Comprobar este Excel',
    again: 'Comprobar de nuevo',
    cancel: 'Cancelar',
    runUnderWay: {
      what: 'Hay una vinculación en curso.',
      next: 'Compruebe este Excel cuando haya terminado.',
    },
    checked: (done, all) => `${number(done)} de ${number(all)} comprobados`,
    cancelled: (done) =>
      `Cancelado tras ${number(done)} ${done === 1 ? 'comprobación' : 'comprobaciones'}`,
    all: 'Este Excel hace todo lo que el complemento necesita.',
    some: (count) =>
      count === 1
        ? '1 punto no es como el complemento lo necesita.'
        : `${number(count)} puntos no son como el complemento los necesita.`,
    report: 'Copie el informe y envíelo a quien se ocupa del complemento.',
    group: {
      failed: (count) => `Con fallo: ${number(count)}`,
      'not offered': (count) => `No los ofrece este Excel: ${number(count)}`,
      passed: (count) => `Superados: ${number(count)}`,
    },
    end: (end) => {
      switch (end.how) {
        case 'passed':
          return '';
        case 'not offered':
          return `Requiere ${end.lacking}. El complemento prescinde de ello.`;
        case 'failed':
          return `Se esperaba ${end.expected}; se encontró ${end.found}.`;
        case 'refused':
          return end.at
            ? `Excel lo rechazó: ${end.code}, ${end.at}.`
            : `Excel lo rechazó: ${end.code}.`;
      }
    },
    name: {
      values: 'Números, textos, VERDADERO y celdas vacías se leen como se escribieron',
      texts: 'Un texto que parece una fórmula, un número o una fecha sigue siendo texto',
      dates: 'Una fecha es un número con formato',
      formulas: 'Las fórmulas se calculan y sus errores se leen',
      'used cells': 'Se encuentran las celdas en uso',
      selection: 'Se seleccionan celdas, también varias áreas a la vez',
      sheets: 'Se añaden, ocultan, renombran, mueven y eliminan hojas',
      table: 'Celdas con datos se convierten en tabla',
      'table grows': 'Una tabla gana y pierde filas y sigue siendo la misma',
      'table refilled': 'Una tabla se llena desde otra hoja y sigue siendo la misma',
      'table renamed': 'Las fórmulas siguen a una tabla que cambia de nombre',
      headings: 'Un título se muestra en lugar del nombre de una columna, que sigue igual',
      filter: 'Lo escrito tras quitar el filtro queda en sus filas',
      formats: 'Colores, fuentes, anchos y alineación',
      'conditional formats': 'Formatos condicionales',
      choices: 'Celdas con lista de opciones',
      freeze: 'Filas y columnas inmovilizadas',
      charts: 'Gráficos',
      'page layout': 'Diseño de página para imprimir',
      outline: 'Columnas que se pliegan',
      settings: 'Se guardan ajustes con el libro',
      'xml parts': 'Se guardan documentos con el libro',
      'cell events': 'Se advierten las ediciones',
      'sheet events': 'Se advierten las hojas abiertas, seleccionadas y eliminadas',
      undo: 'Se ejecutan peticiones que deben deshacerse de una vez',
      function: 'Una función JD responde',
      spill: 'Una función JD llena varias celdas',
      'errors to functions': 'Un valor de error solo estropea su propia fila',
      'dates to functions': 'Una función JD lee una fecha',
      'data types to functions': 'Una función JD lee lo que otra dio',
      theme: 'Excel indica sus colores',
      language: 'Excel indica su idioma',
      files: 'Los archivos salen por el panel, o por su navegador',
    },
    copy: 'Copiar el informe',
    copied: 'El informe está copiado. Péguelo en un correo.',
    byHand:
      'Excel no permite que el panel copie. El texto está seleccionado: pulse Ctrl+C, o ⌘C en un Mac.',
    text: 'Texto del informe',
    excel: (version, platform) =>
      [`Excel ${version || '(versión no indicada)'}`, platform].filter(Boolean).join(', '),
    displayLanguage: (tag) => `Idioma de la interfaz: ${tag}`,
  },
});
