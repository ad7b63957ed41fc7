import { Caption1, Field, Input, Select } from '@fluentui/react-components';
import { ALTERNATIVES, type OpenReading, type Reaches } from '../../../agreements/alternatives';
import type { Catalogue } from '../../../agreements/catalogue';
import { readingCode } from '../../../domain/citation';
import { EDUCATION_LEVELS } from '../../../domain/job-description';
import { readingWords } from '../../../wording/readings/words-for';
import { useDayHint } from '../../components/use-day-hint';
import { usePane } from '../../pane-context';
import {
  descriptionInForce,
  FIELDS,
  optionsOf,
  READINGS,
  SCOPES,
  type Entered,
  type FieldName,
} from './change-form';
import { DraftFields } from './draft-fields';
import { yearsProblem } from './draft-form';
import { EnterYears } from './enter-years';
import { TakeSelection } from './take-selection';
import type { OfferedKind, ScopeTakenIn } from './offered-changes';
import { useWhatIfTexts } from './use-what-if-texts';

const REACHES = Object.keys(READINGS) as Reaches[];

export interface EnterFieldProps {
  readonly kind: OfferedKind;
  readonly name: FieldName;
  readonly entered: Entered;
  readonly catalogue: Catalogue;
  /** The user has tried to go on: what is missing is said. */
  readonly isChecked: boolean;
  readonly put: (changed: Partial<Entered>) => void;
}

/** One field of the form for a change. */
export function EnterField(props: EnterFieldProps) {
  const { name, entered, catalogue, isChecked, put } = props;
  const { wording } = usePane();
  const hintOf = useDayHint();
  const { field, scope, decidesOn, noPosition } = useWhatIfTexts();
  switch (name) {
    case 'reading': {
      const said = readingWords(wording.locale);
      const { question, alternative } = said[entered.reading];
      const reaches = ALTERNATIVES[entered.reading];
      const hint = [
        question,
        alternative,
        ...(reaches === 'positions' ? [] : [noPosition[reaches]]),
      ];
      return (
        <Field label={field.reading} hint={hint.join(' ')}>
          <Select
            value={entered.reading}
            onChange={(_, { value }) => put({ reading: value as OpenReading })}
          >
            {REACHES.map((reach) => (
              <optgroup key={reach} label={decidesOn[reach]}>
                {READINGS[reach].map((reading) => (
                  <option key={reading} value={reading}>
                    {readingCode(reading) + wording.colon + said[reading].question}
                  </option>
                ))}
              </optgroup>
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
    case 'from':
      return (
        <Field
          label={field[name]}
          hint={hintOf(entered[name], name === 'from' ? field.fromHint : undefined)}
        >
          <Input
            type="date"
            // Uncontrolled: a date half typed is none, and must not be taken away.
            defaultValue={entered[name]}
            onChange={(_, { value }) => put({ [name]: value })}
          />
        </Field>
      );
    case 'office':
      return (
        <Field label={field.office}>
          <Input value={entered.office} onChange={(_, { value }) => put({ office: value })} />
        </Field>
      );
    case 'numbers':
      return <TakeSelection numbers={entered.numbers} onTake={(numbers) => put({ numbers })} />;
    case 'draft':
      return (
        <DraftFields
          draft={entered.draft}
          catalogue={catalogue}
          isChecked={isChecked}
          onChange={(draft) => put({ draft })}
        />
      );
    case 'education':
    case 'years':
      return <EnterAsked {...props} name={name} />;
    case 'family':
    case 'grade':
    case 'fromGrade':
      return <ChooseOne {...props} name={name} />;
  }
}

type ChooseOneProps = EnterFieldProps & { readonly name: 'family' | 'grade' | 'fromGrade' };

function ChooseOne({ kind, name, entered, catalogue, put }: ChooseOneProps) {
  const { field } = useWhatIfTexts();
  const isDescription = kind === 'description changed';
  const label =
    name === 'fromGrade' && isDescription
      ? field.description
      : name === 'grade' && FIELDS[kind].includes('fromGrade')
        ? field.toGrade
        : field[name];
  const said = (option: string): string => {
    if (name !== 'fromGrade' || !isDescription || entered.family === '') return option;
    const described = catalogue.findDescription(entered.family, option as never);
    return described ? `${option} · ${described.genericTitle}` : option;
  };
  const none =
    name === 'grade' && isDescription && entered.fromGrade ? field.stays(entered.fromGrade) : '–';
  return (
    <Field label={label}>
      <Select value={entered[name]} onChange={(_, { value }) => put({ [name]: value })}>
        <option value="">{none}</option>
        {optionsOf(kind, name, entered, catalogue).map((each) => (
          <option key={each} value={each}>
            {said(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type EnterAskedProps = EnterFieldProps & { readonly name: 'education' | 'years' };

/** What a description asks for; what is left as it is says what it is. */
function EnterAsked({ kind, name, entered, catalogue, put }: EnterAskedProps) {
  const { wording } = usePane();
  const { field } = useWhatIfTexts();
  const now = descriptionInForce(kind, entered, catalogue);
  const kept = (fact: string): string =>
    kind === 'grade added' && now ? field.asAt(now.grade, fact) : field.stays(fact);
  if (name === 'education') {
    return (
      <Field label={field.education}>
        <Select
          value={entered.education}
          onChange={(_, { value }) => put({ education: value as Entered['education'] })}
        >
          <option value="">{now ? kept(wording.education[now.education]) : '–'}</option>
          {EDUCATION_LEVELS.map((level) => (
            <option key={level} value={level}>
              {wording.education[level]}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  const isTooMany = yearsProblem(entered.years) === 'too many';
  return (
    <>
      <EnterYears
        label={field.years}
        value={entered.years}
        {...(now && entered.years === '' && { hint: kept(wording.years(now.years)) })}
        {...(isTooMany && { problem: field.tooManyYears })}
        onChange={(years) => put({ years })}
      />
      <Caption1>{field.forCandidates}</Caption1>
    </>
  );
}
