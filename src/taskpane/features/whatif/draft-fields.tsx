import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Catalogue } from '../../../agreements/catalogue';
import { EDUCATION_LEVELS } from '../../../domain/job-description';
import { parseIsoDate } from '../../../domain/plain-date';
import { useDayHint } from '../../components/use-day-hint';
import { usePane } from '../../pane-context';
import {
  DRAFT_CATEGORIES,
  gradesFor,
  nameProblem,
  nextAnnex,
  readAnnex,
  withCategory,
  withOneMore,
  yearsProblem,
  type EnteredDescription,
  type EnteredDraft,
} from './draft-form';
import { EnterYears } from './enter-years';
import type { DraftCategory } from './offered-changes';
import { useWhatIfTexts } from './use-what-if-texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  description: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
  },
});

interface DraftFieldsProps {
  readonly draft: EnteredDraft;
  readonly catalogue: Catalogue;
  /** The user has tried to go on: what is missing is said. */
  readonly isChecked: boolean;
  readonly onChange: (draft: EnteredDraft) => void;
}

/** The form for a family that no document has yet: from when it counts, and a description a grade. */
export function DraftFields({ draft, catalogue, isChecked, onChange }: DraftFieldsProps) {
  const styles = useStyles();
  const { field, draft: words } = useWhatIfTexts();
  const hintOf = useDayHint();
  const put = (changed: Partial<EnteredDraft>) => onChange({ ...draft, ...changed });
  const name = nameProblem(draft, catalogue);
  const next = nextAnnex(draft, catalogue.families);
  const isFull = gradesFor(draft, -1).length === 0;
  const said = (message: string | null) => (message ? { validationMessage: message } : {});
  const added = useRef<number | null>(null);
  const grades = useRef<(HTMLSelectElement | null)[]>([]);
  useEffect(() => {
    if (added.current === null) return;
    grades.current[added.current]?.focus();
    added.current = null;
  }, [draft.descriptions.length]);
  return (
    <div className={styles.form}>
      <Field
        label={words.name}
        {...said(
          name === 'exists' ? words.exists : isChecked && name === 'missing' ? words.missing : null,
        )}
      >
        <Input value={draft.name} onChange={(_, { value }) => put({ name: value })} />
      </Field>
      <Field label={words.category}>
        <Select
          value={draft.category}
          onChange={(_, { value }) => onChange(withCategory(draft, value as DraftCategory))}
        >
          {DRAFT_CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {words.categories[category]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.annex}
        {...(draft.annex === '' && { hint: words.annexHint(next) })}
        {...said(draft.annex !== '' && readAnnex(draft.annex) === null ? words.annexWrong : null)}
      >
        <Input
          inputMode="numeric"
          value={draft.annex}
          onChange={(_, { value }) => put({ annex: value.replace(/\D/g, '').slice(0, 2) })}
        />
      </Field>
      <Field
        label={words.from}
        hint={hintOf(draft.from)}
        {...said(isChecked && !parseIsoDate(draft.from) ? words.missing : null)}
      >
        {/* Uncontrolled: a date half typed is none, and must not be taken away. */}
        <Input
          type="date"
          defaultValue={draft.from}
          onChange={(_, { value }) => put({ from: value })}
        />
      </Field>
      {draft.descriptions.map((described, at) => (
        <DescriptionFields
          // A description has no name but its place, and those below a removed one move up whole.
          key={at}
          described={described}
          grades={gradesFor(draft, at)}
          isChecked={isChecked}
          gradeRef={(element) => {
            grades.current[at] = element;
          }}
          onChange={(changed) =>
            put({
              descriptions: draft.descriptions.map((each, other) =>
                other === at ? { ...each, ...changed } : each,
              ),
            })
          }
          onRemove={
            draft.descriptions.length === 1
              ? null
              : () => put({ descriptions: draft.descriptions.filter((_, other) => other !== at) })
          }
        />
      ))}
      <div>
        <Button
          icon={<AddRegular />}
          disabledFocusable={isFull}
          onClick={() => {
            added.current = draft.descriptions.length;
            onChange(withOneMore(draft));
          }}
        >
          {words.more}
        </Button>
      </div>
      <Field label={words.titles} hint={words.titlesHint}>
        <Textarea
          value={draft.titles}
          resize="vertical"
          onChange={(_, { value }) => put({ titles: value })}
        />
      </Field>
      <Text size={200}>{field.forCandidates}</Text>
    </div>
  );
}

interface DescriptionFieldsProps {
  readonly described: EnteredDescription;
  readonly grades: readonly string[];
  readonly isChecked: boolean;
  readonly gradeRef: (element: HTMLSelectElement | null) => void;
  readonly onChange: (changed: Partial<EnteredDescription>) => void;
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
}

function DescriptionFields({
  described: { grade, genericTitle, education, years },
  grades,
  isChecked,
  gradeRef,
  onChange,
  onRemove,
}: DescriptionFieldsProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { field, draft: words } = useWhatIfTexts();
  const missing = (isMissing: boolean) =>
    isChecked && isMissing ? { validationMessage: words.missing } : {};
  const wrong = yearsProblem(years);
  return (
    <fieldset className={styles.description} aria-label={words.description(grade)}>
      <div className={styles.head}>
        <Text weight="semibold">{words.description(grade)}</Text>
        {onRemove && (
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={words.remove(grade)}
            onClick={onRemove}
          />
        )}
      </div>
      <Field label={field.grade} {...missing(grade === '')}>
        <Select
          ref={gradeRef}
          value={grade}
          onChange={(_, { value }) => onChange({ grade: value as EnteredDescription['grade'] })}
        >
          <option value="">–</option>
          {grades.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.genericTitle} {...missing(genericTitle.trim() === '')}>
        <Input
          value={genericTitle}
          onChange={(_, { value }) => onChange({ genericTitle: value })}
        />
      </Field>
      <Field label={field.education} {...missing(education === '')}>
        <Select
          value={education}
          onChange={(_, { value }) =>
            onChange({ education: value as EnteredDescription['education'] })
          }
        >
          <option value="">–</option>
          {EDUCATION_LEVELS.map((level) => (
            <option key={level} value={level}>
              {wording.education[level]}
            </option>
          ))}
        </Select>
      </Field>
      <EnterYears
        label={field.years}
        value={years}
        {...(wrong === 'too many'
          ? { problem: field.tooManyYears }
          : isChecked && wrong && { problem: words.missing })}
        onChange={(value) => onChange({ years: value })}
      />
    </fieldset>
  );
}
