import { FAMILIES } from '../src/agreements/catalogue';
import { INTERPRETATIONS } from '../src/agreements/interpretations';
import { assessPosition } from '../src/assessment/assess-position';
import type { Assessment, Outcome } from '../src/assessment/assessment';
import { MAPPING_COLUMNS, type MappingColumn } from '../src/assessment/mapping-columns';
import { mappingCells } from '../src/assessment/mapping-row';
import { READINGS, readingCode } from '../src/domain/citation';
import type { Grade } from '../src/domain/grade';
import type { JobFamilyName } from '../src/domain/job-description';
import { isoDate, parseIsoDate } from '../src/domain/plain-date';
import * as jd from '../src/functions/functions';
import { matchTitle } from '../src/matching/match-position';
import type { Field } from '../src/staffing-export/export-layout';
import { createPositionReader } from '../src/staffing-export/read-positions';
import { GENEVA } from '../src/staffing-export/value-words';
import type { Locale } from '../src/wording/locale';
import { wordingFor } from '../src/wording/wording';
import { cell, CellError, installExcelGlobals } from './functions/excel-globals';

/**
 * Rows of an export and questions to the functions, each answered from the clause beside it before the
 * code was read. They go the whole way, from cells to cells. Where the texts leave a point open the
 * answer names our reading.
 */

/** By column; not given, a regular-budget position in Lima whose incumbent has a fixed-term contract. */
interface Cells {
  readonly station?: string;
  readonly funding?: string;
  readonly incumbent?: string;
  readonly contract?: string;
  readonly status?: string;
  readonly personal?: string;
  readonly unit?: string;
  readonly allocated?: string;
  readonly former?: string;
  readonly start?: string;
  readonly end?: string;
  /** When the description is assigned; not given, on 1 March 2026. */
  readonly assigned?: string;
  /** Entered in the pane. */
  readonly cutOff?: string;
  /** Columns that the export lacks. */
  readonly without?: readonly (keyof Cells)[];
}

interface Expected {
  readonly agreement?: '2019' | '2023' | 'benchmark' | 'not covered';
  readonly outcome?: Outcome;
  readonly never?: Outcome;
  readonly family?: JobFamilyName;
  readonly generic?: string;
  readonly allocated?: Grade | null;
  /** The incumbent's grade afterwards. */
  readonly after?: Grade | null;
  /** From which day; null where no grade is awarded. */
  readonly effective?: string | null;
  /** Whether the row, once verified, assigns a description to an official. */
  readonly letter?: boolean;
  readonly review?: boolean;
  readonly says?: RegExp;
  readonly reading?: string;
  /** What Why does not say. */
  readonly without?: RegExp;
}

/** The clause that a ground begins with; a ground in words names none. */
const clauseOf = (ground: string) =>
  /^20(?:19|23) (?:Art|App|fn|Annex)\.? ?\w+(?: ¶\d+)?/.exec(ground)?.[0] ?? null;

type Row = readonly [
  ground: string,
  title: string,
  grade: string,
  cells: Cells,
  expected: Expected,
];

const ROWS: readonly Row[] = [
  [
    '2019 Art. 6; equal grade',
    'Finance Assistant',
    'G5',
    {},
    {
      agreement: '2019',
      outcome: 'no change',
      family: 'Finance Assistants',
      allocated: 'G5',
      after: 'G5',
      letter: true,
    },
  ],
  [
    '2019 App. 3: the description at the position grade',
    'Finance Assistant',
    'G6',
    {},
    {
      agreement: '2019',
      outcome: 'no change',
      family: 'Finance Assistants',
      generic: 'Senior Finance Assistant',
      allocated: 'G6',
    },
  ],
  [
    '2019 App. 3',
    'Senior Finance Assistant',
    'G7',
    {},
    { outcome: 'no change', family: 'Finance Assistants', allocated: 'G7' },
  ],
  [
    '2019 Art. 4: finance officers NOA only',
    'Finance Officer',
    'NOB',
    {},
    { outcome: 'HR decides', family: 'Finance Officers', allocated: null, letter: false },
  ],
  [
    '2019 Art. 4: G5-G7',
    'IT Assistant',
    'G4',
    {},
    {
      outcome: 'HR decides',
      family: 'Information Technology Assistants',
      allocated: null,
      letter: false,
    },
  ],
  [
    '2019 Art. 6, second paragraph',
    'IT Assistant',
    'G4',
    { allocated: 'G5' },
    { outcome: 'higher grade awarded', allocated: 'G5', after: 'G5', letter: true },
  ],
  [
    '2019 Art. 6, third paragraph',
    'IT Assistant',
    'G6',
    { allocated: 'G5' },
    { outcome: 'personal grade retained', allocated: 'G5', after: 'G6', letter: true },
  ],
  ['2019 Art. 4', 'Driver', 'G2', {}, { outcome: 'no change', family: 'Drivers', allocated: 'G2' }],
  [
    '2019 Art. 4: G2-G3',
    'Driver',
    'G4',
    {},
    { outcome: 'HR decides', family: 'Drivers', allocated: null, letter: false },
  ],
  [
    '2019 App. 3',
    'Driver',
    'G3',
    {},
    { outcome: 'no change', generic: 'Senior Driver', allocated: 'G3' },
  ],
  [
    '2019 Art. 6',
    'Driver',
    'G2',
    { allocated: 'G3' },
    { outcome: 'higher grade awarded', allocated: 'G3', after: 'G3' },
  ],
  [
    '2019 Art. 4: G2 only',
    'Messenger',
    'G3',
    {},
    { outcome: 'HR decides', family: 'Messengers', allocated: null, letter: false },
  ],
  [
    '2019 Art. 4',
    'Messenger',
    'G2',
    {},
    { outcome: 'no change', family: 'Messengers', allocated: 'G2' },
  ],
  [
    'no description of messengers at G3',
    'Messenger',
    'G2',
    { allocated: 'G3' },
    { outcome: 'HR decides', after: 'G2', letter: false, reading: 'R45' },
  ],
  [
    '2019 fn. 3',
    'Secretary',
    'G4',
    {},
    {
      outcome: 'no change',
      family: 'General Administration and Office Support Assistants',
      generic: 'Office Support Assistant',
      allocated: 'G4',
    },
  ],
  [
    '2019 fn. 3',
    'Receptionist',
    'G3',
    {},
    {
      outcome: 'no change',
      family: 'General Administration and Office Support Assistants',
      allocated: 'G3',
    },
  ],
  [
    '2019 fn. 3',
    'Telephone Operator',
    'G4',
    {},
    {
      outcome: 'no change',
      family: 'General Administration and Office Support Assistants',
      allocated: 'G4',
    },
  ],
  [
    '2019 fn. 3',
    'Clerk',
    'G4',
    { former: 'Clerks' },
    { family: 'General Administration and Office Support Assistants', allocated: 'G4' },
  ],
  [
    '2019 fn. 3',
    'Administrative Assistant',
    'G5',
    { former: 'Administrative Assistants' },
    {
      outcome: 'no change',
      family: 'General Administration and Office Support Assistants',
      generic: 'Operations Assistant / Assistant to Director',
    },
  ],
  [
    '2019 fn. 3',
    'Finance and Administrative Officer',
    'NOA',
    { former: 'Finance and Administrative Officers' },
    {
      outcome: 'no change',
      family: 'Administration and Operations Officers',
      generic: 'Operations Officer',
    },
  ],
  [
    '2019 fn. 2',
    'Library Documentation Assistant',
    'G6',
    { former: 'Library Documentation Assistants' },
    { outcome: 'no change', family: 'Communication and Information Management Assistants' },
  ],
  [
    '2019 fn. 2',
    'National Officer (Library and Information Management)',
    'NOA',
    {},
    { family: 'Communication and Information Management Officers' },
  ],
  [
    '2019 App. 3: RO',
    'Human Resources Officer',
    'NOA',
    { unit: 'RO-Latin America and the Caribbean' },
    { outcome: 'no change', family: 'Human Resources Officers', review: false },
  ],
  [
    '2019 App. 3: RO only',
    'Human Resources Officer',
    'NOA',
    { station: 'Dar es Salaam', unit: 'CO-Dar es Salaam' },
    { family: 'Human Resources Officers', review: true },
  ],
  [
    '2019 App. 3: large portfolio',
    'Senior Programme Officer',
    'NOC',
    { station: 'Pretoria', unit: 'DWT/CO-Pretoria' },
    { outcome: 'no change', family: 'Programme Officers', allocated: 'NOC', says: /portfolio/ },
  ],
  [
    '2019 App. 3: not RO',
    'Senior Programme Officer',
    'NOC',
    { unit: 'Regional Office for Latin America' },
    { family: 'Programme Officers', review: true },
  ],
  [
    '2019 App. 3: DWT/CO and CO',
    'Finance Officer',
    'NOA',
    { unit: 'Regional Office for Latin America' },
    { family: 'Finance Officers', review: true },
  ],
  [
    '2019 App. 3',
    'Senior Operations Officer',
    'NOB',
    { station: 'Bangkok', unit: 'RO-Bangkok' },
    { family: 'Administration and Operations Officers', review: true },
  ],
  [
    '2019 App. 3',
    'Senior Communication and Information Management Officer',
    'NOC',
    { station: 'Bangkok', unit: 'RO-Bangkok' },
    { family: 'Communication and Information Management Officers', review: true },
  ],
  [
    '2019 Art. 4: NOA-NOB',
    'Human Resources Officer',
    'NOC',
    {},
    { outcome: 'HR decides', letter: false },
  ],
  [
    '2023 Art. 5',
    'Technical Specialist',
    'P4',
    { station: 'Geneva' },
    {
      agreement: '2023',
      outcome: 'assigned at position grade',
      family: 'Technical Specialists',
      allocated: 'P4',
      letter: true,
    },
  ],
  [
    '2023 Art. 2: worldwide',
    'Technical Specialist',
    'P4',
    { station: 'Bangkok' },
    { agreement: '2023', outcome: 'assigned at position grade', allocated: 'P4' },
  ],
  [
    '2023 Annex 1',
    'Technical Officer',
    'P3',
    { station: 'Geneva' },
    {
      agreement: '2023',
      outcome: 'assigned at position grade',
      generic: 'Technical Officer',
      allocated: 'P3',
    },
  ],
  [
    '2023 Annex 2',
    'Senior Evaluation Specialist',
    'P5',
    { station: 'Geneva' },
    {
      agreement: '2023',
      outcome: 'assigned at position grade',
      family: 'Evaluation Specialists',
      allocated: 'P5',
    },
  ],
  [
    '2023 Art. 3: staggered',
    'Economist',
    'P4',
    { station: 'Geneva' },
    { agreement: '2023', outcome: 'no description yet', letter: false },
  ],
  [
    '2023 Art. 3',
    'Human Resources Officer',
    'P3',
    { station: 'Geneva' },
    { agreement: '2023', outcome: 'no description yet', letter: false },
  ],
  [
    '2023 Art. 3',
    'Legal Officer',
    'P4',
    { station: 'Geneva' },
    { agreement: '2023', outcome: 'no description yet', letter: false },
  ],
  [
    '2023 Art. 3',
    'Translator',
    'P3',
    { station: 'Geneva' },
    { agreement: '2023', outcome: 'no description yet', letter: false },
  ],
  [
    '2023 Annex 1: P2-P5',
    'Technical Officer',
    'P1',
    { station: 'Geneva' },
    {
      agreement: '2023',
      outcome: 'no description yet',
      allocated: null,
      letter: false,
      reading: 'R33',
    },
  ],
  [
    '2023 Art. 2',
    'Technical Specialist',
    'P4',
    { station: 'Bangkok', funding: 'XB' },
    { agreement: 'benchmark', outcome: 'benchmark', letter: false },
  ],
  [
    '2023 Art. 3: no G family introduced',
    'Finance Assistant',
    'G5',
    { station: 'Geneva' },
    { agreement: '2023', outcome: 'no description yet', letter: false },
  ],
  [
    '2023 Art. 2',
    'Finance Assistant',
    'G6',
    { station: 'Geneva', funding: 'XB' },
    { agreement: 'benchmark', letter: false },
  ],
  ['2019 Art. 2 both', 'Director', 'D1', {}, { agreement: 'not covered', letter: false }],
  [
    '2019 Art. 2 outside HQ; 2023 P and G',
    'Programme Officer',
    'NOA',
    { station: 'Geneva' },
    { agreement: 'not covered', letter: false },
  ],
  [
    '2019 Art. 2',
    'Programme Assistant',
    'G5',
    { funding: 'XB' },
    { agreement: 'not covered', letter: false },
  ],
  [
    '2019 Art. 6: no incumbent',
    'Programme Assistant',
    'G5',
    { incumbent: 'Vacant', contract: '' },
    { agreement: '2019', family: 'Programme Assistants', letter: false, after: null },
  ],
  [
    '2023 Art. 5 managers',
    'Technical Specialist',
    'P4',
    { station: 'Geneva', incumbent: 'Vacant', contract: '' },
    { agreement: '2023', letter: false, after: null },
  ],
  [
    '2019 Art. 1',
    'Programme Assistant',
    'G5',
    { contract: 'Short-term' },
    {
      agreement: '2019',
      letter: false,
      review: false,
      reading: 'R48',
      outcome: 'not a serving official',
    },
  ],
  [
    '2019 Art. 1',
    'Programme Assistant',
    'G5',
    { contract: 'Special short-term', allocated: 'G6' },
    {
      letter: false,
      review: false,
      never: 'higher grade awarded',
      reading: 'R48',
      outcome: 'not a serving official',
    },
  ],
  [
    '2023 Art. 1',
    'Technical Officer',
    'P2',
    { station: 'Geneva', contract: 'JPO' },
    { letter: false, review: true, says: /“JPO”/, reading: 'R49' },
  ],
  [
    '2023 Art. 1',
    'Technical Officer',
    'P3',
    { station: 'Geneva', contract: 'Loan from UNDP' },
    { letter: false, review: true, says: /“Loan from UNDP”/, reading: 'R50' },
  ],
  [
    '2019 Art. 2',
    'Programme Assistant',
    'G5',
    { funding: '50% RB / 50% XB' },
    { letter: false, review: true, says: /“50% RB \/ 50% XB”/, reading: 'R51' },
  ],
  [
    '2019 Art. 2',
    'Programme Assistant',
    'G5',
    { funding: 'ZZ9' },
    { letter: false, review: true, says: /ZZ9/ },
  ],
  ['2019 Art. 2', 'Programme Assistant', 'G5', { funding: '' }, { letter: false, review: true }],
  [
    '2019 Art. 2',
    'Programme Assistant',
    'G5',
    { station: 'Genève-Bamako' },
    { letter: false, review: true },
  ],
  ['2019 Art. 2', 'Programme Assistant', 'G5', { station: '' }, { letter: false, review: true }],
  [
    '2023 Art. 2: worldwide',
    'Technical Specialist',
    'P4',
    { station: '' },
    { agreement: '2023', outcome: 'assigned at position grade', allocated: 'P4' },
  ],
  [
    '2019 Art. 6: nothing changes',
    'Programme Assistant',
    'G5',
    { personal: 'G6' },
    { outcome: 'no change', allocated: 'G5', after: 'G6' },
  ],
  [
    '2019 Art. 6',
    'Programme Assistant',
    'G5',
    { personal: 'G6', allocated: 'G6' },
    {
      outcome: 'higher grade awarded',
      allocated: 'G6',
      after: 'G6',
      letter: true,
      without: /\bR5\b/,
    },
  ],
  [
    '2019 Art. 6, reading',
    'Programme Assistant',
    'G5',
    { personal: 'G7', allocated: 'G6' },
    { outcome: 'no change', allocated: 'G6', after: 'G7', reading: 'R5' },
  ],
  [
    '2019 Art. 6: odd, so a person looks',
    'Programme Assistant',
    'G5',
    { personal: 'G4' },
    { review: true },
  ],
  [
    '2019 Art. 6, third paragraph',
    'Senior Programme Assistant',
    'G6',
    { personal: 'G7', allocated: 'G5' },
    { outcome: 'personal grade retained', allocated: 'G5', after: 'G7' },
  ],
  [
    '2023 App. A ¶2',
    'Technical Specialist',
    'P4',
    { station: 'Geneva', personal: 'P5' },
    { outcome: 'assigned at position grade', allocated: 'P4', after: 'P5' },
  ],
  [
    '2023 App. A ¶2: the personal grade plays no part, and one below is odd',
    'Technical Specialist',
    'P4',
    { station: 'Geneva', personal: 'P3' },
    { review: true, after: 'P3', says: /personal grade, P3, plays no part/ },
  ],
  [
    '2019 App. 2 3-4',
    'Senior Programme Assistant',
    'G7',
    { allocated: 'NOA' },
    { outcome: 'reclassification procedure', letter: false },
  ],
  [
    '2019 App. 2 3-4',
    'Programme Officer',
    'NOA',
    { allocated: 'G7' },
    { outcome: 'reclassification procedure', letter: false },
  ],
  [
    'an unread cell is said, with its value',
    'Programme Assistant',
    'G5',
    { personal: '??' },
    { review: true, says: /\?\?/ },
  ],
  ['unread is said', 'Programme Assistant', 'G?', {}, { review: true, letter: false, says: /G\?/ }],
  ['missing grade', 'Programme Assistant', '', {}, { review: true, letter: false }],
  [
    '2019 Art. 6',
    'Senior Programme Officer',
    'NOB',
    { station: 'Pretoria', unit: 'CO-Pretoria', allocated: 'NOC' },
    { outcome: 'higher grade awarded', allocated: 'NOC', after: 'NOC', says: /portfolio/ },
  ],
  [
    '2019 App. 3',
    'Senior Programme Officer',
    'NOC',
    { unit: 'Regional Office for Latin America', allocated: 'NOC' },
    { review: true },
  ],
  [
    'contradiction',
    'Programme Assistant',
    'G5',
    { status: 'Vacant' },
    { review: true, letter: false },
  ],
  [
    'contradiction',
    'Programme Assistant',
    'G5',
    { status: 'Vacant', allocated: 'G6' },
    { review: true, letter: false, reading: 'R34' },
  ],
  [
    '2019 Art. 1 on the date',
    'Programme Assistant',
    'G5',
    { cutOff: '2019-07-25', start: '2020-01-01' },
    { letter: false, review: true },
  ],
  [
    '2019 Art. 1',
    'Programme Assistant',
    'G5',
    { cutOff: '2019-07-25', start: '2015-01-01', end: '2026-12-31' },
    { outcome: 'no change', letter: true },
  ],
  [
    '2019 Art. 1 xxx',
    'Programme Assistant',
    'G5',
    {},
    { outcome: 'no change', letter: true, reading: 'R1' },
  ],
  [
    '2019 Art. 1',
    'Programme Assistant',
    'G5',
    { cutOff: '2019-07-25', start: '2010-01-01', end: '2018-12-31' },
    { letter: false, review: true },
  ],
  [
    '2023 Art. 5; Art. 1 has no date',
    'Technical Specialist',
    'P4',
    { station: 'Geneva', cutOff: '2019-07-25', start: '2024-01-01' },
    { outcome: 'assigned at position grade', letter: true },
  ],
  [
    '2019 Art. 6: what the row has of a personal grade is said',
    'Programme Assistant',
    'G5',
    { personal: 'G6', allocated: 'G7' },
    {
      outcome: 'higher grade awarded',
      after: 'G7',
      says: /above the personal grade G6: G7 is awarded in its place/,
    },
  ],
  [
    '2023 Art. 3: every P family but two is still to come',
    'Jurist',
    'P4',
    { station: 'Geneva' },
    { outcome: 'no description yet', letter: false },
  ],
  ['two families', 'Driver-Clerk', 'G3', {}, { review: true }],
  ['2019 Art. 3', 'Nurse', 'G5', {}, { outcome: 'no description fits', letter: false }],
  [
    '2019 App. 3',
    'Senior Human Resources Officer',
    'NOB',
    { station: 'Dakar', unit: 'DWT/CO-Dakar' },
    { review: true },
  ],
  [
    '2019 Art. 1',
    'Programme Officer',
    'NOA',
    { contract: 'Without limit of time' },
    { outcome: 'no change', letter: true },
  ],
  [
    'no comparison',
    'Senior Programme Assistant',
    'G7',
    { allocated: 'P3' },
    { letter: false, never: 'higher grade awarded' },
  ],
  [
    '2023 Art. 5 same grade',
    'Technical Officer',
    'P3',
    { station: 'Geneva', allocated: 'P4' },
    { never: 'higher grade awarded', review: true },
  ],
  [
    '2019 App. 2 ¶3: a family is changed at the same grade; gravest',
    'IT Assistant',
    'G3',
    {},
    { outcome: 'HR decides', allocated: null, after: 'G3', letter: false, reading: 'R7' },
  ],
  [
    'vacant and no description',
    'IT Assistant',
    'G3',
    { incumbent: 'Vacant', contract: '' },
    { allocated: null, letter: false },
  ],
  [
    'vacancy not stated, HR decides',
    'Finance Officer',
    'NOB',
    { without: ['incumbent'] },
    { allocated: null, letter: false },
  ],
  [
    'vacancy not stated',
    'Senior Programme Assistant',
    'G7',
    { allocated: 'NOA', without: ['incumbent'] },
    { letter: false, outcome: 'reclassification procedure' },
  ],
  [
    'vacant: nobody to reclassify',
    'Senior Programme Assistant',
    'G7',
    { incumbent: 'Vacant', contract: '', allocated: 'NOA' },
    { letter: false },
  ],
  [
    'vacant: no award to anybody',
    'Programme Assistant',
    'G5',
    { incumbent: 'Vacant', contract: '', allocated: 'G6' },
    { letter: false, allocated: 'G6', after: null },
  ],
  ['P family title at G in the field', 'Technical Officer', 'G5', {}, { letter: false }],
  [
    '2019 App. 3 by grade',
    'Office Support Assistant',
    'G5',
    {},
    {
      outcome: 'no change',
      family: 'General Administration and Office Support Assistants',
      generic: 'Operations Assistant / Assistant to Director',
      allocated: 'G5',
    },
  ],
  [
    '2019 Art. 6: from the day of assignment, a leap day',
    'Programme Officer',
    'NOA',
    { allocated: 'NOB', assigned: '2020-02-29' },
    {
      outcome: 'higher grade awarded',
      generic: 'Senior Programme Officer',
      after: 'NOB',
      effective: '2020-02-29',
      letter: true,
    },
  ],
  [
    '2019 Art. 6: the last day of a year',
    'Office Support Assistant',
    'G3',
    { allocated: 'G4', assigned: '2019-12-31' },
    {
      outcome: 'higher grade awarded',
      generic: 'Office Support Assistant',
      after: 'G4',
      effective: '2019-12-31',
    },
  ],
  [
    '2019 Art. 6: an equal grade begins on no day',
    'Driver',
    'G3',
    { assigned: '2020-02-03' },
    { outcome: 'no change', after: 'G3', effective: null },
  ],
  [
    '2019 Art. 6: what is kept begins on no day',
    'Senior Operations Officer',
    'NOC',
    { allocated: 'NOB', assigned: '2020-02-03' },
    {
      outcome: 'personal grade retained',
      generic: 'Senior Operations Officer',
      after: 'NOC',
      effective: null,
    },
  ],
  [
    '2019 Art. 6: nobody, so no day',
    'Driver',
    'G2',
    { incumbent: 'Vacant', contract: '', allocated: 'G3', assigned: '2020-02-03' },
    { outcome: 'vacant', after: null, effective: null },
  ],
  [
    'on the day of signature it was in force',
    'Driver',
    'G2',
    { allocated: 'G3', assigned: '2019-07-25' },
    { outcome: 'higher grade awarded', after: 'G3', effective: '2019-07-25', review: false },
  ],
  [
    'the day before, nothing was in force',
    'Driver',
    'G2',
    { allocated: 'G3', assigned: '2019-07-24' },
    {
      outcome: 'no description yet',
      allocated: null,
      after: 'G2',
      effective: null,
      review: true,
      letter: false,
      says: /24 July 2019, lies before the agreement, .* 25 July 2019 \(2019 Art\. 7\)/,
    },
  ],
  [
    '2019 Art. 7: a year mistyped awards nothing backwards',
    'Finance Assistant',
    'G6',
    { allocated: 'G7', assigned: '2002-09-01' },
    {
      outcome: 'no description yet',
      after: 'G6',
      effective: null,
      review: true,
      letter: false,
      without: /awarded|\ballocated\b/,
    },
  ],
  [
    '2019 Art. 7: nor is anything kept by it',
    'Finance Assistant',
    'G6',
    { allocated: 'G5', personal: 'G7', assigned: '2018-01-01' },
    { outcome: 'no description yet', allocated: null, after: 'G7', review: true, letter: false },
  ],
  [
    '2019 Art. 7: nor assigned at an equal grade',
    'Finance Assistant',
    'G6',
    { assigned: '2019-07-24' },
    { outcome: 'no description yet', allocated: null, after: 'G6', review: true, letter: false },
  ],
  [
    '2023 Art. 5',
    'Technical Officer',
    'P2',
    { station: 'Geneva', assigned: '2023-05-05' },
    { outcome: 'assigned at position grade', review: false, letter: true },
  ],
  [
    '2023 Art. 6: was not in force',
    'Technical Officer',
    'P2',
    { station: 'Geneva', assigned: '2023-05-04' },
    {
      outcome: 'no description yet',
      allocated: null,
      after: 'P2',
      review: true,
      letter: false,
      says: /5 May 2023 \(2023 Art\. 6\)/,
    },
  ],
  [
    '2019 Art. 1: held from that very day',
    'Programme Officer',
    'NOA',
    { start: '2019-07-31', cutOff: '2019-07-31', allocated: 'NOB', assigned: '2020-02-03' },
    { outcome: 'higher grade awarded', after: 'NOB', effective: '2020-02-03', without: /\bR1\b/ },
  ],
  [
    '2019 Art. 1: to that very day',
    'Programme Officer',
    'NOA',
    { start: '2015-01-01', end: '2019-07-31', cutOff: '2019-07-31' },
    { outcome: 'no change', letter: true },
  ],
  [
    '2019 Art. 1: from the day after',
    'Programme Officer',
    'NOA',
    { start: '2019-08-01', cutOff: '2019-07-31', allocated: 'NOB' },
    { never: 'higher grade awarded', letter: false, review: true, effective: null, reading: 'R1' },
  ],
  [
    '2019 Art. 6: above both grades',
    'Programme Assistant',
    'G5',
    { allocated: 'G7', personal: 'G6', assigned: '2020-02-03' },
    { outcome: 'higher grade awarded', after: 'G7', effective: '2020-02-03' },
  ],
  [
    '2019 fn. 2',
    'Public Information Assistant',
    'G5',
    { former: 'Communication and Public Information Assistants' },
    {
      family: 'Communication and Information Management Assistants',
      generic: 'Communication and Information Management Assistant',
    },
  ],
  [
    '2019 fn. 2',
    'Librarian',
    'NOA',
    { former: 'National Officer Library and Information Management' },
    {
      family: 'Communication and Information Management Officers',
      generic: 'Communication and Information Management Officer',
    },
  ],
  [
    '2019 fn. 3',
    'Secretary',
    'G5',
    { former: 'Secretaries' },
    {
      family: 'General Administration and Office Support Assistants',
      generic: 'Operations Assistant / Assistant to Director',
    },
  ],
  [
    '2019 fn. 3',
    'Finance and Administrative Officer',
    'NOB',
    { former: 'Finance and Administrative Officers' },
    { family: 'Administration and Operations Officers', generic: 'Senior Operations Officer' },
  ],
  [
    '2019 Art. 4: none at the grade',
    'Finance Assistant',
    'G4',
    {},
    {
      outcome: 'HR decides',
      family: 'Finance Assistants',
      allocated: null,
      after: 'G4',
      effective: null,
      letter: false,
    },
  ],
  [
    '2019 Art. 4: none at the grade',
    'Programme Assistant',
    'G3',
    {},
    {
      outcome: 'HR decides',
      family: 'Programme Assistants',
      allocated: null,
      after: 'G3',
      effective: null,
      letter: false,
    },
  ],
  [
    '2019 Art. 4: none at the grade',
    'Human Resources Assistant',
    'G4',
    {},
    {
      outcome: 'HR decides',
      family: 'Human Resources Assistants',
      allocated: null,
      after: 'G4',
      effective: null,
      letter: false,
    },
  ],
  [
    '2019 Art. 4: none at the grade',
    'Communication Assistant',
    'G4',
    {},
    {
      outcome: 'HR decides',
      family: 'Communication and Information Management Assistants',
      allocated: null,
      after: 'G4',
      effective: null,
      letter: false,
    },
  ],
  [
    '2019 Art. 4: none at the grade',
    'Office Support Assistant',
    'G2',
    {},
    {
      outcome: 'HR decides',
      family: 'General Administration and Office Support Assistants',
      allocated: null,
      after: 'G2',
      effective: null,
      letter: false,
    },
  ],
  [
    '2019 Art. 4: none at the grade',
    'Information Technology Officer',
    'NOB',
    {},
    {
      outcome: 'HR decides',
      family: 'Information Technology Officers',
      allocated: null,
      after: 'NOB',
      effective: null,
      letter: false,
    },
  ],
  [
    '2019 Art. 4: none at the grade',
    'Programme Officer',
    'NOD',
    {},
    {
      outcome: 'HR decides',
      family: 'Programme Officers',
      allocated: null,
      after: 'NOD',
      effective: null,
      letter: false,
    },
  ],
  [
    '2023 Art. 3: the field’s description is not for the seat',
    'Driver',
    'G3',
    { station: 'Geneva' },
    { outcome: 'no description yet', allocated: null, after: 'G3' },
  ],
  [
    '2023 Annex 2: P2-P5',
    'Evaluation Officer',
    'P1',
    { station: 'Geneva' },
    { outcome: 'no description yet', allocated: null, reading: 'R33' },
  ],
  [
    '2023 App. A ¶2: a personal grade of G plays no part',
    'Technical Officer',
    'P2',
    { station: 'Geneva', personal: 'G7' },
    { outcome: 'assigned at position grade', allocated: 'P2', review: true },
  ],
  [
    '2019 Art. 2: the regular budget denied',
    'Programme Assistant',
    'G5',
    { funding: 'Regular budget: no' },
    { agreement: 'not covered', letter: false },
  ],
  [
    '2019 Art. 2: denied without a colon',
    'Programme Assistant',
    'G5',
    { funding: 'RB No', allocated: 'G6' },
    { agreement: 'not covered', letter: false, effective: null },
  ],
  [
    '2019 Art. 2: denied at a distance, so a person looks',
    'Programme Assistant',
    'G5',
    { funding: 'Not funded by RB', allocated: 'G6' },
    { letter: false, review: true, effective: null, says: /“Not funded by RB”/ },
  ],
  [
    '2019 Art. 2: on the regular budget no more',
    'Programme Assistant',
    'G5',
    { funding: 'ex-RB', allocated: 'G6' },
    { letter: false, review: true, effective: null, says: /“ex-RB”/ },
  ],
  [
    '2019 fn. 1: the seat denied',
    'Programme Assistant',
    'G5',
    { station: 'Headquarters: no' },
    { agreement: '2019', outcome: 'no change' },
  ],
  [
    '2019 Art. 1: what the contract is not',
    'Programme Assistant',
    'G5',
    { contract: 'Fixed-term: no' },
    { letter: false, review: true },
  ],
  [
    '2019 Art. 1: a contract that has ended',
    'Programme Assistant',
    'G5',
    { contract: 'Fixed-term (expired)', allocated: 'G6' },
    { letter: false, review: true, never: 'higher grade awarded' },
  ],
  [
    '2019 Art. 6: status denied',
    'Programme Assistant',
    'G5',
    { status: 'Vacant: no', allocated: 'G6' },
    { outcome: 'higher grade awarded', review: false },
  ],
];

const COLUMNS: Readonly<Record<string, readonly [name: string, field: Field]>> = {
  title: ['Job title', 'title'],
  grade: ['Grade', 'grade'],
  station: ['Duty station', 'duty station'],
  funding: ['Funding', 'funding'],
  incumbent: ['Incumbent', 'incumbent'],
  contract: ['Contract type', 'contract'],
  status: ['Status', 'vacancy'],
  personal: ['Personal grade', 'personal grade'],
  unit: ['Unit', 'organizational unit'],
  allocated: ['Allocated grade', 'allocated grade'],
  former: ['Former job family', 'former job family'],
  start: ['Contract start', 'date'],
  end: ['Contract end', 'date'],
  assigned: ['Assigned on', 'assignment date'],
};

const USUAL = {
  station: 'Lima',
  funding: 'Regular budget',
  incumbent: 'Ana Ruiz',
  contract: 'Fixed-term',
} as const;

function answerTo(
  [, title, grade, { without = [], cutOff, ...cells }]: Row,
  language: Locale = 'en',
) {
  const given = Object.entries({ title, grade, ...USUAL, ...cells }).filter(
    ([name]) => !(without as readonly string[]).includes(name),
  );
  const columns = given.map(([key], index) => {
    const [name, field] = COLUMNS[key]!;
    return { index, name, field, confidence: 1 };
  });
  const read = createPositionReader(
    { headerOffset: 0, headerRows: 1, columns },
    {
      constants: {},
      assignments: {},
      headquarters: GENEVA,
      servingOn: cutOff ? parseIsoDate(cutOff) : null,
    },
  );
  const { position } = read(
    given.map(([, value]) => value),
    2,
  );
  const settings = { assignedOn: parseIsoDate('2026-03-01'), effectiveOn: {} };
  const assessment = assessPosition(position!, settings, matchTitle);
  const answer = mappingCells(assessment, wordingFor(language));
  return {
    assessment,
    cellIn: (name: MappingColumn) => String(answer[MAPPING_COLUMNS.indexOf(name)]),
  };
}

const ASSIGNS: ReadonlySet<Outcome> = new Set<Outcome>([
  'higher grade awarded',
  'personal grade retained',
  'no change',
  'assigned at position grade',
]);
const mayGetLetter = ({ outcome, review }: Assessment) =>
  ASSIGNS.has(outcome) && review.length === 0;

it.each(ROWS)('%s: %s at %s, %j', (...row) => {
  const expected = row[4];
  const { assessment, cellIn } = answerTo(row);
  const found: Record<keyof Expected, unknown> = {
    agreement: cellIn('Agreement'),
    outcome: assessment.outcome,
    never: assessment.outcome === expected.never ? undefined : expected.never,
    family: assessment.family,
    generic: cellIn('Generic title'),
    allocated: cellIn('Allocated grade') || null,
    after: assessment.incumbentGrade,
    effective: assessment.effectiveOn && isoDate(assessment.effectiveOn),
    letter: mayGetLetter(assessment),
    review: assessment.review.length > 0,
    says: expected.says?.test(cellIn('Why') + cellIn('Review')) ? expected.says : cellIn('Why'),
    reading: new RegExp(`\\b${expected.reading}\\b`).test(cellIn('Why'))
      ? expected.reading
      : cellIn('Why'),
    without: expected.without?.test(cellIn('Why')) ? cellIn('Why') : expected.without,
  };
  const asked = Object.keys(expected) as (keyof Expected)[];
  expect(Object.fromEntries(asked.map((key) => [key, found[key]]))).toEqual(expected);
  const clause = clauseOf(row[0]);
  if (clause) expect(groundsOf(assessment, cellIn('Why'))).toContain(clause);
});

it.each<[Locale, RegExp]>([
  ['en', /[\u00a0\u202f]|\s[:;?!]/u],
  // What a list or a clause joins has the language’s space too, not only what a sentence writes.
  ['fr', /(?<!\u202f)[:;?!»](?=[\s.)]|$)/u],
  ['es', /[\u00a0\u202f]|\s[:;?!]/u],
])('sets in %s the marks of every row as the language sets them', (language, slip) => {
  const slips = ROWS.flatMap((row) => {
    const { cellIn } = answerTo(row, language);
    // A cell of the export is quoted as it stands.
    return [cellIn('Why'), cellIn('Review')].map((text) => text.replace(/[«“][^»”]*[»”]/g, 'x'));
  }).filter((text) => slip.test(text));
  expect(slips).toEqual([]);
});

/** 2019 Art. 4 and App. 3, 2023 Annexes 1 and 2, as read from the titles of the texts. */
const DESCRIPTIONS: readonly (readonly [JobFamilyName, ...(readonly [Grade, string])[]])[] = [
  [
    'Communication and Information Management Assistants',
    ['G5', 'Communication and Information Management Assistant'],
    ['G6', 'Senior Communication and Information Management Assistant'],
    ['G7', 'Senior Communication and Information Management Assistant'],
  ],
  [
    'Communication and Information Management Officers',
    ['NOA', 'Communication and Information Management Officer'],
    ['NOB', 'Senior Communication and Information Management Officer'],
    ['NOC', 'Senior Communication and Information Management Officer'],
  ],
  ['Drivers', ['G2', 'Driver'], ['G3', 'Senior Driver']],
  [
    'Finance Assistants',
    ['G5', 'Finance Assistant'],
    ['G6', 'Senior Finance Assistant'],
    ['G7', 'Senior Finance Assistant'],
  ],
  ['Finance Officers', ['NOA', 'Finance Officer']],
  [
    'General Administration and Office Support Assistants',
    ['G3', 'Office Support Assistant'],
    ['G4', 'Office Support Assistant'],
    ['G5', 'Operations Assistant / Assistant to Director'],
    ['G6', 'Senior Operations Assistant / Executive Assistant to Director'],
    ['G7', 'Senior Operations Assistant'],
  ],
  [
    'Administration and Operations Officers',
    ['NOA', 'Operations Officer'],
    ['NOB', 'Senior Operations Officer'],
    ['NOC', 'Senior Operations Officer'],
  ],
  [
    'Human Resources Assistants',
    ['G5', 'Human Resources Assistant'],
    ['G6', 'Senior Human Resources Assistant'],
    ['G7', 'Senior Human Resources Assistant'],
  ],
  [
    'Human Resources Officers',
    ['NOA', 'Human Resources Officer'],
    ['NOB', 'Senior Human Resources Officer'],
  ],
  [
    'Information Technology Assistants',
    ['G5', 'Information Technology Assistant'],
    ['G6', 'Senior Information Technology Assistant'],
    ['G7', 'Senior Information Technology Assistant'],
  ],
  ['Information Technology Officers', ['NOA', 'Information Technology Officer']],
  ['Messengers', ['G2', 'Messenger']],
  [
    'Programme Assistants',
    ['G5', 'Programme Assistant'],
    ['G6', 'Senior Programme Assistant'],
    ['G7', 'Senior Programme Assistant'],
  ],
  [
    'Programme Officers',
    ['NOA', 'Programme Officer'],
    ['NOB', 'Senior Programme Officer'],
    ['NOC', 'Senior Programme Officer'],
  ],
  [
    'Technical Specialists',
    ['P2', 'Technical Officer'],
    ['P3', 'Technical Officer'],
    ['P4', 'Technical Specialist'],
    ['P5', 'Senior Technical Specialist'],
  ],
  [
    'Evaluation Specialists',
    ['P2', 'Evaluation Officer'],
    ['P3', 'Evaluation Officer'],
    ['P4', 'Evaluation Specialist'],
    ['P5', 'Senior Evaluation Specialist'],
  ],
];

it.each(
  DESCRIPTIONS.flatMap(([family, ...described]) =>
    described.map(([grade, generic]) => [family, grade, generic] as const),
  ),
)('%s at %s is %s, by its generic title', (family, grade, generic) => {
  const station = grade.startsWith('P') ? 'Pretoria' : 'Lima';
  const { assessment, cellIn } = answerTo(['', generic, grade, { station }, {}]);
  expect([assessment.family, cellIn('Generic title')]).toEqual([family, generic]);
  expect([cellIn('Allocated grade'), assessment.incumbentGrade]).toEqual([grade, grade]);
  expect(mayGetLetter(assessment)).toBe(true);
});

/** Clauses that the row cites, and those behind its family, its description and the readings it names. */
function groundsOf({ description, family }: Assessment, why: string): string {
  const readings = READINGS.filter((id) => new RegExp(`\\b${readingCode(id)}\\b`).test(why));
  return [
    why,
    ...(description?.clauses ?? []),
    ...(FAMILIES.find(({ name }) => name === family)?.clauses ?? []),
    ...readings.flatMap((id) => INTERPRETATIONS[id].clauses),
  ].join('; ');
}

/** The years lacking, 0 for an eligible candidate; or that HR is asked, or never eligible. */
type Question = readonly [
  grade: string,
  education: string,
  years: number,
  lacking: number | 'short' | 'asked' | 'never',
  rest?: {
    readonly professional?: number;
    readonly family?: string;
    readonly notice?: number;
    readonly reading?: string;
  },
];

/** Where the minimum of a grade stands, and what stands in for a degree. */
const minimumOf = (grade: string) =>
  grade.startsWith('P')
    ? /2023 Annex/
    : grade.startsWith('N')
      ? /2019 App\. 1 ¶[12]/
      : /2019 App\. (?:1 ¶1|3)/;

const QUESTIONS: readonly Question[] = [
  ['NOA', 'bachelor', 2, 0],
  ['NOA', 'bachelor', 1, 1],
  ['NOA', 'secondary', 8, 0],
  ['NOA', 'secondary', 7, 1],
  ['NOA', 'diploma', 6, 0],
  ['NOA', 'diploma', 5, 1],
  ['NOB', 'bachelor', 3, 0],
  ['NOB', 'secondary', 9, 0],
  ['NOB', 'secondary', 8, 1],
  ['NOB', 'diploma', 7, 0],
  ['NOB', 'diploma', 6.5, 0.5],
  ['NOC', 'bachelor', 5, 0],
  ['NOC', 'bachelor', 4.5, 0.5],
  ['NOC', 'secondary', 11, 0],
  ['NOC', 'secondary', 10, 1],
  ['NOC', 'diploma', 9, 0],
  ['NOC', 'diploma', 8, 1],
  ['NOC', 'two diplomas', 9, 0],
  ['NOC', 'two diplomas', 8, 1],
  ['NOA', 'BTS + DUT', 6, 0],
  ['NOA', 'BTS + DUT', 4, 2],
  ['G3', 'secondary', 3, 0],
  ['G4', 'secondary', 4, 0],
  ['G4', 'secondary', 3, 1],
  ['G5', 'secondary', 5, 0],
  ['G5', 'secondary', 4, 1],
  ['G5', 'bachelor', 5, 0],
  ['G5', 'bachelor', 3, 2],
  ['G6', 'secondary', 6, 0],
  ['G7', 'secondary', 7, 0],
  ['G7', 'secondary', 6, 1],
  ['P2', 'bachelor', 3, 0],
  ['P2', 'bachelor', 2, 1],
  ['P2', 'master', 3, 0],
  ['P3', 'master', 5, 0],
  ['P4', 'master', 7, 0],
  ['P4', 'master', 6, 1],
  ['P5', 'master', 10, 0],
  ['P5', 'PhD', 10, 0],
  ['P5', 'master', 9, 1],
  ['NOA', 'Licence en droit', 2, 0],
  ['NOA', 'Licenciatura en Economía', 2, 0],
  ['NOA', 'Grado en Derecho', 2, 0],
  ['NOA', 'LL.B.', 2, 0],
  ['NOA', 'PhD Economics', 2, 0],
  ['P3', 'Máster universitario en Economía', 5, 0],
  ['P3', 'Master 2 en économie', 5, 0],
  ['NOA', 'Baccalauréat', 8, 0],
  ['NOA', 'Baccalauréat', 7, 1],
  ['NOA', 'Bachillerato', 8, 0],
  ['NOA', 'Bachillerato', 6, 2],
  ['NOA', 'High school diploma', 6, 2],
  ['NOA', 'High school diploma', 8, 0],
  ['NOA', 'Diplôme de fin d’études secondaires', 7, 1],
  ['NOA', 'BTS', 6, 0],
  ['NOA', 'DUT informatique', 6, 0],
  ['NOA', 'Técnico superior en Administración', 6, 0],
  ['NOA', 'Diploma in Accounting', 6, 0],
  ['NOA', 'Associate degree', 6, 0],
  ['NOA', 'A-levels', 8, 0],
  ['P3', 'bachelor', 30, 'never'],
  ['P2', 'secondary', 30, 'never'],
  ['G5', 'primary', 30, 'never'],
  ['NOA', 'primary', 30, 'never'],
  ['NOA', 'Bachelor (not completed)', 4, 'never'],
  ['NOA', 'failed bachelor', 4, 'never'],
  ['NOA', '2 years of 4 of university', 4, 'never'],
  ['NOA', 'L1 droit', 4, 'never'],
  ['NOA', 'driving licence', 4, 'never'],
  ['NOA', 'permis de conduire', 4, 'never'],
  ['NOA', 'maîtrise de l’anglais', 4, 'never'],
  ['NOA', 'licence de football', 4, 'never'],
  ['NOA', 'Licenciatura inconclusa', 4, 'never'],
  ['NOA', 'abandonó la licenciatura', 4, 'never'],
  ['P3', 'Master en cours', 9, 'never'],
  ['NOA', 'first year of law degree', 4, 'never'],
  ['NOA', 'Certificate of attendance, university seminar', 4, 'never'],
  ['P1', 'master', 20, 'never'],
  ['D1', 'master', 20, 'never'],
  ['NOD', 'master', 20, 'never'],
  ['G1', 'secondary', 20, 'never'],
  ['NOA', 'Diplôme du baccalauréat', 8, 0],
  ['NOA', 'Diplôme du baccalauréat', 7, 1],
  ['NOA', 'Bac+2', 6, 0],
  ['NOA', 'Bac+4', 2, 0, { reading: 'R42' }],
  ['NOA', 'Maîtrise en droit', 2, 0, { reading: 'R42' }],
  ['P3', 'Bac+4', 9, 'asked', { reading: 'R44' }],
  ['P3', 'Maîtrise en droit', 9, 'asked', { reading: 'R44' }],
  ['NOA', 'degree not listed', 5, 3, { reading: 'R17' }],
  ['NOA', 'degree not listed', 6, 'asked', { reading: 'R17' }],
  ['NOA', 'degree not listed', 8, 0, { reading: 'R17' }],
  ['NOA', 'título propio', 4, 'never'],
  ['NOA', 'degree of difficulty', 4, 'never'],
  ['NOA', 'bachelor, withdrawn', 4, 'never'],
  ['NOA', '4 semesters of law', 4, 'never'],
  ['NOA', 'Universidad, 3er semestre', 4, 'never'],
  ['NOA', 'licence de pilote', 4, 'never'],
  ['G2', 'primary', 2, 'asked', { family: 'Messengers', reading: 'R43' }],
  ['G2', 'primary', 2, 'never', { family: 'Drivers' }],
  ['G2', 'compulsory schooling', 2, 0, { family: 'Messengers' }],
  ['G2', 'compulsory schooling', 2, 'short', { family: 'Drivers' }],
  ['G2', 'secondary', 2, 0],
  ['G2', 'compulsory schooling', 2, 'asked'],
  ['G3', 'secondary', 3, 0, { family: 'Drivers' }],
  ['NOC', 'bachelor', 5, 'never', { family: 'Human Resources Officers' }],
  ['NOB', 'bachelor', 5, 'never', { family: 'Finance Officers' }],
  ['NOA', 'secondary', 8, 0, { professional: 2 }],
  ['NOA', 'secondary', 8, 1, { professional: 1 }],
  ['NOA', 'secondary', 12, 1, { professional: 1 }],
  ['NOA', 'bachelor', 10, 2, { professional: 0 }],
  ['NOC', 'diploma', 9, 1, { professional: 4 }],
  ['NOA', 'secondary', 11, 0, { notice: 5 }],
  ['NOA', 'secondary', 10, 1, { notice: 5 }],
  ['NOA', 'bachelor', 4, 1, { notice: 5 }],
  ['G5', 'secondary', 6, 1, { notice: 7 }],
];

describe('equivalency, 2019 App. 1; minimum requirements, 2019 App. 3, 2023 Annexes 1 and 2', () => {
  beforeEach(() => installExcelGlobals());

  it.each(QUESTIONS)('%s, %s, %s years: %s lacking (%j)', async (...question) => {
    const [grade, education, years, lacking, rest] = question as unknown as Question;
    const { professional, family, notice, reading } = rest ?? {};
    const ranges = [grade, education, years, professional ?? null, family ?? null, notice ?? null];
    const [eligible, shortfall, why] = await Promise.all(
      [jd.eligible, jd.shortfall, jd.why].map(async (ask) => {
        const cells = (await ask(
          ...(ranges.map(cell) as Parameters<typeof jd.eligible>),
        )) as unknown[][];
        const value = cells[0]![0];
        return value instanceof CellError ? value.code : value;
      }),
    );
    expect(eligible === true).toBe(shortfall === 0);
    if (typeof eligible === 'boolean') expect(String(why)).toMatch(minimumOf(grade));
    if (reading) expect(String(why)).toMatch(new RegExp(`\\b${reading}\\b`));
    if (lacking === 'never') expect(eligible).not.toBe(true);
    else if (lacking === 'asked') expect(eligible).toBe('#N/A');
    else if (lacking === 'short') expect(eligible).toBe(false);
    else expect([eligible, shortfall]).toEqual([lacking === 0, lacking]);
  });
});
