import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus when what had it has gone, and only then: whoever works in the sheet keeps it.
 */
export function useFocusIfLost<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (isLost && document.hasFocus()) ref.current?.focus();
  }, []);
  return ref;
}
