import { tokens } from '@fluentui/react-components';

/**
 * For what stays in sight while the rest scrolls: as wide as the pane, so that nothing shows beside
 * it. By a shadow, for a margin below nothing would make the place itself wider than the pane.
 */
export const ACROSS_PANE = {
  zIndex: 1,
  backgroundColor: tokens.colorNeutralBackground1,
  boxShadow: `-12px 0 ${tokens.colorNeutralBackground1}, 12px 0 ${tokens.colorNeutralBackground1}`,
};
