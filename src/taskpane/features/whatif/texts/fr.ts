import { LAST_ANNEX, MOST_YEARS } from '../../../../scenario/read-scenario';
import type { Numbers } from '../../../../wording/phrases';
import type { WhatIfTexts } from './en';

export function frenchWhatIf({ number, date }: Numbers): WhatIfTexts {
  const positions = (count: number) => `${number(count)} ${count < 2 ? 'poste' : 'postes'}`;
  return {
    intro:
      'Que dirait le rattachement avec d’autres hypothèses ? Le rattachement lui-même ne change pas.',
    loading: 'Lecture des scénarios …',
    choose: 'Scénarios',
    chooseHint: 'Jusqu’à trois, côte à côte.',
    none: 'Ce classeur ne garde encore aucun scénario.',
    make: 'Créer un scénario',
    edit: (name) => `Modifier ${name}`,
    remove: (name) => `Supprimer ${name}`,
    removed: (name) => `${name} est supprimé du classeur.`,
    undo: 'Défaire la suppression',
    save: (name) => `Enregistrer ${name} dans un fichier`,
    fileWritten: 'Le scénario est écrit dans un fichier.',
    openFile: 'Ouvrir un fichier de scénario',
    opened: (name) => `${name} est maintenant gardé dans ce classeur.`,
    refused: (file) => `${file} n’est pas utilisable.`,
    nothingMapped: {
      what: 'Rien n’a encore été rattaché dans ce classeur.',
      next: 'Rattachez d’abord les postes ; un scénario se compare à ce résultat.',
    },

    form: {
      title: 'Scénario',
      name: 'Nom',
      nameMissing: 'Donnez-lui un nom.',
      nameTaken: 'Un autre scénario porte ce nom.',
      changes: 'Changements',
      noChange: 'Aucun changement pour l’instant. Ajoutez-en un ci-dessous.',
      takeOut: (sentence) => `Retirer : ${sentence}`,
      correct: (sentence) => `Corriger : ${sentence}`,
      replace: 'Corriger ce changement',
      leave: 'Ne pas y toucher',
      kind: 'Ce qui est différent',
      add: 'Ajouter ce changement',
      lack: {
        empty: 'Remplissez ce qui est encore vide.',
        marked: 'Complétez ou corrigez ce qui est signalé.',
        'no difference': 'Rien de la description ne change encore.',
      },
      save: 'Garder le scénario',
      refused: 'Le scénario n’est pas enregistré.',
      cancel: 'Annuler',
    },
    kind: {
      reading: 'Une interprétation décidée autrement',
      'assignment date': 'Le jour de l’attribution',
      'date of effect': 'Le jour où une famille prend effet',
      'cut-off date': 'La date de référence de 2019',
      'grade added': 'Une famille avec un grade de plus',
      'description changed': 'Une description modifiée',
      'annex added': 'Une famille en cours de négociation',
      'allocated by family': 'Un grade alloué à une famille',
      'allocated by office': 'Un grade alloué à un bureau',
      'allocated to selection': 'Un grade alloué aux lignes sélectionnées',
      'annex left out': 'Une famille laissée de côté',
      scope: 'Davantage de postes couverts',
    },
    field: {
      reading: 'Interprétation',
      on: 'Jour',
      from: 'En vigueur à partir du',
      fromHint: 'Vide : pour tous les postes, quel que soit le jour d’attribution.',
      family: 'Famille d’emplois',
      grade: 'Grade',
      fromGrade: 'Grade actuel',
      toGrade: 'Nouveau grade',
      description: 'Description',
      education: 'Formation minimale',
      years: 'Nombre minimal d’années',
      tooManyYears: `${number(MOST_YEARS)} au plus.`,
      stays: (fact) => `Inchangé : ${fact}`,
      asAt: (grade, fact) => `Comme au grade ${grade} : ${fact}`,
      forCandidates:
        'La formation et les années comptent pour les candidats. Aucun des deux accords ne les demande au titulaire : aucun poste rattaché ne change.',
      office: 'Unité ou lieu d’affectation, tel qu’écrit',
      scope: 'Également couverts',
      selected: (count) => `${positions(count)} ${count < 2 ? 'sélectionné' : 'sélectionnés'}`,
      takeSelection: 'Prendre les lignes sélectionnées',
      noneSelected: 'Sélectionnez dans JD Mapping des lignes qui ont un numéro de poste.',
      withoutNumber: (count) =>
        count < 2
          ? 'Une ligne sélectionnée n’a pas de numéro de poste et est laissée de côté.'
          : `${number(count)} lignes sélectionnées n’ont pas de numéro de poste et sont laissées de côté.`,
    },
    decidesOn: {
      positions: 'Sur les postes',
      candidates: 'Sur les candidats',
      deadlines: 'Sur les échéances',
    },
    noPosition: {
      candidates: 'Elle compte pour les candidats et ne change aucun poste rattaché.',
      deadlines: 'Elle compte pour les échéances et ne change aucun poste rattaché.',
    },
    scope: {
      'other funding': 'Les postes financés autrement',
      'General Service at headquarters': 'Les services généraux au siège',
    },
    draft: {
      name: 'Nom de la famille',
      exists: 'Cette famille existe déjà. Changez plutôt ses descriptions.',
      missing: 'Encore vide.',
      category: 'Pour',
      categories: {
        G: 'Services généraux, terrain (2019)',
        NO: 'Administrateurs nationaux (2019)',
        P: 'Administrateurs (2023)',
      },
      annex: 'Numéro de l’annexe',
      annexHint: (next) => `Vide : ${number(next)}, le suivant.`,
      annexWrong: `De 1 à ${number(LAST_ANNEX)}.`,
      from: 'En vigueur à partir du',
      description: (grade) => (grade ? `Description au grade ${grade}` : 'Description'),
      genericTitle: 'Intitulé générique',
      more: 'Ajouter un grade',
      remove: (grade) => (grade ? `Sans ${grade}` : 'Sans cette description'),
      titles: 'Autres intitulés de ses postes',
      titlesHint:
        'Un par ligne. Un poste qui porte un intitulé générique est rattaché de toute façon ; un intitulé voisin est à examiner.',
    },
    changesNoPosition:
      'Un changement qui ne compte que pour les candidats ou les échéances ne change aucun poste.',
    run: 'Comparer au rattachement',
    running: (done, total) => `${number(done)} sur ${positions(total)} comparés`,
    cancel: 'Annuler',
    cancelled: { what: 'La comparaison a été annulée.', next: 'Rien n’a été modifié.' },
    headline: (differing, all) =>
      differing === 0
        ? `Aucune réponse ne change, sur ${positions(all)}.`
        : `La réponse change pour ${number(differing)} sur ${positions(all)}.`,
    stale: (count) =>
      `${positions(count)} ${count < 2 ? 'figure' : 'figurent'} dans le rattachement autrement que les règles ne le disent aujourd’hui : relancez-le pour des chiffres cohérents.`,
    moves: 'Avant, et avec le scénario',
    move: (before, after) => `${before} › ${after}`,
    sameOutcome: (outcome) => `${outcome} : autre grade, autre date ou autre motif`,
    moved: {
      what: 'Le rattachement a été modifié depuis la comparaison.',
      next: 'Comparez à nouveau pour que les nombres correspondent aux lignes.',
    },
    otherCatalogue: {
      what: 'Le catalogue a été modifié depuis la comparaison.',
      next: 'Comparez à nouveau pour que les nombres correspondent à ses familles.',
    },
    sideBySide: 'Côte à côte',
    ofScenario: (label, scenario) => `${label}, ${scenario}`,
    answersDiffer: 'Autre réponse',
    write: 'Écrire JD Scenario',
    writing: 'Écriture …',
    written: {
      what: 'La feuille JD Scenario est écrite.',
      next: 'Elle a une ligne par poste dont la réponse change, avec les deux motifs.',
    },

    costs: {
      title: 'Ce que cela coûte',
      from: 'Du',
      to: 'Au, ce jour compris',
      periodMissing: 'Donnez deux jours, le premier avant le dernier.',
      all: 'De tous les postes, pas seulement de ceux dont la réponse change',
      noTable: {
        what: 'Ce classeur n’a pas de tableau JD_Costs.',
        next: 'Préparez la feuille JD Costs et entrez-y vos propres coûts, ou sélectionnez un tableau qui les contient.',
      },
      layOut: 'Préparer la feuille JD Costs',
      useSelection: 'Utiliser le tableau sélectionné',
      compute: 'Calculer les coûts',
      working: 'Calcul des coûts …',
      nothingSelected: {
        what: 'Les cellules sélectionnées sont vides.',
        next: 'Sélectionnez le tableau des coûts.',
      },
      found: (count, place) => `${number(count)} ${count < 2 ? 'coût' : 'coûts'} dans ${place}`,
      problems: (count) =>
        count === 1 ? 'Une cellule est illisible :' : `${number(count)} cellules sont illisibles :`,
      costed: (costed, all) => `${number(costed)} sur ${positions(all)} ont un coût.`,
      sum: (before, after) => `${before} avant, ${after} après`,
      difference: (amount, currency) => `${amount} ${currency}`,
      held: 'Postes occupés',
      vacant: 'Postes vacants',
      lacking: 'Sans coût, dans aucune somme',
      lack: (sentence, count) => `${sentence} : ${positions(count)}`,
      write: 'Écrire les feuilles de coûts',
      written: {
        what: 'JD Cost Lines et JD Cost Totals sont écrites.',
        next: 'Tous les totaux sont des formules sur les lignes.',
      },
      withoutCharts: 'Cet Excel n’a pas pu tracer les graphiques.',
      period: (from, to) =>
        `Du ${from} au ${to}, ces deux jours compris. Un jour coûte le coût annuel divisé par 365, par 366 les années bissextiles. Chaque ligne compte une fois, quel que soit le nombre de postes qu’elle représente.`,
    },

    note: {
      title: 'Note de décision',
      hint: 'Une page dans Word : hypothèses, nombres, et coûts s’ils sont calculés.',
      concerned: 'Avec les postes un par un',
      concernedTitle: 'Postes dont la réponse change',
    },
    said: ({ outcome, grade, on }) => [outcome, grade, on].filter(Boolean).join(', '),
    since: (on) => `à compter du ${date(on)}`,
  };
}
