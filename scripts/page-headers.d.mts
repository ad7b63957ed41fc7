export const OFFICE_JS_ORIGIN: string;
export const OFFICE_HOSTS: readonly string[];
export const PANE_META_POLICY: string;
export const COMMON_HEADERS: Readonly<Record<string, string>>;
export const HOST_HEADERS: Readonly<Record<string, string>>;
export function panePolicy(framedBy: readonly string[]): string;
export function hostHeadersFor(name: string): Readonly<Record<string, string>>;
export function headersFor(name: string): Readonly<Record<string, string>>;
export const SAVE_META_POLICY: string;
