import fc from 'fast-check';
import { BUILT_IN } from '../../src/agreements/catalogue';
import { isForCandidates } from '../../src/scenario/change-catalogue';
import { changeOf, enteredOf } from '../../src/taskpane/features/whatif/change-form';
import { anyChange } from '../scenario/scenarios';

const hasNothing = (value: object) => 'years' in value && value.years === null;

it('has every change as it was, to be put right', () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      const { kind, entered } = enteredOf(change);
      const isNone =
        isForCandidates(change) &&
        hasNothing(change) &&
        change.kind === 'description changed' &&
        change.education === null &&
        change.toGrade === null;
      expect(changeOf(kind, entered, BUILT_IN)).toEqual(isNone ? null : change);
    }),
  );
});
