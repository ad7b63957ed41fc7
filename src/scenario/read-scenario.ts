import { isOpenReading } from '../agreements/alternatives';
import { READINGS } from '../domain/citation';
import { ALL_GRADES, categoryOf, type Grade } from '../domain/grade';
import { EDUCATION_LEVELS, JOB_FAMILIES, type JobFamilyName } from '../domain/job-description';
import { isoDate, parseIsoDate, type PlainDate } from '../domain/plain-date';
import type {
  AllocatedTo,
  Change,
  ChangeKind,
  DraftDescription,
  DraftFamily,
  Scenario,
} from './scenario';

/** Why a file is no scenario that could be used. `at` leads there, such as `changes[2].on`. */
export type FileProblem =
  | { readonly because: 'not JSON' }
  | { readonly because: 'not a scenario' }
  | { readonly because: 'later version'; readonly version: string }
  | { readonly because: 'missing'; readonly at: string }
  | { readonly because: 'unknown field'; readonly at: string }
  | { readonly because: 'not a date'; readonly at: string; readonly value: string }
  | {
      readonly because: 'number out of range';
      readonly at: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly because: 'not a text'; readonly at: string; readonly most: number }
  | { readonly because: 'not a list'; readonly at: string; readonly most: number }
  | {
      readonly because: 'unknown value';
      readonly at: string;
      readonly value: string;
      readonly accepted: readonly string[];
    }
  /** Descriptions of one family, and of what its agreement covers. */
  | { readonly because: 'grades of two categories'; readonly at: string }
  | { readonly because: 'family exists'; readonly at: string; readonly value: string };

export type ScenarioReading = { readonly scenario: Scenario } | { readonly problem: FileProblem };

const FORMAT = 'JD scenario';
const VERSION = 1;
const LONGEST_TEXT = 200;
const MOST_CHANGES = 100;
const MOST_NUMBERS = 10_000;
/** More are no minimum. */
export const MOST_YEARS = 60;
export const LAST_ANNEX = 99;

/** The text of a scenario's file: JSON, dates as 2026-01-31. */
export function writeScenario(scenario: Scenario): string {
  return `${JSON.stringify(plainScenario(scenario), null, 2)}\n`;
}

/** The same as an object, as it is kept with the workbook. */
export function plainScenario({ name, changes }: Scenario): unknown {
  return { format: FORMAT, version: VERSION, name, changes: changes.map(plainChange) };
}

/** A change as the file has it. */
function plainChange(change: Change): unknown {
  return JSON.parse(
    JSON.stringify(change, (_, value: unknown) => (isDate(value) ? isoDate(value) : value)),
  );
}

/** Reads a scenario's file strictly: what it does not know, it refuses, and says where it stands. */
export function readScenario(text: string): ScenarioReading {
  const parsed = parseJson(text);
  return parsed === undefined ? { problem: { because: 'not JSON' } } : readPlainScenario(parsed);
}

export function readPlainScenario(given: unknown): ScenarioReading {
  return reading(() => {
    if (!isRecord(given) || given.format !== FORMAT) refuse({ because: 'not a scenario' });
    if (given.version !== VERSION) {
      refuse({ because: 'later version', version: shown(given.version) });
    }
    const fields = new Fields(given, '', ['format', 'version', 'name', 'changes']);
    const changes = fields.list('changes', MOST_CHANGES);
    return {
      scenario: {
        name: fields.text('name'),
        changes: changes.map((change, index) => readChange(change, `changes[${index}]`)),
      },
    };
  });
}

const KINDS: Readonly<Record<ChangeKind, (fields: unknown, at: string) => Change>> = {
  reading: (given, at) => {
    const fields = new Fields(given, at, ['kind', 'reading']);
    const reading = fields.oneOf('reading', READINGS.filter(isOpenReading));
    return { kind: 'reading', reading };
  },
  'assignment date': (given, at) => ({ kind: 'assignment date', on: dateOf(given, at) }),
  'cut-off date': (given, at) => ({ kind: 'cut-off date', on: dateOf(given, at) }),
  'date of effect': (given, at) => {
    const fields = new Fields(given, at, ['kind', 'family', 'on']);
    return { kind: 'date of effect', family: fields.family(), on: fields.date('on') };
  },
  'annex added': (given, at) => {
    const fields = new Fields(given, at, ['kind', 'family']);
    return { kind: 'annex added', family: readDraft(fields.raw('family'), `${at}.family`) };
  },
  'annex left out': (given, at) => {
    const fields = new Fields(given, at, ['kind', 'family']);
    return { kind: 'annex left out', family: fields.family() };
  },
  'description changed': (given, at) => {
    const names = ['kind', 'family', 'grade', 'toGrade', 'years', 'education'];
    const fields = new Fields(given, at, names);
    return {
      kind: 'description changed',
      family: fields.family(),
      grade: fields.grade('grade'),
      toGrade: fields.isNull('toGrade') ? null : fields.grade('toGrade'),
      ...readAsked(fields),
    };
  },
  'grade added': (given, at) => {
    const names = ['kind', 'family', 'grade', 'years', 'education', 'from'];
    const fields = new Fields(given, at, names);
    return {
      kind: 'grade added',
      family: fields.family(),
      grade: fields.grade('grade'),
      ...readAsked(fields),
      ...(fields.has('from') && { from: fields.date('from') }),
    };
  },
  'grade allocated': (given, at) => {
    const fields = new Fields(given, at, ['kind', 'to', 'grade']);
    return {
      kind: 'grade allocated',
      to: readAllocated(fields.raw('to'), `${at}.to`),
      grade: fields.grade('grade'),
    };
  },
  scope: (given, at) => {
    const fields = new Fields(given, at, ['kind', 'covered']);
    const scopes = ['other funding', 'General Service at headquarters'] as const;
    return { kind: 'scope', covered: fields.oneOf('covered', scopes) };
  },
};

function readChange(given: unknown, at: string): Change {
  if (!isRecord(given)) refuse({ because: 'missing', at: `${at}.kind` });
  const kinds = Object.keys(KINDS) as ChangeKind[];
  return KINDS[oneOf(given.kind, `${at}.kind`, kinds)](given, at);
}

function dateOf(given: unknown, at: string): PlainDate {
  return new Fields(given, at, ['kind', 'on']).date('on');
}

function readAsked(fields: Fields) {
  return {
    years: fields.isNull('years') ? null : fields.number('years', 0, MOST_YEARS),
    education: fields.isNull('education') ? null : fields.oneOf('education', EDUCATION_LEVELS),
  };
}

function readDraft(given: unknown, at: string): DraftFamily {
  const names = ['name', 'agreement', 'annex', 'from', 'titles', 'descriptions'];
  const fields = new Fields(given, at, names);
  const name = fields.text('name');
  if (JOB_FAMILIES.some((family) => family === name)) {
    refuse({ because: 'family exists', at: `${at}.name`, value: name });
  }
  const agreement = fields.oneOf('agreement', ['2019', '2023'] as const);
  const described = fields.list('descriptions', ALL_GRADES.length);
  if (described.length === 0) refuse({ because: 'missing', at: `${at}.descriptions[0]` });
  const descriptions = described.map((each, index) =>
    readDescription(each, `${at}.descriptions[${index}]`),
  );
  if (!areOfOneCategory(agreement, descriptions)) {
    refuse({ because: 'grades of two categories', at: `${at}.descriptions` });
  }
  return {
    name,
    agreement,
    annex: fields.number('annex', 1, LAST_ANNEX),
    from: fields.date('from'),
    titles: fields
      .list('titles', MOST_CHANGES)
      .map((title, index) => textOf(title, `${at}.titles[${index}]`)),
    descriptions,
  };
}

function areOfOneCategory(
  agreement: DraftFamily['agreement'],
  descriptions: readonly DraftDescription[],
): boolean {
  const categories = new Set(descriptions.map(({ grade }) => categoryOf(grade)));
  const [category] = categories;
  const isCovered = agreement === '2023' ? category === 'P' : category === 'G' || category === 'NO';
  return categories.size === 1 && isCovered;
}

function readDescription(given: unknown, at: string): DraftDescription {
  const fields = new Fields(given, at, ['grade', 'genericTitle', 'years', 'education']);
  return {
    grade: fields.grade('grade'),
    genericTitle: fields.text('genericTitle'),
    years: fields.number('years', 0, MOST_YEARS),
    education: fields.oneOf('education', EDUCATION_LEVELS),
  };
}

function readAllocated(given: unknown, at: string): AllocatedTo {
  if (!isRecord(given)) refuse({ because: 'missing', at: `${at}.by` });
  const by = oneOf(given.by, `${at}.by`, ['family and grade', 'office', 'positions'] as const);
  switch (by) {
    case 'family and grade': {
      const fields = new Fields(given, at, ['by', 'family', 'grade']);
      return { by, family: fields.family(), grade: fields.grade('grade') };
    }
    case 'office':
      return { by, office: new Fields(given, at, ['by', 'office']).text('office') };
    case 'positions': {
      const numbers = new Fields(given, at, ['by', 'numbers']).list('numbers', MOST_NUMBERS);
      return {
        by,
        numbers: numbers.map((number, index) => textOf(number, `${at}.numbers[${index}]`)),
      };
    }
  }
}

/** The fields of one object of the file; one that it should not have is refused. */
class Fields {
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(
    given: unknown,
    private readonly at: string,
    names: readonly string[],
  ) {
    if (!isRecord(given)) refuse({ because: 'missing', at });
    this.fields = given;
    const unknown = Object.keys(given).find((name) => !names.includes(name));
    if (unknown !== undefined) refuse({ because: 'unknown field', at: this.place(unknown) });
  }

  raw(name: string): unknown {
    if (!this.has(name)) refuse({ because: 'missing', at: this.place(name) });
    return this.fields[name];
  }

  has(name: string): boolean {
    return Object.hasOwn(this.fields, name);
  }

  isNull(name: string): boolean {
    return this.raw(name) === null;
  }

  text(name: string): string {
    return textOf(this.raw(name), this.place(name));
  }

  /** Those that later annexes add have names of their own. */
  family(): JobFamilyName {
    return this.text('family') as JobFamilyName;
  }

  grade(name: string): Grade {
    return this.oneOf(name, ALL_GRADES);
  }

  oneOf<Value extends string>(name: string, accepted: readonly Value[]): Value {
    return oneOf(this.raw(name), this.place(name), accepted);
  }

  list(name: string, most: number): readonly unknown[] {
    const value = this.raw(name);
    if (!Array.isArray(value) || value.length > most) {
      refuse({ because: 'not a list', at: this.place(name), most });
    }
    return value as readonly unknown[];
  }

  date(name: string): PlainDate {
    const value = this.raw(name);
    const date = typeof value === 'string' ? parseIsoDate(value) : null;
    return date ?? refuse({ because: 'not a date', at: this.place(name), value: shown(value) });
  }

  number(name: string, least: number, most: number): number {
    const value = this.raw(name);
    if (typeof value === 'number' && value >= least && value <= most) return value;
    const at = this.place(name);
    return refuse({ because: 'number out of range', at, value: shown(value), least, most });
  }

  private place(name: string): string {
    return this.at === '' ? name : `${this.at}.${name}`;
  }
}

function textOf(value: unknown, at: string): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '' || text.length > LONGEST_TEXT) {
    refuse({ because: 'not a text', at, most: LONGEST_TEXT });
  }
  return text;
}

function oneOf<Value extends string>(
  value: unknown,
  at: string,
  accepted: readonly Value[],
): Value {
  if (value === undefined) refuse({ because: 'missing', at });
  const found = accepted.find((each) => each === value);
  return found ?? refuse({ because: 'unknown value', at, value: shown(value), accepted });
}

/** Thrown and caught within this file alone. */
class Refusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.because);
  }
}

function refuse(problem: FileProblem): never {
  throw new Refusal(problem);
}

function reading<Read>(read: () => Read): Read | { readonly problem: FileProblem } {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDate(value: unknown): value is PlainDate {
  return isRecord(value) && 'year' in value && 'month' in value && 'day' in value;
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
