/** What happened, and what to do about it. */
export interface Notice {
  readonly what: string;
  readonly next: string;
}
