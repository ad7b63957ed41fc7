/** @jest-environment jsdom */
import { createWayBack, type Left } from '../../src/taskpane/way-back';

const letters: Omit<Left, 'scrolled'> = {
  tab: 'letters',
  isPositionOpen: false,
  view: { show: 'all' },
};

it('remembers the places in their order, and none once somebody goes elsewhere', () => {
  const way = createWayBack();
  way.leave(letters);
  way.leave({ ...letters, tab: 'review', isPositionOpen: true });
  expect(way.take()).toMatchObject({ tab: 'review', isPositionOpen: true });
  expect(way.take()).toMatchObject({ tab: 'letters' });
  expect(way.take()).toBeNull();
  way.leave(letters);
  way.forget();
  expect(way.take()).toBeNull();
});
