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

const fitting =
  (share: (profile: ContentProfile) => number, strength: number): ContentWeight =>
  (profile) => {
    const fit = share(profile);
    return fit < MISFIT ? -0.6 : fit * strength;
  };

/** Content that fits speaks for the field; content that does not fit may still be house code. */
const speakingFor =
  (share: (profile: ContentProfile) => number, strength: number): ContentWeight =>
  (profile) =>
    share(profile) * strength;

const WEIGHTS: Readonly<Partial<Record<Field, ContentWeight>>> = {
  grade: fitting(
    ({ grade, gradeLike, category, level }) =>
      Math.max(grade, (gradeLike - category - level) * 0.6 + level * 0.4),
    0.92,
  ),
  'grade category': fitting((profile) => profile.category, 0.92),
  'personal grade': fitting((profile) => profile.gradeLike, 0.3),
  'allocated grade': fitting((profile) => profile.gradeLike, 0.3),
  step: fitting((profile) => profile.step, 0.4),
  date: (profile) =>
    profile.date < MISFIT ? -0.6 : Math.max(profile.dateInWords * 0.9, profile.date * 0.3),
  'assignment date': fitting((profile) => profile.date, 0.3),
  // `Project Officer` names a source of funds, `Consultant` a contract, and both are titles.
  funding: speakingFor((profile) => profile.funding * (1 - profile.role), 0.85),
  contract: speakingFor((profile) => profile.contract * (1 - profile.role), 0.85),
  'duty station': speakingFor((profile) => profile.station * (1 - profile.role), 0.85),
  vacancy: speakingFor((profile) => profile.vacancy, 0.85),
  title: (profile) =>
    wordiness(profile) < MISFIT || profile.grade > 0.5 || profile.formerFamily > 0.5
      ? -0.7
      : profile.role * 0.85,
  'organizational unit': (profile) =>
    profile.unit * (1 - profile.role) * (1 - profile.grade) * (1 - profile.funding) * 0.7,
  'former job family': (profile) =>
    Math.max(
      profile.family * (1 - profile.role) * (1 - profile.unit) * (1 - profile.distinct) * 0.7,
      // Plural names such as `Secretaries` are no titles, whatever they have in common with them.
      profile.formerFamily * 0.9,
    ),
  'position number': (profile) =>
    (wordiness(profile) > 0.8 && profile.role > MISFIT) || countsSomething(profile)
      ? -0.6
      : profile.code * (1 - profile.date) * profile.distinct ** 2 * profile.density * 0.45,
  incumbent: (profile) =>
    profile.role > 0.5 || profile.grade > 0.5 ? -0.6 : profile.personShape * profile.distinct * 0.7,
  supervisor: (profile) => profile.personShape * 0.2,
};

/** How far the content of a column speaks for a field; 0 where there is no content. */
export function weighContent(field: Field, profile: ContentProfile): number {
  return profile.filled === 0 ? 0 : (WEIGHTS[field]?.(profile) ?? 0);
}
