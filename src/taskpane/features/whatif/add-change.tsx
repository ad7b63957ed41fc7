import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ALTERNATIVES, type OpenReading } from '../../../agreements/alternatives';
import type { Catalogue } from '../../../agreements/catalogue';
import { readingCode } from '../../../domain/citation';
import { ALL_GRADES, categoryOf, type Grade } from '../../../domain/grade';
import type { JobFamilyName } from '../../../domain/job-description';
import { parseIsoDate } from '../../../domain/plain-date';
import type { Change } from '../../../scenario/scenario';
import { readingWords } from '../../../wording/readings/words-for';
import { usePane } from '../../pane-context';
import { useCatalogue } from '../../use-catalogue';
import { TakeSelection } from './take-selection';
import { useWhatIfTexts } from './use-what-if-texts';
import type { OfferedKind, ScopeTakenIn } from './texts/en';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  hint: { overflowWrap: 'anywhere' },
});

/** What stands in the fields of the form; each kind of change needs some of them. */
interface Entered {
  readonly reading: OpenReading;
  readonly on: string;
  readonly family: JobFamilyName | '';
  readonly fromGrade: Grade | '';
  readonly grade: Grade | '';
  readonly office: string;
  readonly scope: ScopeTakenIn;
  readonly numbers: readonly string[];
}
type FieldName = Exclude<keyof Entered, 'numbers'>;

const FIELDS: Readonly<Record<OfferedKind, readonly (keyof Entered)[]>> = {
  reading: ['reading'],
  'assignment date': ['on'],
  'date of effect': ['family', 'on'],
  'cut-off date': ['on'],
  'grade added': ['family', 'grade'],
  'grade moved': ['family', 'fromGrade', 'grade'],
  'allocated by family': ['family', 'fromGrade', 'grade'],
  'allocated by office': ['office', 'grade'],
  'allocated to selection': ['numbers', 'grade'],
  'annex left out': ['family'],
  scope: ['scope'],
};
const KINDS = Object.keys(FIELDS) as OfferedKind[];

/** Other readings change no outcome of a position. */
const READINGS = (Object.keys(ALTERNATIVES) as (keyof typeof ALTERNATIVES)[]).filter(
  (reading): reading is OpenReading => ALTERNATIVES[reading] === 'positions',
);
const SCOPES: readonly ScopeTakenIn[] = ['other funding', 'General Service at headquarters'];
/** Director and above are outside both agreements. */
const GRADES = ALL_GRADES.filter((grade) => categoryOf(grade) !== 'D');

const START: Entered = {
  reading: READINGS[0]!,
  on: '',
  family: '',
  fromGrade: '',
  grade: '',
  office: '',
  scope: SCOPES[0]!,
  numbers: [],
};

/** A form for one more change. */
export function AddChange({ onAdd }: { readonly onAdd: (change: Change) => void }) {
  const styles = useStyles();
  const words = useWhatIfTexts();
  const catalogue = useCatalogue();
  const hint = useId();
  const [kind, setKind] = useState<OfferedKind>('reading');
  const [kept, setEntered] = useState(START);
  const [isAsked, setAsked] = useState(false);
  const entered = onlyOffered(kind, kept, catalogue);
  const change = changeOf(kind, entered);
  const put = (changed: Partial<Entered>) => {
    setAsked(false);
    setEntered({ ...kept, ...changed });
  };
  const add = () => {
    setAsked(change === null);
    if (change === null) return;
    onAdd(change);
    setEntered({ ...START, on: kept.on, family: kept.family });
  };
  return (
    <div className={styles.form}>
      <Field label={words.form.kind}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setAsked(false);
            setKind(value as OfferedKind);
          }}
        >
          {KINDS.map((name) => (
            <option key={name} value={name}>
              {words.kind[name]}
            </option>
          ))}
        </Select>
      </Field>
      {FIELDS[kind].map((name) =>
        name === 'numbers' ? (
          <TakeSelection
            key={name}
            numbers={entered.numbers}
            onTake={(numbers) => put({ numbers })}
          />
        ) : (
          <EnterField key={name} {...{ kind, name, entered, catalogue, put }} />
        ),
      )}
      <div>
        <Button aria-describedby={hint} onClick={add}>
          {words.form.add}
        </Button>
      </div>
      <Caption1 id={hint} role="status" className={styles.hint}>
        {isAsked && words.form.incomplete}
      </Caption1>
    </div>
  );
}

interface EnterFieldProps {
  readonly kind: OfferedKind;
  readonly name: FieldName;
  readonly entered: Entered;
  readonly catalogue: Catalogue;
  readonly put: (changed: Partial<Entered>) => void;
}

function EnterField({ kind, name, entered, catalogue, put }: EnterFieldProps) {
  const { wording } = usePane();
  const { field, scope } = useWhatIfTexts();
  switch (name) {
    case 'reading': {
      const said = readingWords(wording.locale);
      const { alternative } = said[entered.reading];
      return (
        <Field label={field.reading} hint={alternative}>
          <Select
            value={entered.reading}
            onChange={(_, { value }) => put({ reading: value as OpenReading })}
          >
            {READINGS.map((reading) => (
              <option key={reading} value={reading}>
                {readingCode(reading) + wording.colon + said[reading].question}
              </option>
            ))}
          </Select>
        </Field>
      );
    }
    case 'scope':
      return (
        <Field label={field.scope}>
          <Select
            value={entered.scope}
            onChange={(_, { value }) => put({ scope: value as ScopeTakenIn })}
          >
            {SCOPES.map((each) => (
              <option key={each} value={each}>
                {scope[each]}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'on':
    case 'office':
      return (
        <Field label={field[name]}>
          <Input
            // Uncontrolled where it is a date: one half typed is none, and must not be taken away.
            {...(name === 'on'
              ? { type: 'date', defaultValue: entered.on }
              : { value: entered.office })}
            onChange={(_, { value }) => put({ [name]: value })}
          />
        </Field>
      );
    case 'family':
    case 'grade':
    case 'fromGrade': {
      const isPair = FIELDS[kind].includes('fromGrade');
      const label = name === 'grade' && isPair ? field.toGrade : field[name];
      return (
        <Field label={label}>
          <Select value={entered[name]} onChange={(_, { value }) => put({ [name]: value })}>
            <option value="">–</option>
            {optionsOf(kind, name, entered, catalogue).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      );
    }
  }
}

/** Families and grades that the change can be about. */
function optionsOf(
  kind: OfferedKind,
  name: 'family' | 'grade' | 'fromGrade',
  { family }: Entered,
  { families, descriptions }: Catalogue,
): readonly string[] {
  if (name === 'family') {
    return families
      .filter(({ agreement }) => kind !== 'date of effect' || agreement === '2023')
      .map((each) => each.name);
  }
  const described = descriptions
    .filter((description) => description.family === family)
    .map(({ grade }) => grade);
  if (family === '' || described.length === 0) return GRADES;
  const category = categoryOf(described[0]!);
  const ofCategory = GRADES.filter((grade) => categoryOf(grade) === category);
  if (kind === 'grade moved' && name === 'fromGrade') return described;
  if (kind === 'grade added') return ofCategory.filter((grade) => !described.includes(grade));
  return ofCategory;
}

/**
 * What can be seen in the form: a family or grade that was chosen for another kind of change, or for
 * another family, and is not offered any more, counts as none.
 */
function onlyOffered(kind: OfferedKind, kept: Entered, catalogue: Catalogue): Entered {
  const among = (name: 'family' | 'grade' | 'fromGrade', entered: Entered) =>
    FIELDS[kind].includes(name) && optionsOf(kind, name, entered, catalogue).includes(kept[name])
      ? kept[name]
      : '';
  const entered: Entered = { ...kept, family: among('family', kept) as Entered['family'] };
  return {
    ...entered,
    grade: among('grade', entered) as Grade | '',
    fromGrade: among('fromGrade', entered) as Grade | '',
  };
}

/** Null while something of it is missing. */
function changeOf(kind: OfferedKind, entered: Entered): Change | null {
  const { reading, family, fromGrade, grade, scope, numbers } = entered;
  const on = parseIsoDate(entered.on);
  const office = entered.office.trim();
  switch (kind) {
    case 'reading':
      return { kind, reading };
    case 'assignment date':
    case 'cut-off date':
      return on && { kind, on };
    case 'date of effect':
      return on && family ? { kind, family, on } : null;
    case 'annex left out':
      return family ? { kind, family } : null;
    case 'grade added':
      return family && grade ? { kind, family, grade, years: null, education: null } : null;
    case 'grade moved':
      return family && fromGrade && grade
        ? {
            kind: 'description changed',
            ...{ family, grade: fromGrade, toGrade: grade, years: null, education: null },
          }
        : null;
    case 'allocated by family':
      return family && fromGrade && grade
        ? {
            kind: 'grade allocated',
            to: { by: 'family and grade', family, grade: fromGrade },
            grade,
          }
        : null;
    case 'allocated by office':
      return office && grade
        ? { kind: 'grade allocated', to: { by: 'office', office }, grade }
        : null;
    case 'allocated to selection':
      return numbers.length > 0 && grade
        ? { kind: 'grade allocated', to: { by: 'positions', numbers }, grade }
        : null;
    case 'scope':
      return { kind, covered: scope };
  }
}
