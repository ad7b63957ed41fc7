import { frenchBeforeAgreement } from './before-agreement';
import { frenchEligibility } from './eligibility/fr';
import type { Numbers, Phrases } from './phrases';
import { sayOffice, sayOffices } from './say-office';

export function frenchPhrases(numbers: Numbers): Phrases {
  const { number, date } = numbers;
  return {
    outcome: {
      'higher grade awarded': 'Grade supérieur accordé',
      'personal grade retained': 'Grade personnel conservé',
      'no change': 'Sans changement',
      'assigned at position grade': 'Attribuée au grade du poste',
      'reclassification procedure': 'Procédure de reclassement',
      'HR decides': 'Les RH ont à décider',
      'no description yet': 'Pas encore de description',
      'no description fits': 'Aucune description ne convient',
      vacant: 'Vacant',
      'not a serving official': 'Autre contrat',
      benchmark: 'Référence',
      'not covered': 'Non couvert',
      'fact missing': 'Donnée manquante',
      'fact unread': 'Donnée non lue',
    },
    tier: {
      decided: 'décidé',
      'former family': 'ancienne famille',
      'generic title': 'intitulé générique',
      'known title': 'intitulé connu',
      'strong words': 'mots déterminants',
      'weak words': 'indices faibles',
      'outside the families': 'hors des familles',
    },
    agreement: {
      '2019': '2019',
      '2023': '2023',
      benchmark: 'référence',
      'not covered': 'non couvert',
    },
    column: {
      agreement: 'Accord',
      family: 'Famille d’emplois',
      grade: 'Grade',
      genericTitle: 'Intitulé générique',
      education: 'Formation minimale',
      years: 'Années minimales',
      alsoAsked: 'Demandé en outre',
      clause: 'Clause',
    },
    noDescriptionFits: 'Aucune description ne convient',
    noneIntroducedYet: 'Aucune encore introduite',
    ...frenchEligibility(numbers),
    fact: {
      grade: 'grade',
      'duty station': 'lieu d’affectation',
      'organizational unit': 'unité organisationnelle',
      funding: 'financement',
      'contract on the cut-off date': 'contrat à la date de référence',
      contract: 'type de contrat',
      vacancy: 'état de vacance',
      'allocated grade': 'grade alloué',
      'personal grade': 'grade personnel',
      education: 'formation',
      'diploma or not': 'décision des RH sur le diplôme (postsecondaire ou non)',
      'recognised or not': 'décision des RH sur le diplôme (reconnu ou non)',
      'compulsory or not': 'décision des RH sur l’école primaire (scolarité obligatoire ou non)',
      'advanced or not': 'décision des RH sur le diplôme (supérieur ou non)',
      'relevant years': 'années pertinentes',
      'professional years': 'années professionnelles',
      family: 'famille d’emplois',
      date: 'date d’attribution',
    },
    unchecked: {
      'secondary school completed': 'achèvement des études secondaires',
      'with an ERP system': 'expérience d’un progiciel de gestion intégré (ERP)',
      'overseeing staff': 'expérience d’encadrement de personnel',
      'specific experience that the description names':
        'expérience particulière que nomme la description',
      'field of the degree': 'domaine du diplôme',
      'institution of the degree': 'inscription de l’établissement (WHED ou UNESCO)',
      'relevance of the experience': 'pertinence de l’expérience',
      'professional character of the experience': 'part professionnelle des années',
      'some in the field': 'part des années dans le domaine',
      'in a range of support functions': 'diversité des fonctions d’appui exercées',
      'some in finance': 'part des années dans les finances',
      'communication plans and products':
        'expérience des plans de communication et des produits multimédias',
      'user support and web technologies':
        'expérience de l’assistance aux utilisateurs et des technologies du web',
      'large portfolio':
        'importance du portefeuille du bureau en coopération pour le développement',
      'the majority in the field': 'majorité des années dans le domaine',
      'some at senior level of support': 'appui de niveau supérieur parmi les années',
      'a safe driving record': 'antécédents de conduite sûre',
      'driving for an international organization':
        'conduite pour une mission diplomatique ou une organisation internationale',
      training: 'formation dans le domaine',
      'clean driving licence': 'permis de conduire sans infraction',
      'international experience': 'expérience au niveau international',
      languages: 'langues',
      competencies: 'compétences',
    },
    accepted: {
      education:
        'obligatoire, secondaire, diplôme postsecondaire, licence, master, diplôme non répertorié',
      funding: 'RB, budget ordinaire, XB, extrabudgétaire',
      dutyStation: 'Genève, siège, Lima, Dakar, …',
    },
    argument: {
      grade: 'grade',
      education: 'formation',
      relevantYears: 'annéesPertinentes',
      professionalYears: 'annéesProfessionnelles',
      family: 'famille',
      noticeYears: 'annéesAvis',
      title: 'intitulé',
      formerFamily: 'ancienneFamille',
      existing: 'existant',
      allocated: 'alloué',
      personal: 'personnel',
      dutyStation: 'lieuAffectation',
      funding: 'financement',
      step: 'étape',
      date: 'date',
      from: 'du',
      to: 'au',
      salaryStep: 'échelon',
    },
    step: {
      clarification: 'éclaircissement',
      answer: 'réponse',
      'adapted description': 'description adaptée',
      'end of the agreement': 'fin de l’accord',
    },
    coverage: {
      'field position on the regular budget': ({ category }) =>
        category === 'NO'
          ? 'poste d’administrateur national hors siège au budget ordinaire'
          : 'poste des services généraux hors siège au budget ordinaire',
      'Professional position on the regular budget': () =>
        'poste de la catégorie professionnelle au budget ordinaire',
      'General Service at headquarters on the regular budget': () =>
        'poste des services généraux au siège, au budget ordinaire',
      'other funding makes it a benchmark': () =>
        'hors budget ordinaire : les descriptions de 2023 servent de référence, rien n’est attribué',
      'other funding in the field': () =>
        'poste hors siège et hors budget ordinaire : rattaché pour comparaison seulement',
      'other funding taken as covered': ({ agreement }) =>
        `hors budget ordinaire, et considéré comme couvert par ${agreement}`,
      'General Service at headquarters taken as covered': () =>
        'poste des services généraux au siège, considéré comme couvert avec les familles de 2019',
      'P1 taken as outside': () => 'P1 est considéré comme ne relevant d’aucun des deux accords',
      'director or above': ({ grade }) => `${grade} ne relève d’aucun des deux accords`,
      'National Officer at headquarters': () =>
        'un administrateur national au siège ne relève d’aucun des deux accords',
      'fact of the position unknown': () => 'l’accord applicable ne peut être déterminé',
    },
    gradeOutcome: {
      'allocated above existing': ({ existing, allocated, current }) =>
        current === existing
          ? `le grade alloué ${allocated} dépasse le grade existant ${existing} : ${allocated} est accordé`
          : `le grade alloué ${allocated} dépasse le grade existant ${existing} et le grade personnel ${current} : ${allocated} est accordé à sa place`,
      'allocated above existing, equal to the personal grade': ({ existing, allocated }) =>
        `le grade alloué ${allocated} dépasse le grade existant ${existing} : ${allocated}, jusqu’ici grade personnel, est accordé et devient le grade de l’emploi`,
      'allocated above existing, personal grade higher': ({ existing, allocated, current }) =>
        `le grade alloué ${allocated} dépasse le grade existant ${existing}, mais le titulaire détient déjà ${current}, plus élevé, à titre personnel et le conserve`,
      'allocated above existing, personal grade given up': ({ existing, allocated, current }) =>
        `le grade alloué ${allocated} dépasse le grade existant ${existing} : ${allocated} est accordé, et le grade personnel plus élevé ${current} prend fin`,
      'allocated below existing': ({ existing, allocated, current }) =>
        `le grade alloué ${allocated} est inférieur au grade existant ${existing} : le titulaire conserve ${current} à titre personnel`,
      'allocated equals existing': ({ existing, current }) =>
        current === existing
          ? `le grade alloué est le grade existant ${existing} : rien ne change`
          : `le grade alloué est le grade existant ${existing} : rien ne change, et le titulaire conserve le grade personnel ${current}`,
      'grades of two categories': ({ existing, allocated }) =>
        `${existing} et ${allocated} relèvent de deux catégories, qui ne se comparent pas : il faut un reclassement selon la circulaire 6/639`,
      'personal grade of another category': ({ allocated, personal }) =>
        `le grade alloué ${allocated} dépasse le grade existant, mais ne se compare pas au grade personnel ${personal} d’une autre catégorie : les RH décident`,
      'no description at allocated grade': ({ family, grade }) =>
        family
          ? `${grade} a été alloué, un grade où ${family} n’a pas de description : les RH décident`
          : `${grade} a été alloué, un grade où aucune description n’existe : les RH décident`,
      'no rule outside 2019': ({ grade }) =>
        `aucune règle d’octroi ou de maintien de grade n’existe pour ${grade} : l’article 6 de 2019 vise les postes G et NO, et 2023 n’a pas d’article semblable`,
      'grade not given': () => 'pas de résultat sans les deux grades',
    },
    serving: {
      'contract of a serving official': () => 'fonctionnaire en service',
      'other contract': () =>
        'le contrat n’est ni à durée déterminée ni sans limitation de durée, si bien que le titulaire n’est pas de ceux à qui une description est attribuée',
      'contract unknown': () => 'on ne peut dire si le titulaire est un fonctionnaire en service',
      'contract does not include the cut-off date': ({ on }) =>
        `le contrat de l’export ne couvre pas le ${date(on)} ; on ne peut dire si un autre le couvrait`,
      'vacant position reached': () => 'vacant : le résultat est celui qu’aurait l’emploi',
      'nobody in the position': ({ agreement }) =>
        agreement === '2019'
          ? 'vacant : aucun titulaire dont le grade puisse changer'
          : 'vacant : le responsable adapte la description',
    },
    description: {
      'description at the position’s grade': ({ grade }) =>
        `la description de la famille au grade du poste, ${grade}, est attribuée`,
      'family has none at the position’s grade': ({ family, grade }) =>
        `${family} n’a pas de description au grade ${grade} : les RH décident`,
      'no description for General Service at headquarters yet': () =>
        'aucune description n’est encore introduite pour les services généraux au siège',
      'P1 has no description': () => 'P1 est couvert et n’a pas encore de description',
      'family not in effect yet': () =>
        'les descriptions de la famille ne sont pas en vigueur à cette date',
      'position’s grade unknown': () => 'pas de description sans le grade du poste',
      'no description fits': () => 'l’intitulé désigne un travail hors des familles d’emplois',
      'family introduced later': () =>
        'aucune description n’est encore introduite pour ce domaine de travail',
      'date of assignment unknown': () =>
        'on ne peut dire si la famille est en vigueur à cette date',
      'family of another category': ({ family }) =>
        `${family} relève d’une autre catégorie que le poste : les RH décident`,
      'date of effect not entered': ({ family }) =>
        `${family} n’a pas ici de date d’effet, et est considérée comme n’étant pas en vigueur sans elle`,
      'qualifications of the incumbent not known': () =>
        'on ne peut dire si le titulaire remplit ce que la description demande',
      'description is for other offices': () =>
        'la description est considérée comme inexistante dans ce type de bureau : les RH décident',
      'no family found': () => 'l’intitulé ne permet d’identifier aucune famille d’emplois',
      'no grade allocated': ({ family, grade, nearest }) =>
        `${family} n’a pas de description au grade ${grade}, et personne n’a alloué d’autre grade : les RH décident` +
        (nearest ? ` (le grade le plus proche de la famille est ${nearest})` : ''),
    },
    setting: {
      'stands where the description does': ({ office, ...setting }) =>
        `la description vise des postes ${sayOffices(setting, 'fr')}, et l’unité est ${sayOffice(office, 'fr')}`,
      'stands elsewhere': ({ office, ...setting }) =>
        `l’unité est ${sayOffice(office, 'fr')}, mais la description vise des postes ${sayOffices(setting, 'fr')}`,
      'kind of office unknown': (setting) =>
        `la description vise des postes ${sayOffices(setting, 'fr')}\u202f; l’export ne dit pas dans quel type de bureau se trouve le poste`,
    },
    inputProblem: {
      'unknown word': ({ accepted }) => `n’est pas connu ; admis : ${accepted}`,
      'not a grade': ({ refusal }) =>
        ({
          blank: 'est vide',
          'no grade': 'n’est pas un grade ; on attend par exemple G5, NOA ou P4',
          'no category': 'est sans catégorie ; on attend par exemple G5, NOA ou P4',
          'no level': 'est sans niveau ; on attend par exemple G5, NOA ou P4',
          'outside the ladder': 'n’existe pas ; il y a G1 à G7, NOA à NOE, P1 à P5, D1 et D2',
          'another pay scale': 'relève d’un autre barème que G, NO, P et D',
          'two grades': 'nomme deux grades ; on en attend un',
        })[refusal],
      'not a number': () => 'n’est pas un nombre d’années',
      'negative years': () => 'est négatif ; on attend des années à partir de 0',
      'too many years': ({ most }) =>
        `dépasse ${number(most)} ans ; on attend la durée d’une vie active`,
      'not a step': () => 'n’est pas un échelon de 1 à 15',
      'not a date': () => 'n’est pas une date',
      'before the agreement': frenchBeforeAgreement(date),
      'day or month first': () =>
        'peut commencer par le jour ou par le mois\u202f; écrivez l’année d’abord, par exemple 2026-01-31',
    },
    toReview: (outcome) => `${outcome} (à examiner)`,
    matched: ({ target, words }) =>
      words.length > 0
        ? `famille d’après ${words.map((word) => `« ${word} »`).join(', ')}`
        : target,
    matchedWithoutFamily: ({ words }) =>
      `domaine de travail lu dans ${words.length > 0 ? words.map((word) => `« ${word} »`).join(', ') : 'l’intitulé'}`,
    covered: 'couvert',
    decidedBy: ({ target, by, on, why }) =>
      `${target}, décidé par ${by} le ${on}` + (why ? ` : ${why}` : ''),
    notMatched: 'l’intitulé ne permet d’identifier aucune famille d’emplois',
    allocatedBy: {
      export: (grade) => `grade alloué ${grade}, tel qu’inscrit dans l’export`,
      'position grade': 'la famille a une description au grade du poste',
      scenario: (grade) => `${grade} alloué par le scénario`,
      'nearest grade': (grade) =>
        `${grade}, grade le plus proche de la famille, considéré comme alloué`,
      reviewer: ({ grade, by, on, why }) =>
        `${grade} alloué par ${by} le ${on}` + (why ? ` : ${why}` : ''),
    },
    factMissing: (fact) => `Il manque : ${fact}`,
    factUnread: (fact, value) => `Non lu : ${fact} « ${value} »`,
    personalGrade: {
      stays: (grade) => `le grade personnel, ${grade}, reste tel quel`,
      'gives way': (grade) =>
        `le grade personnel actuel, ${grade}, s’efface devant le grade accordé`,
      'plays no part': (grade) =>
        `le grade personnel, ${grade}, ne compte pas pour l’attribution et reste tel quel`,
      'nobody’s': (grade) =>
        `personne n’occupe le poste : le grade personnel ${grade} de l’export n’est à personne`,
      open: (grade) => `le sort du grade personnel, ${grade}, dépend de ce qui manque`,
    },
    cutOff: {
      held: (on) => `contrat à durée déterminée ou sans limitation de durée en cours le ${on}`,
      'not dated': (on) => `contrat réputé en cours le ${on}, car l’export n’en donne pas la durée`,
    },
    notChecked: (items) => `Non contrôlé : ${items.join(', ')}`,
    ourReadings: (codes) =>
      `${codes.length === 1 ? 'notre interprétation' : 'nos interprétations'} ${codes.join(', ')}`,
    readOtherwise: (codes) =>
      `${codes.join(', ')} ${codes.length === 1 ? 'décidée' : 'décidées'} autrement`,
    awardedFrom: (grade, date) => `${grade} à compter du ${date}`,
    inputAt: (argument, value, problem) => `« ${value} » (${argument}) ${problem}.`,
    noDuties: (family, grade) =>
      `${family}, ${grade} : aucune tâche ici pour l’instant. Ouvrez l’accord dans le volet JD, sous Descriptions, puis recalculez.`,
    shapesDiffer: (first, second) =>
      `Les plages ne s’accordent pas : ${first} et ${second}. Indiquez des plages de même taille ou des cellules seules.`,
    unsureFamily: (candidates) =>
      `Incertain : ${candidates.join(' ou ')}. JD.MATCH montre les chiffres.`,
  };
}
