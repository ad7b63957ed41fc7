import { useEffect, useRef, type RefObject } from 'react';
import { focusWhileThere, isFocusLost } from './hold-focus';

/** Takes the focus when what had it has gone, and only then: whoever works in the sheet keeps it. */
export function useFocusIfLost<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (ref.current && isFocusLost() && document.hasFocus()) focusWhileThere(ref.current);
  }, []);
  return ref;
}
