declare module '*/scripts/serve.mjs' {
  export function serve(settings?: {
    readonly port?: number;
  }): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
}
