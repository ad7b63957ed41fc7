import type { ResultTexts } from './en';

export function frenchResult(): ResultTexts {
  return {
    readAgain: {
      what: 'Le résultat a été modifié ailleurs.',
      next: 'Ce qui figure ici a été relu.',
    },
    notReadAgain: {
      what: 'Le résultat a été modifié ailleurs depuis sa lecture.',
      next: 'Ce qui figure ici date d’avant.',
    },
    read: 'Relire',
  };
}
