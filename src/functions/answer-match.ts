import type { Catalogue } from '../agreements/catalogue';
import type { Grade } from '../domain/grade';
import type { JobFamilyName } from '../domain/job-description';
import { isWithoutFamily, type Match, type TitleQuery } from '../matching/match';
import { createMatcher, type Matcher } from '../matching/match-position';
import type { Wording } from '../wording/wording';
import { Failure, type CellAnswer } from './failure';
import type { ArgumentReader } from './read-arguments';
import { argumentMissing, sentence } from './say-decision';

const matchers = new WeakMap<Catalogue, Matcher>();

function matchTitle(query: TitleQuery, catalogue: Catalogue): Match {
  let matcher = matchers.get(catalogue);
  if (!matcher) matchers.set(catalogue, (matcher = createMatcher(undefined, catalogue.added)));
  return matcher.match(query);
}

/** Cells of `JD.MATCH` and `JD.FAMILY`: title, grade, former family. */
function readQuery(reader: ArgumentReader, cells: readonly unknown[]): TitleQuery | null {
  const [title, grade, formerFamily] = cells;
  if (title === null || title === undefined) return null;
  return {
    title: String(title),
    grade: reader.grade('grade', grade ?? null),
    formerFamily: formerFamily == null ? null : String(formerFamily),
  };
}

/** `JD.FAMILY`: the family alone; #N/A that names the candidates where the matcher is unsure. */
export function answerFamily(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): CellAnswer {
  const query = readQuery(reader, cells);
  if (!query) return argumentMissing('title', wording);
  const match = matchTitle(query, reader.catalogue);
  if (match.target === null) {
    return new Failure('not available', sentence(wording.notMatched));
  }
  if (match.accepted) return wording.target(match.target);
  const candidates = [match, ...match.alternatives].flatMap(({ target, confidence }) =>
    target ? [`${wording.target(target)} (${wording.percent(confidence)})`] : [],
  );
  return new Failure('not available', wording.unsureFamily(candidates));
}

/** `JD.MATCH`: family, grade, generic title, confidence, tier. */
export function answerMatch(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): CellAnswer[] {
  const query = readQuery(reader, cells);
  if (!query) return [argumentMissing('title', wording), '', '', '', ''];
  const { target, tier, confidence } = matchTitle(query, reader.catalogue);
  if (target === null) {
    const failure = new Failure('not available', sentence(wording.notMatched));
    return [failure, query.grade ?? '', '', 0, ''];
  }
  return [
    wording.target(target),
    query.grade ?? '',
    isWithoutFamily(target) ? '' : genericTitle(target, query.grade, reader.catalogue),
    confidence,
    tier ? wording.tier[tier] : '',
  ];
}

function genericTitle(
  family: JobFamilyName,
  grade: Grade | null,
  { findDescription }: Catalogue,
): string {
  return (grade && findDescription(family, grade)?.genericTitle) || '';
}
