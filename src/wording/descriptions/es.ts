import type { DescriptionWords } from './description-words';

export const spanishDescriptions: DescriptionWords = {
  label: {
    setting: 'Marco organizativo',
    languages: 'Idiomas',
    supervision: 'Supervisión',
  },
  office: {
    'regional office': 'una oficina regional (RO)',
    'decent work team': 'un equipo de trabajo decente/oficina de país (DWT/CO)',
    'country office': 'una oficina de país (CO)',
    'project office': 'una oficina de proyecto',
  },
  workUnit: {
    'administrative services': 'servicios administrativos',
    registry: 'registro',
    operations: 'operaciones',
  },
  inOffices: {
    named: (offices) => `en ${offices}`,
    normally: (offices) => `normalmente en ${offices}`,
    only: (offices) => `solo en ${offices}`,
  },
  withLargePortfolio: 'con una gran cartera de cooperación para el desarrollo',
  typicallyIn: (units) => `por lo general en ${units}`,
  ofPosition: 'se indica para cada puesto',
  level: {
    'excellent command': 'excelente dominio',
    'working knowledge': 'conocimiento práctico',
    knowledge: 'conocimiento',
  },
  choice: {
    official: 'del español, el francés o el inglés',
    'another official or national': 'de otro de estos idiomas o de un idioma oficial del país',
    national: 'de un idioma oficial del país',
    working: 'del español, el francés o el inglés',
    'second working': 'de un segundo de estos idiomas',
    'additional working': 'de uno o varios más de estos idiomas',
  },
  forSomePositions: (language) => `${language} para algunos puestos`,
  received: {
    'daily instructions': 'instrucciones diarias',
    'daily coordination': 'coordinación diaria',
    'some independence': 'cierta autonomía',
    'moderate independence': 'autonomía moderada',
    'minimum supervision': 'supervisión mínima',
    'minimum supervision and high independence': 'supervisión mínima, gran autonomía',
    'high independence': 'gran autonomía',
  },
  given: {
    none: 'no supervisa a nadie',
    'guides as required': 'orienta, si es necesario, a colegas con menos experiencia',
    'oversees consultants': 'sigue el trabajo de consultores',
    'oversees as required': 'sigue, si es necesario, el trabajo del personal de apoyo',
    oversees: 'sigue el trabajo de otras personas',
    'supervises as applicable': 'supervisa a personal si el puesto lo tiene',
    supervises: 'supervisa a personal',
  },
  training: {
    'communication or information management':
      'formación en comunicación o gestión de la información',
    'accounting or finance': 'formación en contabilidad o finanzas',
    'general administration and office support':
      'formación en administración general y apoyo administrativo',
    'HR administration': 'formación en administración de recursos humanos',
    'IT user support': 'formación en asistencia informática a usuarios',
    'programme or project administration': 'formación en administración de programas o proyectos',
  },
  computers: {
    'some basic skills': 'algunas nociones de informática',
    'basic skills': 'nociones de informática',
    'good office software': 'buen conocimiento de programas de oficina',
    'excellent office software': 'excelente conocimiento de programas de oficina',
    'information software': 'conocimiento de programas de recopilación y gestión de información',
    'data analysis software': 'conocimiento de programas de análisis de datos',
  },
  erp: (severalModules, modules) =>
    (severalModules
      ? 'experiencia con varios módulos de un sistema ERP'
      : 'experiencia con un sistema ERP') + (modules && `, en particular ${modules}`),
  erpModules: {
    finance: 'finanzas',
    'human resources': 'recursos humanos',
    'programme monitoring and management': 'seguimiento y gestión de programas',
    'strategic management and programming': 'gestión estratégica y programación',
  },
  preferred: { 'as a messenger': 'preferiblemente experiencia como mensajero' },
};
