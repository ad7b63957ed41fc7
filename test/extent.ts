/**
 * How much is tried of what takes long. `some`, the default: what a seed chooses. `whole`
 * (`npm run test:faults`): each fault script at every request, the pane in looks that hold each
 * language, theme and width. `all`: every code at every request, each language in each theme.
 */
const EXTENTS = ['some', 'whole', 'all'] as const;

const named = process.env['FAULTS'] ?? 'some';
const found = EXTENTS.find((extent) => extent === named);
if (!found) throw new Error(`FAULTS is ${named}; it can be ${EXTENTS.join(', ')}.`);
export const EXTENT = found;

/** What chose, so that whoever sees it fail can repeat it. */
export const SEED = Number(process.env['FAULTS_SEED'] ?? Math.floor(Math.random() * 1_000_000));
