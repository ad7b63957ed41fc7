import { lazy, Suspense } from 'react';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';

const CorrectEach = lazy(() => import('./correct-each'));

interface CorrectColumnsProps {
  readonly view: OpenExport;
  readonly isOpenAtFirst: boolean;
}

/** Every column with what we take it for, which the user can correct. */
export function CorrectColumns({ view, isOpenAtFirst }: CorrectColumnsProps) {
  const { texts } = usePane();
  const { columns } = view.layout;
  const recognised = columns.filter(({ field }) => field !== null).length;
  return (
    <Disclosure
      label={texts.columns.recognised(recognised, columns.length)}
      isOpenAtFirst={isOpenAtFirst}
    >
      <Suspense fallback={<DelayedSpinner label={texts.loading} />}>
        <CorrectEach view={view} />
      </Suspense>
    </Disclosure>
  );
}
