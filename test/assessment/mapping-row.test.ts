import { BUILT_IN, createCatalogue, type Catalogue } from '../../src/agreements/catalogue';
import { assessPosition } from '../../src/assessment/assess-position';
import type { ReviewCause, ReviewerAct } from '../../src/assessment/assessment';
import { MAPPING_COLUMNS, type MappingColumn } from '../../src/assessment/mapping-columns';
import { mappingCells, sayReview, type MappingCell } from '../../src/assessment/mapping-row';
import type { Clause, ReadingId } from '../../src/domain/citation';
import type { Position } from '../../src/domain/position';
import { toSerial } from '../../src/domain/plain-date';
import type { Match } from '../../src/matching/match';
import { reviewPhrasesOf } from '../../src/wording/review/review-wording';
import { wordingFor } from '../../src/wording/wording';
import { listCases, type CasesByReason } from '../agreements/reasons';
import { GUARDS } from '../agreements/later-families';
import {
  ASSIGNED_ON,
  ASSISTANT,
  matching,
  PROFESSIONAL,
  SETTINGS,
  TO_ASSISTANTS,
  TO_SPECIALISTS,
} from './positions';

const wording = wordingFor('en-US');

interface Given {
  readonly position?: Partial<Position>;
  readonly match?: () => Match;
  readonly decision?: ReviewerAct;
  readonly catalogue?: Catalogue;
  readonly verified?: string;
}

function row(given: Given): Readonly<Record<MappingColumn, MappingCell>> {
  const { position = {}, catalogue = BUILT_IN, decision = null } = given;
  const isProfessional = position.grade?.startsWith('P') === true;
  const assessment = assessPosition(
    { ...(isProfessional ? PROFESSIONAL : ASSISTANT), ...position },
    SETTINGS,
    given.match ?? (isProfessional ? TO_SPECIALISTS : TO_ASSISTANTS),
    catalogue,
    decision,
  );
  const cells = mappingCells(assessment, wording, given.verified);
  return Object.fromEntries(MAPPING_COLUMNS.map((name, index) => [name, cells[index]!])) as Record<
    MappingColumn,
    MappingCell
  >;
}

const act: ReviewerAct = {
  allocatedGrade: null,
  by: 'A. Okafor',
  on: ASSIGNED_ON,
  why: 'memo 7',
};
const awarded: Given = { position: { allocatedGrade: 'G6' } };
const outside: Given = { position: { grade: 'D1' } };

type CellCase = readonly [name: string, given: Given, cell: MappingCell];

const CELLS: CasesByReason<Exclude<MappingColumn, 'Why'>, CellCase> = {
  Agreement: [
    ['2019', {}, wording.agreement['2019']],
    ['2023', { position: { grade: 'P3' } }, wording.agreement['2023']],
    ['benchmark', { position: { grade: 'P3', funding: 'other' } }, wording.agreement.benchmark],
    ['not covered', outside, wording.agreement['not covered']],
    ['nobody knows', { position: { funding: null } }, ''],
  ],
  'Job family': [
    ['a family', {}, 'Programme Assistants'],
    [
      'none fits',
      { match: matching('no description fits') },
      wording.target('no description fits'),
    ],
    ['none found', { match: matching(null) }, ''],
    ['not matched', outside, ''],
  ],
  'Generic title': [
    ['at the grade', {}, 'Programme Assistant'],
    ['at the allocated grade', awarded, 'Senior Programme Assistant'],
    ['no description', { position: { grade: 'G4' } }, ''],
  ],
  'Allocated grade': [
    ['the position’s', {}, 'G5'],
    ['HR’s', awarded, 'G6'],
    ['a reviewer’s', { decision: { ...act, allocatedGrade: 'G6' } }, 'G6'],
    ['none at which there is no description', { position: { allocatedGrade: 'G3' } }, ''],
    ['none for comparison', { position: { funding: 'other' } }, ''],
  ],
  Outcome: [
    ['awarded', awarded, wording.outcome['higher grade awarded']],
    ['not covered', outside, wording.outcome['not covered']],
  ],
  'Incumbent grade': [
    ['awarded', awarded, 'G6'],
    ['nobody’s', { position: { vacant: true } }, ''],
  ],
  'Effective date': [
    ['of an award', awarded, toSerial(ASSIGNED_ON)],
    ['without one', {}, ''],
  ],
  Match: [
    ['the tier', {}, wording.tier['strong words']],
    ['none', { match: matching(null) }, ''],
    ['not matched', outside, ''],
  ],
  Confidence: [
    ['of a match', {}, 0.97],
    ['none', { match: matching(null) }, ''],
    ['not matched', outside, ''],
  ],
  Review: [
    ['nothing', {}, ''],
    [
      'two causes',
      {
        position: {
          allocatedGrade: 'G6',
          personalGrade: 'G4',
          unread: unreadCell('vacancy'),
          vacant: null,
        },
      },
      `${wording.factUnread(wording.fact.vacancy, '?')}; ${reviewPhrasesOf(wording).review['personal grade below existing']({ kind: 'personal grade below existing' })}`,
    ],
  ],
  Verified: [
    ['not yet', {}, ''],
    ['by somebody', { verified: 'AO, 1 December 2026' }, 'AO, 1 December 2026'],
  ],
};

function unreadCell(cell: 'vacancy' | 'allocated grade' | 'contract') {
  return { [cell]: { value: '?', question: null } };
}

it.each(listCases(CELLS))('%s: %s', (column, _, given, cell) => {
  expect(row(given)[column]).toBe(cell);
});

interface Cited {
  readonly clauses: readonly Clause[];
  readonly readings?: readonly ReadingId[];
}

const FIELD: Cited = { clauses: ['2019 Art. 2', '2019 fn. 1'] };
const PROFESSIONALS: Cited = { clauses: ['2023 Art. 2'] };
const BY_TITLE: Cited = { clauses: ['2019 Art. 3', '2019 Art. 4'] };
const UNCHANGED: Cited = {
  clauses: ['2019 Art. 6'],
  readings: ['2019 existing grade is the job’s', '2019 cut-off date'],
};
const NO_FAMILY_GRADE: Cited = {
  clauses: ['2019 Art. 4', '2019 Art. 6', '2019 App. 2 ¶3'],
  readings: ['2019 nearest grade is a hint', '2019 cut-off date'],
};

function former(grade: Position['grade'], target: Match['target'], tier: Match['tier']): Given {
  return { position: { grade }, match: matching(target, { tier }) };
}

describe('Why cites, in this order', () => {
  it.each<[string, Given, readonly Cited[]]>([
    ['outcome, family and coverage', {}, [UNCHANGED, BY_TITLE, FIELD]],
    [
      'a former family’s footnote, 2',
      former('G5', 'Communication and Information Management Assistants', 'former family'),
      [UNCHANGED, { clauses: ['2019 Art. 3', '2019 Art. 4', '2019 fn. 2'] }, FIELD],
    ],
    [
      'a former family’s footnote, 3',
      former('G5', 'General Administration and Office Support Assistants', 'former family'),
      [UNCHANGED, { clauses: ['2019 Art. 3', '2019 Art. 4', '2019 fn. 3'] }, FIELD],
    ],
    [
      'where former finance and administrative officers go',
      former('NOA', 'Administration and Operations Officers', 'former family'),
      [
        UNCHANGED,
        {
          clauses: ['2019 Art. 3', '2019 Art. 4', '2019 fn. 3'],
          readings: ['2019 finance and administrative officers'],
        },
        FIELD,
      ],
    ],
    [
      'no footnote where the title decided',
      former('NOA', 'Administration and Operations Officers', 'generic title'),
      [UNCHANGED, BY_TITLE, FIELD],
    ],
    [
      'a former family without a footnote',
      former('G5', 'Programme Assistants', 'former family'),
      [UNCHANGED, BY_TITLE, FIELD],
    ],
    ['a family that a reviewer decided on', { decision: act }, [UNCHANGED, BY_TITLE, FIELD]],
    [
      'an annex',
      { position: { grade: 'P3' } },
      [
        {
          clauses: ['2023 Art. 5', '2023 App. A ¶2'],
          readings: ['2023 qualifications not tested', '2023 effective date not entered'],
        },
        { clauses: ['2023 Annex 1'] },
        PROFESSIONALS,
      ],
    ],
    [
      'a later annex',
      { match: matching(GUARDS.name), catalogue: createCatalogue([GUARDS]) },
      [
        { ...UNCHANGED, readings: [...UNCHANGED.readings!, 'later annex'] },
        { clauses: ['2019 App. 4'] },
        FIELD,
      ],
    ],
    [
      'no clause for a family where none fits',
      { match: matching('no description fits') },
      [{ clauses: ['2019 Art. 3'] }, FIELD],
    ],
    [
      'nor where none is found',
      { match: matching(null) },
      [{ clauses: ['2019 App. 2 ¶2'] }, FIELD],
    ],
    [
      'the nearest grade as a hint',
      { position: { grade: 'G4' } },
      [NO_FAMILY_GRADE, BY_TITLE, FIELD],
    ],
    [
      '2023’s silence on grades',
      { position: { grade: 'P3', personalGrade: 'P4' } },
      [
        {
          clauses: ['2023 Art. 5', '2023 App. A ¶2'],
          readings: [
            '2023 qualifications not tested',
            '2023 effective date not entered',
            '2023 no rule on grades',
          ],
        },
        { clauses: ['2023 Annex 1'] },
        PROFESSIONALS,
      ],
    ],
    [
      'General Service at headquarters',
      { position: { station: 'headquarters' } },
      [{ clauses: ['2023 Art. 3'] }, PROFESSIONALS],
    ],
    [
      'a benchmark',
      { position: { grade: 'P3', funding: 'other' } },
      [PROFESSIONALS, { clauses: ['2023 Annex 1'] }],
    ],
    [
      'other funds in the field',
      { position: { funding: 'other' } },
      [{ clauses: ['2019 Art. 2', '2019 Preamble'], readings: ['2019 other funding'] }, BY_TITLE],
    ],
    ['a director', outside, [{ clauses: ['2019 Art. 2', '2023 Art. 2'] }]],
    [
      'a setting that leaves the unit out',
      {
        position: { grade: 'NOA', office: 'regional office' },
        match: matching('Finance Officers'),
      },
      [
        UNCHANGED,
        BY_TITLE,
        { clauses: ['2019 Art. 5', '2019 App. 3'], readings: ['2019 offices named'] },
        FIELD,
      ],
    ],
  ])('%s', (_, given, expected) => {
    const why = String(row(given).Why);
    const cited = why.match(/ \(20(?:19|23) [^)]*\)/g);
    expect(cited).toEqual(
      expected.map(({ clauses, readings = [] }) => wording.grounds({ clauses, readings })),
    );
  });
});

describe('Why says', () => {
  const why = (given: Given) => String(row(given).Why);

  it('where an allocated grade comes from that is not the position’s own, under 2019 alone', () => {
    expect(why({})).not.toContain(capital(wording.allocatedBy['position grade']));
    expect(why(awarded)).toContain(capital(wording.allocatedBy.export('G6')));
    expect(why({ decision: { ...act, allocatedGrade: 'G6' } })).toContain(
      capital(wording.allocatedBy.reviewer({ ...act, grade: 'G6', on: wording.date(ASSIGNED_ON) })),
    );
    expect(why({ position: { grade: 'P3' } })).not.toContain(
      capital(wording.allocatedBy['position grade']),
    );
  });

  it('who decided on the family and why, a reason for a grade with the grade alone', () => {
    const said = (reason: string) =>
      wording.decidedBy({
        target: 'Programme Assistants',
        by: act.by,
        on: wording.date(act.on),
        why: reason,
      });
    expect(why({ decision: act })).toContain(said('memo 7'));
    const graded = why({ decision: { ...act, allocatedGrade: 'G6' } });
    expect(graded).toContain(said(''));
    expect(graded.split('memo 7')).toHaveLength(2);
  });

  it('from when an award holds', () => {
    const from = capital(wording.awardedFrom('G6', wording.date(ASSIGNED_ON)));
    expect(why(awarded)).toContain(from);
    expect(why({})).not.toContain(wording.date(ASSIGNED_ON));
  });

  it('which fact is missing, or stands unread in its cell, before what it leaves open', () => {
    expect(why({ position: { contract: null } })).toContain(
      capital(`${wording.factMissing(wording.fact.contract)}; `),
    );
    expect(why({ position: { contract: null, unread: unreadCell('contract') } })).toContain(
      capital(`${wording.factUnread(wording.fact.contract, '?')}; `),
    );
  });

  it('what else was not read, and once', () => {
    const said = capital(wording.factUnread(wording.fact['allocated grade'], '?'));
    expect(why({ position: { unread: unreadCell('allocated grade') } }).split(said)).toHaveLength(
      2,
    );
    const contract = wording.factUnread(wording.fact.contract, '?').slice(1);
    expect(
      why({ position: { contract: null, unread: unreadCell('contract') } }).split(contract),
    ).toHaveLength(2);
  });

  it('what becomes of a personal grade that the outcome does not name', () => {
    expect(why({ position: { grade: 'P3', personalGrade: 'P4' } })).toContain(
      capital(wording.personalGrade['plays no part']('P4')),
    );
    expect(why({ position: { personalGrade: 'G6' } })).not.toContain(
      capital(wording.personalGrade.stays('G6')),
    );
  });

  it('that nothing was matched', () => {
    expect(why({ match: matching(null) })).toContain(capital(wording.notMatched));
    expect(why(outside)).not.toContain(capital(wording.notMatched));
  });

  it('by which words a family was read, or that they are of none', () => {
    const words = ['Programme', 'Assistant'];
    const fact = { words };
    expect(why({})).toContain(
      capital(wording.matched({ ...fact, target: 'Programme Assistants' })),
    );
    expect(why({ match: matching('no description fits') })).toContain(
      capital(
        wording.matchedWithoutFamily({ words, target: wording.target('no description fits') }),
      ),
    );
  });
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A cause without its row does not compile. */
const CAUSES: CasesByReason<ReviewCause['kind'], readonly [cause: ReviewCause, says: string]> = {
  'match not accepted': [
    [
      { kind: 'match not accepted', doubts: [] },
      reviewPhrasesOf(wording).review['match not accepted']({
        kind: 'match not accepted',
        doubts: [],
      }),
    ],
    [
      {
        kind: 'match not accepted',
        doubts: [{ kind: 'close runner-up', runnerUp: 'Drivers' }, { kind: 'weak evidence' }],
      },
      `Job family to confirm: ${reviewPhrasesOf(wording).doubt['close runner-up']({ kind: 'close runner-up', runnerUp: 'Drivers' })}`,
    ],
  ],
  'no grade allocated': [
    said({ kind: 'no grade allocated', family: 'Drivers', grade: 'G5', nearest: 'G3' }),
  ],
  'no description at allocated grade': [
    said({ kind: 'no description at allocated grade', family: 'Drivers', grade: 'G5' }),
  ],
  'grade in title differs': [said({ kind: 'grade in title differs', inTitle: 'G6', grade: 'G5' })],
  'allocated grade without description': [
    said({ kind: 'allocated grade without description', grade: 'G6' }),
  ],
  'allocated grade plays no part': [said({ kind: 'allocated grade plays no part', grade: 'P4' })],
  'personal grade of another category': [said({ kind: 'personal grade of another category' })],
  'personal grade below existing': [said({ kind: 'personal grade below existing' })],
  'grades of two categories': [said({ kind: 'grades of two categories' })],
  'setting contradicted': [
    said({
      kind: 'setting contradicted',
      office: 'regional office',
      offices: ['country office'],
      strength: 'named',
    }),
  ],
  'HR decides': [said({ kind: 'HR decides' })],
  'date before the agreement': [
    said({
      kind: 'date before the agreement',
      on: { year: 2002, month: 2, day: 3 },
      signedOn: { year: 2019, month: 7, day: 25 },
      clause: '2019 Art. 7',
    }),
  ],
  'vacancy contradicted': [said({ kind: 'vacancy contradicted' })],
  'fact missing': [
    [{ kind: 'fact missing', fact: 'contract' }, wording.factMissing(wording.fact.contract)],
  ],
  'fact unread': [
    [
      { kind: 'fact unread', fact: 'contract', value: '?' },
      wording.factUnread(wording.fact.contract, '?'),
    ],
  ],
};

function said<Cause extends ReviewCause>(
  cause: Exclude<Cause, { kind: 'fact missing' | 'fact unread' }>,
): readonly [ReviewCause, string] {
  const sentence = reviewPhrasesOf(wording).review[cause.kind] as (fact: ReviewCause) => string;
  return [cause, sentence(cause)];
}

describe('Review says of', () => {
  it.each(listCases(CAUSES))('%s: %j', (_, cause, says) => {
    expect(says).not.toBe('');
    expect(sayReview(cause, wording)).toBe(says);
  });
});
