import { useCallback, useEffect, useState } from 'react';
import type { OfficialDescription } from '../../../domain/agreement-text';
import type { JobDescription } from '../../../domain/job-description';
import { loadBrowserAgreements } from '../../../excel/catalogue/browser-agreements';
import type { KeptAgreement } from '../../../excel/catalogue/agreement-store';
import { usePane } from '../../pane-context';

/** A description in its own words, out of the agreements that were opened; null where none has it. */
export function useOfficialWords(): (description: JobDescription) => OfficialDescription | null {
  const { workbook } = usePane();
  const [kept, setKept] = useState<readonly KeptAgreement[]>([]);
  useEffect(() => {
    let isOutdated = false;
    const load = async () => [
      ...(await workbook.loadAgreements()).kept,
      ...(await loadBrowserAgreements()),
    ];
    load().then(
      (all) => isOutdated || setKept(all),
      // Letters then go without them, and say so.
      () => {},
    );
    return () => {
      isOutdated = true;
    };
  }, [workbook]);
  return useCallback(
    ({ agreement, family, grade }) =>
      kept
        .filter(({ text }) => text.agreement === agreement)
        .flatMap(({ text }) => text.descriptions)
        .find((one) => one.family === family && one.grade === grade) ?? null,
    [kept],
  );
}
