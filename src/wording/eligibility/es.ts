import type { EducationQuestion, Requirement } from '../../agreements/educational-requirement';
import type { CandidateEducation } from '../../domain/job-description';
import type { EligibilityPhrases, Numbers } from '../phrases';

export function spanishEligibility({
  number,
  years,
  yearsHeld,
  yearsLacking,
  list,
}: Numbers): EligibilityPhrases {
  const held: Readonly<Record<CandidateEducation, string>> = {
    none: 'ninguna escolaridad completa',
    primary: 'la escuela primaria',
    compulsory: 'la enseñanza obligatoria',
    secondary: 'la enseñanza secundaria',
    'unfinished degree': 'la enseñanza secundaria y estudios universitarios sin terminar',
    diploma: 'un diploma postsecundario',
    'degree not listed': 'un título universitario no registrado',
    'first-level degree': 'un título universitario de primer ciclo',
    'long degree': 'un título de primer ciclo largo, como una maîtrise',
    'advanced degree': 'un título universitario superior',
  };
  const question: Readonly<Record<EducationQuestion, string>> = {
    'diploma or not':
      'la institución no figura en ninguno de los dos registros, de modo que el título vale a lo sumo como diploma postsecundario',
    'recognised or not':
      'el acuerdo de 2023 no nombra ningún registro de instituciones, de modo que queda por saber si el título cuenta',
    'compulsory or not':
      'la escuela primaria puede ser menos que la enseñanza obligatoria del lugar donde se cursó',
    'advanced or not':
      'un título de primer ciclo largo, como una maîtrise, puede valer o no como título superior',
  };
  const lacking = (shortfall: number) =>
    `${shortfall === 1 ? 'falta' : 'faltan'} ${yearsLacking(shortfall)}`;
  /** Whose years they are: the description's, the notice's, those in place of the degree. */
  const sources = ({ ownYears, descriptionYears, noticeYears, equivalencyYears }: Requirement) => {
    const ofNotice = noticeYears !== null && noticeYears === ownYears;
    const isMore = ofNotice && descriptionYears !== ownYears;
    const aside = isMore
      ? descriptionYears === null
        ? ''
        : `, y no los ${number(descriptionYears)} de la descripción`
      : noticeYears === null
        ? ''
        : ofNotice
          ? ', los mismos que pide el anuncio de vacante'
          : `, pues el anuncio de vacante pide solo ${number(noticeYears)}`;
    const own = `${number(ownYears)} ${isMore ? 'del anuncio de vacante' : 'de la descripción'}${aside}`;
    // Nobody is to add up what is said aside.
    const plus = aside ? ', + ' : ' + ';
    return equivalencyYears > 0
      ? `${own}${plus}${number(equivalencyYears)} en lugar del título`
      : own;
  };
  const professional = (lacking: number, had: number | null, { ownYears }: Requirement) =>
    lacking > 0
      ? `, ${had ? `de ellos ${number(had)} a título profesional` : 'ninguno de ellos profesional'} cuando se exigen ${number(ownYears)}`
      : '';
  /** `7,5 años de 8 exigidos`, but `22 años cuando se exigen 8`. */
  const figures = (had: number, requirement: Requirement) =>
    had < requirement.years
      ? `${yearsHeld(had)} de ${number(requirement.years)} exigidos`
      : `${yearsHeld(had)} cuando se exigen ${number(requirement.years)}`;
  const turningPoints = (atLeast: Requirement, atMost: Requirement | null) =>
    `Recursos Humanos decide a partir de ${years(atLeast.years)} (${sources(atLeast)})` +
    (atMost
      ? `, y a partir de ${years(atMost.years)} (${sources(atMost)}) ya no importa qué decida`
      : '');
  return {
    education: {
      none: 'ninguna escolaridad completa',
      primary: 'escuela primaria',
      compulsory: 'enseñanza obligatoria',
      secondary: 'enseñanza secundaria',
      'unfinished degree': 'estudios universitarios sin terminar',
      diploma: 'diploma postsecundario',
      'degree not listed': 'título universitario no registrado',
      'first-level degree': 'título universitario de primer ciclo',
      'long degree': 'título de primer ciclo largo (maîtrise y similares)',
      'advanced degree': 'título universitario superior',
    },
    eligibility: {
      'required years': ({ requirement, grade, education }) =>
        `${grade} con ${held[education]} pide ${years(requirement.years)} (${sources(requirement)})`,
      'years suffice': ({ requirement, grade, education, years: had }) =>
        `Admisible para ${grade} con ${held[education]}: ${yearsHeld(had)} donde se exigen ${number(requirement.years)} (${sources(requirement)})`,
      'years lacking': ({
        requirement,
        grade,
        education,
        years: had,
        shortfall,
        professionalShortfall,
        professionalYears,
      }) =>
        `No admisible para ${grade} con ${held[education]}: ${figures(had, requirement)} (${sources(requirement)})` +
        professional(professionalShortfall, professionalYears, requirement) +
        `; ${lacking(shortfall)}`,
      'years lacking either way': ({
        grade,
        education,
        question: asked,
        atLeast,
        atMost,
        years: had,
        professionalYears,
        professionalShortfall,
        shortfall,
        shortfallAtMost,
      }) =>
        `No admisible para ${grade} con ${held[education]}: ${yearsHeld(had)}` +
        professional(professionalShortfall, professionalYears, atLeast) +
        `; ${question[asked]}; ${turningPoints(atLeast, atMost)}; ` +
        (shortfallAtMost === null
          ? `${lacking(shortfall)} para que decida Recursos Humanos`
          : shortfallAtMost === shortfall
            ? `${lacking(shortfall)} en ambos casos`
            : `${lacking(shortfall)} para que decida Recursos Humanos, ${yearsLacking(shortfallAtMost)} para que ya no importe`),
      'education lacking': ({ grade, education, needed }) =>
        `No admisible para ${grade}: se exige ${held[needed]}, y con ${held[education]} ningún número de años lo suple`,
      'every family refuses': ({ grade, education, years: had, families }) =>
        `No admisible para ${grade} en ninguna familia con ${held[education]}${had === null ? '' : ` y ${yearsHeld(had)}`}: ` +
        list(
          families.map((refusal) =>
            refusal.because === 'education lacking'
              ? `${refusal.family} pide ${held[refusal.needed]}`
              : `${refusal.family} pide ${years(refusal.requirement.years)}`,
          ),
        ) +
        '; lo que falta depende de la familia',
      'education in question': ({ question: asked, atLeast, atMost }) =>
        `${question[asked]}; ${turningPoints(atLeast, atMost)}`,
      'no description at grade': ({ grade }) =>
        `ninguno de los acuerdos tiene descripción en ${grade}`,
      'family has no description at grade': ({ family, grade }) =>
        `${family} no tiene descripción en ${grade}`,
      'families differ': ({ grade }) =>
        `la respuesta en ${grade} depende de la familia de empleos, que no se indica`,
      'fact not given': () => 'sin ese dato no hay respuesta',
    },
    eligibilityLimit: {
      'positions outside headquarters': () =>
        'respuesta válida fuera de la sede; para servicios generales en la sede aún no se ha introducido ninguna descripción',
      'families introduced so far': ({ grade, families }) =>
        `respuesta válida para las ${number(families.length)} familias que hasta ahora tienen descripción en ${grade}, ${list(families)}`,
      'whom equivalency serves': () =>
        'la experiencia en lugar del título vale para candidatos a una vacante de funcionario nacional y para funcionarios que piden la reclasificación en esa categoría',
    },
  };
}
