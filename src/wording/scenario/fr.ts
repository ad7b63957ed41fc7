import type { DraftDescription } from '../../scenario/scenario';
import { NUMBERS_SAID, type ScenarioWords, type Speaker } from './scenario-words';

export function frenchScenarios({ date, years, list, number, education }: Speaker): ScenarioWords {
  const asked = (of: { years: number | null; education: keyof Speaker['education'] | null }) => [
    ...(of.years === null ? [] : [years(of.years)]),
    ...(of.education === null ? [] : [education[of.education]]),
  ];
  const numbers = (all: readonly string[]) =>
    all.length > NUMBERS_SAID
      ? `${all.slice(0, NUMBERS_SAID).join(', ')} et ${number(all.length - NUMBERS_SAID)} autres`
      : all.join(', ');
  const drafted = (of: DraftDescription) => `${of.grade} (${asked(of).join(', ')})`;
  return {
    reading: ({ code, question, alternative }) =>
      `${code} est décidée autrement. ${question} ${alternative}`,
    change: {
      'assignment date': ({ on }) => `Toutes les descriptions sont attribuées le ${date(on)}.`,
      'date of effect': ({ family, on }) => `${family} entre en vigueur le ${date(on)}.`,
      'cut-off date': ({ on }) => `Les contrats sont examinés au ${date(on)}.`,
      'annex added': ({ family: { name, agreement, annex, from, titles, descriptions } }) =>
        `${name} est ajoutée comme annexe ${annex} de ${agreement}, avec des descriptions aux grades ${list(descriptions.map(drafted))}, et compte à partir du ${date(from)}.` +
        (titles.length > 0 ? ` Ses postes se trouvent aussi sous ${list(titles)}.` : ''),
      'annex left out': ({ family }) => `${family} est retirée du catalogue.`,
      'description changed': ({ family, grade, toGrade, ...rest }) => {
        const parts = [
          ...(toGrade ? [`est classée ${toGrade}`] : []),
          ...(asked(rest).length > 0 ? [`demande ${list(asked(rest))}`] : []),
        ];
        return `La description de ${family} au grade ${grade} ${list(parts.length > 0 ? parts : ['reste telle quelle'])}.`;
      },
      'grade added': ({ family, grade, from, ...rest }) =>
        `${family} a aussi une description au grade ${grade}` +
        (from ? ` à partir du ${date(from)}` : '') +
        (asked(rest).length > 0 ? `, qui demande ${list(asked(rest))}.` : '.'),
      'grade allocated': ({ grade, to }) => {
        switch (to.by) {
          case 'family and grade':
            return `${grade} est alloué à tous les postes ${to.grade} de ${to.family}.`;
          case 'office':
            return `${grade} est alloué à tous les postes de ${to.office}.`;
          case 'positions':
            return to.numbers.length === 1
              ? `${grade} est alloué au poste ${to.numbers[0]!}.`
              : `${grade} est alloué à ${number(to.numbers.length)} postes : ${numbers(to.numbers)}.`;
        }
      },
      scope: ({ covered }) =>
        covered === 'other funding'
          ? 'Les postes financés autrement sont traités comme ceux du budget ordinaire.'
          : 'Les postes des services généraux au siège sont traités comme couverts, avec les familles de 2019.',
    },
    problem: {
      'not JSON': () => 'Ce n’est pas un scénario : le texte n’est pas du JSON.',
      'not a scenario': () => 'Ce n’est pas un scénario : « format » n’est pas « JD scenario ».',
      'later version': ({ version }) =>
        `Le scénario est de la version ${version} ; ce complément lit la version 1.`,
      missing: ({ at }) => `« ${at} » manque.`,
      'unknown field': ({ at }) => `« ${at} » n’est pas connu.`,
      'not a date': ({ at, value }) =>
        `« ${at} » vaut « ${value} » ; il faut une date telle que 2026-01-31.`,
      'number out of range': ({ at, value, least, most }) =>
        `« ${at} » vaut « ${value} » ; il faut un nombre de ${number(least)} à ${number(most)}.`,
      'not a text': ({ at, most }) =>
        `« ${at} » n’est pas un texte ; il faut de 1 à ${number(most)} caractères.`,
      'not a list': ({ at, most }) =>
        `« ${at} » n’est pas une liste ; il en faut une de ${number(most)} entrées au plus.`,
      'unknown value': ({ at, value, accepted }) =>
        `« ${at} » vaut « ${value} » ; valeurs admises : ${accepted.join(', ')}.`,
      'grades of two categories': ({ at }) =>
        `« ${at} » : les grades ne sont pas d’une seule catégorie que couvre l’accord.`,
      'family exists': ({ at, value }) =>
        `« ${at} » : ${value} est déjà une famille ; changez plutôt ses descriptions.`,
    },
  };
}
