import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useBadges } from '../../use-badges';
import { usePane } from '../../pane-context';
import { UNDER_MORE } from '../../tab-name';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  place: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingInline: tokens.spacingHorizontalXS,
  },
  holds: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
});

/** The places without a tab of their own, each with what it is for and what waits there. */
export default function MoreTab() {
  const styles = useStyles();
  const { texts, open } = usePane();
  const badges = useBadges();
  return (
    <ul className={styles.list}>
      {UNDER_MORE.map((name) => (
        <li key={name}>
          <Button
            id={`place-${name}`}
            appearance="subtle"
            className={styles.place}
            aria-label={texts.tab[name]}
            aria-describedby={`holds-${name}`}
            onClick={() => open(name)}
          >
            <span>
              <Text block weight="semibold">
                {texts.tab[name]}
              </Text>
              <Caption1 block id={`holds-${name}`} className={styles.holds}>
                {texts.places.holds[name]} {badges[name]?.says}
              </Caption1>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
