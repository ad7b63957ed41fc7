import { useEffect, useState } from 'react';
import { BUILT_IN, createCatalogue, type Catalogue } from '../agreements/catalogue';
import { usePane } from './pane-context';

/** The built-in catalogue with all families that annexes in the workbook add, whatever their date. */
export function useCatalogue(): Catalogue {
  const { workbook } = usePane();
  const [catalogue, setCatalogue] = useState(BUILT_IN);
  useEffect(() => {
    let isOutdated = false;
    workbook.loadFamiliesByAnnex().then(
      (added) => isOutdated || setCatalogue(createCatalogue(Object.values(added).flat())),
      // What cannot be asked now is offered when the tab is opened the next time.
      () => {},
    );
    return () => {
      isOutdated = true;
    };
  }, [workbook]);
  return catalogue;
}
