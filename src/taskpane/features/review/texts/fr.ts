import type { Numbers } from '../../../../wording/phrases';
import type { ReviewTexts } from './en';

export function frenchReview({ number }: Numbers): ReviewTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  const positions = (count: number) => some(count, 'poste', 'postes');
  const cases = (count: number) => some(count, 'cas', 'cas');
  return {
    reading: 'Lecture du résultat…',
    noResult: {
      what: 'Rien n’est encore rattaché dans ce classeur.',
      next: 'Rattachez un export des effectifs : les intitulés douteux attendront ici.',
    },
    moved: {
      what: 'Le tableau a changé entre-temps.',
      next: 'Il a été relu. Rien n’a été écrit ; décidez du cas encore une fois.',
    },
    who: {
      explain:
        'Chaque décision est signée et datée. La première ajoute la feuille JD Decisions, ce qui vide la liste d’annulation d’Excel.',
      label: 'Vos initiales ou votre nom',
      start: 'Commencer',
      signed: (name) => `Signé ${name}`,
      change: 'Modifier',
    },
    left: (count) => `Reste ${cases(count)} à examiner`,
    decided: (count) => some(count, 'décidé', 'décidés'),
    unverified: (count) => `${positions(count)} à vérifier`,
    done: {
      what: 'Tous les cas douteux sont décidés.',
      next: 'Restent des propositions : regardez-en un échantillon et confirmez-les ensemble.',
    },
    noneLeft: {
      doubtful: 'Aucun cas douteux avec ces filtres.',
      proposed: 'Aucune proposition avec ces filtres.',
      decided: 'Aucune décision avec ces filtres.',
    },
    positions,
    exceptions: (count) => some(count, 'exception', 'exceptions'),
    proposed: 'Proposition',
    nothingProposed: 'Rien dans l’intitulé n’indique une famille.',
    noneAtGrade: (family) =>
      `L’intitulé désigne ${family}, qui n’a pas de description à ce grade : rien n’est proposé.`,
    likelihood: { certain: 'Certain', likely: 'Probable', unsure: 'Incertain' },
    figures: (confidence, tier) => `${confidence}, ${tier}`,
    decidedBadge: (by, on) => `${by}, ${on}`,
    facts: (education, years) => `Au minimum : ${education}, ${years}`,
    outcome: (outcomes) => `Résultat : ${outcomes}`,
    contradicting: (by, on, answer) => `${by} a décidé le ${on} : ${answer}`,
    others: 'Ou bien',
    byWords: (words) => words.map((word) => `« ${word} »`).join(', '),
    noneFits: 'Aucune description ne convient',
    allocates: (grade) => `alloue ${grade}`,
    reason: {
      group: 'Confirmer le choix',
      allocate: (family, grade, positionGrade, count) =>
        `${family} : allouer ${grade} à ${positions(count)} de grade ${positionGrade} ?`,
      drops: (grade, positionGrade) =>
        `La description vaut au grade du poste, ${positionGrade} ; le grade ${grade} de celle choisie ne joue aucun rôle (2023 art. 5).`,
      noneFits:
        'Des familles de cette catégorie restent à introduire (2023 art. 3). Si aucune ne convient jamais, dites pourquoi.',
      label: 'Motif, ou acte',
      confirm: (grade) => `Allouer ${grade}`,
      award: (grade) => `Accorder ${grade}`,
      confirmAsSaid: 'Confirmer cela',
      confirmNone: 'Aucune description ne convient',
      cancel: 'Annuler',
    },
    change: {
      who: (people, count, all) => {
        const whose = all > count ? `${number(count)} sur ${positions(all)}` : positions(count);
        if (people === '') return whose;
        if (count > 1) return `${whose} (${people})`;
        return all > count ? `${people}, ${whose}` : people;
      },
      awarded: ({ who, from, to }) => `Accorde ${to} au lieu de ${from} : ${who} (2019 art. 6).`,
      'personal grade awarded': ({ who, from, to }) =>
        `Accorde ${to}, alloué par les RH et détenu jusqu’ici à titre personnel, au lieu de ${from} : ${who} (2019 art. 6).`,
      retained: ({ who, from, to }) =>
        `${from} est conservé à titre personnel, et l’emploi passe à ${to} : ${who} (2019 art. 6).`,
      'another category': ({ who, from, to }) =>
        `De ${from} à ${to} il faut un reclassement, car les catégories diffèrent : ${who} (2019 app. 2 ¶4).`,
      'job alone': ({ who, from, to }) =>
        `L’emploi passe de ${from} à ${to}, sans effet sur le grade de quiconque : ${who}.`,
      'passed over': ({ who, from, to }) =>
        `${to}, écrit par les RH, est laissé de côté ; le poste a ${from} : ${who}.`,
      lacksDate: 'La date d’effet manque encore.',
    },
    gradeFacts: { position: 'Grade du poste', hr: 'Grade alloué par les RH' },
    alike: {
      title:
        'Même travail, même niveau et même grade en d’autres mots. Ce que vous cochez reçoit la même réponse.',
      all: (count) => `Tout cocher (${number(count)})`,
      wording: (title, count) => `${title} (${count})`,
      decided: (title, answer, by) => `${title} : ${answer}, décidé par ${by}`,
      more: (count) => `En afficher ${number(count)} de plus`,
    },
    search: 'Une autre description',
    found: (count) => some(count, 'description', 'descriptions'),
    note: 'Note',
    scope: 'Pour',
    allPositions: (count) => (count === 1 ? 'Cet intitulé' : `Cet intitulé, ${positions(count)}`),
    onePosition: (position) => `Seulement le poste ${position}`,
    accept: 'Accepter',
    skip: 'Passer',
    undo: 'Défaire',
    keys: 'Touches',
    showKeys: 'Afficher les touches',
    nextCase: 'Cas suivant',
    takeBack: 'Défaire cette décision',
    keyList: [
      ['Entrée', 'accepter la proposition'],
      ['1 2 3', 'choisir cette autre réponse'],
      ['N', 'aucune description ne convient'],
      ['S', 'passer pour l’instant'],
      ['Z', 'défaire la dernière décision'],
      ['↑ ↓', 'le cas précédent, le suivant'],
      ['/', 'chercher parmi toutes les descriptions'],
      ['E', 'écrire une note'],
      ['?', 'ces touches'],
    ],
    said: {
      decided: (title, answer, count) => `${title} : ${answer}, ${count}.`,
      withOthers: (title, others) =>
        `${title} et ${some(others, 'autre intitulé', 'autres intitulés')}`,
      skipped: (title) => `${title} : passé.`,
      undone: (title) => `${title} : décision défaite.`,
      chooseFirst: 'Rien n’est proposé : choisissez d’abord une description.',
      nothingToUndo: 'Rien à défaire.',
      changedElsewhere: 'Le classeur a été modifié ailleurs. Les cas ont été relus.',
    },
    queue: 'File d’attente',
    changedOnly: 'Seulement ce qui est nouveau ou modifié',
    narrow: 'Filtres',
    show: 'Afficher',
    state: {
      doubtful: 'Cas douteux',
      proposed: 'Propositions à confirmer',
      decided: 'Cas décidés',
    },
    facet: {
      family: 'Famille d’emplois',
      tier: 'Trouvé d’après',
      grade: 'Grade',
      station: 'Lieu d’affectation',
      unit: 'Unité organisationnelle',
      holder: 'Confié à',
    },
    all: 'Toutes les valeurs',
    withCount: (label, count) => `${label} (${number(count)})`,
    bands: {
      title: 'Confirmer des propositions ensemble',
      explain:
        'Regardez l’échantillon ; s’il est juste, confirmez d’un coup les propositions de la famille.',
      above: 'Confiance d’au moins',
      none: 'Aucune proposition à confirmer n’est aussi sûre.',
      held: (count, rows) => `${cases(count)}, ${positions(rows)}`,
      look: (family) => `Regarder ${family}`,
      sample: (shown, count) =>
        shown === count
          ? `Regarder ${count < 2 ? 'le cas' : `les ${cases(count)}`}`
          : `Regarder ${number(shown)} cas sur ${number(count)}`,
      shown: (shown, count) => `${cases(shown)} sur ${number(count)}`,
      showMore: (count) => `En afficher ${number(count)} de plus`,
      does: (description, outcome, count) => `${description} · ${outcome} · ${positions(count)}`,
      confirm: (count, held) => `Confirmer ${cases(held)}, ${positions(count)}`,
      why: (confidence, shown, count) =>
        `Confirmé avec tous les cas à ${confidence} ou plus, après un regard sur ${number(shown)} cas sur ${number(count)}`,
      confirmed: (count) => some(count, 'poste confirmé.', 'postes confirmés.'),
    },
    handOver: {
      title: 'Confier à une autre personne',
      explain:
        'Ce que montrent les filtres devient des lignes de la feuille JD Handed Over. L’autre personne décide dans une copie de ce classeur, ou remplit les lignes. Ajoutez sa feuille JD Decisions ou JD Handed Over à ce classeur : la revue propose alors de la réunir.',
      to: 'À qui',
      what: (count, rows, inReview) =>
        rows === inReview
          ? `${cases(count)}, ${positions(rows)}`
          : `${cases(count)}, ${positions(rows)} (dont ${number(inReview)} à l’examen et ${number(rows - inReview)} de même intitulé)`,
      start: (count) => `Confier ${cases(count)}`,
      done: (count, rows, to) => `Confié à ${to} : ${cases(count)}, ${positions(rows)}.`,
      takenBack: (count, rows) => `Repris : ${cases(count)}, ${positions(rows)}.`,
      progress: (name, decided, count) =>
        `${name} : ${some(decided, 'cas décidé', 'cas décidés')} sur ${number(count)}`,
      takeBack: (count) => `Reprendre ${number(count)}`,
      with: (name) => `Confié à ${name}`,
      nobody: 'Personne d’autre',
    },
    join: {
      found: (sheet, decisions, contradictions) => ({
        what: `La feuille ${sheet} contient ${some(decisions, 'décision', 'décisions')} d’une autre personne.`,
        next:
          contradictions > 0
            ? `Contredisent les vôtres : ${number(contradictions)}. Les deux lignes restent, et le cas revient.`
            : 'Aucune ne contredit les vôtres.',
      }),
      start: 'Les réunir',
      unusable: (lines) =>
        `${some(lines, 'ligne ne sert pas', 'lignes ne servent pas')} : il manque une famille, un nom ou une date, ou elle n’est pas connue.`,
      unusableAlone: (sheet, lines) => ({
        what: `Feuille ${sheet} : ${some(lines, 'ligne ne sert pas', 'lignes ne servent pas')}.`,
        next: 'Il manque une famille, un nom ou une date, ou elle n’est pas connue. Tout le reste y est réuni.',
      }),
      joined: (decisions, contradictions) =>
        `${some(decisions, 'décision réunie', 'décisions réunies')}, ${some(contradictions, 'contradiction', 'contradictions')} à régler.`,
    },
    problems: (count) =>
      some(
        count,
        'ligne de JD Decisions est inutilisable',
        'lignes de JD Decisions sont inutilisables',
      ),
    problemsExplain: 'Elles sont laissées de côté jusqu’à leur correction dans la feuille.',
    problem: (line, column, value, expected) =>
      line === 0
        ? `La colonne ${column} manque`
        : `Ligne ${number(line)}, ${column} : « ${value} » ; il faut ${expected}`,
    expected: {
      'a title': 'un intitulé',
      'a grade': 'un grade tel que G5',
      'a job family': 'le nom d’une famille d’emplois',
      'who decided': 'un nom ou des initiales',
      'a date': 'une date',
      'this column': 'cette colonne',
      'a reason': 'le motif, ou l’acte',
    },
  };
}
