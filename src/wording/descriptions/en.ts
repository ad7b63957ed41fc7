import type { DescriptionWords } from './description-words';

export const englishDescriptions: DescriptionWords = {
  label: {
    setting: 'Organizational setting',
    languages: 'Languages',
    supervision: 'Supervision',
  },
  office: {
    'regional office': 'a Regional Office',
    'decent work team': 'a DWT/CO',
    'country office': 'a Country Office',
    'project office': 'a project office',
  },
  workUnit: {
    'administrative services': 'administrative services',
    registry: 'registry',
    operations: 'operations',
  },
  inOffices: {
    named: (offices) => `in ${offices}`,
    normally: (offices) => `normally in ${offices}`,
    only: (offices) => `only in ${offices}`,
  },
  withLargePortfolio: 'with a large portfolio of development cooperation',
  typicallyIn: (units) => `typically in ${units}`,
  ofPosition: 'stated for each position',
  level: {
    'excellent command': 'excellent command',
    'working knowledge': 'working knowledge',
    knowledge: 'knowledge',
  },
  choice: {
    official: 'of English, French or Spanish',
    'another official or national': 'of another of these or of an official language of the country',
    national: 'of an official language of the country',
    working: 'of English, French or Spanish',
    'second working': 'of a second of these',
    'additional working': 'of one or more others of these',
  },
  forSomePositions: (language) => `${language} for some positions`,
  received: {
    'daily instructions': 'daily instructions',
    'daily coordination': 'daily coordination',
    'some independence': 'some independence',
    'moderate independence': 'moderate independence',
    'minimum supervision': 'minimum supervision',
    'minimum supervision and high independence': 'minimum supervision, high independence',
    'high independence': 'high independence',
  },
  given: {
    none: 'supervises nobody',
    'guides as required': 'guides junior staff as required',
    'oversees consultants': 'oversees consultants',
    'oversees as required': 'oversees support staff as required',
    oversees: 'oversees the work of others',
    'supervises as applicable': 'supervises staff where the position has any',
    supervises: 'supervises staff',
  },
  training: {
    'communication or information management':
      'training in communication or information management',
    'accounting or finance': 'training in accounting or finance',
    'general administration and office support':
      'training in general administration and office support',
    'HR administration': 'training in HR administration',
    'IT user support': 'training in IT user support',
    'programme or project administration': 'training in programme or project administration',
  },
  computers: {
    'some basic skills': 'some basic computer skills',
    'basic skills': 'basic computer skills',
    'good office software': 'good knowledge of office software',
    'excellent office software': 'excellent knowledge of office software',
    'information software': 'knowledge of software for gathering and managing information',
    'data analysis software': 'knowledge of data analysis software',
  },
  erp: (severalModules, modules) =>
    (severalModules
      ? 'experience with several modules of an ERP system'
      : 'experience with an ERP system') + (modules && `, ${modules} in particular`),
  erpModules: {
    finance: 'finance',
    'human resources': 'human resources',
    'programme monitoring and management': 'programme monitoring and management',
    'strategic management and programming': 'strategic management and programming',
  },
  preferred: { 'as a messenger': 'preferably experience as a messenger' },
};
