import fc from 'fast-check';
import { OPEN_READINGS } from '../../src/agreements/alternatives';
import { BUILT_IN } from '../../src/agreements/catalogue';
import { changesNoPosition } from '../../src/scenario/change-catalogue';
import { changeOf, enteredOf, READINGS } from '../../src/taskpane/features/whatif/change-form';
import { anyChange } from '../scenario/scenarios';

const hasNothing = (value: object) => 'years' in value && value.years === null;

it('has every change as it was, to be put right', () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      const { kind, entered } = enteredOf(change);
      const isNone =
        changesNoPosition(change) &&
        hasNothing(change) &&
        change.kind === 'description changed' &&
        change.education === null &&
        change.toGrade === null;
      expect(changeOf(kind, entered, BUILT_IN)).toEqual(isNone ? null : change);
    }),
  );
});

it('offers every reading that can be decided otherwise, each once', () => {
  expect(Object.values(READINGS).flat().sort()).toEqual([...OPEN_READINGS].sort());
});
