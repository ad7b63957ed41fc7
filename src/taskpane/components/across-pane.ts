import { tokens } from '@fluentui/react-components';

/** For what stays in sight while the rest scrolls: as wide as the pane, so that nothing shows beside it. */
export const ACROSS_PANE = {
  zIndex: 1,
  marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
  paddingInline: tokens.spacingHorizontalM,
  backgroundColor: tokens.colorNeutralBackground1,
};
