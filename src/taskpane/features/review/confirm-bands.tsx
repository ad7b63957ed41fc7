import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { listBands, type ProposalBand } from '../../../review/proposal-band';
import type { ReviewCase } from '../../../review/review-case';
import { Disclosure } from '../../components/disclosure';
import { useFocusIfLost } from '../../components/use-focus-if-lost';
import { usePane } from '../../pane-context';
import type { Wording } from '../../../wording/wording';
import type { ReviewTexts } from './texts/en';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  band: { paddingBlock: tokens.spacingVerticalXS },
  sample: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  shown: { outlineStyle: 'none' },
  name: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** As many more of a band's cases at a press. */
const MORE_AT_ONCE = 50;

const CONFIDENCES = [0.95, 0.9, 0.8, 0.75];

interface ConfirmBandsProps {
  readonly cases: readonly ReviewCase[];
  readonly onConfirm: (cases: readonly ReviewCase[], why: string) => Promise<void>;
}

/** Proposals that a person may confirm together, family by family, after a look at a sample. */
export function ConfirmBands({ cases, onConfirm }: ConfirmBandsProps) {
  const review = useReviewTexts();
  return (
    <Disclosure label={review.bands.title}>
      <Bands cases={cases} onConfirm={onConfirm} />
    </Disclosure>
  );
}

function Bands({ cases, onConfirm }: ConfirmBandsProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const words = useReviewTexts().bands;
  const [confidence, setConfidence] = useState(0.9);
  const [opened, open] = useState<string | null>(null);
  const bands = useMemo(() => listBands(cases, confidence), [cases, confidence]);
  const confirm = ({ cases: held }: ProposalBand, seen: number) => {
    void onConfirm(held, words.why(wording.percent(confidence), seen, held.length));
  };
  return (
    <>
      <Caption1 block>{words.explain}</Caption1>
      <Field label={words.above}>
        <Select
          value={String(confidence)}
          onChange={(_, { value }) => setConfidence(Number(value))}
        >
          {CONFIDENCES.map((value) => (
            <option key={value} value={value}>
              {wording.percent(value)}
            </option>
          ))}
        </Select>
      </Field>
      {bands.length === 0 && <Text block>{words.none}</Text>}
      <ul className={styles.list}>
        {bands.map((band) => (
          <li key={band.target} className={styles.band}>
            <Text block className={styles.name}>
              {wording.target(band.target)}
            </Text>
            <Caption1 block>{words.held(band.cases.length, band.positions)}</Caption1>
            {opened === band.target ? (
              <ShowSample band={band} onConfirm={(seen) => confirm(band, seen)} />
            ) : (
              <Button
                size="small"
                aria-label={`${words.sample(band.sample.length, band.cases.length)}: ${words.look(wording.target(band.target))}`}
                onClick={() => open(band.target)}
              >
                {words.sample(band.sample.length, band.cases.length)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ShowSampleProps {
  readonly band: ProposalBand;
  /** With how many of its cases were shown. */
  readonly onConfirm: (seen: number) => void;
}

function ShowSample({ band, onConfirm }: ShowSampleProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { bands } = useReviewTexts();
  const focus = useFocusIfLost<HTMLDivElement>();
  const [more, setMore] = useState(0);
  const others = band.cases.filter((found) => !band.sample.includes(found));
  const shown = [...band.sample, ...others.slice(0, more)];
  const left = Math.min(MORE_AT_ONCE, band.cases.length - shown.length);
  return (
    <div ref={focus} tabIndex={-1} className={styles.shown}>
      <Caption1 block>{bands.shown(shown.length, band.cases.length)}</Caption1>
      <ul className={styles.sample}>
        {shown.map((found) => (
          <li key={found.key}>
            <Text block>
              {found.title} {found.grade}
            </Text>
            <Caption1 block>{sayWhatItDoes(found, bands, wording)}</Caption1>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {left > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setMore(more + left)}>
            {bands.showMore(left)}
          </Button>
        )}
        <Button size="small" onClick={() => onConfirm(shown.length)}>
          {bands.confirm(band.positions, band.cases.length)}
        </Button>
      </div>
    </div>
  );
}

/** Such as `G2 · Driver · No change · 12 positions`. */
function sayWhatItDoes(
  { proposal, outcomes, positions }: ReviewCase,
  { does }: ReviewTexts['bands'],
  wording: Wording,
): string {
  const { description, target } = proposal!;
  const named = description
    ? `${description.grade} · ${description.genericTitle}`
    : wording.target(target);
  return does(named, outcomes.map(({ outcome }) => wording.outcome[outcome]).join(', '), positions);
}
