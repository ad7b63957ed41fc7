import {
  type DescriptionSection,
  type OfficialDescription,
  type SectionKind,
  type TextPlace,
} from '../domain/agreement-text';
import type { Grade } from '../domain/grade';
import { findDisplaced, readDutyLists, type Block, type DutyLists } from './duty-lists';
import type { FoundIn, PlacedFinding } from './findings';
import type { Paragraph } from './join-paragraphs';

export interface DescriptionHead {
  readonly family: string;
  readonly grade: Grade;
  readonly genericTitle: string;
  readonly place: TextPlace;
}

interface RawSection {
  readonly kind: SectionKind;
  heading: string;
  readonly blocks: Block[];
  readonly place: TextPlace;
}

const NO_LISTS: DutyLists = { paragraphs: [], duties: [], specialDuties: [] };
const CORE_COMPETENCIES = /^in addition to the\b.{0,40}\bcore competenc/i;

/**
 * Reads what stands below a description's head. A scan may put the end of the duties behind a later
 * section: it comes back to the duties, and a finding says so.
 */
export function readDescription(
  head: DescriptionHead,
  paragraphs: readonly Paragraph[],
): { description: OfficialDescription; findings: readonly PlacedFinding[] } {
  const findings: PlacedFinding[] = [];
  const foundIn: FoundIn = { family: head.family, grade: head.grade };
  const raw = splitSections(paragraphs);
  const dutySection = raw.find(({ kind }) => kind === 'duties');
  let lists = dutySection ? readDutyLists(dutySection.blocks) : NO_LISTS;
  const sections: DescriptionSection[] = [];
  for (const section of raw) {
    if (section === dutySection) {
      sections.push({ ...namePlace(section), paragraphs: lists.paragraphs });
      continue;
    }
    const lastDuty = lists.duties.at(-1)?.number;
    const displaced = lastDuty ? findDisplaced(section.blocks, lastDuty) : null;
    if (displaced) {
      const tail = readDutyLists(
        section.blocks.splice(displaced.from, displaced.to - displaced.from),
      );
      findings.push(...sayDisplaced(tail, foundIn, section.kind));
      lists = {
        ...lists,
        duties: [...lists.duties, ...tail.duties],
        specialDuties: [...lists.specialDuties, ...tail.specialDuties],
      };
    }
    sections.push({ ...namePlace(section), paragraphs: section.blocks.map(asParagraph) });
  }
  for (const { duties } of [lists, ...lists.specialDuties]) {
    findings.push(...checkNumbers(duties, foundIn));
  }
  const { duties, specialDuties } = lists;
  return { description: { ...head, sections, duties, specialDuties }, findings };
}

function namePlace({ kind, heading, place }: RawSection) {
  return { kind, heading, place };
}

const asParagraph = ({ number, text }: Block) => (number === null ? text : `${number}. ${text}`);

function splitSections(paragraphs: readonly Paragraph[]): RawSection[] {
  const sections: RawSection[] = [];
  const above: Block[] = [];
  let current: RawSection | null = null;
  const open = (kind: SectionKind, heading: string, place: TextPlace) => {
    current = sections.find((section) => section.kind === kind) ?? null;
    if (current) current.heading ||= heading;
    else sections.push((current = { kind, heading, blocks: above.splice(0), place }));
  };
  for (const { recognised, text, place } of paragraphs) {
    if (recognised.is === 'section') {
      if (recognised.kind !== 'requirements') open(recognised.kind, recognised.heading, place);
      continue;
    }
    // 2023 puts this sentence above the heading that it belongs under.
    if (CORE_COMPETENCIES.test(text)) open('competencies', '', place);
    const block: Block =
      recognised.is === 'item'
        ? { number: recognised.number, text: recognised.text, place }
        : { number: null, text, place };
    ((current as RawSection | null)?.blocks ?? above).push(block);
  }
  return sections;
}

function sayDisplaced(tail: DutyLists, foundIn: FoundIn, behind: SectionKind): PlacedFinding[] {
  const findings: PlacedFinding[] = [
    {
      kind: 'displaced duties',
      in: foundIn,
      numbers: tail.duties.map(({ number }) => number),
      behind,
      place: tail.duties[0]!.place,
    },
  ];
  for (const { applies, duties } of tail.specialDuties) {
    const { place } = duties[0]!;
    findings.push({ kind: 'displaced list', in: foundIn, applies, behind, place });
  }
  return findings;
}

/** Gaps and repetitions in what should run 1, 2, 3. */
function checkNumbers(duties: DutyLists['duties'], foundIn: FoundIn): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  let last = 0;
  for (const { number, place } of duties) {
    if (number <= last) findings.push({ kind: 'repeated duty', in: foundIn, number, place });
    if (number > last + 1) {
      const numbers = Array.from({ length: number - last - 1 }, (_, index) => last + 1 + index);
      findings.push({ kind: 'missing duties', in: foundIn, numbers, place });
    }
    last = Math.max(last, number);
  }
  return findings;
}
