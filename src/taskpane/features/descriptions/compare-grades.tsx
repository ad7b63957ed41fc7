import { Badge, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { compareLists, type ComparedText } from '../../../agreement-text/compare-words';
import {
  SECTION_KINDS,
  type OfficialDescription,
  type SectionKind,
} from '../../../domain/agreement-text';
import { useDescriptions } from './descriptions-context';

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  added: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
  dropped: { color: tokens.colorNeutralForeground3 },
});

interface CompareGradesProps {
  readonly before: OfficialDescription;
  readonly after: OfficialDescription;
}

/** What changes from one grade of a family to another, section by section, word by word. */
export function CompareGrades({ before, after }: CompareGradesProps) {
  const styles = useStyles();
  const { texts } = useDescriptions();
  return (
    <>
      <Subtitle2 as="h3" block className={styles.part}>
        {texts.comparing(before.grade, after.grade)}
      </Subtitle2>
      {SECTION_KINDS.map((kind) => {
        const compared = compareLists(textsOf(before, kind), textsOf(after, kind));
        const changed = compared.filter(({ change }) => change !== 'same');
        const same = compared.length - changed.length;
        if (compared.length === 0) return null;
        return (
          <section key={kind} className={styles.part}>
            <Subtitle2 as="h4">{texts.section[kind]}</Subtitle2>
            <ul className={styles.list}>
              {changed.map((one, index) => (
                <li key={index} className={styles.line}>
                  <Badge appearance="outline" color="informative">
                    {texts.change[one.change]}
                  </Badge>{' '}
                  <Words compared={one} />
                </li>
              ))}
            </ul>
            {same > 0 && <Caption1>{texts.unchanged(same)}</Caption1>}
          </section>
        );
      })}
    </>
  );
}

function Words({ compared }: { readonly compared: ComparedText }) {
  const styles = useStyles();
  if (compared.change !== 'reworded') return compared.text;
  return compared.runs.map((run, index) => {
    const text = `${run.text} `;
    if (run.in === 'both') return text;
    return run.in === 'after' ? (
      <ins key={index} className={styles.added}>
        {text}
      </ins>
    ) : (
      <del key={index} className={styles.dropped}>
        {text}
      </del>
    );
  });
}

function textsOf({ sections, duties, specialDuties }: OfficialDescription, kind: SectionKind) {
  const paragraphs = sections.find((section) => section.kind === kind)?.paragraphs ?? [];
  if (kind !== 'duties') return paragraphs;
  const special = specialDuties.flatMap(({ applies, duties: list }) => [
    applies,
    ...list.map(({ text }) => text),
  ]);
  return [...paragraphs, ...duties.map(({ text }) => text), ...special];
}
