export interface ServeSettings {
  /** The port to try first; 3000 unless told. */
  readonly port?: number;
  /** The workbench's build; build/workbench unless told. */
  readonly workbenchPath?: string;
  /** The add-in's build; dist unless told. */
  readonly addInPath?: string;
  /** Told what a page of `npm run test:excel` found. */
  readonly onResults?: (text: string) => void;
}

export interface Served {
  /** The workbench's address. */
  readonly url: string;
  close(): Promise<void>;
}

export function serve(settings?: ServeSettings): Promise<Served>;
