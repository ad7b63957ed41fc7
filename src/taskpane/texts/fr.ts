import type { Numbers } from '../../wording/phrases';
import type { PaneTexts } from './en';

export function frenchTexts(numbers: Numbers): PaneTexts {
  const { number } = numbers;
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  const positions = (count: number) => some(count, 'poste', 'postes');
  const rows = (count: number) => some(count, 'ligne', 'lignes');
  return {
    tab: {
      map: 'Rattacher',
      review: 'Examiner',
      outcomes: 'Résultats',
      eligibility: 'Admissibilité',
      deadlines: 'Échéances',
      letters: 'Lettres',
      descriptions: 'Descriptions',
      whatif: 'Et si',
      more: 'Plus',
      help: 'Aide',
    },
    pane: 'JD for Excel',
    places: {
      holds: {
        eligibility: 'Qui remplit les conditions d’un grade, équivalences comprises.',
        deadlines: 'Ce qui est dû après chaque attribution, par qui et pour quand.',
        descriptions: 'Les descriptions génériques, et les accords dans leurs propres termes.',
        whatif: 'Ce que d’autres hypothèses changeraient, et ce que cela coûterait.',
        help: 'Les premiers pas, un exemple à essayer, et un contrôle de cet Excel.',
      },
      casesOpen: (count) => `${number(count)} cas à trancher.`,
      overdue: (count) => some(count, 'étape en retard.', 'étapes en retard.'),
      back: (place) => `Retour à ${place}`,
    },
    loading: 'Chargement…',
    workbook: 'le classeur',
    close: 'Fermer',
    tryAgain: 'Réessayer',

    welcome: {
      title: 'Comment faire',
      lines: [
        'Ouvrez un export des effectifs : une ligne par poste.',
        'Contrôlez ce qui a été reconnu, puis appuyez sur Rattacher les postes.',
        'Lisez les réponses, chacune avec sa clause, sur une feuille à part.',
      ],
      sample: 'Essayer un exemple',
      dismiss: 'Compris',
    },

    source: {
      mapAgain: 'Pour rattacher à nouveau, ouvrez la feuille de l’export.',
      looking: 'Lecture de la feuille…',
      empty: (sheet) => ({
        what: `La feuille ${sheet} est vide.`,
        next: 'Ouvrez la feuille qui contient l’export des effectifs, ou collez-le ici.',
      }),
      noList: {
        'no header': (sheet) => ({
          what: `Aucune ligne d’en-tête lisible sur la feuille ${sheet}.`,
          next: 'Donnez un nom à chaque colonne, sur une ligne au-dessus des postes.',
        }),
        transposed: (sheet) => ({
          what: `${sheet} a un poste par colonne, et non un par ligne.`,
          next: 'Copiez-la, puis collez-la avec Collage spécial, Transposé, sur une autre feuille.',
        }),
        counts: (sheet) => ({
          what: `${sheet} compte les postes par grade ; elle n’en donne pas la liste.`,
          next: 'Ouvrez la feuille qui a une ligne par poste.',
        }),
        'code list': (sheet) => ({
          what: `${sheet} explique des codes ; elle ne contient pas de postes.`,
          next: 'Ouvrez la feuille qui a une ligne par poste.',
        }),
        cover: (sheet) => ({
          what: `${sheet} se lit comme une page de garde : elle dit ce que contient le classeur et ne liste pas de postes.`,
          next: 'Ouvrez la feuille qui a une ligne par poste.',
        }),
        candidates: (sheet) => ({
          what: `${sheet} énumère des candidats, pas des postes.`,
          next: 'Admissibilité, sous Plus, répond pour des candidats. Sinon, ouvrez la feuille qui a une ligne par poste.',
        }),
        directory: (sheet) => ({
          what: `${sheet} est un annuaire ; elle n’a ni grades ni numéros de poste.`,
          next: 'Ouvrez la feuille qui a une ligne par poste.',
        }),
        payments: (sheet) => ({
          what: `${sheet} énumère des paiements, avec plusieurs lignes par personne.`,
          next: 'Ouvrez la feuille qui a une ligne par poste.',
        }),
      },
      noTitle: (sheet) => ({
        what: `Aucune colonne de ${sheet} n’a été reconnue comme celle des intitulés.`,
        next: 'Choisissez ci-dessous la colonne des intitulés, ou ouvrez une autre feuille.',
      }),
      noPositions: (sheet) => ({
        what: `La feuille ${sheet} a un en-tête, mais aucun poste en dessous.`,
        next: 'Collez les postes sous l’en-tête, ou ouvrez une autre feuille.',
      }),
      result: (sheet) => ({
        what: `La feuille ${sheet} est le résultat d’un rattachement.`,
        next: 'Ses chiffres sont sous Résultats. Pour recommencer, ouvrez la feuille de l’export.',
      }),
      positions,
      positionsAtLeast: (count) => `Plus de ${positions(count)}`,
      counting: 'Décompte des postes…',
      where: (address, table) => (table ? `Tableau ${table}, ${address}` : address),
      isProtected: 'La feuille est protégée. Cela ne gêne pas : elle est seulement lue.',
    },

    tables: {
      which: (count) => `Lequel des ${number(count)} tableaux contient les postes ?`,
      hint: 'Les listes qui ont les mêmes colonnes sont lues comme une seule.',
      leftOut: (count) =>
        count === 1
          ? 'Laissé de côté, un autre tableau :'
          : `Laissés de côté, ${number(count)} autres tableaux :`,
    },

    columns: {
      recognised: (recognised, all) =>
        `${some(recognised, 'colonne reconnue', 'colonnes reconnues')} sur ${number(all)}`,
      meaningOf: (column) => `Sens de la colonne ${column}`,
      notUsed: 'Non utilisée',
      blank: 'vide',
      field: {
        'position number': 'Numéro de poste',
        title: 'Intitulé du poste',
        grade: 'Grade',
        'grade category': 'Catégorie du grade',
        step: 'Échelon',
        'personal grade': 'Grade personnel',
        'allocated grade': 'Grade alloué',
        incumbent: 'Titulaire',
        contract: 'Type de contrat',
        funding: 'Financement',
        'duty station': 'Lieu d’affectation',
        'organizational unit': 'Unité organisationnelle',
        'former job family': 'Ancienne famille d’emplois',
        vacancy: 'Vacant ou occupé',
        'number of posts': 'Nombre de postes',
        supervisor: 'Supérieur hiérarchique',
        'assignment number': 'Numéro d’affectation',
        'assignment date': 'Date d’attribution',
        date: 'Autre date',
      },
    },

    theDay: (date) => `Le ${date}`,
    farAhead: (date) => `Le ${date} est dans plus d’un an. Contrôlez l’année.`,
    effect: {
      label: 'Entrée en vigueur des familles de 2023',
      hint: 'Laissez vide si la famille est déjà en vigueur.',
    },

    reading: {
      label: 'Lecture des cellules',
      headquarters: 'Siège',
      headquartersHint:
        'La ville du siège ; plusieurs séparées par des virgules. Vide : Genève, dans toutes ses graphies.',
      dateOrder: 'Dates du type 03/04/2026',
      reported: 'Signalées comme problèmes',
      order: { 'day first': 'Le jour d’abord', 'month first': 'Le mois d’abord' },
    },

    run: {
      start: 'Rattacher les postes',
      writes: (result) =>
        `La feuille ${result} sera écrite, ou remplacée si elle existe. La feuille ouverte n’est pas modifiée.`,
      running: (sheet) => `Rattachement de « ${sheet} »`,
      progress: (done, total) => `${number(done)} sur ${rows(total)}`,
      rate: (rate) => `${rows(rate)} par seconde`,
      timeLeft: (seconds) =>
        seconds < 60
          ? `reste ${number(seconds)} s`
          : `reste ${number(Math.ceil(seconds / 60))} min`,
      finishing: 'Mise en forme du tableau…',
      cancel: 'Annuler',
      cancelled: {
        what: 'Annulé.',
        next: 'Le classeur est tel qu’il était avant.',
      },
      waiting: {
        'cell editing': {
          what: 'En attente : une cellule est en cours de saisie.',
          next: 'Terminez la saisie avec Entrée ou Échap ; l’opération reprendra.',
        },
        busy: {
          what: 'Excel est occupé.',
          next: 'L’opération reprendra dès qu’Excel acceptera de nouveau les demandes.',
        },
        'no answer': {
          what: 'Excel ne répond pas depuis quelques secondes.',
          next: 'Il calcule peut-être, ou l’une de ses boîtes de dialogue est ouverte. L’opération reprend dès qu’Excel répond.',
        },
      },
      tidying: 'La feuille inachevée est en cours de suppression…',
      notTidied: (sheet) =>
        `La feuille inachevée ${sheet} est encore là, masquée : Excel n’a pas encore permis de la supprimer.`,
      leftover: {
        found: (sheet, source) =>
          `Un rattachement de ${source} a été interrompu et a laissé la feuille masquée ${sheet}.`,
        next: {
          possible: () =>
            'Elle est incomplète. Relancez l’opération depuis la première ligne, avec les mêmes réglages, ou supprimez la feuille.',
          'source gone': (source) =>
            `Elle est incomplète et l’opération ne peut pas être relancée : ${source} n’existe plus. Supprimez la feuille.`,
          'source changed': (source) =>
            `Elle est incomplète et l’opération ne peut pas être relancée : ${source} a maintenant d’autres colonnes. Supprimez la feuille, ou ouvrez ${source} et recommencez.`,
          'not kept': () =>
            'Elle est incomplète et ses réglages ne sont pas connus. Supprimez-la ; un nouveau rattachement la supprime aussi.',
        },
        startAgain: 'Relancer',
        remove: 'Supprimer',
      },
      error: {
        'sheet vanished': (where) => ({
          what: `La feuille ${where} n’existe plus.`,
          next: 'Rien n’a été écrit. Ouvrez la feuille de l’export et recommencez.',
        }),
        'result vanished': () => ({
          what: 'Le tableau JD_Mapping n’existe plus, ou il lui manque une colonne.',
          next: 'Ouvrez l’export et rattachez de nouveau les postes.',
        }),
        'no positions': (where) => ({
          what: `La feuille ${where} n’a aucun poste sous son en-tête.`,
          next: 'Rien n’a été écrit. Vérifiez que la bonne feuille est ouverte.',
        }),
        'workbook protected': () => ({
          what: 'La structure de ce classeur est protégée : aucune feuille ne peut être ajoutée.',
          next: 'Rien n’a été écrit. Levez la protection (Révision, Protéger le classeur), puis recommencez.',
        }),
        'result protected': (where) => ({
          what: `La feuille ${where} est protégée et ne peut pas être remplacée.`,
          next: 'Rien n’a été écrit. Ôtez la protection de cette feuille, renommez-la ou supprimez-la, puis recommencez.',
        }),
        'result name taken': (where) => ({
          what: `Une feuille nommée ${where} existe déjà, que ce complément n’a pas écrite.`,
          next: 'Elle est restée intacte. Renommez-la, puis recommencez.',
        }),
        'too many columns': (where) => ({
          what: `La feuille ${where} a trop de colonnes pour que le résultat tienne à côté.`,
          next: 'Supprimez les colonnes inutiles, ou sélectionnez un tableau plus petit.',
        }),
        busy: (where) => ({
          what: `Excel était trop occupé pour travailler sur ${where}.`,
          next: 'Rien n’a été écrit. Attendez la fin du calcul ou de l’enregistrement, puis réessayez.',
        }),
        'source edited': (where) => ({
          what: `La feuille ${where} a été modifiée pendant le rattachement.`,
          next: 'Rien n’a été écrit. Terminez vos modifications, puis recommencez.',
        }),
        'draft vanished': (where) => ({
          what: `La feuille ${where}, sur laquelle le résultat se construisait, a été supprimée pendant l’opération.`,
          next: 'Rien n’a été écrit. Recommencez, et laissez cette feuille jusqu’à la fin.',
        }),
        'draft name taken': (where) => ({
          what: `Une feuille nommée ${where} existe déjà, que ce complément n’a pas écrite.`,
          next: 'Elle est restée intacte. Renommez-la, puis recommencez.',
        }),
        'run under way': (where) => ({
          what: `Un rattachement est déjà en cours : ${where} n’a pas été traitée.`,
          next: 'Attendez qu’il se termine, ou annulez-le, puis recommencez.',
        }),
        'cell being edited': (where) => ({
          what: `Une cellule est restée en cours de saisie : Excel n’a pas pu travailler sur ${where}.`,
          next: 'Rien n’a été écrit. Appuyez sur Entrée ou Échap dans cette cellule, puis réessayez.',
        }),
        'no answer': (where) => ({
          what: `Excel n’a pas répondu en travaillant sur ${where}.`,
          next: 'Le classeur est tel qu’il était avant. Enregistrez-le, rouvrez-le et recommencez.',
        }),
        'end unknown': (where) => ({
          what: 'Le résultat était terminé, mais Excel n’a pas dit s’il a pris sa place.',
          next: `Regardez la feuille ${where} : si elle date de maintenant, elle est complète. Sinon, recommencez.`,
        }),
        'not taken back': (where) => ({
          what: `Excel a échoué pendant l’écriture de ${where} et ne permet pas encore de rétablir l’état d’avant.`,
          next: 'Une partie de la modification s’y trouve peut-être. Tout sera rétabli dès qu’Excel répondra : attendez un instant, puis refaites la même action. Si vous fermez ce volet avant, vérifiez cet endroit.',
        }),
        'access denied': (where) => ({
          what: `Excel a refusé l’accès en travaillant sur ${where}.`,
          next: 'Rien n’a été écrit. Vérifiez que le classeur n’est ni protégé ni en lecture seule, puis réessayez.',
        }),
        'not enough memory': (where) => ({
          what: `Excel a manqué de mémoire en travaillant sur ${where}.`,
          next: 'Rien n’a été écrit. Fermez d’autres classeurs, ou traitez l’export en plusieurs fois.',
        }),
        'not supported': () => ({
          what: 'Il manque à cette version d’Excel quelque chose dont le complément a besoin.',
          next: 'Rien n’a été écrit. Mettez Excel à jour, ou utilisez Excel sur le web.',
        }),
        unknown: (where) => ({
          what: `Excel a refusé de continuer avec ${where} sans dire pourquoi.`,
          next: 'Rien n’a été écrit. Enregistrez le classeur, rouvrez-le et recommencez.',
        }),
      },
    },

    result: {
      nothing: {
        what: 'Rien n’est encore rattaché dans ce classeur.',
        next: 'Ouvrez un export des effectifs et rattachez ses postes.',
      },
      show: 'Voir les résultats',
      toMap: 'Aller à Rattacher',
      mapped: (count) => some(count, 'poste rattaché', 'postes rattachés'),
      from: (sheet, seconds) => `Depuis ${sheet}, en ${number(seconds)} s`,
      backTo: (sheet) => `Retour à ${sheet}`,
      selectRows: (count, what) => `${what} : sélectionner ${rows(count)}`,
      needReview: 'd’entre eux, à l’examen',
      problems: 'Cellules qui n’ont pas pu être lues',
      problem: {
        'title missing': 'Intitulé absent',
        'grade missing': 'Grade absent',
        'not a grade': 'Pas un grade',
        'another pay scale': 'Grade d’un autre barème',
        'two grades': 'Deux grades dans une cellule',
        'unknown funding': 'Financement inconnu',
        'unknown contract': 'Contrat inconnu',
        'unknown station': 'Lieu d’affectation inconnu',
        'unknown vacancy': 'Ni vacant ni occupé',
        'not a date': 'Pas une date',
        'day or month first': 'Jour ou mois d’abord ?',
        'not a number of posts': 'Nombre de postes illisible',
      },
      inColumn: (problem, column) => `${problem} (${column})`,
      listProblems: 'Les énumérer ligne par ligne',
      expected: {
        'a title': 'On attend un intitulé',
        'a grade': 'On attend un grade, par exemple G5, NOB ou P4',
        'a source of funds': 'On attend une source de financement, par exemple le budget ordinaire',
        'a kind of contract': 'On attend un type de contrat, par exemple à durée déterminée',
        'a duty station': 'On attend un lieu d’affectation',
        'vacant or filled': 'On attend vacant ou occupé',
        'a number of posts': 'On attend le nombre de postes que la ligne représente',
        'a date': 'On attend une date, par exemple 2026-03-31',
      },
      problemCell: (row, value) =>
        value === '' ? `Ligne ${number(row)} : vide` : `Ligne ${number(row)} : « ${value} »`,
      moreProblems: (count) =>
        `et ${number(count)} de plus : le chiffre ci-dessus les sélectionne toutes`,
      skipped: 'Lignes qui ne sont pas des postes',
      skippedBecause: {
        blank: 'Vides',
        total: 'Totaux',
        'header again': 'En-tête répété',
        note: 'Notes',
        'lone text': 'Textes isolés, comme un nom d’unité',
        'person below': 'Personnes, sur des lignes sous leurs postes',
        'another table': 'Lignes d’un autre tableau',
        'unlike the others': 'Différentes des postes : ni numéro ni grade',
      },
      filtered: (count) =>
        `Les lignes sont trop dispersées pour être sélectionnées : le tableau n’affiche plus que ces ${number(count)}.`,
      oneOfSeveral: ({ row, place, places }) => ({
        what: `Ligne ${number(row)}, endroit ${number(place)} sur ${number(places)}.`,
        next: 'Appuyez encore pour le suivant.',
      }),
      none: 'Aucune ligne du tableau ne correspond plus.',
      unfiltered:
        'Le tableau était filtré ; il montre de nouveau toutes ses lignes, dont celles-ci.',
      showAll: 'Afficher toutes les lignes',
    },
  };
}
