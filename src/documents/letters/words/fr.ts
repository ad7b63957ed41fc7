import type { LetterWords } from './letter-words';

export const frenchLetterWords: LetterWords = {
  awarded: ({ existing, allocated, incumbent }, effectiveDate) =>
    `Avec la nouvelle description, votre poste est classé ${allocated} ; il était jusqu’ici classé ${existing}. Le grade ${incumbent} vous est donc accordé à compter du ${effectiveDate}.`,
  retained: ({ existing, allocated, incumbent }) =>
    `Avec la nouvelle description, votre poste est classé ${allocated} ; il était jusqu’ici classé ${existing}. Vous conservez le grade ${incumbent}, à titre personnel.`,
  unchanged: ({ allocated, incumbent }) =>
    `Avec la nouvelle description, votre poste est classé ${allocated}, comme auparavant. Votre propre grade reste ${incumbent}.`,
  alreadyHeld: ({ existing, allocated, incumbent }) =>
    `Avec la nouvelle description, votre poste est classé ${allocated} ; il était jusqu’ici classé ${existing}. Vous détenez déjà le grade ${incumbent}, qui ne change pas.`,
  clarification: (ask, answer) =>
    `Pour toute question sur la famille d’emplois ou sur le grade, adressez-vous à votre partenaire régional des ressources humaines. Chacune des deux questions peut être posée pendant ${ask} mois à partir du jour où vous recevez cette lettre et la description ; une réponse écrite vous parviendra au plus tard ${answer} mois après votre demande. Sur la famille, elle confirme la description ou vous en donne une autre du même grade ; sur le grade, elle le confirme ou vous indique comment demander un réexamen du grade. Elle donne les raisons de l’attribution et n’évalue pas l’emploi à nouveau (2019 app. 2 ¶3).`,
  jobReview:
    'Indépendamment de ce qui précède, vous pouvez à tout moment demander le réexamen de votre emploi selon la circulaire 6/639 (2019 app. 2 ¶4).',
  enclosed: 'La description est jointe à cette lettre.',
  named: 'Les articles cités ici : ',
  about: {
    '2019 Art. 4': 'qui énumère les grades auxquels une famille a des descriptions',
    '2019 Art. 6': 'qui règle ce que le grade d’une description change au vôtre',
    '2019 App. 2 ¶2': 'selon lequel vous recevez la description et renvoyez un accusé de réception',
    '2019 App. 2 ¶3': 'sur les questions de famille ou de grade et le délai de réponse',
    '2019 App. 2 ¶4': 'qui vous laisse ouvert le réexamen de l’emploi',
    '2023 Art. 5': 'selon lequel le grade du poste décide et la description est adaptée',
    '2023 App. A ¶2': 'selon lequel les RH indiquent aux directeurs qui est concerné',
    '2023 App. A ¶9': 'qui dit jusqu’à quand la description adaptée revient aux RH',
  },
  adaptation: (months) =>
    `Veuillez transmettre ces informations aux fonctionnaires concernés ou à leurs responsables. Responsable et fonctionnaire adaptent ensuite la description au poste, et le responsable la renvoie aux RH, avec copie au fonctionnaire, au plus tard ${months} mois après la prise d’effet de l’annonce générale (2023 app. A ¶2 et ¶9).`,
  broadcast: {
    subject: (family) => `Nouvelles descriptions d’emploi génériques : ${family}`,
    paragraphs: ({ family, titles, link, effectiveDate, agreement, months }) => [
      `Chères et chers collègues,`,
      `La famille d’emplois « ${family} » dispose désormais de descriptions d’emploi génériques : ${titles.join(' ; ')}.` +
        (effectiveDate ? ` Elles prennent effet le ${effectiveDate}.` : ''),
      `Le texte intégral, en anglais, en français et en espagnol, se trouve ici : ${link}`,
      agreement === '2023'
        ? `Les RH communiquent aux directeurs les noms et les grades de poste des fonctionnaires relevant d’eux qui appartiennent à cette famille. Responsables et fonctionnaires adaptent la description au poste, et les responsables la renvoient dans les ${months} mois qui suivent la prise d’effet de l’annonce générale (2023 art. 4 et 5, app. A ¶2 et ¶9).`
        : `Chaque fonctionnaire concerné recevra une lettre avec la description attribuée, et sera prié de renvoyer l’accusé de réception qui l’accompagne (2019 app. 2 ¶1 et ¶2).`,
      agreement === '2023'
        ? `Responsables et fonctionnaires peuvent, ensemble ou séparément, adresser leurs questions aux RH (2023 app. A ¶11).`
        : `Pour toute question, adressez-vous à votre partenaire régional des ressources humaines (2019 app. 2 ¶3).`,
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
      'Version non définitive : une tâche a été ajoutée à la description générique. Les RH et le Comité du Syndicat du personnel doivent d’abord l’examiner (2023 app. A ¶6).',
    special: 'Dans ce cas seulement',
  },
};
