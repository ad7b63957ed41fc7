import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A line as well as a colour, which contrast themes take away.
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
  },
});

interface MarkWordsProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text with some of its words marked, each where it stands first. */
export function MarkWords({ text, words }: MarkWordsProps) {
  const styles = useStyles();
  return splitAtWords(text, words).map(({ part, isMarked }, index) =>
    isMarked ? (
      <mark key={index} className={styles.mark}>
        {part}
      </mark>
    ) : (
      <span key={index}>{part}</span>
    ),
  );
}

interface TitlePart {
  readonly part: string;
  readonly isMarked: boolean;
}

function splitAtWords(text: string, words: readonly string[]): TitlePart[] {
  const parts: TitlePart[] = [];
  const isMarked = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    const at = word === '' ? -1 : text.indexOf(word);
    if (at >= 0) isMarked.fill(true, at, at + word.length);
  }
  for (let start = 0, end = 1; start < text.length; end += 1) {
    if (end < text.length && isMarked[end] === isMarked[start]) continue;
    parts.push({ part: text.slice(start, end), isMarked: isMarked[start]! });
    start = end;
  }
  return parts;
}
