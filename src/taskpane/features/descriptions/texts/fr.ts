import type { Wording } from '../../../../wording/wording';
import type { DescriptionsTexts } from './en';

export function frenchDescriptions({ cite, education, list, number }: Wording): DescriptionsTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  const duties = (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'la tâche' : 'les tâches'} ${list(numbers.map(String))}`;
  const where = ({ in: { family, grade } }: { in: { family: string; grade: string } }) =>
    `${family}, ${grade}`;
  return {
    open: 'Ouvrir un accord',
    openAnother: 'Ouvrir un autre accord',
    formats: 'Texte, Word ou PDF. Il est lu sur cet ordinateur et gardé dans le classeur.',
    reading: (fileName) => `Lecture de ${fileName}…`,
    cancel: 'Annuler',
    noAgreement: {
      what: 'Aucun accord n’a été ouvert dans ce classeur.',
      next: 'Les données ci-dessous sont intégrées. Ouvrez le fichier de l’accord pour en lire le texte.',
    },
    tooLarge: (texts) => ({
      what:
        texts === 1
          ? 'Un accord conservé dans ce classeur est trop volumineux pour que cet Excel le lise.'
          : `${number(texts)} accords conservés dans ce classeur sont trop volumineux pour que cet Excel les lise.`,
      next: 'Rien n’est perdu. Ouvrez le classeur dans Excel pour Windows ou Mac, puis de nouveau le fichier de l’accord : il est alors conservé en parties plus petites, que tout Excel peut lire.',
    }),
    refused: {
      empty: (file) => ({ what: `${file} est vide.`, next: 'Choisissez un autre fichier.' }),
      'wrong kind': (file) => ({
        what: `${file} n’est ni un texte, ni un document Word, ni un PDF.`,
        next: 'Choisissez l’accord en .txt, .md, .docx ou .pdf.',
      }),
      'old Word': (file) => ({
        what: `${file} est au format de Word 97 à 2003.`,
        next: 'Enregistrez-le dans Word en .docx, puis ouvrez cette copie.',
      }),
      'too large': (file) => ({
        what: `${file} dépasse 50 Mo, ou contient plus de texte qu’aucun accord.`,
        next: 'Choisissez un fichier qui ne contient que l’accord.',
      }),
      'too many pages': (file) => ({
        what: `${file} a plus de 1 000 pages.`,
        next: 'Choisissez un fichier qui ne contient que l’accord.',
      }),
      'expands too far': (file) => ({
        what: `${file} occupe plus de 200 Mo une fois décompressé, ce dont aucun document n’a besoin.`,
        next: 'Il est peut-être endommagé ou malveillant. Demandez une autre copie.',
      }),
      broken: (file) => ({
        what: `${file} est endommagé et ne peut pas être lu.`,
        next: 'Ouvrez-le dans son propre programme et enregistrez-le à nouveau, ou demandez une autre copie.',
      }),
      encrypted: (file) => ({
        what: `${file} est protégé par un mot de passe.`,
        next: 'Enregistrez une copie sans mot de passe, puis ouvrez-la.',
      }),
      'no text layer': (file) => ({
        what: `${file} contient des images de pages et aucun texte.`,
        next: 'Passez-le d’abord à la reconnaissance de texte, dans Acrobat par exemple.',
      }),
      'no agreement': (file) => ({
        what: `${file} ne contient ni article, ni annexe, ni description sous la forme d’un accord.`,
        next: 'Choisissez l’accord de 2019 ou celui de 2023, ou l’une de leurs annexes.',
      }),
    },
    read: (file, clauses, descriptions, duties) =>
      `${file} : ${some(clauses, 'clause', 'clauses')}, ${some(descriptions, 'description', 'descriptions')}, ${some(duties, 'tâche', 'tâches')}`,
    keepInBrowser: 'Garder aussi dans ce navigateur, pour d’autres classeurs',
    browserRefused: 'Le navigateur a refusé. L’accord reste dans le classeur.',
    remove: 'Retirer du classeur',
    removed: (file) => `${file} a été retiré du classeur.`,
    extend: {
      title: (families) =>
        `${some(families, 'famille qui manque', 'familles qui manquent')} au catalogue`,
      intro:
        'Ce qui a une date compte dans tout le classeur : Rattacher, Examiner, Lettres et fonctions JD.',
      from: 'En vigueur à partir du',
      fromHint:
        'Compte pour les postes attribués ce jour-là ou plus tard ; sans date d’attribution, pour ceux rattachés à partir de ce jour.',
      titles: (family) => `Intitulés de ${family}`,
      titlesHint:
        'Un par ligne. Un poste qui porte un tel intitulé est rattaché ; un intitulé voisin est à examiner.',
      inField:
        'Pour les postes hors siège. Les familles du siège ne peuvent pas encore être ajoutées.',
      education: (grade) => `${grade} : formation minimale`,
      years: (grade) => `${grade} : nombre minimal d’années`,
      choose: 'Choisir',
      dateMissing: 'Saisissez la date à partir de laquelle elles sont en vigueur.',
      titlesMissing: 'Saisissez au moins un intitulé.',
      factMissing: 'Cette donnée n’a pas pu être lue. Saisissez ce que dit l’annexe.',
      add: 'Ajouter au catalogue',
      change: 'Enregistrer les modifications',
      takeOut: 'Retirer du catalogue',
      counts: (from) =>
        `Au catalogue à partir du ${from}. Rattachez à nouveau les postes pour en tenir compte.`,
    },
    findings: (count) => some(count, 'constat', 'constats'),
    noFindings: 'Le texte concorde avec les données intégrées.',
    dismiss: (finding) => `Écarter : ${finding}`,
    severity: { mended: 'Corrigé', new: 'Nouveau', difference: 'Différent', gap: 'Manquant' },
    place: ({ line, page }) => (page === null ? `Ligne ${line}` : `Page ${page}, ligne ${line}`),
    finding: {
      'missing clause': ({ clause }) => `On n’a pas trouvé ${cite(clause)}.`,
      'missing description': (found) => `${where(found)} : aucune description n’a été trouvée.`,
      'new family': (found) => `${where(found)} : une famille qui n’est pas intégrée.`,
      'new grade': (found) => `${where(found)} : un grade que la famille intégrée n’a pas.`,
      'repeated description': (found) => `${where(found)} : décrit une seconde fois.`,
      'description not read': ({ title, grade }) =>
        `« ${title} » : sa famille ou son grade « ${grade} » est illisible ; la description est laissée de côté.`,
      'family differs': (found) => `${where(found)} : intégrée sous ${found.known}.`,
      'title differs': (found) =>
        `${where(found)} : l’intitulé est « ${found.read} », celui qui est intégré « ${found.known} ».`,
      'education differs': (found) =>
        `${where(found)} : la formation lue est « ${found.read ? education[found.read] : 'inconnue'} », celle qui est intégrée « ${education[found.known]} ».`,
      'training differs': (found) =>
        found.asked
          ? `${where(found)} : demande une formation spécialisée qui n’est pas intégrée.`
          : `${where(found)} : ne demande pas la formation spécialisée qui est intégrée.`,
      'licence differs': (found) =>
        found.asked
          ? `${where(found)} : demande un permis de conduire qui n’est pas intégré.`
          : `${where(found)} : ne demande pas le permis de conduire qui est intégré.`,
      'years differ': (found) =>
        `${where(found)} : ${found.read === null ? 'aucun nombre d’années n’a été lu' : some(found.read, 'an', 'ans')} ; le nombre intégré est ${number(found.known)}.`,
      'missing section': (found) =>
        `${where(found)} : il manque la rubrique « ${SECTIONS[found.section]} ».`,
      'missing closing duty': (found) =>
        `${where(found)} : il manque la tâche que toutes les descriptions contiennent, « ${found.wanted} ».`,
      'closing duty differs': (found) =>
        `${where(found)} : la dernière tâche est « ${found.read} » dans le fichier, « ${found.wanted} » dans l’accord.`,
      'displaced duties': (found) =>
        `${where(found)} : dans le fichier, ${duties(found.numbers)} ${found.numbers.length === 1 ? 'se trouve' : 'se trouvent'} derrière une autre rubrique, et de nouveau en place ici.`,
      'displaced list': (found) =>
        `${where(found)} : la seconde liste de tâches se trouve derrière une autre rubrique dans le fichier ; elle est remise à sa place.`,
      'missing duties': (found) =>
        `${where(found)} : ${duties(found.numbers)} ${found.numbers.length === 1 ? 'manque' : 'manquent'}.`,
      'repeated duty': (found) => `${where(found)} : le numéro ${found.number} figure deux fois.`,
    },
    section: SECTIONS,
    search: 'Chercher dans les intitulés, familles, grades et tâches',
    found: (count) => some(count, 'description', 'descriptions'),
    noneFound: {
      what: 'Aucune description ne contient tous ces mots.',
      next: 'Essayez-en moins.',
    },
    ofSelected: 'Voir la description du poste sélectionné',
    noneSelected: {
      what: 'La cellule sélectionnée n’est dans aucune ligne rattachée à une description.',
      next: 'Sélectionnez une ligne du tableau JD_Mapping, puis réessayez.',
    },
    back: 'Revenir à toutes les descriptions',
    facts: (level, years) => `Au moins : ${level}, ${years}`,
    newIn: (from) => (from ? `Non intégrée ; en vigueur à partir du ${from}` : 'Non intégrée'),
    noWording: {
      what: 'Son texte n’est pas encore ici.',
      next: 'Ouvrez l’accord pour lire les tâches et les exigences.',
    },
    adapt: 'Adapter cette description',
    adaptHint:
      'Pour les lignes sélectionnées dans JD_Mapping ; sans sélection, une description à remplir à la main.',
    continueAdapting: 'Poursuivre l’adaptation',
    compare: 'Comparer',
    compareWith: 'Comparer avec',
    comparing: (before, after) => `Ce qui change de ${before} à ${after}`,
    change: { added: 'Ajouté', dropped: 'Supprimé', same: 'Identique', reworded: 'Reformulé' },
    unchanged: (count) => `${number(count)} sans changement`,
    clauseLabel: 'Clause',
    noClause: (clause) => ({
      what: `Le texte de ${clause} n’est pas encore ici.`,
      next: 'Ouvrez l’accord dont cette clause fait partie.',
    }),
    ourReadings: 'Comment nous lisons ce que la clause laisse ouvert',
    mayOverrule: {
      HR: 'Les RH peuvent en décider autrement ; en dernier ressort, le Review Panel des parties.',
      'HR and Staff Union':
        'Les RH et le Syndicat du personnel peuvent ensemble en décider autrement ; en dernier ressort, leur Review Panel.',
      'Review Panel': 'Seul le Review Panel des parties peut en décider autrement.',
    },
  };
}

const SECTIONS = {
  'organizational setting': 'Cadre organisationnel',
  'main purpose': 'Objet principal',
  'working relationships': 'Relations de travail',
  duties: 'Tâches',
  education: 'Formation',
  experience: 'Expérience',
  languages: 'Langues',
  competencies: 'Connaissances et compétences',
} as const;
