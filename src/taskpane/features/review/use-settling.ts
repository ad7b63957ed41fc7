import { useRef } from 'react';

/** A person who has seen a case takes longer than this to answer it. */
const SETTLED_MS = 250;

/**
 * Whether a case has only just come up in the place of one that was decided: a key pressed twice was
 * meant for that one.
 *
 * @param key of the case that is shown.
 */
export function useSettling(key: string): () => boolean {
  const last = useRef({ key, since: -Infinity });
  return () => {
    const now = Date.now();
    const isOther = last.current.key !== key;
    const isTooSoon = isOther && now - last.current.since < SETTLED_MS;
    if (!isTooSoon) last.current = { key, since: now };
    return isTooSoon;
  };
}
