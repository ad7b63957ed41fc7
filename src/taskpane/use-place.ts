import { useEffect, useState } from 'react';
import { isPlace, type Place } from './places';

const HELP = 'help';

/**
 * The open tab. The ribbon's buttons name a place in the address and by an event (see commands.ts);
 * a place that the pane does not have leaves it where it is.
 */
export function usePlace(onHelp: () => void): [Place, (place: Place) => void] {
  const [place, setPlace] = useState<Place>(() => {
    const name = window.location.hash.slice(1);
    return isPlace(name) ? name : 'map';
  });
  useEffect(() => {
    const open = (event: Event) => {
      const name = (event as CustomEvent<string>).detail;
      if (isPlace(name)) setPlace(name);
      if (name === HELP) onHelp();
    };
    window.addEventListener('jd:open-tab', open);
    return () => window.removeEventListener('jd:open-tab', open);
  }, [onHelp]);
  return [place, setPlace];
}
