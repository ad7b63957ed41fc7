import type { ContentProfile } from './content-profile';
import type { Field } from './export-layout';

/** What content says about a field, from -1 (cannot be) over 0 (says nothing) to 1 (must be). */
type ContentWeight = (profile: ContentProfile) => number;

/** Below this share of fitting cells the content speaks against the field. */
const MISFIT = 0.25;
/** Cells that are no single code, number or date, and so may be words. */
const wordiness = ({ code, number, date }: ContentProfile): number =>
  1 - Math.max(code, number, date);

/** Short numbers that come again and again number nothing: `Posts` may say how many there are. */
const countsSomething = ({ code, number, distinct, filled }: ContentProfile): boolean =>
  code === 0 && number > 0.9 && distinct < 0.9 && filled > 2;

/** What comes again and again numbers no positions: it may be the code of a job. */
const repeats = ({ code, number, distinct, filled }: ContentProfile): boolean =>
  Math.max(code, number) > 0.6 && distinct < 0.8 && filled > 2;

/** Whole numbers with some above one, again and again: `Vacant` may say how many are. */
const isCount = (several: number, level: number, distinct: number, filled: number): boolean =>
  several > 0.15 && level > 0.9 && distinct < 0.9 && filled > 2;

const fitting =
  (share: (profile: ContentProfile) => number, strength: number): ContentWeight =>
  (profile) => {
    const fit = share(profile);
    return fit < MISFIT ? -0.6 : fit * strength;
  };

/** What the cells are beyond doubt, if it is no grade. */
const isOfAnotherKind = (profile: ContentProfile): boolean =>
  Math.max(
    ...[
      profile.station,
      profile.unit - profile.acronym,
      profile.funding,
      profile.contract,
      profile.vacancy,
    ],
    ...[
      profile.date,
      profile.yesNo,
      profile.state,
      profile.measure,
      profile.room,
      profile.language,
    ],
    ...[profile.personShape * profile.distinct, profile.percent, profile.ofPersons, profile.large],
    ...[profile.region, profile.sentence, profile.fraction, profile.formerFamily],
  ) > 0.5 ||
  (Math.max(profile.code, profile.number) > 0.5 && profile.coded < MISFIT);

/** Grades of whoever holds a position, or that it is given: written in any scale, or in words. */
const weighOtherGrade: ContentWeight = (profile) => {
  const fit = Math.max(profile.gradeLike - profile.category, profile.coded, profile.selfNamed);
  if (fit >= MISFIT) return fit * 0.3;
  return isOfAnotherKind(profile) || profile.ranked < MISFIT ? -0.6 : -0.3;
};

/** Levels that never come again count something, or put it in an order. */
const isRanking = (level: number, distinct: number, filled: number): boolean =>
  level > 0.9 && distinct > 0.9 && filled > 6;

/** Letters and a level are a grade of some scale, if the name says so. */
const LIKE_ITS_CODE = 0.3;

/** Enough cells to miss something in them. */
const FEW = 4;

/** Codes that never come again number what they stand for, whatever their first letters are. */
const isNumbering = (code: number, distinct: number, filled: number): boolean =>
  code > 0.9 && distinct > 0.9 && filled > FEW;

/** Short words among longer ones in capitals are no acronyms. */
const namesUnits = (unit: number, acronym: number): boolean =>
  unit > MISFIT && (unit > acronym || acronym > 0.9);

/** What speaks against titles; 0 where nothing does. */
function doubtTitles(profile: ContentProfile): number {
  if (wordiness(profile) < MISFIT) return -0.7;
  if (Math.max(profile.sentence, profile.yesNo, profile.letter) > 0.5) return -0.7;
  if (Math.max(profile.grade, profile.formerFamily, profile.plural) > 0.5) return -0.7;
  if (Math.max(profile.ofPersons, profile.employment, profile.vacancy) > 0.5) return -0.9;
  if (profile.role < 0.2 && profile.family + profile.unit > 0.5) return -0.45;
  // `G.Assistant` is the job that a title belongs to.
  if (profile.dotted > 0.5) return -0.2;
  if (profile.role > 0 || profile.filled <= FEW) return 0;
  return profile.distinct < 0.3 ? -0.45 : profile.numbered > 0.5 ? -0.4 : -0.25;
}

const weighTitles: ContentWeight = (profile) => doubtTitles(profile) || profile.role * 0.85;

/** The same two letters in every row are of the whole list, such as its employer. */
const isOneCode = ({ acronym, gradeLike, distinct, filled }: ContentProfile): boolean =>
  acronym > 0.9 && gradeLike === 0 && filled > FEW && distinct * filled <= 1;

function weighGrades(profile: ContentProfile): number {
  const { grade, gradeLike, category, level, coded, language, distinct, filled } = profile;
  const fit =
    language > 0.9 || isRanking(level, distinct, filled)
      ? 0
      : Math.max(
          grade,
          (gradeLike - category - level) * 0.6 + level * 0.4,
          isOneCode(profile) ? 0 : coded * LIKE_ITS_CODE,
          profile.selfNamed * 0.8,
        );
  if (fit >= MISFIT) return profile.padded > 0.5 ? -0.3 : fit * 0.92;
  // Ranks in words, such as `Attaché principal`, are the grades of many who are no organization of ours.
  if (profile.acronym > 0.5 && distinct < 0.7) return -0.3;
  if (profile.letter > 0.9 && distinct < 0.95) return -0.3;
  return profile.ranked > MISFIT && !isOfAnotherKind(profile) && distinct < 0.95 ? -0.45 : -0.6;
}

const WEIGHTS: Readonly<Partial<Record<Field, ContentWeight>>> = {
  grade: weighGrades,
  'grade category': (profile) => {
    if (profile.category >= MISFIT) return profile.category * 0.92;
    // Of another scale they decide nothing against a name.
    if (profile.categorised > 0.7 && profile.distinct < 0.9) return profile.categorised * 0.45;
    const { code, number, distinct, filled } = profile;
    const isFew = distinct < 0.7 || filled <= FEW;
    return isFew && Math.max(code, number) < 0.1 && !isOfAnotherKind(profile) ? -0.25 : -0.6;
  },
  // A category alone is nobody's grade.
  'personal grade': weighOtherGrade,
  'allocated grade': weighOtherGrade,
  step: fitting((profile) => profile.step, 0.4),
  date: (profile) =>
    profile.date < MISFIT ? -0.6 : Math.max(profile.dateInWords * 0.9, profile.date * 0.3),
  'assignment date': fitting((profile) => profile.date, 0.3),
  // `Project Officer` names a source of funds, `Consultant` a contract, and both are titles.
  funding: ({
    funding,
    role,
    number,
    distinct,
    percent,
    state,
    fraction,
    code,
    personShape,
    yesNo,
  }) =>
    Math.max(percent, state, yesNo, personShape * distinct) > 0.5 ||
    fraction > 0 ||
    (code > 0.5 && funding > 0 && distinct > 0.9)
      ? -0.6
      : funding > 0
        ? funding * (1 - role) * 0.85
        : number > 0.9 && distinct > 0.9
          ? -0.5
          : -0.25,
  // Numbers of contracts, who holds one, or whether it is signed, tell no kind of it.
  contract: ({ contract, role, date, state, code, distinct, personShape, filled }) =>
    isNumbering(code, distinct, filled)
      ? -0.6
      : contract > 0
        ? contract * (1 - role) * 0.85
        : Math.max(date, state, personShape * distinct) > 0.5 || (code > 0.5 && distinct > 0.9)
          ? -0.6
          : -0.25,
  'duty station': ({
    station,
    role,
    unit,
    room,
    state,
    region,
    code,
    distinct,
    filled,
    letter,
    acronym,
  }) =>
    Math.max(room, state, region - station, letter) > MISFIT
      ? -0.6
      : station === 0 &&
          (namesUnits(unit, acronym) || (code > 0.5 && distinct > 0.5)) &&
          filled > FEW
        ? -0.6
        : // No place that we know is one all the same, and less likely so with each more.
          station === 0 && filled > FEW
          ? -0.2
          : // An office that is named for its town is a unit first.
            station * (1 - role) * (1 - unit / 2) * 0.85,
  // A status of something else holds none of our words; yes and no may answer a question of ours.
  vacancy: ({
    vacancy,
    employment,
    yesNo,
    number,
    date,
    several,
    level,
    distinct,
    filled,
    state,
  }) =>
    employment > vacancy ||
    state > Math.max(vacancy, 0.5) ||
    isCount(several, level, distinct, filled)
      ? -0.6
      : vacancy > 0
        ? vacancy * 0.85
        : Math.max(yesNo, number, date) > 0.5
          ? 0
          : -0.45,
  'number of posts': (profile) =>
    Math.min(profile.level, profile.number) < 0.7
      ? // Posts in part are posts where the name says so plainly.
        Math.max(profile.number, profile.decimal) > 0.7 && profile.large + profile.percent === 0
        ? -0.3
        : -0.6
      : // Beside the rows of units it counts those, and the positions' own cells are blank.
        profile.density < 0.5
        ? 0
        : countsSomething(profile)
          ? 0.4
          : 0.25,
  title: weighTitles,
  'organizational unit': (profile) =>
    Math.max(profile.measure, profile.room, profile.decimal, profile.grade) > 0.5 ||
    Math.max(profile.yesNo, profile.personShape * profile.distinct ** 2) > 0.6
      ? -0.6
      : // The number of a unit says less than its name, which another column may have.
        Math.max(profile.code, profile.number) > 0.9
        ? -0.2
        : profile.station > 0.7 && profile.unit < MISFIT
          ? -0.3
          : profile.unit * (1 - profile.role) * (1 - profile.grade) * (1 - profile.funding) * 0.7,
  'former job family': (profile) => {
    if (Math.max(profile.category, profile.grade, profile.yesNo) > 0.5) return -0.6;
    // Whoever has the key may know the families; the code alone names none.
    if (Math.max(profile.code, profile.number) > 0.5) return -0.6;
    const weight = Math.max(
      profile.family *
        (1 - profile.role) *
        (1 - profile.unit) *
        (1 - profile.distinct) *
        (1 - profile.category) *
        0.7,
      // Plural names such as `Secretaries` are no titles, whatever they have in common with them.
      profile.formerFamily * 0.9,
    );
    if (weight > 0) return weight;
    if (profile.station > 0.5) return -0.6;
    return profile.role > MISFIT ? 0 : profile.distinct < 0.8 ? -0.25 : -0.35;
  },
  'position number': (profile) =>
    (wordiness(profile) > 0.8 && profile.role > MISFIT) ||
    countsSomething(profile) ||
    (profile.distinct < 0.5 && profile.filled > 4)
      ? -0.6
      : repeats(profile) ||
          profile.density < 0.5 ||
          (profile.code === 0 && wordiness(profile) > 0.8)
        ? -0.3
        : profile.code *
          (1 - profile.date) *
          // As likely a telephone.
          (1 - profile.extension * 0.7) *
          profile.distinct ** 2 *
          profile.density *
          0.45,
  incumbent: (profile) =>
    Math.min(profile.anonymous, profile.distinct) > 0.8
      ? 0.3
      : Math.max(profile.role, profile.grade, profile.yesNo, profile.unit) > 0.5 ||
          countsSomething(profile)
        ? -0.6
        : // A number serves only where no column has the name.
          Math.max(profile.code, profile.number) > 0.5
          ? -0.05
          : profile.personShape * profile.distinct * 0.7,
  'assignment number': (profile) => (wordiness(profile) > 0.8 && profile.filled > 2 ? -0.4 : 0),
  supervisor: (profile) =>
    Math.max(profile.yesNo, profile.grade, profile.state, profile.sentence, profile.percent) >
      0.5 || profile.large * (1 - profile.code) > 0.5
      ? -0.7
      : profile.personShape * 0.2,
};

/** How far the content of a column speaks for a field; 0 where there is no content. */
export function weighContent(field: Field, profile: ContentProfile): number {
  return profile.filled === 0 ? 0 : (WEIGHTS[field]?.(profile) ?? 0);
}
