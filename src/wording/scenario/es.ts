import type { DraftDescription } from '../../scenario/scenario';
import { NUMBERS_SAID, type ScenarioWords, type Speaker } from './scenario-words';

export function spanishScenarios({ date, years, list, number, education }: Speaker): ScenarioWords {
  const asked = (of: { years: number | null; education: keyof Speaker['education'] | null }) => [
    ...(of.years === null ? [] : [years(of.years)]),
    ...(of.education === null ? [] : [education[of.education]]),
  ];
  const numbers = (all: readonly string[]) =>
    all.length > NUMBERS_SAID
      ? `${all.slice(0, NUMBERS_SAID).join(', ')} y ${number(all.length - NUMBERS_SAID)} más`
      : all.join(', ');
  const drafted = (of: DraftDescription) => `${of.grade} (${asked(of).join(', ')})`;
  return {
    reading: ({ code, question, alternative }) =>
      `${code} se decide de otro modo. ${question} ${alternative}`,
    change: {
      'assignment date': ({ on }) => `Todas las descripciones se asignan el ${date(on)}.`,
      'date of effect': ({ family, on }) => `${family} entra en vigor el ${date(on)}.`,
      'cut-off date': ({ on }) => `Los contratos se examinan al ${date(on)}.`,
      'annex added': ({ family: { name, agreement, annex, from, titles, descriptions } }) =>
        `${name} se añade como anexo ${annex} de ${agreement}, con descripciones en ${list(descriptions.map(drafted))}, y cuenta desde el ${date(from)}.` +
        (titles.length > 0 ? ` Sus puestos se encuentran también como ${list(titles)}.` : ''),
      'annex left out': ({ family }) => `${family} se retira del catálogo.`,
      'description changed': ({ family, grade, toGrade, ...rest }) => {
        const parts = [
          ...(toGrade ? [`se clasifica en ${toGrade}`] : []),
          ...(asked(rest).length > 0 ? [`pide ${list(asked(rest))}`] : []),
        ];
        return `La descripción de ${family} en ${grade} ${list(parts.length > 0 ? parts : ['queda como está'])}.`;
      },
      'grade added': ({ family, grade, from, ...rest }) =>
        `${family} tiene también una descripción en ${grade}` +
        (from ? ` desde el ${date(from)}` : '') +
        (asked(rest).length > 0 ? `, que pide ${list(asked(rest))}.` : '.'),
      'grade allocated': ({ grade, to }) => {
        switch (to.by) {
          case 'family and grade':
            return `Se atribuye ${grade} a todos los puestos ${to.grade} de ${to.family}.`;
          case 'office':
            return `Se atribuye ${grade} a todos los puestos de ${to.office}.`;
          case 'positions':
            return to.numbers.length === 1
              ? `Se atribuye ${grade} al puesto ${to.numbers[0]!}.`
              : `Se atribuye ${grade} a ${number(to.numbers.length)} puestos: ${numbers(to.numbers)}.`;
        }
      },
      scope: ({ covered }) =>
        covered === 'other funding'
          ? 'Los puestos con otra financiación se tratan como los del presupuesto ordinario.'
          : 'Los puestos de servicios generales en la sede se tratan como cubiertos, con las familias de 2019.',
    },
    problem: {
      'not JSON': () => 'No es un escenario: el texto no es JSON.',
      'not a scenario': () => 'No es un escenario: «format» no es «JD scenario».',
      'later version': ({ version }) =>
        `El escenario es de la versión ${version}; este complemento lee la versión 1.`,
      missing: ({ at }) => `Falta «${at}».`,
      'unknown field': ({ at }) => `«${at}» no se conoce.`,
      'not a date': ({ at, value }) =>
        `«${at}» es «${value}»; se espera una fecha como 2026-01-31.`,
      'number out of range': ({ at, value, least, most }) =>
        `«${at}» es «${value}»; se espera un número de ${number(least)} a ${number(most)}.`,
      'not a text': ({ at, most }) =>
        `«${at}» no es un texto; se esperan de 1 a ${number(most)} caracteres.`,
      'not a list': ({ at, most }) =>
        `«${at}» no es una lista; se espera una de ${number(most)} entradas como máximo.`,
      'unknown value': ({ at, value, accepted }) =>
        `«${at}» es «${value}»; valores admitidos: ${accepted.join(', ')}.`,
      'grades of two categories': ({ at }) =>
        `«${at}»: los grados no son de una sola categoría que el acuerdo cubra.`,
      'family exists': ({ at, value }) =>
        `«${at}»: ${value} ya es una familia; cambie mejor sus descripciones.`,
    },
  };
}
