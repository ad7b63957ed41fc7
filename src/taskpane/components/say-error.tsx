import type { ReactNode } from 'react';
import type { WorkbookError } from '../../excel/request/workbook-error';
import { usePane } from '../pane-context';
import { SayNotice } from './say-notice';

interface SayErrorProps {
  readonly error: WorkbookError;
  readonly action?: ReactNode;
}

/** What Excel could not do, in the user's words. */
export function SayError({ error: { problem, where }, action }: SayErrorProps) {
  const { texts } = usePane();
  const notice = texts.run.error[problem](where || texts.workbook);
  return <SayNotice intent="error" notice={notice} action={action} />;
}
