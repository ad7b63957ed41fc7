import { beforeAgreement } from '../agreements/general-provisions';
import { agreementOf, STEPS, type Step } from '../agreements/periods';
import { BUILT_IN, type Catalogue } from '../agreements/catalogue';
import type { Grade } from '../domain/grade';
import type { CandidateEducation, JobFamilyName } from '../domain/job-description';
import { parseGrade } from '../domain/parse-grade';
import { isoDate, type PlainDate } from '../domain/plain-date';
import { readToday } from '../domain/read-today';
import type { Funding, Station } from '../domain/position';
import type { ArgumentName, InputProblem } from '../wording/phrases';
import { say, type Wording } from '../wording/wording';
import { foldCell, isBlank, tidyText } from '../staffing-export/cell-text';
import { readEducation } from '../staffing-export/education-words';
import { readDate } from '../staffing-export/read-date';
import { readFunding, readStation } from '../staffing-export/read-values';
import { Failure } from './failure';
import { readFamily } from './family-words';

/** Longer than any working life, so that a year of birth or a number of months is noticed. */
const MOST_YEARS = 60;

/** Of the common system's scales. */
const MOST_STEPS = 15;

/** Thrown inside the functions only, to leave a cell's evaluation; it never reaches Excel. */
export class UnusableArgument extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** Reads the cells of one position as the facts that a rule takes; null stands for a blank. */
export class ArgumentReader {
  // A call over a long column repeats few grades and levels of education.
  private readonly grades = new Map<unknown, Grade>();
  private readonly educations = new Map<unknown, CandidateEducation>();

  /**
   * @param catalogue whose families are read.
   * @param today an award of a later year is still to come.
   */
  constructor(
    private readonly wording: Wording,
    readonly catalogue: Catalogue = BUILT_IN,
    private readonly today: PlainDate = readToday(),
  ) {}

  grade(name: ArgumentName, cell: unknown): Grade | null {
    if (cell === null) return null;
    const known = this.grades.get(cell);
    if (known !== undefined) return known;
    const reading = parseGrade(cell);
    if (!reading.ok) {
      return this.refuse(name, cell, { because: 'not a grade', refusal: reading.why });
    }
    this.grades.set(cell, reading.grade);
    return reading.grade;
  }

  education(cell: unknown): CandidateEducation | null {
    if (cell === null) return null;
    const known = this.educations.get(cell);
    if (known !== undefined) return known;
    const education = readEducation(tidy(cell), this.today.year);
    if (education === null) {
      const accepted = this.wording.accepted.education;
      return this.refuse('education', cell, { because: 'unknown word', accepted });
    }
    this.educations.set(cell, education);
    return education;
  }

  family(cell: unknown, grade: Grade | null): JobFamilyName | null {
    if (cell === null) return null;
    const accepted = this.catalogue.families.map(({ name }) => name).join(', ');
    return (
      readFamily(tidy(cell), grade, this.catalogue) ??
      this.refuse('family', cell, { because: 'unknown word', accepted })
    );
  }

  /** Years from 0 to 60; text with a decimal comma or a unit (`7,5 ans`) is a number too. */
  years(name: 'relevantYears' | 'professionalYears' | 'noticeYears', cell: unknown): number | null {
    if (cell === null || isBlank(tidy(cell))) return null;
    const years = typeof cell === 'number' ? cell : yearsIn(tidy(cell));
    if (years === null || !Number.isFinite(years)) {
      return this.refuse(name, cell, { because: 'not a number' });
    }
    if (years < 0) return this.refuse(name, cell, { because: 'negative years' });
    if (years > MOST_YEARS) {
      return this.refuse(name, cell, { because: 'too many years', most: MOST_YEARS });
    }
    return years;
  }

  funding(cell: unknown): Funding | null {
    if (cell === null) return null;
    const accepted = this.wording.accepted.funding;
    return (
      readFunding(tidy(cell)) ?? this.refuse('funding', cell, { because: 'unknown word', accepted })
    );
  }

  station(cell: unknown): Station | null {
    if (cell === null) return null;
    const accepted = this.wording.accepted.dutyStation;
    return (
      readStation(tidy(cell)) ??
      this.refuse('dutyStation', cell, { because: 'unknown word', accepted })
    );
  }

  step(cell: unknown): Step | null {
    if (cell === null) return null;
    return (
      STEP_BY_WORD.get(foldCell(tidy(cell))) ??
      this.refuse('step', cell, {
        because: 'unknown word',
        accepted: STEPS.map((step) => this.wording.step[step]).join(', '),
      })
    );
  }

  date(cell: unknown, name: 'date' | 'from' | 'to' = 'date'): PlainDate | null {
    if (cell === null) return null;
    const reading = readDate(typeof cell === 'number' ? cell : tidy(cell));
    if (!reading.ok) return this.refuse(name, cell, { because: reading.why });
    return reading.date ?? this.refuse(name, cell, { because: 'not a date' });
  }

  /** The day from which a step's period runs, which no agreement has before it is in force. */
  start(cell: unknown, step: Step): PlainDate | null {
    const date = this.date(cell);
    const before = date && beforeAgreement(agreementOf(step), date);
    return before
      ? this.refuse('date', isoDate(date), { because: 'before the agreement', ...before })
      : date;
  }

  /** The step within a grade, from 1 to 15. */
  salaryStep(cell: unknown): number | null {
    if (cell === null || isBlank(tidy(cell))) return null;
    const step = Number(tidy(cell));
    const isStep = Number.isInteger(step) && step >= 1 && step <= MOST_STEPS;
    return isStep ? step : this.refuse('salaryStep', cell, { because: 'not a step' });
  }

  private refuse(name: ArgumentName, cell: unknown, problem: InputProblem): never {
    const { wording } = this;
    const message = wording.inputAt(
      wording.argument[name],
      tidy(cell),
      say(wording.inputProblem, problem),
    );
    throw new UnusableArgument(new Failure('not available', message));
  }
}

/** Accepted names of the steps in English, French and Spanish, folded. */
const STEP_WORDS: Readonly<Record<Step, readonly string[]>> = {
  clarification: [
    'clarification',
    'clarifications',
    'demande de clarification',
    'demande d eclaircissements',
    'aclaraciones',
    'solicitud de aclaraciones',
    'request for clarification',
    'clarification request',
    'eclaircissement',
    'eclaircissements',
    'demande d eclaircissement',
    'aclaracion',
    'solicitud de aclaracion',
  ],
  answer: [
    'answer',
    'written answer',
    'written response',
    'response',
    'reply',
    'reponse',
    'reponse ecrite',
    'respuesta',
    'respuesta escrita',
    'respuesta por escrito',
  ],
  'end of the agreement': [
    'end of the agreement',
    'end of agreement',
    'notice of termination',
    'termination',
    'notice',
    'six months notice',
    'fin de l accord',
    'denonciation',
    'preavis',
    'fin del acuerdo',
    'denuncia',
    'preaviso',
  ],
  'adapted description': [
    'adapted description',
    'adaptation',
    'adapted job description',
    'description d emploi adaptee',
    'descripcion del puesto adaptada',
    'description adaptee',
    'descripcion adaptada',
    'adaptacion',
  ],
};

const STEP_BY_WORD = new Map(
  STEPS.flatMap((step) => STEP_WORDS[step].map((word) => [word, step] as const)),
);

function tidy(cell: unknown): string {
  return tidyText(String(cell));
}

const YEARS = String.raw`(?:(?:years?|yrs?|y|ans?|années?|annees?|años?|anos?)\.?)`;
const MONTHS = String.raw`(?:(?:months?|mos?|m|mois|mes(?:es)?)\.?)`;
const NUMBER = String.raw`[+-]?\d+(?:[.,]\d+)?`;
const YEARS_TEXT = new RegExp(`^(${NUMBER})(½)?\\+?\\s*${YEARS}?$`, 'i');
const MONTHS_TEXT = new RegExp(
  `^(?:(${NUMBER})\\s*${YEARS}(?:,|\\s+(?:and|et|y))?\\s*)?(${NUMBER})\\s*${MONTHS}$`,
  'i',
);
const MONTHS_A_YEAR = 12;

/** `8`, `7,5 ans`, `7½`, `8+`, `72 months`, `8 years 6 months`. */
function yearsIn(text: string): number | null {
  const number = (written: string) => Number(written.replace(',', '.'));
  const plain = YEARS_TEXT.exec(text);
  if (plain) return number(plain[1]!) + (plain[2] ? 0.5 : 0);
  const mixed = MONTHS_TEXT.exec(text);
  return mixed ? number(mixed[1] ?? '0') + number(mixed[2]!) / MONTHS_A_YEAR : null;
}
