import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useBadges } from '../../use-badges';
import { usePane } from '../../pane-context';
import { UNDER_MORE } from '../../tab-name';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  place: {
    position: 'relative',
    display: 'grid',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  // What a place is for is pressed like its name, and is no part of the name.
  name: {
    position: 'static',
    minWidth: 0,
    minHeight: 0,
    padding: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: 'transparent' },
    ':active': { backgroundColor: 'transparent' },
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  holds: { overflowWrap: 'anywhere' },
});

/** The places without a tab of their own, each with what it is for and what waits there. */
export default function MoreTab() {
  const styles = useStyles();
  const { texts, open } = usePane();
  const badges = useBadges();
  return (
    <ul className={styles.list}>
      {UNDER_MORE.map((name) => (
        <li key={name} className={styles.place}>
          <Button
            id={`place-${name}`}
            appearance="transparent"
            className={styles.name}
            aria-describedby={`holds-${name}`}
            onClick={() => open(name)}
          >
            {texts.tab[name]}
          </Button>
          <Caption1 id={`holds-${name}`} className={styles.holds}>
            {texts.places.holds[name]} {badges[name]?.says}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
