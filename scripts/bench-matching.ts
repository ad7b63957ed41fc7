import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import * as fuzzball from 'fuzzball';
import MiniSearch from 'minisearch';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '../src/agreements/catalogue';
import { categoryOf, type Category, type Grade } from '../src/domain/grade';
import type { JobFamilyName } from '../src/domain/job-description';
import type { TitleQuery } from '../src/matching/match';
import { createMatcher } from '../src/matching/match-position';
import { normalizeTitle } from '../src/matching/normalize-title';
import { toAnswer } from './evaluate/predict';
import { readLabelledTitles, NONE, type LabelledTitle } from './evaluate/read-labelled-titles';

const TITLES = fileURLToPath(
  new URL('../test/matching/cases/invented-titles.csv', import.meta.url),
);
const ROWS = 100_000;
const DISTINCT = 2_000;
/** Peers are timed on fewer rows, each as costly as any other; their rows per second hold for all. */
const PEER_ROWS = 1_000;
const ROUNDS = 3;

interface Candidate {
  readonly id: number;
  readonly family: JobFamilyName;
  readonly category: Category;
  /** Generic title and family, normalised like the titles. */
  readonly text: string;
}

interface Found {
  readonly family: JobFamilyName | null;
  /** Higher is surer; comparable within one peer only. */
  readonly score: number;
}

interface Peer {
  readonly name: string;
  readonly find: (text: string, category: Category | null) => Found;
}

interface Question {
  readonly query: TitleQuery;
  /** What peers get: the production matcher's own normalised text, made before the clock starts. */
  readonly text: string;
  readonly category: Category | null;
}

const NOTHING: Found = { family: null, score: 0 };

/**
 * Runs the matcher and four search libraries on the same titles and the same candidates, the
 * generic descriptions of the agreements.
 *
 * @returns for each: rows per second, on 100,000 rows with 2,000 distinct titles and on distinct
 *   titles alone, and the precision when as many rows are accepted as the matcher accepts
 */
export function benchMatching(): Promise<object> {
  const labelled = readLabelledTitles(TITLES);
  const ours = judgeOurs(labelled);
  const rows = makeRows(labelled);
  const distinct = rows.slice(0, DISTINCT);
  const matcher = {
    rowsPerSecond: rate(ROWS, () => matchAll(rows)),
    distinctPerSecond: rate(DISTINCT, () => matchAll(distinct)),
    precision: ours.precision,
  };
  const peers = makePeers(makeCandidates()).map((peer) => {
    const perSecond = rate(PEER_ROWS, () => {
      for (const { text, category } of rows.slice(0, PEER_ROWS)) peer.find(text, category);
    });
    return [
      peer.name,
      {
        rowsPerSecond: perSecond,
        distinctPerSecond: perSecond,
        precision: judgePeer(peer, labelled, ours.accepted),
      },
    ] as const;
  });
  return Promise.resolve({
    rows: ROWS,
    distinct: DISTINCT,
    titles: labelled.length,
    accepted: ours.accepted,
    matcher,
    ...Object.fromEntries(peers),
  });
}

function makeCandidates(): readonly Candidate[] {
  return CATALOGUE.map(({ family, grade, genericTitle }, id) => ({
    id,
    family,
    category: categoryOf(grade),
    text: textOf(`${genericTitle} ${family}`),
  }));
}

function makePeers(candidates: readonly Candidate[]): readonly Peer[] {
  return [
    miniSearchPeer(candidates),
    uFuzzyPeer(candidates),
    fuzzballPeer(candidates),
    fusePeer(candidates),
  ];
}

function fits(candidate: Candidate | undefined, category: Category | null): boolean {
  return candidate !== undefined && (category === null || candidate.category === category);
}

function miniSearchPeer(candidates: readonly Candidate[]): Peer {
  const index = new MiniSearch<Candidate>({ fields: ['text'] });
  index.addAll(candidates);
  return {
    name: 'MiniSearch',
    find: (text, category) => {
      const [best] = index.search(text, {
        fuzzy: 0.2,
        prefix: true,
        filter: ({ id }) => fits(candidates[id as number], category),
      });
      return best ? { family: candidates[best.id as number]!.family, score: best.score } : NOTHING;
    },
  };
}

function uFuzzyPeer(candidates: readonly Candidate[]): Peer {
  const uFuzzy = new UFuzzy({ intraMode: 1 });
  const texts = candidates.map(({ text }) => text);
  return {
    name: 'uFuzzy',
    find: (text, category) => {
      const [, info, order] = uFuzzy.search(texts, text, 3);
      const place = order?.find((at) => fits(candidates[info!.idx[at]!], category));
      if (place === undefined || !info) return NOTHING;
      const best = candidates[info.idx[place]!]!;
      return { family: best.family, score: info.chars[place]! / best.text.length };
    },
  };
}

function fuzzballPeer(candidates: readonly Candidate[]): Peer {
  return {
    name: 'fuzzball',
    find: (text, category) => {
      const choices = candidates.filter((candidate) => fits(candidate, category));
      const [best] = fuzzball.extract(text, choices as Candidate[], {
        scorer: fuzzball.token_set_ratio,
        processor: (candidate: Candidate) => candidate.text,
        full_process: false,
        limit: 1,
      });
      return best ? { family: best[0].family, score: best[1] } : NOTHING;
    },
  };
}

function fusePeer(candidates: readonly Candidate[]): Peer {
  const fuse = new Fuse(candidates, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.6,
  });
  return {
    name: 'Fuse.js',
    find: (text, category) => {
      const best = fuse.search(text).find(({ item }) => fits(item, category));
      return best ? { family: best.item.family, score: 1 - (best.score ?? 1) } : NOTHING;
    },
  };
}

function judgeOurs(labelled: readonly LabelledTitle[]): { accepted: number; precision: number } {
  const matcher = createMatcher();
  const accepted = labelled.flatMap((title) => {
    const match = matcher.match(queryOf(title));
    const answer = match.target === null ? NONE : toAnswer(match.target);
    // Peers know no answer but a family, so only families are compared.
    return match.accepted && answer !== NONE ? [title.defensible.includes(answer)] : [];
  });
  return { accepted: accepted.length, precision: shareOf(accepted) };
}

function judgePeer(peer: Peer, labelled: readonly LabelledTitle[], accepted: number): number {
  const answers = labelled
    .map((title) => ({ title, found: peer.find(textOf(title.title), categoryFrom(title.grade)) }))
    .sort((a, b) => b.found.score - a.found.score)
    .slice(0, accepted);
  return shareOf(
    answers.map(
      ({ title, found: { family } }) => family !== null && title.defensible.includes(family),
    ),
  );
}

function shareOf(holds: readonly boolean[]): number {
  return holds.filter(Boolean).length / Math.max(1, holds.length);
}

/** Titles of the list with numbers of their own, so that they are distinct, in a mixed order. */
function makeRows(labelled: readonly LabelledTitle[]): readonly Question[] {
  const distinct = Array.from({ length: DISTINCT }, (_, index) => {
    const title = labelled[index % labelled.length]!;
    const numbered = { ...title, title: `${title.title} (Team ${letters(index)})` };
    return {
      query: queryOf(numbered),
      text: textOf(numbered.title),
      category: categoryFrom(title.grade),
    };
  });
  return Array.from({ length: ROWS }, (_, row) => distinct[(row * 7919) % DISTINCT]!);
}

function letters(index: number): string {
  return index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}

function matchAll(questions: readonly Question[]): void {
  const matcher = createMatcher();
  for (const { query } of questions) matcher.match(query);
}

/** Rows per second, the best of some rounds: other work on the machine only ever slows one. */
function rate(rows: number, run: () => void): number {
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return Math.round(rows / Math.min(...seconds));
}

function queryOf({ title, grade }: LabelledTitle): TitleQuery {
  return { title, grade, formerFamily: null };
}

function categoryFrom(grade: Grade | null): Category | null {
  return grade === null ? null : categoryOf(grade);
}

function textOf(title: string): string {
  return normalizeTitle(title)
    .segments.flatMap(({ tokens }) => tokens.map(({ text }) => text))
    .join(' ');
}
