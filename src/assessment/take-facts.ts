import { isOpenReading, type OpenReading } from '../agreements/alternatives';
import type { Assumptions } from '../agreements/assumptions';
import { isVacancyContradicted } from '../agreements/serving-official';
import type { FactCell, Position } from '../domain/position';

/** A position with its facts as our readings, or their alternatives, take them. */
export interface TakenFacts {
  readonly position: Position;
  readonly isVacancyContradicted: boolean;
  /** Whether the export leaves open that somebody holds the position. */
  readonly isVacancyOpen: boolean;
  /** What a cell stands for that nobody guesses at, by a reading decided otherwise. */
  readonly settled: Readonly<Partial<Record<SettledCell, OpenReading>>>;
}

/** What a cell of which the texts do not say what it means is taken for in the alternative. */
const TAKEN_FOR = {
  contract: 'fixed-term',
  funding: 'regular budget',
} as const satisfies Partial<Readonly<Record<FactCell, string>>>;
type SettledCell = keyof typeof TAKEN_FOR;

/**
 * Takes the facts as the agreements leave them open: a vacancy that is not stated, or contradicted;
 * a contract or a funding that neither text names.
 */
export function takeFacts(given: Position, assumptions: Assumptions): TakenFacts {
  const contract = settle(given, 'contract', assumptions);
  const funding = settle(contract.position, 'funding', assumptions);
  const { position } = funding;
  const isContradicted = isVacancyContradicted(position);
  const isVacancyOpen = position.vacant === null || isContradicted;
  return {
    position: isVacancyOpen ? withVacancyTaken(position, assumptions) : position,
    isVacancyContradicted: isContradicted,
    isVacancyOpen,
    settled: { ...contract.by, ...funding.by },
  };
}

function withVacancyTaken(position: Position, assumptions: Assumptions): Position {
  return assumptions.isOtherwise('vacancy not stated')
    ? { ...position, vacant: true, incumbentNamed: null }
    : { ...position, vacant: null };
}

function settle(position: Position, cell: SettledCell, assumptions: Assumptions) {
  const question = position.unread?.[cell]?.question;
  if (!question || !isOpenReading(question) || !assumptions.isOtherwise(question)) {
    return { position, by: {} };
  }
  const unread = Object.fromEntries(
    Object.entries(position.unread ?? {}).filter(([name]) => name !== cell),
  );
  return {
    position: { ...position, [cell]: TAKEN_FOR[cell], unread },
    by: { [cell]: question },
  };
}
