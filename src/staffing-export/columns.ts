import { foldCell, isBlank } from './cell-text';
import { profileContent, type ContentProfile } from './content-profile';
import { findCrossed } from './crossed-columns';
import { FIELDS, type CellRow, type ColumnReading, type Field } from './export-layout';
import { nameWithoutPlace } from './holder-columns';
import {
  LEAST_CONFIDENCE,
  readHeader,
  recogniseHeader,
  STRONG_NAME,
  VAGUE_NAME,
  type HeaderTime,
} from './recognise-header';
import { findObjectTypes, readObjectType, type ObjectColumn } from './object-types';
import { isOfPositionAndHolder, isPersonBelow, isPlainPerson } from './row-marks';
import { weighContent } from './weigh-content';

/** Fields that several columns may hold at once. */
const SHARED_FIELDS: ReadonlySet<Field> = new Set<Field>(['date']);
const OTHER_GRADES: readonly Field[] = ['personal grade', 'allocated grade'];
/** Neither name nor content alone is ever beyond doubt. */
const MOST_CONFIDENCE = 0.99;

/** A column without content may have been named for what another one holds. */
const EMPTY = 0.85;

/** From here on down content says that a column cannot hold what its name says. */
const RULED_OUT = -0.6;

/** What content alone says is asked about, however plain it is. */
const MOST_BY_CONTENT = 0.79;

/** Of what the name says nothing about while it speaks of something else. */
const UNNAMED = 0.7;

/** What was called or graded otherwise before: the old is as good as the present where nothing says this. */
const HAS_A_PAST: readonly Field[] = ['title', 'grade'];

/** What a former title or grade alone says of the present one. */
const MOST_BY_THE_PAST = 0.7;

/** What is only proposed or asked for may never come to be: taken for the present, it is asked about. */
const MOST_BY_THE_FUTURE = 0.52;

interface FieldClaim {
  readonly index: number;
  readonly field: Field;
  readonly confidence: number;
  /** What the name alone says. */
  readonly byName: number;
  readonly isNamed: boolean;
  readonly time: HeaderTime;
}

/**
 * Which field each column holds, from its name and its content together.
 *
 * @param names the header's names, see findHeader.
 * @param sample rows below the header; the first 200 count. Empty: the names alone decide.
 * @returns one reading per name. No field but `date` is given twice, and a column without a claim
 *   of at least 0.5 of its own is given none: a column that loses a field is not pushed into
 *   another.
 */
export function recogniseColumns(
  names: readonly string[],
  sample: readonly CellRow[],
): ColumnReading[] {
  // Whoever stands below a position says nothing of what its columns hold.
  const objects = findObjectTypes(sample.slice(0, SAMPLE_ROWS), names.length);
  const ofPositions =
    objects === null
      ? sample.filter((row) => !isPersonsRow(row, names))
      : sample.filter((row) => isOfPosition(row, objects));
  const rows = withoutHeadings(ofPositions);
  const profiles = names.map((_, index) => profileContent(rows.map((row) => row[index] ?? '')));
  // What only persons' rows fill is nothing that a position's row says.
  const isSaid = (index: number) =>
    objects === null || (index !== objects.index && profiles[index]!.filled > 0);
  const claims = names.flatMap((_, index) =>
    isSaid(index) ? claimsOf(meaningOf(names, index, profiles), index, profiles[index]!) : [],
  );
  yieldToNames(claims, profiles);
  yieldToFirst(claims, names, profiles);
  // Of two that are beyond doubt by their content, the one that is named more plainly.
  claims.sort(
    (left, right) =>
      right.confidence - left.confidence || right.byName - left.byName || left.index - right.index,
  );
  const granted = grantClaims(withoutFuture(claims));
  doubtFuture(granted);
  dropLoneCategory(granted);
  dropCountedVacancies(granted, profiles);
  numberByContent(granted, names, profiles);
  const crossed = findCrossed(names, rows);
  return names.map((name, index) => {
    if (index === objects?.index) {
      return { index, name, field: null, confidence: 0, saysObject: objects.naming };
    }
    const cross = crossed.get(index);
    if (cross && !isSaidElsewhere(granted, crossed, cross.field)) {
      const isFirst = [...crossed].find(([, { field }]) => field === cross.field)![0] === index;
      const [field, confidence] = isFirst ? [cross.field, MOST_CONFIDENCE] : [null, 0];
      return { index, name, field, confidence, crossed: cross };
    }
    const claim = cross ? undefined : granted.get(index);
    return { index, name, field: claim?.field ?? null, confidence: claim?.confidence ?? 0 };
  });
}

/** Crosses beside a column that says the same in words say nothing more. */
const isSaidElsewhere = (
  granted: ReadonlyMap<number, FieldClaim>,
  crossed: ReadonlyMap<number, unknown>,
  field: Field,
): boolean =>
  [...granted.values()].some((claim) => claim.field === field && !crossed.has(claim.index));

/** As many tell what rows are about. */
const SAMPLE_ROWS = 200;

const isOfPosition = (row: CellRow, { index, naming }: ObjectColumn): boolean =>
  [null, 'position'].includes(readObjectType(row[index] ?? '', naming));

const FEWEST_FACTS = 3;

/** Cells alone in their rows, where most rows have several: what they say is of no column. */
function withoutHeadings(rows: readonly CellRow[]): readonly CellRow[] {
  const hasFacts = (row: CellRow) =>
    row.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0) >= FEWEST_FACTS;
  const isHeading = (row: CellRow) => row.filter((cell) => !isBlank(cell)).length === 1;
  const full = rows.filter(hasFacts).length;
  return full * 2 > rows.length ? rows.filter((row) => !isHeading(row)) : rows;
}

function isPersonsRow(row: CellRow, names: readonly string[]): boolean {
  const first = row.findIndex((cell) => !isBlank(cell));
  if (first <= 0) return false;
  const isOfBoth = isOfPositionAndHolder(names[first] ?? '');
  return isPersonBelow(row[first]!, true) || (isOfBoth && isPlainPerson(row[first]!));
}

/** A name such as `Descr` is of what the column before it has the code of. */
const DESCRIPTION =
  /^(?:descr(?:iption)?|desc|descripci[oó]n|text|texte|texto|(?:long|short) text|denom(?:inaci[oó]n|ination)?|d[eé]sign(?:ation)?|lib(?:ell[eé])?|intitul[eé]|label|etiqueta|meaning|significado|signification)\.?(?: \(\d+\))?$/i;

function meaningOf(
  names: readonly string[],
  index: number,
  profiles: readonly ContentProfile[],
): string {
  const name = names[index]!;
  if (index === 0 || !DESCRIPTION.test(name)) return name;
  // What is written in words already needs no description of its own: `Active` before a title.
  let described = index - 1;
  while (described > 0 && isInWords(profiles[described]!)) described -= 1;
  const before = names[described]!;
  const { field } = recogniseHeader(before);
  // Beside a name, a `Designation` is the job's.
  if (field === 'incumbent') return isOfNumbers(profiles[described]!) ? 'Incumbent name' : name;
  if (described < index - 1) return field === 'position number' ? 'Position description' : name;
  // Behind a title that was or may be, this is the one that is.
  const isOtherTitle = field === 'title' && readHeader(before).time !== 'present';
  return field === null || isOtherTitle ? name : `${before} ${name}`;
}

const isOfNumbers = ({ filled, code, number }: ContentProfile): boolean =>
  filled === 0 || Math.max(code, number) > MOSTLY_SO;

const isInWords = ({ vacancy, employment, state }: ContentProfile): boolean =>
  Math.max(vacancy, employment, state) > MOSTLY_SO;

function claimsOf(name: string, index: number, profile: ContentProfile): FieldClaim[] {
  const { guesses, foreign, time } = readHeader(name);
  if (foreign) return [];
  const byName = new Map(guesses.map(({ field, confidence }) => [field, confidence]));
  // A supervisor's position number looks like the position's: what is clearly named stays so, and
  // of what is vaguely named content tells no more than whether it is that.
  // What content rules out is not what the column holds, however clearly it is named.
  const isClear = guesses.some(
    ({ field, confidence }) =>
      confidence >= STRONG_NAME && weighContent(field, profile) > RULED_OUT,
  );
  const isVague = guesses.length > 0 && guesses.every(({ confidence }) => confidence <= VAGUE_NAME);
  // Of `Grade` and `Level` beside each other, one may hold the category of what the other grades.
  // Grades in a column that is named for a person's own grade are no evidence for the position's.
  const isOtherGrade = OTHER_GRADES.some((field) => byName.has(field));
  const mayBe = (field: Field) =>
    byName.has(field) ||
    !(isClear || isVague || (field === 'grade' && isOtherGrade)) ||
    (field === 'grade category' && byName.has('grade'));
  return FIELDS.filter(mayBe)
    .map((field) => ({
      index,
      field,
      time,
      byName: byName.get(field) ?? 0,
      isNamed: byName.has(field) || (field === 'grade category' && byName.has('grade')),
      confidence: Math.min(
        byName.has(field) ? MOST_CONFIDENCE : MOST_BY_CONTENT,
        combine(byName.get(field) ?? 0, weighContent(field, profile)) *
          (guesses.length > 0 && !byName.has(field) ? UNNAMED : 1) *
          (profile.rows > 0 && profile.filled === 0 ? EMPTY : 1),
      ),
    }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

/** Two witnesses: agreement adds up, contradiction takes away. */
function combine(byName: number, byContent: number): number {
  const combined = byContent >= 0 ? 1 - (1 - byName) * (1 - byContent) : byName * (1 + byContent);
  return Math.min(MOST_CONFIDENCE, combined);
}

/** From here on a column holds names of people, or numbers of them. */
const MOSTLY_SO = 0.5;

/** Who holds a position is told by a name first, and by a number where no column has the name. */
function yieldToNames(claims: FieldClaim[], profiles: readonly ContentProfile[]): void {
  const isOfPersons = ({ field, isNamed }: FieldClaim) => field === 'incumbent' && isNamed;
  const names = claims.filter(
    (claim) => isOfPersons(claim) && profiles[claim.index]!.personShape > MOSTLY_SO,
  );
  if (names.length === 0) return;
  const most = Math.max(...names.map(({ confidence }) => confidence));
  claims.forEach((claim, at) => {
    const { code, number } = profiles[claim.index]!;
    const isNumber = isOfPersons(claim) && Math.max(code, number) > MOSTLY_SO;
    if (isNumber && claim.confidence >= most) claims[at] = { ...claim, confidence: most * 0.99 };
  });
}

/** Of `Incumbent 1` and `Incumbent 2` the first is the one that every row has. */
function yieldToFirst(
  claims: FieldClaim[],
  names: readonly string[],
  profiles: readonly ContentProfile[],
): void {
  const kindOf = ({ index }: FieldClaim) => nameWithoutPlace(names[index]!);
  claims.forEach((claim, at) => {
    if (!claim.isNamed || claim.field !== 'incumbent') return;
    const first = claims.find(
      (other) =>
        other.field === claim.field &&
        other.index < claim.index &&
        foldCell(names[other.index]!) !== foldCell(names[claim.index]!) &&
        kindOf(other) === kindOf(claim) &&
        profiles[other.index]!.filled >= profiles[claim.index]!.filled,
    );
    if (!first || claim.confidence < first.confidence) return;
    claims[at] = { ...claim, confidence: first.confidence * 0.99 };
  });
}

/** As many rows show that numbers do not come again. */
const ENOUGH_NUMBERS = 8;

/**
 * Where no column is named for it, a column of codes before the title that never come again numbers the
 * positions, if it is the only one and its name says nothing else.
 */
function numberByContent(
  granted: Map<number, FieldClaim>,
  names: readonly string[],
  profiles: readonly ContentProfile[],
): void {
  const claims = [...granted.values()];
  const indexOf = (field: Field) => claims.find((claim) => claim.field === field)?.index;
  const title = indexOf('title');
  if (indexOf('position number') !== undefined || title === undefined) return;
  if (indexOf('grade') === undefined) return;
  const numbering = names.flatMap((name, index) => {
    const { filled, distinct, density, code, date, extension } = profiles[index]!;
    const { guesses, foreign } = readHeader(name);
    // `Number` says no more than that it numbers something.
    const isUnnamed =
      guesses.every(({ field }) => field === 'position number') && !foreign && !granted.has(index);
    const isNumber = code > 0.95 && date < MOSTLY_SO && extension < MOSTLY_SO;
    const isOfAll = filled >= ENOUGH_NUMBERS && distinct === 1 && density > 0.95;
    return index < title && isUnnamed && isNumber && isOfAll ? [index] : [];
  });
  if (numbering.length !== 1) return;
  const [index] = numbering as [number];
  granted.set(index, {
    index,
    field: 'position number',
    confidence: LEAST_CONFIDENCE,
    byName: 0,
    isNamed: false,
    time: 'present',
  });
}

/** A category without a level beside it is no part of a grade, unless the name says one of the two. */
function dropLoneCategory(granted: Map<number, FieldClaim>): void {
  const claims = [...granted.values()];
  const category = claims.find(({ field }) => field === 'grade category');
  if (category && !category.isNamed && !claims.some(({ field }) => field === 'grade')) {
    granted.delete(category.index);
  }
}

/** Where rows stand for several posts a figure says how many of them are vacant, not whether one is. */
function dropCountedVacancies(
  granted: Map<number, FieldClaim>,
  profiles: readonly ContentProfile[],
): void {
  const claims = [...granted.values()];
  const vacancy = claims.find(({ field }) => field === 'vacancy');
  const posts = claims.find(({ field }) => field === 'number of posts');
  if (!vacancy || !posts || posts.byName <= VAGUE_NAME) return;
  const areSeveral = profiles[posts.index]!.several > 0;
  if (areSeveral && profiles[vacancy.index]!.number > 0.5) granted.delete(vacancy.index);
}

const isOfTheFuture = ({ time, field }: FieldClaim): boolean =>
  time === 'new' && HAS_A_PAST.includes(field);

/** What somebody proposes that a position be called or graded is nothing where a column says what it is. */
function withoutFuture(strongestFirst: readonly FieldClaim[]): readonly FieldClaim[] {
  if (!strongestFirst.some(isOfTheFuture)) return strongestFirst;
  const ofThePresent = strongestFirst.filter(
    ({ time, field }) => time === 'present' || !HAS_A_PAST.includes(field),
  );
  const present = [...grantStrongest(ofThePresent).values()];
  const isSaid = ({ field, isNamed }: FieldClaim) =>
    present.some((claim) => claim.field === field && (claim.isNamed || !isNamed));
  return strongestFirst.filter((claim) => !isOfTheFuture(claim) || !isSaid(claim));
}

function doubtFuture(granted: Map<number, FieldClaim>): void {
  for (const [index, claim] of granted) {
    if (!isOfTheFuture(claim)) continue;
    const confidence = Math.min(claim.confidence, MOST_BY_THE_FUTURE);
    granted.set(index, { ...claim, confidence });
  }
}

/**
 * What a position was called or graded before is dropped only where a column says what it is now. Beside
 * what comes of the new description it is what the position has, whichever of the two stands first.
 */
function grantClaims(strongestFirst: readonly FieldClaim[]): Map<number, FieldClaim> {
  const isOfThePast = ({ time, field }: FieldClaim) =>
    time === 'former' && HAS_A_PAST.includes(field);
  const past = strongestFirst.filter(isOfThePast);
  if (past.length === 0) return grantStrongest(strongestFirst);
  const present = strongestFirst.filter((claim) => !isOfThePast(claim));
  const granted = [...grantStrongest(present).values()];
  const isOpen = (field: Field) =>
    granted.every((claim) => claim.field !== field || claim.time === 'new');
  const kept = past.filter(({ field }) => isOpen(field));
  const isDeferred = ({ time, field }: FieldClaim) =>
    time === 'new' && kept.some((claim) => claim.field === field);
  const isAlone = granted.every(({ time }) => time !== 'new');
  return grantStrongest([
    ...strongestFirst
      .filter((claim) => !isDeferred(claim) && (!isOfThePast(claim) || kept.includes(claim)))
      .map((claim) =>
        isAlone && isOfThePast(claim)
          ? { ...claim, confidence: Math.min(claim.confidence, MOST_BY_THE_PAST) }
          : claim,
      ),
    ...present.filter(isDeferred),
  ]);
}

function grantStrongest(strongestFirst: readonly FieldClaim[]): Map<number, FieldClaim> {
  const granted = new Map<number, FieldClaim>();
  const taken = new Set<Field>();
  for (const claim of strongestFirst) {
    if (granted.has(claim.index) || taken.has(claim.field)) continue;
    granted.set(claim.index, claim);
    if (!SHARED_FIELDS.has(claim.field)) taken.add(claim.field);
  }
  return granted;
}
