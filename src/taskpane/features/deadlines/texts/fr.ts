import { cite } from '../../../../wording/cite';
import type { Wording } from '../../../../wording/wording';
import { obligationWords } from '../../../../wording/obligations/words-for';
import type { DeadlinesTexts } from './en';

export function frenchDeadlines({ number, date }: Wording): DeadlinesTexts {
  const { event, note } = obligationWords('fr');
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  const rows = (count: number) => some(count, 'ligne', 'lignes');
  return {
    reading: 'Lecture des suivis…',
    followUps: (count) => some(count, 'suivi', 'suivis'),
    summary: (overdue, soon) =>
      `${number(overdue)} en retard, ${number(soon)} à échéance dans les 14 jours`,
    create: {
      none: {
        what: 'Ce classeur n’a pas encore de suivis.',
        next: 'Un suivi va de la lettre ou de l’annonce à la fin de la procédure : qui doit faire quoi, et pour quand.',
      },
      noResult: {
        what: 'Rien n’est encore rattaché dans ce classeur.',
        next: 'Rattachez un export des effectifs et vérifiez ses lignes sous Examiner ; elles donneront alors des suivis.',
      },
      title: 'Ajouter des suivis',
      explain:
        'Le bouton ouvre un suivi pour chaque ligne vérifiée d’un fonctionnaire en service. Les suivis existants restent tels quels. Le premier ajoute la feuille JD Cases, ce qui vide la liste d’annulation d’Excel.',
      from: 'À partir de',
      scope: {
        all: 'toutes les lignes vérifiées',
        'selected rows': 'lignes sélectionnées dans JD Mapping',
      },
      start: 'Ajouter des suivis',
      created: ({ added, known }) => ({
        what: `${some(added, 'suivi ajouté', 'suivis ajoutés')}.`,
        next: known > 0 ? `Déjà présents : ${number(known)}.` : '',
      }),
      left: {
        'not verified': (count) =>
          `${rows(count)} à vérifier encore : confirmez-les sous Examiner.`,
        'in review': (count) => `${rows(count)} où une question reste ouverte : voir Examiner.`,
        'grade allocated by nobody': (count) =>
          `${rows(count)} avec un grade qui n’est ni celui du poste ni dans l’export, et que personne n’a signé : rattachez de nouveau.`,
        'outcome contradicts grades': (count) =>
          `${rows(count)} où, après une modification, résultat et grades ne concordent plus.`,
        'no serving official with a description': (count) =>
          `${rows(count)} sans fonctionnaire en service à qui une description est attribuée.`,
        'no position number': (count) => `${rows(count)} sans numéro de poste.`,
      },
      repeated: (numbers) =>
        `Plusieurs lignes de JD Mapping pour ${numbers.join(', ')} : seule la première a donné un suivi. Ajoutez les autres à la main si elles concernent d’autres fonctionnaires.`,
      nothingSelected: 'Aucune ligne de JD Mapping n’est sélectionnée.',
    },
    status: {
      'to check': 'À contrôler',
      overdue: 'En retard',
      'due soon': 'Échéance dans les 14 jours',
      owed: 'À faire',
      'open to ask': 'Demande possible',
      'not in effect yet': 'Pas encore en vigueur',
      'nothing owed': 'Rien à faire',
    },
    urgency: {
      overdue: 'En retard',
      'due soon': 'Dans les 14 jours',
      owed: 'Plus tard ou sans date',
      'open to ask': 'Demandes encore possibles',
    },
    group: (urgency, party, count) => `${urgency} : ${party} (${number(count)})`,
    due: (on) => `échéance le ${on}`,
    overdueSince: (on, days) => `échéance passée le ${on}, depuis ${some(days, 'jour', 'jours')}`,
    until: (on) => `jusqu’au ${on}`,
    undated: 'sans date fixée',
    nothingOwed: {
      what: 'Rien à faire.',
      next: 'Sélectionnez une ligne de JD Cases pour noter la suite.',
    },
    nothingShown: 'Rien avec ces filtres.',
    more: (count) => `En afficher ${number(count)} de plus`,
    position: (position) => `Poste ${position}`,
    vacant: 'vacant',
    selectRow: (position) => `${position} : sélectionner la ligne`,
    owed: 'À faire',
    open: 'Demandes possibles',
    done: 'Noté',
    askedTooLate: (asked, lastDay, grounds) =>
      `La question du ${asked} est venue après le dernier jour, le ${lastDay} : aucune réponse n’est due${grounds}.`,
    toFile: 'Dossier personnel',
    file: {
      assignment: 'l’attribution transmise',
      return: 'la description renvoyée',
      clarification: 'les éclaircissements demandés et donnés',
      disagreement: 'le désaccord',
    },
    filed: (item) => `Verser ${item}`,
    record: {
      event: 'Ce qui s’est passé',
      date: 'Le',
      note: {
        'family answer': 'Réponse',
        'grade answer': 'Réponse',
        'family answer again': 'Réponse',
        'grade answer again': 'Réponse',
        'official in copy': 'Le fonctionnaire',
        'new duty': 'Nouvelle tâche',
        'disagreement by': 'Signalé par',
      },
      choose: 'Choisir',
      none: 'Aucune',
      start: 'Noter',
      undo: 'Défaire la dernière inscription',
      noDate: 'Indiquez une date.',
      nothingLeft: 'Tout ce qui peut arriver est noté.',
      recorded: (position, what, on) => `${position} : ${what}, ${on}. C’est noté.`,
      ticked: (position, item) => `${position} : ${item}, au dossier.`,
      undone: (position) => `${position} : défait.`,
      moved: {
        what: 'Le tableau a changé entre-temps.',
        next: 'Il a été relu et rien n’a été écrit. Regardez le suivi et notez de nouveau.',
      },
    },
    refused: 'Pas noté.',
    refusal: {
      'dates out of sequence': ({ earlier, earlierOn, later, laterOn }) =>
        `« ${event[later]} » le ${date(laterOn)} ne peut pas précéder « ${event[earlier]} » le ${date(earlierOn)}.`,
      'earlier event not recorded': ({ earlier, later, laterOn }) =>
        `« ${event[later]} » le ${date(laterOn)} suppose d’abord « ${event[earlier]} », qui n’a pas encore de date.`,
      'in the future': ({ event: what, on, today }) =>
        `« ${event[what]} » le ${date(on)} est dans l’avenir : nous sommes le ${date(today)}. Notez-le une fois fait.`,
      'before the agreement': ({ event: what, on, signedOn, clause }) =>
        `« ${event[what]} » le ${date(on)} ne peut pas précéder l’entrée en vigueur de l’accord, le ${date(signedOn)} (${cite(clause, 'fr')}).`,
      'event of the other agreement': ({ event: what, on }) =>
        `« ${event[what]} » le ${date(on)} relève de l’autre accord.`,
      'no other description was assigned': ({ receivedOn }) =>
        `« ${event['other description received']} » le ${date(receivedOn)} ne va pas avec la réponse « ${note['description confirmed']} ».`,
      'new duty approved without justification': ({ approvedOn }) =>
        `« ${event.approved} » le ${date(approvedOn)} : la nouvelle tâche n’est pas justifiée.`,
      'new duty approved before its review': ({ approvedOn }) =>
        `« ${event.approved} » le ${date(approvedOn)} : les RH et le Comité du Syndicat du personnel doivent d’abord examiner la nouvelle tâche.`,
      'nobody to write to': () =>
        'Sous l’accord de 2019 un poste vacant n’a pas de suivi : personne ne reçoit de lettre.',
      'recorded already': ({ event: what, on }) =>
        `« ${event[what]} » est déjà noté le ${date(on)}. Modifiez-le dans la feuille.`,
      'note missing': () => 'Choisissez aussi la réponse.',
    },
    narrow: 'Filtres',
    filter: { agreement: 'Accord', party: 'Qui', duty: 'Étape' },
    all: 'Tout',
    withCount: (label, count) => `${label} (${number(count)})`,
    month: {
      title: 'Mois',
      previous: 'Mois précédent',
      next: 'Mois suivant',
      day: (on, count) => (count === 0 ? on : `${on}, ${some(count, 'échéance', 'échéances')}`),
      onDay: (on) => `Échéances du ${on}`,
      keys: 'Les flèches passent d’un jour ou d’une semaine à l’autre, Page précédente et Page suivante d’un mois à l’autre.',
    },
    reminder: {
      one: 'Copier un rappel',
      group: (party) => `Copier un rappel pour : ${party}`,
      copied: 'Le rappel est copié. Collez-le dans un courriel.',
      byHand:
        'Excel ne laisse pas le volet copier. Le texte est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
      text: 'Texte du rappel',
    },
    problems: (count) =>
      some(count, 'cellule de JD Cases à contrôler', 'cellules de JD Cases à contrôler'),
    problemsExplain: 'Rien n’est calculé pour ces lignes jusqu’à leur correction dans la feuille.',
    problem: (row, column, value, expected) =>
      `Ligne ${number(row)}, ${column} : « ${value} » ; il faut ${expected}`,
    columnMissing: (column) => `La colonne ${column} manque`,
    expected: {
      'a position number': 'un numéro de poste',
      '2019 or 2023': '2019 ou 2023',
      'a date': 'une date',
      'a date that does not leave day and month open': 'une date dont le mois est en lettres',
      'one of its list': 'un choix de la liste de la cellule',
      'x or nothing': 'x ou rien',
      'a row of its own': 'un poste sans autre ligne sous le même accord',
      'this column': 'cette colonne',
    },
    rowRefused: (row, position, reason) => `Ligne ${number(row)}, ${position} : ${reason}`,
  };
}
