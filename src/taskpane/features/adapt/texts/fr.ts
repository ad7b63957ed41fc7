import type { Numbers } from '../../../../wording/phrases';
import type { AdaptTexts } from './en';

export function frenchAdapt({ number }: Numbers): AdaptTexts {
  return {
    title: (genericTitle, grade) => `Adapter : ${genericTitle}, ${grade}`,
    unit: 'Unité de travail',
    supervisor: 'Intitulé du poste du supérieur hiérarchique',
    mainPurpose: 'Objet principal du poste',
    functionalTitle: 'Intitulé fonctionnel',
    functionalHint: 'Seulement s’il diffère de l’intitulé générique (2023 app. A ¶5).',
    officialName: 'Titulaire',
    positionNumber: 'Numéro du poste',
    blank: (at) => `À compléter, espace ${number(at)}`,
    next: 'Point suivant',
    alike: (count) => `Figure à ${number(count)} endroits : une réponse les complète tous.`,
    answerHere: 'Répondre autrement ici',
    asElsewhere: 'Répondre comme ailleurs',
    choose: 'Choisir ce qui s’applique',
    keepAll: 'Garder tel quel',
    keepWord: (word) => `Garder « ${word} »`,
    leaveOut: 'Omettre',
    reword: (passage) => `Rédiger à la main : ${passage}`,
    backToText: (passage) => `Revenir au texte générique : ${passage}`,
    backToDescription: 'Revenir à la description',
    leftOut: (count) =>
      count < 2
        ? `${number(count)} ligne sélectionnée relève d’une autre famille ou d’un autre grade, ou d’un grade que personne n’a alloué, et reste de côté.`
        : `${number(count)} lignes sélectionnées relèvent d’une autre famille ou d’un autre grade, ou d’un grade que personne n’a alloué, et restent de côté.`,
    passage: (at) => `passage ${number(at)}`,
    applies: (condition) => `Ces tâches s’appliquent-elles ? ${condition}`,
    yes: 'Oui',
    no: 'Non',
    addDuty: 'Ajouter une tâche',
    addHint:
      'Par exception : elle doit être justifiée, et les RH et le Comité du Syndicat du personnel l’examinent (2023 app. A ¶6).',
    duty: (at) => `Tâche ajoutée ${number(at)}`,
    justification: (at) => `Pourquoi la tâche ${number(at)} est nécessaire`,
    removeDuty: (at) => `Retirer la tâche ${number(at)}`,
    underReview: 'Sera marquée pour examen par les RH et le Comité du Syndicat du personnel.',
    open: (count) => `Encore ouvert : ${number(count)}`,
    finished: 'Rien n’est ouvert.',
    forRows: (count) => `Une pour chacun des ${number(count)} postes, avec les mêmes choix.`,
    unfinished: (count) =>
      count < 2
        ? `${number(count)} poste n’a pas d’unité ou de supérieur et ne reçoit pas de description.`
        : `${number(count)} postes n’ont pas d’unité ou de supérieur et ne reçoivent pas de description.`,
  };
}
