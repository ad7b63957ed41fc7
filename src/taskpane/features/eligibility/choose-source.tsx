import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Catalogue } from '../../../agreements/catalogue';
import { CANDIDATE_EDUCATIONS } from '../../../domain/job-description';
import type { CandidateFact } from '../../../staffing-export/candidate-columns';
import { tidyText } from '../../../staffing-export/cell-text';
import { educationWord } from '../../../staffing-export/education-words';
import type { Wording } from '../../../wording/wording';
import { usePane } from '../../pane-context';
import { choiceFor, columnFor, type ChosenSource } from './candidate-choices';
import type { OpenCandidates } from './candidate-store';
import { useEligibilityTexts } from './use-eligibility-texts';

const useStyles = makeStyles({
  source: { marginTop: tokens.spacingVerticalM },
  // As wide as the pane, not as the longest option.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%' },
  years: { marginTop: tokens.spacingVerticalXS },
});

interface ChooseSourceProps {
  readonly fact: CandidateFact;
  readonly view: OpenCandidates;
  readonly catalogue: Catalogue;
  readonly onChoose: (fact: CandidateFact, choice: ChosenSource) => void;
}

/** Which column gives a fact, or which value is the same for all candidates. */
export function ChooseSource({ fact, view, catalogue, onChoose }: ChooseSourceProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { columns, choices } = view;
  const words = useEligibilityTexts();
  const choice = choiceFor(fact, columns, choices);
  const constants = constantsFor(fact, catalogue, wording);
  return (
    <div className={styles.source}>
      <Field
        className={styles.field}
        label={words.fact[fact]}
        hint={sampleValues(fact, view).join(' · ')}
      >
        <Select
          select={{ className: styles.select }}
          value={valueOf(choice)}
          onChange={(_, { value }) => onChoose(fact, choiceOf(value))}
        >
          <option value={NOT_KNOWN}>{words.notKnown}</option>
          <optgroup label={words.columns}>
            {columns
              .filter(({ answer }) => answer === null)
              .map(({ index, name }) => (
                <option key={index} value={COLUMN + name}>
                  {name}
                </option>
              ))}
          </optgroup>
          <optgroup label={words.sameForAll}>
            {constants.map(({ value, label }) => (
              <option key={value} value={CONSTANT + value}>
                {words.all(label)}
              </option>
            ))}
            {constants.length === 0 && <option value={YEARS}>{words.allYears}</option>}
          </optgroup>
        </Select>
      </Field>
      {valueOf(choice) === YEARS && (
        <Input
          type="number"
          min={0}
          max={60}
          step="any"
          className={styles.years}
          aria-label={words.yearsOfAll(words.fact[fact])}
          // Uncontrolled: a number half typed must not be taken away from under the keys.
          defaultValue={choice.kind === 'constant' ? String(choice.value ?? '') : ''}
          onChange={(_, { value }) =>
            onChoose(fact, {
              kind: 'constant',
              value: value.trim() === '' ? null : Number(value),
            })
          }
        />
      )}
    </div>
  );
}

const NOT_KNOWN = '';
const COLUMN = 'column ';
const CONSTANT = 'all ';
const YEARS = 'years';

function valueOf(choice: ChosenSource): string {
  switch (choice.kind) {
    case 'not known':
      return NOT_KNOWN;
    case 'column':
      return COLUMN + choice.name;
    case 'constant':
      return typeof choice.value === 'string' ? CONSTANT + choice.value : YEARS;
  }
}

function choiceOf(value: string): ChosenSource {
  if (value === YEARS) return { kind: 'constant', value: null };
  if (value.startsWith(COLUMN)) return { kind: 'column', name: value.slice(COLUMN.length) };
  return value.startsWith(CONSTANT)
    ? { kind: 'constant', value: value.slice(CONSTANT.length) }
    : { kind: 'not known' };
}

/** What all candidates can have in common, as the functions take it; years are typed instead. */
function constantsFor(
  fact: CandidateFact,
  { families, descriptions }: Catalogue,
  wording: Wording,
): readonly { readonly value: string; readonly label: string }[] {
  switch (fact) {
    case 'grade':
      return [...new Set(descriptions.map(({ grade }) => grade))]
        .sort()
        .map((grade) => ({ value: grade, label: grade }));
    case 'education':
      return CANDIDATE_EDUCATIONS.map((education) => ({
        value: educationWord(education),
        label: wording.education[education],
      }));
    case 'family':
      return families.map(({ name }) => ({ value: name, label: name }));
    default:
      return [];
  }
}

const SAMPLE_VALUES = 3;

function sampleValues(fact: CandidateFact, { columns, choices, sample }: OpenCandidates): string[] {
  const column = columnFor(fact, columns, choices);
  if (!column) return [];
  const values = new Set<string>();
  for (const row of sample) {
    const text = tidyText(row[column.index] ?? '');
    if (text !== '') values.add(text);
    if (values.size === SAMPLE_VALUES) break;
  }
  return [...values];
}
