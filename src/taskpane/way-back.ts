import type { DescriptionsView } from './features/descriptions/shown';
import { createStore, type Store } from './store';
import type { TabName } from './tab-name';

/** Where somebody was before following a clause or a reading. */
export interface Left {
  readonly tab: TabName;
  /** Whether the position of the selected row lay over it. */
  readonly isPositionOpen: boolean;
  /** What the Descriptions tab showed. */
  readonly view: DescriptionsView;
  /** How far it was scrolled, in pixels. */
  readonly scrolled: number;
}

/** The places that were left for a clause, the last one last. */
export interface WayBack extends Pick<Store<readonly Left[]>, 'get' | 'subscribe'> {
  leave(left: Omit<Left, 'scrolled'>): void;
  /** Takes the last place out, to be opened again; null where nothing was left. */
  take(): Left | null;
  /** Somebody went elsewhere of their own accord: there is nothing to come back to. */
  forget(): void;
}

/** As many as anybody goes back through. */
const MOST_KEPT = 20;

export function createWayBack(): WayBack {
  const left = createStore<readonly Left[]>([]);
  return {
    get: left.get,
    subscribe: left.subscribe,
    leave: (place) =>
      left.set(
        [...left.get(), { ...place, scrolled: scroller()?.scrollTop ?? 0 }].slice(-MOST_KEPT),
      ),
    take: () => {
      const last = left.get().at(-1) ?? null;
      left.set(left.get().slice(0, -1));
      return last;
    },
    forget: () => left.set([]),
  };
}

/** Frames until a place that is fetched or read anew has its length again: a second or two. */
const MOST_FRAMES = 90;

/** Scrolls to where one was, once the place is long enough again. */
export function scrollBack(scrolled: number, frame = 0): void {
  const main = scroller();
  if (!main || scrolled === 0) return;
  if (main.scrollHeight - main.clientHeight >= scrolled) main.scrollTop = scrolled;
  else if (frame < MOST_FRAMES) requestAnimationFrame(() => scrollBack(scrolled, frame + 1));
}

const scroller = () => document.querySelector('main');
