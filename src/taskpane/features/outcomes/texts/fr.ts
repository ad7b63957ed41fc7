import type { Numbers } from '../../../../wording/phrases';
import type { OutcomesTexts } from './en';

export function frenchOutcomes({ number }: Numbers): OutcomesTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  const positions = (count: number) => some(count, 'poste', 'postes');
  const rows = (count: number) => some(count, 'ligne', 'lignes');
  return {
    title: 'Résultats',
    positions: (count) => `${positions(count)} dans le tableau JD_Mapping`,
    posts: (count, column) =>
      `Selon la colonne ${column}, ces lignes valent ${some(count, 'poste', 'postes')} ; ce sont eux que l’on compte ici.`,
    partsOfPosts: 'Une part de poste, comme 0,5, compte pour un : c’est un poste.',
    byFamily: 'Familles par grade alloué',
    refresh: 'Recompter',

    verification: 'Vérification',
    verificationExplain:
      'Comptée là où un grade est alloué. Ce qui n’est attribué à personne, comme une référence, n’est pas à vérifier.',
    progress: 'Par examinateur et par jour',
    verified: 'Vérifiés',
    proposals: 'Pas encore vérifiés',

    summary: {
      write: 'Écrire la synthèse',
      writing: 'Écriture de la synthèse…',
      written: (sheet) => ({
        what: `La feuille ${sheet} est écrite.`,
        next: 'Ses chiffres sont des formules : ils suivent chaque décision.',
      }),
      countsAll: 'La feuille JD Summary compte tous les postes.',
      withoutCharts:
        'Cette version d’Excel ne sait pas dessiner les graphiques ; les chiffres sont complets.',
    },

    since: {
      title: 'Depuis le dernier export',
      comparing: 'Comparaison…',
      nothingBefore: 'Ce résultat n’a été comparé à aucun autre.',
      how: 'Rattachez l’export du mois prochain dans ce classeur, ou copiez-y la feuille JD Mapping du mois dernier.',
      kind: {
        new: 'Nouveaux postes',
        gone: 'Postes disparus',
        title: 'Intitulé modifié',
        grade: 'Grade modifié',
        incumbent: 'Titulaire modifié',
        family: 'Famille d’emplois modifiée',
        'allocated grade': 'Grade alloué modifié',
        outcome: 'Résultat modifié',
        'incumbent grade': 'Grade du titulaire modifié',
      },
      any: 'Nouveaux, ou modifiés en quoi que ce soit',
      unchanged: (unchanged, inBoth) =>
        `${number(unchanged)} sur ${positions(inBoth)} des deux exports sont inchangés.`,
      comparedOn: (date) => `Comparés par numéro de poste le ${date}.`,
      nothingChanged: 'Aucun poste n’est nouveau, disparu ou modifié.',
      marksKept: (count) =>
        `${some(count, 'poste inchangé garde', 'postes inchangés gardent')} la vérification : intitulé, grade, titulaire, famille et résultat sont les mêmes.`,
      marksLost: (count) =>
        some(
          count,
          'poste modifié l’a perdue et doit être vérifié à nouveau.',
          'postes modifiés l’ont perdue et doivent être vérifiés à nouveau.',
        ),
      blank: (earlier, now) =>
        `Non comparées, sans numéro de poste : ${rows(now)} maintenant, ${rows(earlier)} avant.`,
      repeated: (numbers) =>
        `Non comparés : ${some(numbers, 'numéro de poste figure', 'numéros de poste figurent')} sur plusieurs lignes.`,
      fewInCommon: {
        what: 'Les deux exports n’ont presque aucun numéro de poste en commun.',
        next: 'Assurez-vous sous Rattacher que la même colonne est prise pour le numéro de poste.',
      },
      leftOff: (lines) =>
        `La feuille JD Changes est pleine : ${some(lines, 'changement est compté mais non listé', 'changements sont comptés mais non listés')}.`,
      noNumbers: {
        earlier: {
          what: 'Le résultat d’avant n’a pas de numéros de poste.',
          next: 'Rien d’autre ne distingue ses lignes : rien n’a été comparé.',
        },
        now: {
          what: 'Cet export n’a pas de colonne de numéros de poste.',
          next: 'Choisissez-la sous Rattacher et rattachez à nouveau ; rien n’a été comparé.',
        },
      },
      goneUnfiltered: (count) =>
        `Les postes disparus (${number(count)}) ne figurent sur aucune ligne : aucun filtre ne les trouve.`,
      failed: 'La comparaison avec le dernier résultat a échoué ; le rattachement est complet.',
      unlisted: 'Les changements sont comptés, mais la feuille JD Changes n’a pas pu être écrite.',
      compareWith: (sheet) => `Comparer avec ${sheet}`,
      review: 'Examiner ce qui a changé',
    },
  };
}
