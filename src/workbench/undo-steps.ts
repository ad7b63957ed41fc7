import type { Hazards } from './hazards';
import type { Profile } from './profiles';

/** What a call or an assignment means for Excel's list of what can be undone. */
export type UndoEffect = 'none' | 'step' | 'empties';

/** Members that leave the workbook as it is: they look, or belong to the window. */
const LEAVES = /^(?:_|get|select$|activate$|load$)/;
/** Classes that say how Excel works, and nothing of the workbook. */
const OF_EXCEL = ['Runtime', 'Application', 'AddinInternalService', 'CustomFunctions'];

/** Members whose use nobody can take back, nor anything before it. */
const EMPTIES_EVERYWHERE = ['Worksheet.delete'];
const EMPTIES_ON_DESKTOPS = ['Worksheet.name', 'Worksheet.position', 'Worksheet.visibility'];

/** @param member as Excel's documentation names it, such as `Worksheet.delete`. */
export function undoEffectOf(member: string, { platform }: Pick<Profile, 'platform'>): UndoEffect {
  const [className = '', name = ''] = member.split('.');
  if (EMPTIES_EVERYWHERE.includes(member)) return 'empties';
  if (EMPTIES_ON_DESKTOPS.includes(member)) return platform === 'OfficeOnline' ? 'step' : 'empties';
  return LEAVES.test(name) || OF_EXCEL.includes(className) ? 'none' : 'step';
}

/** How often Excel's Undo would have to be pressed for what the add-in did. Nothing is kept to do it. */
export class UndoSteps {
  #steps = 0;
  #emptied = 0;

  /** Since the list was emptied last. */
  get steps(): number {
    return this.#steps;
  }

  /** How often the list was emptied. */
  get emptied(): number {
    return this.#emptied;
  }

  /** Takes in what one sync did. */
  add(effects: ReadonlySet<UndoEffect>, { syncIsUndoStep }: Pick<Hazards, 'syncIsUndoStep'>): void {
    if (effects.has('empties')) {
      this.#steps = 0;
      this.#emptied += 1;
    } else if (effects.has('step')) {
      this.#steps = syncIsUndoStep ? this.#steps + 1 : 1;
    }
  }
}
