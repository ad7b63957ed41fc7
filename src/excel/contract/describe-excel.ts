/** Which Excel it is; nothing of the workbook is in it. */
export interface ExcelDescription {
  /** As `Office.context.diagnostics` has it; '' where Office does not say. */
  readonly version: string;
  /** Such as `PC`, `Mac`, `OfficeOnline`. */
  readonly platform: string;
  readonly displayLanguage: string;
  /** The newest version of each requirement set that it has; sets that it lacks are left out. */
  readonly sets: readonly string[];
}

const SETS = ['ExcelApi', 'CustomFunctionsRuntime', 'SharedRuntime', 'OpenBrowserWindowApi'];
/** Sets count up from 1.1; more than are there today, so that a newer Excel shows as one. */
const LAST_MINOR = 40;

export function describeExcel(): ExcelDescription {
  const { diagnostics, platform, displayLanguage } = Office.context;
  return {
    version: diagnostics?.version ?? '',
    platform: String(platform ?? ''),
    displayLanguage,
    sets: SETS.flatMap((name) => {
      const version = newestVersion(name);
      return version ? [`${name} ${version}`] : [];
    }),
  };
}

function newestVersion(set: string): string | null {
  for (let minor = LAST_MINOR; minor >= 1; minor -= 1) {
    const version = `1.${minor}`;
    if (Office.context.requirements.isSetSupported(set, version)) return version;
  }
  return null;
}
