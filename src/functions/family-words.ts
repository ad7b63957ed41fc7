import { BUILT_IN, CATALOGUE, FAMILIES, type Catalogue } from '../agreements/catalogue';
import { categoryOf, type Grade } from '../domain/grade';
import type { JobFamilyName } from '../domain/job-description';
import { foldCell } from '../staffing-export/cell-text';

interface FieldOfWork {
  readonly assistants?: JobFamilyName;
  readonly officers?: JobFamilyName;
  readonly specialists?: JobFamilyName;
  /** Names of the field of work in three languages, folded. */
  readonly names: readonly string[];
}

const FIELDS: readonly FieldOfWork[] = [
  {
    assistants: 'Communication and Information Management Assistants',
    officers: 'Communication and Information Management Officers',
    names: [
      'communication and information management',
      'communication',
      'communications',
      'information management',
      'communication et gestion de l information',
      'gestion de l information',
      'comunicacion y gestion de la informacion',
      'gestion de la informacion',
      'comunicacion',
      'comunicaciones',
    ],
  },
  {
    assistants: 'Drivers',
    names: [
      'drivers',
      'driver',
      'chauffeurs',
      'chauffeur',
      'conductores',
      'conductor',
      'choferes',
      'chofer',
    ],
  },
  {
    assistants: 'Finance Assistants',
    officers: 'Finance Officers',
    names: ['finance', 'finances', 'finanzas', 'accounting', 'comptabilite', 'contabilidad'],
  },
  {
    assistants: 'General Administration and Office Support Assistants',
    officers: 'Administration and Operations Officers',
    names: [
      'administration and operations',
      'administration',
      'operations',
      'admin',
      'administration et operations',
      'administracion y operaciones',
      'administracion',
      'operaciones',
    ],
  },
  {
    assistants: 'General Administration and Office Support Assistants',
    names: [
      'general administration and office support',
      'general administration',
      'office support',
      'secretariat',
      'administration generale et appui de bureau',
      'administration generale et secretariat',
      'administration generale',
      'administracion general y apoyo de oficina',
      'administracion general',
    ],
  },
  {
    assistants: 'Human Resources Assistants',
    officers: 'Human Resources Officers',
    names: [
      'human resources',
      'h r',
      'hr',
      'ressources humaines',
      'rh',
      'recursos humanos',
      'rr hh',
      'rrhh',
    ],
  },
  {
    assistants: 'Information Technology Assistants',
    officers: 'Information Technology Officers',
    names: [
      'information technology',
      'i t',
      'ti',
      'tic',
      'technologies de l information et de la communication',
      'tecnologias de la informacion y la comunicacion',
      'it',
      'ict',
      'technologies de l information',
      'informatique',
      'tecnologia de la informacion',
      'tecnologias de la informacion',
      'informatica',
    ],
  },
  {
    assistants: 'Messengers',
    names: [
      'messengers',
      'messenger',
      'messagers',
      'messager',
      'coursiers',
      'coursier',
      'mensajeros',
      'mensajero',
    ],
  },
  {
    assistants: 'Programme Assistants',
    officers: 'Programme Officers',
    names: [
      'programme',
      'programmes',
      'program',
      'programs',
      'programa',
      'programas',
      'programacion',
    ],
  },
  {
    specialists: 'Technical Specialists',
    names: ['technical', 'technique', 'techniques', 'tecnica', 'tecnico', 'tecnicos'],
  },
  {
    specialists: 'Evaluation Specialists',
    names: ['evaluation', 'evaluacion'],
  },
];

type FamilyLevel = 'assistants' | 'officers' | 'specialists';

const LEVEL_WORDS = new Map<string, FamilyLevel>([
  ...['assistants', 'assistant', 'assistantes', 'assistante', 'asistentes', 'asistente'].map(
    (word) => [word, 'assistants'] as const,
  ),
  ...[
    'officers',
    'officer',
    'administrateurs',
    'administrateur',
    'charges',
    'charge',
    'chargee',
    'chargees',
    'responsables',
    'oficiales',
    'oficial',
    'funcionarios',
    'funcionario',
  ].map((word) => [word, 'officers'] as const),
  ...[
    'specialists',
    'specialist',
    'specialistes',
    'specialiste',
    'especialistas',
    'especialista',
  ].map((word) => [word, 'specialists'] as const),
]);

const LINKING_WORDS = new Set([
  'and',
  'et',
  'y',
  'e',

  'de',
  'des',
  'du',
  'aux',
  'a',
  'en',
  'of',
  'la',
  'le',
  'les',
  'los',
  'las',
  'd',
  'l',
]);

const fieldByName = new Map(
  FIELDS.flatMap((field) => field.names.map((name) => [bare(name), field] as const)),
);
const familyByName = new Map(
  FAMILIES.flatMap(({ name, formerFamilies }) =>
    [name, ...formerFamilies].map((text) => [bare(foldCell(text)), name] as const),
  ),
);
// A generic title stands for one family, at whichever of its grades.
const familyByTitle = new Map(
  CATALOGUE.map(({ genericTitle, family }) => [bare(foldCell(genericTitle)), family]),
);

/**
 * The job family that a text names, in English, French or Spanish: by its own or a former name, by a
 * generic title, or by its field of work, where the grade's category tells assistants from officers.
 * A family of a later annex is known by its name and its titles alone.
 *
 * @returns null for a text that names no family, or one of several.
 */
export function readFamily(
  text: string,
  grade: Grade | null,
  { added }: Catalogue = BUILT_IN,
): JobFamilyName | null {
  const folded = foldCell(text);
  const exact = familyByName.get(bare(folded)) ?? familyByTitle.get(bare(folded));
  if (exact) return exact;
  const later = added.find(({ name, titles }) =>
    [name, ...titles].some((known) => bare(foldCell(known)) === bare(folded)),
  );
  if (later) return later.name;

  const words = folded.split(' ');
  const levels = words.flatMap((word) => LEVEL_WORDS.get(word) ?? []);
  const field = fieldByName.get(bare(words.filter((word) => !LEVEL_WORDS.has(word)).join(' ')));
  if (!field || levels.length > 1) return null;
  const level = levels[0] ?? levelOfGrade(grade);
  if (level) return field[level] ?? null;
  const families = [field.assistants, field.officers, field.specialists].filter((name) => name);
  return families.length === 1 ? families[0]! : null;
}

function levelOfGrade(grade: Grade | null): FamilyLevel | null {
  switch (grade && categoryOf(grade)) {
    case 'G':
      return 'assistants';
    case 'NO':
      return 'officers';
    case 'P':
      return 'specialists';
    default:
      return null;
  }
}

function bare(words: string): string {
  return words
    .split(' ')
    .filter((word) => !LINKING_WORDS.has(word))
    .join(' ');
}
