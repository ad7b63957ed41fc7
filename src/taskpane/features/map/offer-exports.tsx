import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SourcePlace } from '../../../excel/request/source-place';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useListTexts } from './use-list-texts';

/** More buttons would be a list of sheets, which Excel has. */
const MOST_OFFERED = 3;

const useStyles = makeStyles({
  places: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which other sheets look like a list of positions, each a button that goes there. */
export default function OfferExports() {
  const styles = useStyles();
  const { workbook } = usePane();
  const words = useListTexts();
  const [found, setFound] = useState<readonly SourcePlace[]>([]);
  useEffect(() => {
    let isGone = false;
    // What cannot be looked at is not offered.
    workbook.findExports().then(
      (places) => !isGone && setFound(places),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [workbook]);
  const offered = found.slice(0, MOST_OFFERED);
  if (offered.length === 0) return null;
  return (
    <SayNotice
      intent="info"
      notice={words.otherExports(found.map(({ sheetName }) => sheetName))}
      action={
        <div className={styles.places}>
          {offered.map((place) => (
            <Button
              key={place.sheetId}
              onClick={() => void workbook.showSheet(place).catch(() => {})}
            >
              {words.goTo(place.sheetName)}
            </Button>
          ))}
        </div>
      }
    />
  );
}
