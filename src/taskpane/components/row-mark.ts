import { tokens } from '@fluentui/react-components';

const WIDTH = tokens.strokeWidthThicker;
/** A contrast theme draws a transparent border like any other. */
const IN_CONTRAST = '@media (forced-colors: active)';

/** Room for the mark of the row that Enter takes, in every row of a list. */
export const UNMARKED_ROW = {
  borderLeft: `${WIDTH} solid transparent`,
  [IN_CONTRAST]: { borderLeftColor: 'Canvas' },
};

/** Beside {@link UNMARKED_ROW}, for the row that Enter takes. */
export const MARKED_ROW = {
  borderLeftColor: tokens.colorCompoundBrandStroke,
  [IN_CONTRAST]: { borderLeftColor: 'Highlight' },
};
