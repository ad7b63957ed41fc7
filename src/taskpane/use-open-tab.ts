import { useEffect, useState } from 'react';
import type { TabName } from './tab-name';
import { isTabName } from './tabs';

/**
 * The open tab. The ribbon's buttons name a tab in the address and by an event (see commands.ts); a
 * name that the pane does not have leaves it where it is.
 */
export function useOpenTab(): [TabName, (name: TabName) => void] {
  const [open, setOpen] = useState<TabName>(() => {
    const name = window.location.hash.slice(1);
    return isTabName(name) ? name : 'map';
  });
  useEffect(() => {
    const onOpen = (event: Event) => {
      const name = (event as CustomEvent<string>).detail;
      if (isTabName(name)) setOpen(name);
    };
    window.addEventListener('jd:open-tab', onOpen);
    return () => window.removeEventListener('jd:open-tab', onOpen);
  }, []);
  return [open, setOpen];
}
