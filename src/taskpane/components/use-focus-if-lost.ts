import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus when what had it has gone, and only then: whoever works in the sheet keeps it.
 *
 * The element is a stop for the Tab key as long as it has the focus. Office.js on the web handles
 * that key itself, from one stop of its own list to the next; from anything else it leaves the pane.
 */
export function useFocusIfLost<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    const element = ref.current;
    if (!element || !isLost || !document.hasFocus()) return;
    element.tabIndex = 0;
    element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
    element.focus();
  }, []);
  return ref;
}
