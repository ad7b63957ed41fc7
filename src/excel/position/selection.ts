/** What is selected, as Excel's event tells it, which spares a question. */
export interface Selection {
  readonly sheetId: string;
  /** Such as `B6:C9`; of several areas, one after the other. */
  readonly address: string;
}
