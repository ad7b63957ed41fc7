import type { ResultTexts } from './en';

export function spanishResult(): ResultTexts {
  return {
    readAgain: {
      what: 'El resultado se modificó en otro lugar.',
      next: 'Lo que figura aquí se ha vuelto a leer.',
    },
    notReadAgain: {
      what: 'El resultado se modificó en otro lugar después de leerse.',
      next: 'Lo que figura aquí es anterior.',
    },
    read: 'Volver a leer',
  };
}
