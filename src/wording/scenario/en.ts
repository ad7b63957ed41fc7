import type { DraftDescription } from '../../scenario/scenario';
import { NUMBERS_SAID, type ScenarioWords, type Speaker } from './scenario-words';

export function englishScenarios({ date, years, list, number, education }: Speaker): ScenarioWords {
  const asked = (of: { years: number | null; education: keyof Speaker['education'] | null }) => [
    ...(of.years === null ? [] : [years(of.years)]),
    ...(of.education === null ? [] : [education[of.education]]),
  ];
  const numbers = (all: readonly string[]) =>
    all.length > NUMBERS_SAID
      ? `${all.slice(0, NUMBERS_SAID).join(', ')} and ${number(all.length - NUMBERS_SAID)} more`
      : all.join(', ');
  const drafted = (of: DraftDescription) => `${of.grade} (${asked(of).join(', ')})`;
  return {
    reading: ({ code, question, alternative }) =>
      `${code} is decided otherwise. ${question} ${alternative}`,
    change: {
      'assignment date': ({ on }) => `All descriptions are assigned on ${date(on)}.`,
      'date of effect': ({ family, on }) => `${family} comes into effect on ${date(on)}.`,
      'cut-off date': ({ on }) => `Contracts are looked at on ${date(on)}.`,
      'annex added': ({ family: { name, agreement, annex, from, titles, descriptions } }) =>
        `${name} is added as ${agreement} Annex ${annex}, with descriptions at ${list(descriptions.map(drafted))}, and counts from ${date(from)}.` +
        (titles.length > 0 ? ` Its positions are also found as ${list(titles)}.` : ''),
      'annex left out': ({ family }) => `${family} is left out of the catalogue.`,
      'description changed': ({ family, grade, toGrade, ...rest }) => {
        const parts = [
          ...(toGrade ? [`stands at ${toGrade}`] : []),
          ...(asked(rest).length > 0 ? [`asks for ${list(asked(rest))}`] : []),
        ];
        return `The description of ${family} at ${grade} ${list(parts.length > 0 ? parts : ['stays as it is'])}.`;
      },
      'grade added': ({ family, grade, from, ...rest }) =>
        `${family} has a description at ${grade} too` +
        (from ? ` from ${date(from)}` : '') +
        (asked(rest).length > 0 ? `, which asks for ${list(asked(rest))}.` : '.'),
      'grade allocated': ({ grade, to }) => {
        switch (to.by) {
          case 'family and grade':
            return `${grade} is allocated to all ${to.grade} positions of ${to.family}.`;
          case 'office':
            return `${grade} is allocated to all positions of ${to.office}.`;
          case 'positions':
            return to.numbers.length === 1
              ? `${grade} is allocated to position ${to.numbers[0]!}.`
              : `${grade} is allocated to ${number(to.numbers.length)} positions: ${numbers(to.numbers)}.`;
        }
      },
      scope: ({ covered }) =>
        covered === 'other funding'
          ? 'Positions on other funding are treated as if they were on the regular budget.'
          : 'General Service positions at headquarters are treated as covered, with the families of 2019.',
    },
    problem: {
      'not JSON': () => 'This is no scenario: it is not JSON.',
      'not a scenario': () => 'This is no scenario: “format” is not “JD scenario”.',
      'later version': ({ version }) =>
        `The scenario is of version ${version}; this add-in reads version 1.`,
      missing: ({ at }) => `“${at}” is missing.`,
      'unknown field': ({ at }) => `“${at}” is not known.`,
      'not a date': ({ at, value }) => `“${at}” is “${value}”; expected a date such as 2026-01-31.`,
      'number out of range': ({ at, value, least, most }) =>
        `“${at}” is “${value}”; expected a number from ${number(least)} to ${number(most)}.`,
      'not a text': ({ at, most }) =>
        `“${at}” is no text; expected 1 to ${number(most)} characters.`,
      'not a list': ({ at, most }) =>
        `“${at}” is no list; expected one of at most ${number(most)} entries.`,
      'unknown value': ({ at, value, accepted }) =>
        `“${at}” is “${value}”; expected one of: ${accepted.join(', ')}.`,
      'grades of two categories': ({ at }) =>
        `“${at}”: the grades are not of one category that the agreement covers.`,
      'family exists': ({ at, value }) =>
        `“${at}”: ${value} is a family already; change its descriptions instead.`,
    },
  };
}
