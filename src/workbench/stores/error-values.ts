const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** Whether a text reads like an error value of Excel's, whatever it is. */
export const readsLikeError = (text: unknown): text is string =>
  typeof text === 'string' && text.startsWith('#') && ERROR.test(text);
