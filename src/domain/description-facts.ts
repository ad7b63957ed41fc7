/** The kinds of field office that the descriptions of 2019 name, each §1: RO, DWT/CO and CO. */
export const NAMED_OFFICES = ['regional office', 'decent work team', 'country office'] as const;
export type NamedOffice = (typeof NAMED_OFFICES)[number];

/** What an organizational unit or a duty station can be read as. */
export type Office = NamedOffice | 'project office';

/** A unit within the office, where a description suggests some. */
export type WorkUnit = 'administrative services' | 'registry' | 'operations';

/** Where a position of this description stands. */
export interface OrganizationalSetting {
  readonly offices: readonly NamedOffice[];
  /** `only` and `normally` are the text's own words on the grade; elsewhere it just names offices. */
  readonly strength: 'only' | 'normally' | 'named';
  /** Whether the office has to have a large portfolio of development cooperation. */
  readonly largePortfolio: boolean;
  /** Within the office, typically; empty where the text leaves the unit open. */
  readonly units: readonly WorkUnit[];
}

export type LanguageLevel = 'excellent command' | 'working knowledge' | 'knowledge';

/** Official and working languages are English, French and Spanish. */
export type LanguageChoice =
  | 'official'
  | 'another official or national'
  | 'national'
  | 'working'
  | 'second working'
  | 'additional working';

export interface LanguageRequirement {
  readonly level: LanguageLevel;
  readonly choice: LanguageChoice;
  /** How many such languages, at the least. */
  readonly number: 1;
  /** Asked of every position, or of some that the description leaves open. */
  readonly asked: 'required' | 'for some positions';
}

/** How closely the position is supervised, closest first. */
export type SupervisionReceived =
  | 'daily instructions'
  | 'daily coordination'
  | 'some independence'
  | 'moderate independence'
  | 'minimum supervision'
  | 'minimum supervision and high independence'
  | 'high independence';

/** What the position owes to the work of others, least first; the last two are supervision. */
export type SupervisionGiven =
  | 'none'
  | 'guides as required'
  | 'oversees consultants'
  | 'oversees as required'
  | 'oversees'
  | 'supervises as applicable'
  | 'supervises';

export interface Supervision {
  /** Null where the text leaves it to the description of the single position. */
  readonly received: SupervisionReceived | null;
  readonly given: SupervisionGiven;
}

export type ComputerSkills =
  | 'some basic skills'
  | 'basic skills'
  | 'good office software'
  | 'excellent office software'
  | 'information software'
  | 'data analysis software';

export type ErpModules =
  | 'finance'
  | 'human resources'
  | 'programme monitoring and management'
  | 'strategic management and programming';

/** What is asked of experience with an enterprise resource planning system. */
export interface ErpExperience {
  readonly severalModules: boolean;
  /** Named in particular. */
  readonly modules: readonly ErpModules[];
}

/** What a description says beside its minimum of education and years. */
export interface DescriptionFacts {
  /** Null where the text leaves it to the description of the single position. */
  readonly setting: OrganizationalSetting | null;
  readonly languages: readonly LanguageRequirement[];
  readonly supervision: Supervision;
  readonly computerSkills: ComputerSkills | null;
  /** Null where none is asked. */
  readonly erp: ErpExperience | null;
  /** Experience preferred, not required. */
  readonly preferred: 'as a messenger' | null;
}
