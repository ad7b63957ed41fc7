/** For what only a screen reader should meet. */
export const HIDDEN_TO_EYES = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;
