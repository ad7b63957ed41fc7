import type { Numbers } from '../../../../wording/phrases';
import type { EligibilityTexts } from './en';

export function frenchEligibility({ number }: Numbers): EligibilityTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  const cells = (count: number) => some(count, 'cellule', 'cellules');
  return {
    empty: (sheet) => ({
      what: `La feuille ${sheet} est vide.`,
      next: 'Ouvrez la feuille des candidats : une ligne chacun, avec grade, formation et années.',
    }),
    noHeader: (sheet) => ({
      what: `Aucune ligne d’en-tête lisible sur la feuille ${sheet}.`,
      next: 'Donnez un nom à chaque colonne, sur une ligne au-dessus des candidats.',
    }),
    noCandidates: (sheet) => ({
      what: `La feuille ${sheet} a un en-tête, mais aucun candidat en dessous.`,
      next: 'Collez les candidats sous l’en-tête, ou ouvrez une autre feuille.',
    }),
    result: (sheet) => ({
      what: `La feuille ${sheet} est le résultat d’un rattachement.`,
      next: 'Ouvrez la feuille des candidats.',
    }),
    positions: (sheet) => ({
      what: `${sheet} liste des postes et non des candidats : rien n’y parle de formation ni d’années.`,
      next: 'Ouvrez la feuille des candidats : une ligne pour chacun, avec grade, formation et années.',
    }),
    takeAsCandidates: 'La prendre pour des candidats',
    isProtected: (sheet) => ({
      what: `La feuille ${sheet} est protégée.`,
      next: 'Pour insérer des formules, ôtez la protection (Révision, Ôter la protection).',
    }),

    counting: 'Décompte des candidats…',
    candidates: (count) => some(count, 'candidat', 'candidats'),

    fact: {
      grade: 'Grade du poste vacant',
      education: 'Formation',
      'relevant years': 'Années pertinentes en tout',
      'professional years': 'Dont années professionnelles',
      family: 'Famille d’emplois',
      'notice years': 'Années exigées par l’avis',
    },
    optional: (known, all) =>
      `${number(known)} ${known < 2 ? 'autre donnée connue' : 'autres données connues'} sur ${number(all)}`,
    notKnown: 'Inconnu',
    columns: 'Colonnes de la feuille',
    sameForAll: 'Identique pour tous',
    all: (value) => `Tous : ${value}`,
    allYears: 'Tous : autant d’années',
    yearsOfAll: (fact) => `${fact}, pour tous`,
    missing: (facts) =>
      `Encore inconnu : ${facts}. Choisissez une colonne ou une valeur pour tous.`,
    noColumn: 'Une donnée au moins doit venir d’une colonne.',

    unknownWords: (count) => some(count, 'mot non compris', 'mots non compris'),
    unknownExplain:
      'Ces candidats obtiennent #N/A. Dites comment le lire, corrigez le mot dans la feuille, ou laissez-le.',
    unknownWord: (word, fact) => `${word} (${fact})`,
    moreWords: (count) => `En afficher ${number(count)} de plus`,

    settle: {
      choose: 'Lire comme…',
      readAs: (word) => `Lire ${word} comme`,
      settle: 'Retenir',
      settleWord: (word) => `Retenir pour ${word}`,
      settled: (word, education, sheet) =>
        `Dans ce classeur, « ${word} » se lit : ${education}. C’est noté sur la feuille ${sheet}.`,
      takenBack: (word) => `La lecture de « ${word} » n’est plus fixée.`,
      undo: 'Défaire',
      list: (count) =>
        some(count, 'libellé fixé dans ce classeur', 'libellés fixés dans ce classeur'),
      explain: (sheet) =>
        `Les formules les cherchent sur la feuille ${sheet} et suivent ce qu’on y change.`,
      line: (word, education) => `${word} : ${education}`,
      notKnown: 'pas compris',
      takeBack: 'Retirer',
      takeBackWord: (word) => `Retirer ${word}`,
    },

    others: 'Aussi dans votre feuille, à contrôler par une personne',
    othersExplain: 'Aucune formule n’utilise ces colonnes.',
    otherColumn: (fact, column) => `${fact} : colonne ${column}`,

    insert: 'Insérer les formules',
    insertAgain: 'Réécrire les formules',
    inserting: 'Insertion…',
    writes:
      'Les formules s’ajoutent à droite : JD Eligible, JD Shortfall et JD Why. Rien n’est écrasé.',
    writesAnew:
      'Met les formules actuelles dans les colonnes JD en place, sans en ajouter d’autres.',
    replaced: (address) => `Les formules de ${address} sont réécrites.`,
    taken: (address, free) => ({
      what: `${address} n’est pas vide.`,
      next: `Rien n’a été écrit. Les premières colonnes libres sont ${free}.`,
    }),
    insertAt: (address) => `Insérer en ${address}`,

    questions: {
      title: 'Trois questions à essayer',
      ask: {
        years: 'Combien d’années faut-il pour NOA avec des études secondaires ?',
        eligible: 'Avec l’école secondaire et 8 années pertinentes, est-on admissible à NOA ?',
        why: 'Pourquoi, ou pourquoi pas : un diplôme et 5 années pertinentes pour NOB ?',
      },
      insert: 'Insérer dans la cellule sélectionnée',
      inserted: (address) =>
        `La formule est en ${address} : changez-y les valeurs, ou mettez des cellules à leur place.`,
      undo: 'Défaire',
      takenBack: 'La cellule est de nouveau vide.',
      taken: {
        what: 'La cellule sélectionnée n’est pas vide, ou se trouve dans un tableau.',
        next: 'Rien n’a été écrit. Sélectionnez une cellule vide à côté.',
      },
    },

    answers: 'Admissibilité',
    calculating: (count) => `Calcul de ${cells(count)}…`,
    eligible: 'Admissibles',
    notEligible: 'Non admissibles',
    undecided: 'Indécis',
    undecidedExplain: 'La colonne JD Why dit quelle donnée manque.',

    mend: {
      search: 'Chercher #NOM? sur toutes les feuilles',
      searching: 'Recherche de #NOM?…',
      nothing: { what: 'Aucune formule JD n’affiche #NOM?.', next: '' },
      found: (count) => ({
        what: `${cells(count)} ${count < 2 ? 'affiche' : 'affichent'} #NOM?.`,
        next: 'Le complément n’était pas chargé quand le classeur a été calculé.',
      }),
      skipped: (sheets) => `Trop grandes pour être parcourues d’office : ${sheets}.`,
      start: 'Recalculer',
      mending: 'Recalcul…',
      mended: (count) => ({
        what: some(count, 'cellule recalculée.', 'cellules recalculées.'),
        next: '',
      }),
      stillBroken: (count) => ({
        what: `${cells(count)} ${count < 2 ? 'affiche' : 'affichent'} toujours #NOM?.`,
        next: 'Fermez le classeur, rouvrez-le avec le complément, puis recommencez.',
      }),
      protectedSheets: (sheets) => `Laissées intactes, car protégées : ${sheets}.`,
    },

    error: (problem, where) => {
      switch (problem) {
        case 'sheet vanished':
          return {
            what: `La feuille ou le tableau n’existe plus : ${where}.`,
            next: 'Ouvrez de nouveau la feuille des candidats.',
          };
        case 'too many columns':
          return {
            what: `Il n’y a pas de place pour trois colonnes de plus : ${where}.`,
            next: 'Rien n’a été écrit. Supprimez les colonnes inutiles.',
          };
        case 'busy':
          return {
            what: `Excel était trop occupé pour travailler : ${where}.`,
            next: 'Terminez la saisie en cours, s’il y en a une, et réessayez.',
          };
        case 'not enough memory':
          return {
            what: `Excel a manqué de mémoire : ${where}.`,
            next: 'Fermez d’autres classeurs et réessayez.',
          };
        case 'not supported':
          return {
            what: 'Il manque à cette version d’Excel quelque chose dont le complément a besoin.',
            next: 'Mettez Excel à jour, ou utilisez Excel sur le web.',
          };
        default:
          return {
            what: `Excel a refusé de continuer sans dire pourquoi : ${where}.`,
            next: 'Enregistrez le classeur, rouvrez-le et recommencez.',
          };
      }
    },
  };
}
