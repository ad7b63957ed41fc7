import type { DescriptionWords } from './description-words';

export const frenchDescriptions: DescriptionWords = {
  label: {
    setting: 'Cadre organisationnel',
    languages: 'Langues',
    supervision: 'Encadrement',
  },
  office: {
    'regional office': 'un bureau régional (RO)',
    'decent work team': 'une équipe travail décent/bureau de pays (DWT/CO)',
    'country office': 'un bureau de pays (CO)',
    'project office': 'un bureau de projet',
  },
  workUnit: {
    'administrative services': 'aux services administratifs',
    registry: 'au courrier et aux archives',
    operations: 'aux opérations',
  },
  inOffices: {
    named: (offices) => `dans ${offices}`,
    normally: (offices) => `normalement dans ${offices}`,
    only: (offices) => `uniquement dans ${offices}`,
  },
  withLargePortfolio: 'avec un important portefeuille de coopération pour le développement',
  typicallyIn: (units) => `en général ${units}`,
  ofPosition: 'indiqué pour chaque poste',
  level: {
    'excellent command': 'excellente maîtrise',
    'working knowledge': 'connaissance pratique',
    knowledge: 'connaissance',
  },
  choice: {
    official: 'du français, de l’anglais ou de l’espagnol',
    'another official or national': 'd’une autre de ces langues ou d’une langue officielle du pays',
    national: 'd’une langue officielle du pays',
    working: 'du français, de l’anglais ou de l’espagnol',
    'second working': 'd’une deuxième de ces langues',
    'additional working': 'd’une ou de plusieurs autres de ces langues',
  },
  forSomePositions: (language) => `${language} pour certains postes`,
  received: {
    'daily instructions': 'instructions quotidiennes',
    'daily coordination': 'coordination quotidienne',
    'some independence': 'une certaine autonomie',
    'moderate independence': 'autonomie modérée',
    'minimum supervision': 'supervision minimale',
    'minimum supervision and high independence': 'supervision minimale, grande autonomie',
    'high independence': 'grande autonomie',
  },
  given: {
    none: 'n’encadre personne',
    'guides as required': 'guide au besoin des collègues moins expérimentés',
    'oversees consultants': 'suit le travail de consultants',
    'oversees as required': 'suit au besoin le travail du personnel d’appui',
    oversees: 'suit le travail d’autres personnes',
    'supervises as applicable': 'encadre du personnel si le poste en a',
    supervises: 'encadre du personnel',
  },
  training: {
    'communication or information management':
      'formation en communication ou en gestion de l’information',
    'accounting or finance': 'formation en comptabilité ou en finances',
    'general administration and office support':
      'formation en administration générale et appui administratif',
    'HR administration': 'formation en administration des ressources humaines',
    'IT user support': 'formation en assistance informatique aux utilisateurs',
    'programme or project administration':
      'formation en administration de programmes ou de projets',
  },
  computers: {
    'some basic skills': 'quelques notions d’informatique',
    'basic skills': 'notions d’informatique',
    'good office software': 'bonne connaissance des logiciels de bureautique',
    'excellent office software': 'excellente connaissance des logiciels de bureautique',
    'information software': 'connaissance de logiciels de collecte et de gestion de l’information',
    'data analysis software': 'connaissance de logiciels d’analyse de données',
  },
  erp: (severalModules, modules) =>
    (severalModules
      ? 'expérience de plusieurs modules d’un progiciel de gestion intégré (ERP)'
      : 'expérience d’un progiciel de gestion intégré (ERP)') +
    (modules && `, en particulier ${modules}`),
  erpModules: {
    finance: 'finances',
    'human resources': 'ressources humaines',
    'programme monitoring and management': 'suivi et gestion des programmes',
    'strategic management and programming': 'gestion stratégique et programmation',
  },
  preferred: { 'as a messenger': 'de préférence, expérience de coursier' },
};
