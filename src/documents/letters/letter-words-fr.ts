import type { LetterWords } from './letter-words';

export const frenchLetterWords: LetterWords = {
  awarded: ({ existing, allocated, incumbent }, effectiveDate) =>
    `Avec la nouvelle description, votre poste est classé ${allocated} ; il était jusqu’ici classé ${existing}. Le grade ${incumbent} vous est donc accordé à compter du ${effectiveDate}.`,
  retained: ({ existing, allocated, incumbent }) =>
    `Avec la nouvelle description, votre poste est classé ${allocated} ; il était jusqu’ici classé ${existing}. Vous gardez le grade ${incumbent}, à titre personnel.`,
  unchanged: ({ allocated, incumbent }) =>
    `Avec la nouvelle description, votre poste est classé ${allocated}, comme auparavant. Votre propre grade reste ${incumbent}.`,
  alreadyHeld: ({ existing, allocated, incumbent }) =>
    `Avec la nouvelle description, votre poste est classé ${allocated} ; il était jusqu’ici classé ${existing}. Vous détenez déjà le grade ${incumbent}, qui ne change pas.`,
  clarification: (ask, answer) =>
    `Pour toute question sur la famille d’emplois ou sur le grade, adressez-vous à votre partenaire régional des ressources humaines. Chacune des deux questions peut être posée pendant ${ask} mois à partir du jour où vous recevez cette lettre et la description ; une réponse écrite vous parviendra au plus tard ${answer} mois après votre demande. Elle expliquera l’attribution et les démarches qui vous sont ouvertes ; l’emploi n’est pas évalué à nouveau (2019 App. 2 ¶3).`,
  jobReview:
    'Indépendamment de ce qui précède, vous pouvez à tout moment demander l’examen de votre emploi selon la circulaire 6/639 (2019 App. 2 ¶4).',
  adaptation: (months) =>
    `Veuillez transmettre ces informations aux fonctionnaires concernés ou à leurs responsables. Responsable et fonctionnaire adaptent ensuite la description au poste et la renvoient aux RH, avec copie au fonctionnaire, au plus tard ${months} mois après la prise d’effet de l’annonce générale (2023 App. A ¶2 et ¶9).`,
  broadcast: {
    subject: (family) => `Nouvelles descriptions d’emploi génériques : ${family}`,
    paragraphs: ({ family, titles, link, effectiveDate, agreement, months }) => [
      `Chères et chers collègues,`,
      `La famille d’emplois « ${family} » dispose désormais de descriptions d’emploi génériques : ${titles.join(' ; ')}.` +
        (effectiveDate ? ` Elles prennent effet le ${effectiveDate}.` : ''),
      `Le texte intégral, en anglais, en français et en espagnol, se trouve ici : ${link}`,
      agreement === '2023'
        ? `Les RH indiqueront prochainement aux directeurs quels fonctionnaires relevant d’eux appartiennent à cette famille. Responsables et fonctionnaires ont ensuite ${months} mois pour adapter la description au poste (2023 Art. 4 et 5, App. A ¶9).`
        : `Chaque fonctionnaire concerné recevra une lettre qui nomme la description attribuée, et sera prié de renvoyer l’accusé de réception qui l’accompagne (2019 App. 2 ¶1 et ¶2).`,
      `Vos questions sont les bienvenues à tout moment : votre partenaire RH y répondra.`,
    ],
  },
  file: {
    letters: 'Lettres d’attribution',
    lists: 'Listes pour les directeurs',
    broadcast: 'Annonce générale',
    descriptions: 'Descriptions adaptées',
  },
  adapted: {
    underReview:
      'Version non définitive : une fonction a été ajoutée à la description générique. Les RH et le Comité du Syndicat doivent d’abord l’examiner (2023 App. A ¶6).',
    special: 'Dans ce cas seulement',
  },
};
