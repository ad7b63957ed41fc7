import { tokens } from '@fluentui/react-components';

/**
 * For what stays in sight while the rest scrolls: as wide as the pane, so that nothing shows beside
 * it. By a shadow, for a margin below nothing would make the place itself wider than the pane.
 */
export const ACROSS_PANE = {
  zIndex: 1,
  backgroundColor: tokens.colorNeutralBackground1,
  boxShadow: `-12px 0 ${tokens.colorNeutralBackground1}, 12px 0 ${tokens.colorNeutralBackground1}`,
  // A contrast theme draws no shadows, and marks of a list would show on the left.
  '@media (forced-colors: active)': {
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      left: '-12px',
      width: '12px',
      backgroundColor: 'Canvas',
    },
  },
};
