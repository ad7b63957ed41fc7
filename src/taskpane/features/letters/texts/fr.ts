import type { Numbers } from '../../../../wording/phrases';
import type { LettersTexts } from './en';

export function frenchLetters({ number }: Numbers): LettersTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  return {
    kindLabel: 'Que rédiger',
    kind: {
      'letter of assignment': 'Lettres d’attribution (2019)',
      'list for director': 'Listes pour les directeurs (2023)',
      broadcast: 'Annonce générale d’une famille',
      'adapted description': 'Descriptions adaptées',
      'decision note': 'Notes de décision',
    },
    kindHint: {
      'letter of assignment':
        'À chaque fonctionnaire, avec un accusé de réception à renvoyer (2019 app. 2 ¶2).',
      'list for director':
        'Pour chaque unité organisationnelle : noms, grades des postes et familles (2023 app. A ¶2).',
      broadcast: 'Texte avec le lien, en trois langues (2019 app. 2 ¶1 ; 2023 art. 4).',
      'adapted description':
        'Une description générique devient celle d’un poste (2023 art. 5 ; 2023 app. A ¶4 à 2023 app. A ¶6).',
      'decision note': 'Une page pour qui décide : hypothèses, nombres et coûts d’un scénario.',
    },

    who: 'Qui en reçoit',
    getOne: {
      'letter of assignment': 'Fonctionnaires en service, vérifiés',
      'list for director': 'Fonctionnaires en service, vérifiés, à inscrire',
    },
    documents: (count) => some(count, 'document', 'documents'),
    getNone: 'N’en reçoivent pas',
    countedOnce: 'Chaque poste compte une fois, pour le premier motif qui s’applique.',
    excluded: {
      'other agreement': 'Relèvent de l’autre accord',
      'no description': 'Aucune description à attribuer',
      'in review': 'À l’examen',
      'not verified': 'Pas encore vérifiés',
      'grade allocated by nobody':
        'Le grade n’est ni celui du poste ni dans l’export, et personne ne l’a signé : rattachez de nouveau',
      'outcome contradicts grades': 'Ligne modifiée : résultat et grades ne concordent plus',
      'name missing': 'Nom du fonctionnaire absent',
      'unit missing': 'Unité organisationnelle absente',
      'effective date missing': 'Grade supérieur sans date d’effet',
    },
    nobody: {
      'nothing verified': {
        what: 'Aucune ligne n’est encore vérifiée.',
        next: 'Les lettres ne sont rédigées que pour les lignes vérifiées. Confirmez les propositions sous Examiner.',
      },
      nobody: {
        what: 'Personne n’en reçoit.',
        next: 'Chaque motif ci-dessous sélectionne ses lignes.',
      },
    },
    lacks: {
      incumbent: {
        what: 'L’export n’a pas de colonne avec le nom des fonctionnaires.',
        next: 'Indiquez sous Rattacher quelle colonne contient le titulaire, puis rattachez de nouveau.',
      },
      'organizational unit': {
        what: 'L’export n’a pas de colonne avec les unités organisationnelles.',
        next: 'Indiquez sous Rattacher quelle colonne les contient, puis rattachez de nouveau : il y a une liste par unité.',
      },
    },
    narrow: {
      selection: 'Seulement les lignes sélectionnées dans JD_Mapping',
      selected: (count) =>
        some(count, 'ligne reprise de la sélection.', 'lignes reprises de la sélection.'),
      selectedNone:
        'Aucune ligne de JD_Mapping n’est sélectionnée : sélectionnez-en, puis cochez de nouveau.',
    },
    preview: {
      title: 'Aperçu',
      of: (name, place, all) => `${name}, ${number(place)} sur ${number(all)}`,
      next: 'Suivant',
      previous: 'Précédent',
      working: 'L’aperçu se prépare…',
    },
    dated: (documents, date) => `${documents}, avec la date du ${date}`,
    noDate: 'Il manque une date.',
    languageHint: (count) =>
      `${some(count, 'lettre est rédigée', 'lettres sont rédigées')} dans la langue du fonctionnaire, que l’export indique.`,
    attachment: {
      attached: (count) =>
        `La description accompagne ${some(count, 'lettre', 'lettres')}, dans les termes de l’accord que vous avez ouvert (2019 app. 2 ¶2).`,
      missing: (count) =>
        `${some(count, 'lettre part', 'lettres partent')} sans la description, qui doit être envoyée aussi (2019 app. 2 ¶2). Ouvrez l’accord sous Descriptions, ou joignez-la vous-même.`,
    },
    records: {
      hint: 'Les rédiger les ajoute aux échéances, pas encore comme envoyées ; cela peut être défait ici.',
      recorded: (added, known) =>
        `Sous Échéances : ${some(added, 'ligne ajoutée', 'lignes ajoutées')}, ${some(known, 'déjà présente', 'déjà présentes')}.`,
      markSent: (date) => `Noter l’envoi au ${date}`,
      sent: (count, known, date) =>
        `${some(count, 'lettre notée comme envoyée', 'lettres notées comme envoyées')} le ${date}` +
        (known > 0 ? ` ; ${some(known, 'l’était', 'l’étaient')} déjà.` : '.'),
      withoutNumber: (count) =>
        `${some(count, 'lettre n’a pas de numéro de poste et ne peut être suivie', 'lettres n’ont pas de numéro de poste et ne peuvent être suivies')}.`,
      undo: 'Défaire l’inscription',
      undone: (changed) =>
        changed === 0
          ? 'L’inscription est défaite.'
          : `L’inscription est défaite, sauf ${some(changed, 'ligne modifiée', 'lignes modifiées')} depuis.`,
    },
    toReview: 'Aller à Examiner',
    toMap: 'Aller à Rattacher',
    otherDate: (count) => ({
      what: `${some(count, 'lettre indique', 'lettres indiquent')} une date d’effet autre que la date de la lettre.`,
      next: 'Un grade supérieur prend effet le jour de l’attribution, que nous lisons comme la date de la lettre (2019 art. 6). Changez la date ici, ou rattachez de nouveau avec une autre.',
    }),

    language: 'Langue des documents',
    languages: { en: 'anglais', fr: 'français', es: 'espagnol' },
    letterDate: 'Date de la lettre',
    hrPartner: 'Questions et accusés de réception à',
    hrPartnerHint: 'Nom et adresse ; rien n’est imprimé si ce champ est vide.',
    signatory: 'Signataire',
    packing: 'Fichier',
    packings: {
      'one document': 'Un seul document pour tous',
      'one file each': 'Un fichier chacun, dans un zip',
    },

    template: {
      title: (name) => `Modèle : ${name}`,
      ours: 'fourni',
      choose: 'Utiliser votre propre modèle…',
      saveOurs: 'Enregistrer le modèle fourni',
      backToOurs: 'Revenir au modèle fourni',
      checking: 'Contrôle du modèle…',
      kept: 'Conservé avec ce classeur.',
      notKept:
        'Trop volumineux pour être conservé avec le classeur : il sert jusqu’à la fermeture du volet.',
      fields: (count) => some(count, 'champ utilisé', 'champs utilisés'),
      available: 'Champs pour votre propre modèle',
      obligatory: 'nécessaire',
      syntax:
        'Écrivez un champ entre accolades, ou insérez un champ de fusion Word du même nom. Une liste commence par {#nom} et finit par {/nom}.',
      refused: (name) => `${name} ne peut pas être utilisé.`,
      problem: (problem) => {
        switch (problem.kind) {
          case 'empty file':
            return 'Le fichier est vide. Choisissez-en un autre.';
          case 'too large':
            return `Le fichier dépasse ${number(problem.megabytes)} Mo. Réduisez ses images.`;
          case 'not a Word document':
            return 'Ce n’est pas un document Word. Choisissez un fichier .docx.';
          case 'old format':
            return 'Il est au format Word 97 à 2003. Enregistrez-le dans Word en .docx.';
          case 'encrypted':
            return 'Il est protégé par un mot de passe. Enregistrez-le dans Word sans mot de passe.';
          case 'macros':
            return 'Il contient des macros. Enregistrez-le dans Word en .docx, sans macros.';
          case 'broken':
            return 'Le fichier est endommagé. Ouvrez-le dans Word et enregistrez-le de nouveau.';
          case 'unknown field':
            return `Le champ ${problem.field} n’existe pas. Corrigez son nom ; les noms figurent ci-dessous.`;
          case 'missing field':
            return `Le champ ${problem.field} manque. Le document doit le contenir.`;
          case 'outside its list':
            return `Le champ ${problem.field} est hors de sa liste. Placez-le entre {#${problem.list}} et {/${problem.list}}.`;
          case 'unbalanced':
            return `{#${problem.field}} et {/${problem.field}} ne se répondent pas. L’un ne va pas sans l’autre.`;
          case 'unreadable field':
            return `Près de « ${problem.field} », une accolade manque ou est de trop.`;
          case 'merge field not convertible':
            return `Le champ de fusion ${problem.field} se trouve dans un autre champ ou sur plusieurs paragraphes. Placez-le seul.`;
          case 'field in header or footer':
            return `Le champ ${problem.field} se trouve dans un en-tête ou un pied de page, commun à toutes les lettres d’un document. Choisissez un fichier chacun, ou déplacez le champ.`;
        }
      },
    },

    writeAgain: 'Les rédiger de nouveau',
    toDeadlines: 'Ouvrir les échéances',
    write: {
      'letter of assignment': 'Rédiger les lettres',
      'list for director': 'Rédiger les listes',
      broadcast: 'Rédiger l’annonce',
      'adapted description': 'Rédiger les descriptions',
      'decision note': 'Rédiger la note de décision',
    },
    writing: (done, total) => `${number(done)} sur ${number(total)} rédigés`,
    cancel: 'Annuler',
    cancelled: 'Annulé. Aucun fichier n’a été enregistré.',
    written: (count) => some(count, 'document rédigé.', 'documents rédigés.'),
    fileEnd: {
      saved: (file) => `${file} se trouve là où vous l’avez enregistré.`,
      'handed over': (file) =>
        `Le navigateur a reçu ${file} : cherchez-le dans Téléchargements. Le volet ne peut pas savoir s’il a été enregistré.`,
      'to paste': (file) =>
        `${file} est dans le presse-papiers, et une page s’ouvre dans votre navigateur : collez-le là, avec Ctrl+V ou ⌘V, et le navigateur l’enregistre.`,
      'to copy': (file) =>
        `Excel ne laisse pas le volet copier ${file}. Copiez le texte sélectionné ci-dessous avec Ctrl+C ou ⌘C et collez-le dans la page qui s’ouvre dans votre navigateur : elle l’enregistre.`,
      'not saved': (file) => `${file} n’est pas encore enregistré.`,
    },
    save: (file) => `Enregistrer ${file}…`,
    saveInBrowser: 'Enregistrer par le navigateur…',
    fileText: 'Le fichier sous forme de texte',
    saveAgain: (file) => `Enregistrer de nouveau ${file}`,
    failed: {
      what: 'Les documents n’ont pas pu être rédigés.',
      next: 'Aucun fichier n’a été enregistré. Fermez le volet, rouvrez-le et recommencez ; moins de lignes à la fois peut aider.',
    },

    merge: {
      write: 'Écrire une feuille pour le publipostage',
      hint: 'Le tableau JD_Letters, une ligne pour chacun, pour le publipostage de Word. Il occupe la feuille JD Letters ; l’écrire vide la liste d’annulation d’Excel.',
      noDownload: {
        what: 'Dans cet Excel, un volet ne peut enregistrer aucun fichier.',
        next: 'Écrivez la feuille, puis dans Word : Publipostage, Sélection des destinataires, Utiliser une liste existante, et choisissez ce classeur avec la feuille JD Letters.',
      },
      written: (rows) => ({
        what: `${some(rows, 'ligne', 'lignes')} sur la feuille JD Letters.`,
        next: 'Enregistrez le classeur. Dans Word : Publipostage, Sélection des destinataires, Utiliser une liste existante, ce classeur, JD Letters ; insérez ensuite les champs de fusion.',
      }),
      taken: (sheet) => ({
        what: `Une feuille nommée ${sheet} existe, que ce complément n’a pas écrite.`,
        next: 'Elle est restée intacte. Renommez-la, puis écrivez de nouveau la feuille.',
      }),
    },

    broadcast: {
      family: 'Famille d’emplois',
      link: 'Lien vers les descriptions',
      linkHint: 'L’adresse où on les lit en trois langues.',
      linkFirst: 'Saisissez d’abord le lien.',
      effectiveOn: 'Prend effet le',
      effectiveHint: 'Rien n’est indiqué si ce champ est vide.',
      text: (language) => `Texte en ${language}`,
      copy: (language) => `Copier, ${language}`,
      copied: (language) => `Copié : ${language}.`,
      notCopied:
        'Excel ne permet pas au volet de copier. Le texte est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
    },

    adapted: {
      where: {
        what: 'Une description s’adapte depuis sa propre page.',
        next: 'Ouvrez l’accord sous Descriptions, sélectionnez dans JD_Mapping les lignes voulues, choisissez la description, puis Adapter cette description.',
      },
      toDescriptions: 'Aller aux descriptions',
    },
  };
}
