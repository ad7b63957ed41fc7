/** The ladders of the common system that a staffing export can show, lowest grade first. */
export const LADDERS = {
  G: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7'],
  NO: ['NOA', 'NOB', 'NOC', 'NOD', 'NOE'],
  P: ['P1', 'P2', 'P3', 'P4', 'P5'],
  D: ['D1', 'D2', 'ADG', 'DDG', 'DG'],
} as const;

/** General Service, National Professional Officer, Professional, Director and above. */
export type Category = keyof typeof LADDERS;
export type Grade = (typeof LADDERS)[Category][number];

const CATEGORY_BY_GRADE = new Map<Grade, Category>(
  (Object.keys(LADDERS) as Category[]).flatMap((category) =>
    LADDERS[category].map((grade) => [grade, category] as const),
  ),
);

export const ALL_GRADES: readonly Grade[] = [...CATEGORY_BY_GRADE.keys()];

export function categoryOf(grade: Grade): Category {
  return CATEGORY_BY_GRADE.get(grade)!;
}

export function isGrade(text: string): text is Grade {
  return CATEGORY_BY_GRADE.has(text as Grade);
}

/** The grade's place on its ladder, from 0. */
export function levelOf(grade: Grade): number {
  return (LADDERS[categoryOf(grade)] as readonly Grade[]).indexOf(grade);
}

/**
 * Which of two grades is higher.
 *
 * @returns a negative number, zero or a positive number; null across categories, where no
 *   agreement defines an order.
 */
export function compareGrades(left: Grade, right: Grade): number | null {
  return categoryOf(left) === categoryOf(right) ? levelOf(left) - levelOf(right) : null;
}
