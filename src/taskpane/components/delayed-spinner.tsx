import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const DELAY_MS = 300;

/** A spinner for waits that are worth one. */
export function DelayedSpinner({ label }: { readonly label: string }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? <Spinner size="tiny" label={label} /> : null;
}
