import type { Numbers } from '../../../../wording/phrases';
import type { HelpTexts } from './en';

export const frenchHelp = ({ number }: Numbers): HelpTexts => ({
  check: {
    title: 'Contrôler cet Excel',
    explain:
      'Ce contrôle essaie, sur une feuille qui est ensuite supprimée, ce dont le complément a besoin. Vos cellules restent telles quelles ; la liste d’annulation d’Excel est vidée.',
    start: 'Contrôler cet Excel',
    again: 'Contrôler à nouveau',
    cancel: 'Annuler',
    runUnderWay: {
      what: 'Un rattachement est en cours.',
      next: 'Contrôlez cet Excel lorsqu’il sera terminé.',
    },
    checked: (done, all) => `${number(done)} sur ${number(all)} contrôlés`,
    cancelled: (done) => `Annulé après ${number(done)} ${done < 2 ? 'contrôle' : 'contrôles'}`,
    all: 'Cet Excel fait tout ce dont le complément a besoin.',
    some: (count) =>
      count < 2
        ? `${number(count)} point n’est pas tel que le complément en a besoin.`
        : `${number(count)} points ne sont pas tels que le complément en a besoin.`,
    report: 'Copiez le rapport et envoyez-le à la personne chargée du complément.',
    group: {
      failed: (count) => `En échec : ${number(count)}`,
      'not offered': (count) => `Absents de cet Excel : ${number(count)}`,
      passed: (count) => `Réussis : ${number(count)}`,
    },
    end: (end) => {
      switch (end.how) {
        case 'passed':
          return '';
        case 'not offered':
          return `Demande ${end.lacking}. Le complément s’en passe.`;
        case 'failed':
          return `On attendait ${end.expected} ; on a trouvé ${end.found}.`;
        case 'refused':
          return end.at
            ? `Excel a refusé : ${end.code}, ${end.at}.`
            : `Excel a refusé : ${end.code}.`;
      }
    },
    name: {
      values: 'Nombres, textes, VRAI et cellules vides sont lus tels qu’écrits',
      texts: 'Un texte qui ressemble à une formule, à un nombre ou à une date reste un texte',
      dates: 'Une date est un nombre avec un format',
      formulas: 'Les formules sont calculées et leurs erreurs lues',
      'used cells': 'Les cellules utilisées sont trouvées',
      selection: 'Des cellules sont sélectionnées, y compris plusieurs zones à la fois',
      sheets: 'Des feuilles sont ajoutées, masquées, renommées, déplacées et supprimées',
      table: 'Des cellules remplies deviennent un tableau',
      'table grows': 'Un tableau gagne et perd des lignes et reste le même',
      'table refilled': 'Un tableau est rempli depuis une autre feuille et reste le même',
      'table renamed': 'Les formules suivent un tableau renommé',
      headings: 'Un titre s’affiche à la place du nom d’une colonne, qui reste',
      filter: 'Ce qui est écrit une fois le filtre levé arrive dans ses lignes',
      formats: 'Couleurs, polices, largeurs et alignement',
      'conditional formats': 'Mises en forme conditionnelles',
      choices: 'Cellules avec liste de choix',
      freeze: 'Lignes et colonnes figées',
      charts: 'Graphiques',
      'page layout': 'Mise en page pour l’impression',
      outline: 'Colonnes qui se replient',
      settings: 'Des réglages sont gardés avec le classeur',
      'xml parts': 'Des documents sont gardés avec le classeur',
      'cell events': 'Les modifications sont remarquées',
      'sheet events': 'Les feuilles ouvertes, sélectionnées et supprimées sont remarquées',
      undo: 'Des demandes à annuler en une fois sont exécutées',
      function: 'Une fonction JD répond',
      spill: 'Une fonction JD remplit plusieurs cellules',
      'errors to functions': 'Une valeur d’erreur ne gâte que sa propre ligne',
      'dates to functions': 'Une fonction JD lit une date',
      'data types to functions': 'Une fonction JD lit ce qu’une autre a donné',
      theme: 'Excel indique ses couleurs',
      language: 'Excel indique sa langue',
      files: 'Les fichiers sortent par le volet, ou par votre navigateur',
    },
    copy: 'Copier le rapport',
    copied: 'Le rapport est copié. Collez-le dans un courriel.',
    byHand:
      'Excel ne laisse pas le volet copier. Le texte est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
    text: 'Texte du rapport',
    excel: (version, platform) =>
      [`Excel ${version || '(version non indiquée)'}`, platform].filter(Boolean).join(', '),
    displayLanguage: (tag) => `Langue d’affichage : ${tag}`,
  },
});
