export const profileNames = ['workbench', 'excel-2021', 'microsoft-365', 'mac', 'web'] as const;
export type ProfileName = (typeof profileNames)[number];

/** Which Excel the host stands for. */
export interface Profile {
  readonly name: ProfileName;
  /** The newest requirement sets, as Microsoft's tables of requirement sets have them. */
  readonly sets: Readonly<Record<string, string>>;
  /** Milliseconds that a request takes on its way to and fro. */
  readonly roundTrip: number;
  /** Whether requests and responses over 5 MB are refused, as Excel on the web does. */
  readonly limitsPayload: boolean;
  /** What becomes of a file that the pane lets the browser save. */
  readonly downloads: 'kept' | 'none' | 'no blobs';
  /** What `Office.context.platform` says. */
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  /** Whether `Office.context.ui.openBrowserWindow` is there; Excel on the web has none. */
  readonly opensBrowser: boolean;
}

/** Sets by which the client finds its own way about; no add-in asks for them. */
const CLIENT_SETS = {
  CustomFunctions: '1.9',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
};

const NEWEST_SETS = {
  ...CLIENT_SETS,
  AddinCommands: '1.3',
  CustomFunctionsRuntime: '1.5',
  DialogApi: '1.2',
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
};

const WINDOWS: Omit<Profile, 'name' | 'sets'> = {
  roundTrip: 0,
  limitsPayload: false,
  // A WebView2 pane may drop it without a word.
  downloads: 'no blobs',
  platform: 'PC',
  opensBrowser: true,
};

/** Each round trip of Excel on the web costs 100 to 300 ms. */
export const WEB_ROUND_TRIP = 150;

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  /** This page as itself: what the host has, at once, with the limits of the web. */
  workbench: {
    name: 'workbench',
    sets: {
      ...CLIENT_SETS,
      AddinCommands: '1.3',
      CustomFunctionsRuntime: '1.4',
      DialogApi: '1.2',
      ExcelApi: '1.17',
      SharedRuntime: '1.2',
    },
    roundTrip: 0,
    limitsPayload: true,
    downloads: 'kept',
    platform: 'OfficeOnline',
    opensBrowser: false,
  },
  /** The oldest Excel that README promises; perpetual versions after it have no more. */
  'excel-2021': {
    ...WINDOWS,
    name: 'excel-2021',
    sets: {
      ...CLIENT_SETS,
      AddinCommands: '1.1',
      CustomFunctionsRuntime: '1.3',
      DialogApi: '1.2',
      ExcelApi: '1.14',
      OpenBrowserWindowApi: '1.1',
      SharedRuntime: '1.1',
    },
  },
  'microsoft-365': {
    ...WINDOWS,
    name: 'microsoft-365',
    sets: { ...NEWEST_SETS, OpenBrowserWindowApi: '1.1' },
  },
  mac: {
    ...WINDOWS,
    name: 'mac',
    sets: { ...NEWEST_SETS, OpenBrowserWindowApi: '1.1' },
    downloads: 'none',
    platform: 'Mac',
  },
  web: {
    name: 'web',
    sets: { ...NEWEST_SETS, ExcelApiOnline: '1.1' },
    roundTrip: WEB_ROUND_TRIP,
    limitsPayload: true,
    downloads: 'kept',
    platform: 'OfficeOnline',
    opensBrowser: false,
  },
};

/** Whether the Excel has a requirement set; the answer of `isSetSupported`. */
export function hasSet({ sets }: Profile, name: string, version = '1.1'): boolean {
  const newest = sets[name];
  return newest !== undefined && !isNewer(version, newest);
}

/** Whether version `1.10` comes after `1.9`. */
function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
