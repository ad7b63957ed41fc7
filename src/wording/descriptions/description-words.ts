import type {
  ComputerSkills,
  ErpModules,
  LanguageChoice,
  LanguageLevel,
  Office,
  OrganizationalSetting,
  SupervisionGiven,
  SupervisionReceived,
  WorkUnit,
} from '../../domain/description-facts';
import type { TrainingSubject } from '../../domain/job-description';

type Strength = OrganizationalSetting['strength'];

/** How one language says what the descriptions ask beside education and years. */
export interface DescriptionWords {
  readonly label: Readonly<Record<'setting' | 'languages' | 'supervision', string>>;
  /** With its article. */
  readonly office: Readonly<Record<Office, string>>;
  readonly workUnit: Readonly<Record<WorkUnit, string>>;
  /** Where a position stands, as the description says it. */
  readonly inOffices: Readonly<Record<Strength, (offices: string) => string>>;
  readonly withLargePortfolio: string;
  readonly typicallyIn: (units: string) => string;
  /** The agreement leaves it to the description of the single position. */
  readonly ofPosition: string;
  readonly level: Readonly<Record<LanguageLevel, string>>;
  /** Behind the level. */
  readonly choice: Readonly<Record<LanguageChoice, string>>;
  readonly forSomePositions: (language: string) => string;
  readonly received: Readonly<Record<SupervisionReceived, string>>;
  readonly given: Readonly<Record<SupervisionGiven, string>>;
  readonly training: Readonly<Record<Exclude<TrainingSubject, 'named in the annex'>, string>>;
  readonly computers: Readonly<Record<ComputerSkills, string>>;
  readonly erp: (severalModules: boolean, modules: string) => string;
  readonly erpModules: Readonly<Record<ErpModules, string>>;
  readonly preferred: Readonly<Record<'as a messenger', string>>;
}
