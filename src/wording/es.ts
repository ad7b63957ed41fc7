import type { Requirement } from '../agreements/educational-requirement';
import type { Numbers, Phrases } from './phrases';

export function spanishPhrases({
  number,
  years,
  yearsHeld,
  yearsLacking,
  percent,
}: Numbers): Phrases {
  const education: Phrases['education'] = {
    none: 'ninguna escolaridad completa',
    compulsory: 'enseñanza obligatoria',
    secondary: 'enseñanza secundaria',
    diploma: 'diploma postsecundario',
    'first-level degree': 'título universitario de primer ciclo',
    'advanced degree': 'título universitario superior',
    'degree not listed': 'título universitario no registrado',
  };
  const equivalency = ({ ownYears, equivalencyYears }: Requirement) =>
    equivalencyYears > 0
      ? ` (${number(ownYears)} + ${number(equivalencyYears)} en lugar del título)`
      : '';
  return {
    outcome: {
      'higher grade awarded': 'Grado superior concedido',
      'personal grade retained': 'Grado personal conservado',
      'no change': 'Sin cambios',
      'assigned at position grade': 'Asignada en el grado del puesto',
      'reclassification procedure': 'Procedimiento de reclasificación',
      'HR decides': 'Decide Recursos Humanos',
      'no description yet': 'Aún sin descripción',
      'no description fits': 'Ninguna descripción corresponde',
      vacant: 'Vacante',
      'not a serving official': 'No es funcionario en servicio',
      benchmark: 'Referencia',
      'not covered': 'No cubierto',
      'fact missing': 'Falta un dato',
    },
    tier: {
      decided: 'decidido',
      'former family': 'familia anterior',
      'generic title': 'denominación genérica',
      'known title': 'denominación conocida',
      'strong words': 'palabras determinantes',
      'weak words': 'indicios débiles',
      'outside the families': 'fuera de las familias',
    },
    agreement: {
      '2019': '2019',
      '2023': '2023',
      benchmark: 'referencia',
      'not covered': 'no cubierto',
    },
    column: {
      agreement: 'Acuerdo',
      family: 'Familia de empleos',
      grade: 'Grado',
      genericTitle: 'Denominación genérica',
      education: 'Formación mínima',
      years: 'Años mínimos',
      alsoAsked: 'Se pide además',
      clause: 'Cláusula',
    },
    noDescriptionFits: 'Ninguna descripción corresponde',
    noneIntroducedYet: 'Ninguna introducida aún',
    education,
    fact: {
      grade: 'grado',
      'duty station': 'lugar de destino',
      funding: 'financiación',
      contract: 'tipo de contrato',
      'allocated grade': 'grado asignado',
      'personal grade': 'grado personal',
      education: 'formación',
      'diploma or not':
        'decisión de Recursos Humanos: si el título vale como diploma postsecundario',
      'relevant years': 'años pertinentes',
      'professional years': 'años profesionales',
      family: 'familia de empleos',
      date: 'fecha',
    },
    unchecked: {
      'secondary school completed': 'conclusión de la enseñanza secundaria',
      'with an ERP system': 'experiencia con un sistema ERP',
      'overseeing staff': 'experiencia en supervisión de personal',
      'specific experience that the description names':
        'experiencia específica que nombra la descripción',
      'field of the degree': 'especialidad del título',
      'institution of the degree': 'registro de la institución (WHED o UNESCO)',
      'relevance of the experience': 'pertinencia de la experiencia',
      'professional character of the experience': 'cuántos años son profesionales',
      'the majority in the field': 'mayoría de los años en la especialidad',
      'some at senior level of support': 'apoyo de nivel superior entre los años',
      'a safe driving record': 'historial de conducción segura',
      'driving for an international organization': 'conducción para una organización internacional',
      training: 'formación en la especialidad',
      'clean driving licence': 'permiso de conducir sin sanciones',
      'international experience': 'experiencia de nivel internacional',
      languages: 'idiomas',
      competencies: 'competencias',
    },
    accepted: {
      education: 'obligatoria, secundaria, diploma, licenciatura, maestría, título no registrado',
      funding: 'RB, presupuesto ordinario, XB, extrapresupuestario',
      dutyStation: 'Ginebra, sede, Lima, Dakar, …',
    },
    argument: {
      grade: 'grado',
      education: 'formación',
      relevantYears: 'añosPertinentes',
      professionalYears: 'añosProfesionales',
      family: 'familia',
      noticeYears: 'añosAnuncio',
      title: 'denominación',
      formerFamily: 'familiaAnterior',
      existing: 'existente',
      allocated: 'asignado',
      personal: 'personal',
      dutyStation: 'lugarDestino',
      funding: 'financiación',
      step: 'etapa',
      date: 'fecha',
    },
    step: {
      clarification: 'aclaración',
      answer: 'respuesta',
      'adapted description': 'descripción adaptada',
    },
    coverage: {
      'field position on the regular budget': ({ category }) =>
        category === 'NO'
          ? 'puesto de funcionario nacional fuera de la sede con cargo al presupuesto ordinario'
          : 'puesto de servicios generales fuera de la sede con cargo al presupuesto ordinario',
      'Professional position on the regular budget': () =>
        'puesto de la categoría profesional con cargo al presupuesto ordinario',
      'General Service at headquarters on the regular budget': () =>
        'puesto de servicios generales en la sede con cargo al presupuesto ordinario',
      'other funding makes it a benchmark': () =>
        'fuera del presupuesto ordinario: las descripciones de 2023 sirven de referencia, no se asigna nada',
      'other funding in the field': () =>
        'puesto fuera de la sede y del presupuesto ordinario: clasificado solo para comparar',
      'director or above': ({ grade }) => `${grade} queda fuera de ambos acuerdos`,
      'National Officer at headquarters': () =>
        'un funcionario nacional en la sede queda fuera de ambos acuerdos',
      'fact of the position unknown': () => 'no puede decirse qué acuerdo se aplica',
    },
    gradeOutcome: {
      'allocated above existing': ({ existing, allocated, current }) =>
        current === existing
          ? `el grado asignado ${allocated} es superior al existente ${existing}: se concede ${allocated}`
          : `el grado asignado ${allocated} es superior al existente ${existing} y al que se tiene, ${current}: se concede ${allocated}`,
      'allocated above existing, current grade already as high': ({
        existing,
        allocated,
        current,
      }) =>
        `el grado asignado ${allocated} es superior al existente ${existing}, pero el titular ya tiene ${current} y lo conserva`,
      'allocated below existing': ({ existing, allocated, current }) =>
        `el grado asignado ${allocated} es inferior al existente ${existing}: el titular conserva ${current} a título personal`,
      'allocated equals existing': ({ existing, current }) =>
        current === existing
          ? `el grado asignado es el existente ${existing}: nada cambia`
          : `el grado asignado es el existente ${existing}: nada cambia, el titular conserva ${current}`,
      'grades of two categories': ({ existing, allocated }) =>
        `${existing} y ${allocated} son de dos categorías, que no se comparan: hace falta una reclasificación según la circular 6/639`,
      'personal grade of another category': ({ allocated, personal }) =>
        `el grado asignado ${allocated} es superior al existente, pero no se compara con el grado personal ${personal} de otra categoría: decide Recursos Humanos`,
      'no rule outside 2019': ({ grade }) =>
        `no hay regla sobre concesión o conservación de grado para ${grade}: el artículo 6 de 2019 cubre puestos G y NO, y 2023 no tiene artículo semejante`,
      'grade not given': () => 'sin ambos grados no hay resultado',
    },
    serving: {
      'contract of a serving official': () => 'funcionario en servicio',
      'other contract': () =>
        'contrato ni de duración determinada ni sin límite de tiempo: no es funcionario en servicio',
      'contract unknown': () => 'no puede decirse si el titular es funcionario en servicio',
      'nobody in the position': ({ agreement }) =>
        agreement === '2019'
          ? 'vacante: no hay titular cuyo grado pueda cambiar'
          : 'vacante: el responsable adapta la descripción',
    },
    description: {
      'description at the position’s grade': ({ grade }) =>
        `se asigna la descripción de la familia en el grado del puesto, ${grade}`,
      'family has none at the position’s grade': ({ family, grade }) =>
        `${family} no tiene descripción en ${grade}: decide Recursos Humanos`,
      'no description for General Service at headquarters yet': () =>
        'aún no se ha introducido ninguna descripción para servicios generales en la sede',
      'P1 has no description': () => 'P1 está cubierto y aún no tiene descripción',
      'family not in effect yet': () =>
        'las descripciones de la familia no están en vigor en esa fecha',
      'position’s grade unknown': () => 'sin el grado del puesto no hay descripción',
      'no description fits': () =>
        'la denominación designa un trabajo ajeno a las familias de empleos',
      'family introduced later': () =>
        'aún no se ha introducido ninguna descripción para este campo de trabajo',
      'date of assignment unknown': () =>
        'no puede decirse si la familia está en vigor en esa fecha',
      'family of another category': ({ family }) =>
        `${family} es de otra categoría que el puesto: decide Recursos Humanos`,
      'no family found': () => 'la denominación no permite identificar ninguna familia de empleos',
    },
    eligibility: {
      'required years': ({ requirement, grade, education: held }) =>
        requirement.equivalencyYears > 0
          ? `${grade} con ${education[held]} pide ${years(requirement.years)}: ${number(requirement.ownYears)} de la descripción y ${number(requirement.equivalencyYears)} en lugar del título`
          : `${grade} con ${education[held]} pide ${years(requirement.years)}`,
      'years suffice': ({ requirement, grade, education: held, years: had }) =>
        `Admisible para ${grade} con ${education[held]}: ${yearsHeld(had)} de ${number(requirement.years)} exigidos` +
        equivalency(requirement),
      'years lacking': ({
        requirement,
        grade,
        education: held,
        years: had,
        shortfall,
        professionalShortfall,
        professionalYears,
      }) =>
        `No admisible para ${grade} con ${education[held]}: ${yearsHeld(had)} de ${number(requirement.years)} exigidos` +
        equivalency(requirement) +
        (professionalShortfall > 0
          ? `, de ellos ${number(professionalYears ?? 0)} de ${number(requirement.ownYears)} profesionales`
          : '') +
        `; ${shortfall === 1 ? 'falta' : 'faltan'} ${yearsLacking(shortfall)}`,
      'education lacking': ({ grade, education: held, needed }) =>
        `No admisible para ${grade}: se exige ${education[needed]}, se indica ${education[held]}, y ningún número de años lo suple`,
      'no description at grade': ({ grade }) =>
        `ninguno de los acuerdos tiene descripción en ${grade}`,
      'family has no description at grade': ({ family, grade }) =>
        `${family} no tiene descripción en ${grade}`,
      'families differ': ({ grade }) =>
        `la respuesta en ${grade} depende de la familia de empleos, que no se indica`,
      'fact not given': () => 'sin ese dato no hay respuesta',
      'degree not listed': () =>
        'la institución no figura en ninguno de los dos registros, por lo que el título no cuenta',
      'degree to be recognised': () =>
        'el acuerdo de 2023 no nombra ningún registro de instituciones: decide Recursos Humanos si el título cuenta',
    },
    inputProblem: {
      'unknown word': ({ accepted }) => `no se conoce; se admite: ${accepted}`,
      'not a grade': ({ refusal }) =>
        ({
          blank: 'está vacío',
          'no grade': 'no es un grado; se espera por ejemplo G5, NOA o P4',
          'no category': 'no tiene categoría; se espera por ejemplo G5, NOA o P4',
          'no level': 'no tiene nivel; se espera por ejemplo G5, NOA o P4',
          'outside the ladder': 'no existe; hay G1 a G7, NOA a NOE, P1 a P5, D1 y D2',
          'another pay scale': 'es de otra escala que G, NO, P y D',
          'two grades': 'nombra dos grados; se espera uno',
        })[refusal],
      'not a number': () => 'no es un número de años',
      'negative years': () => 'es negativo; se esperan años desde 0',
      'too many years': ({ most }) =>
        `pasa de ${number(most)} años; se espera la duración de una vida laboral`,
      'not a date': () => 'no es una fecha',
      'day or month first': () =>
        'puede empezar por el día o por el mes; escriba primero el año, por ejemplo 2026-01-31',
    },
    review: {
      'match not accepted': () => 'Familia de empleos por confirmar',
      'allocated grade proposed': ({ grade }) => `El grado asignado ${grade} es una propuesta`,
      'no description at allocated grade': ({ family, grade }) =>
        `${family} no tiene descripción en ${grade}`,
      'grade in title differs': ({ inTitle, grade }) =>
        `La denominación dice ${inTitle}, el puesto ${grade}`,
      'allocated grade without description': ({ grade }) =>
        `Se asignó el grado ${grade}, pero ninguna descripción corresponde`,
      'allocated grade plays no part': ({ grade }) =>
        `El grado asignado ${grade} no tiene efecto: la descripción sigue el grado del puesto`,
      'personal grade of another category': () => 'Grado personal de otra categoría',
      'personal grade below existing': () => 'Grado personal inferior al existente',
      'grades of two categories': () => 'Grados de dos categorías',
      'HR decides': () => 'Sin descripción en el grado del puesto: decide Recursos Humanos',
      'fact missing': () => 'Falta un dato',
    },
    doubt: {
      'close runner-up': () => 'otra familia es igual de probable',
      'weak evidence': () => 'las palabras son un indicio débil',
      'no evidence': () => 'nada en la denominación indica una familia',
      'level contradicts grade': ({ word, grade }) => `«${word}» no concuerda con ${grade}`,
      'grade in title differs': ({ inTitle, grade }) =>
        `la denominación dice ${inTitle}, el puesto ${grade}`,
      'former family contradicts title': () =>
        'la familia anterior y la denominación se contradicen',
    },
    toReview: (outcome) => `${outcome} (por revisar)`,
    matched: ({ target, words, tier, confidence }) =>
      words.length > 0
        ? `${target} por ${words.map((word) => `«${word}»`).join(', ')} (${tier}, ${percent(confidence)})`
        : `${target} (${tier}, ${percent(confidence)})`,
    notMatched: 'la denominación no permite identificar ninguna familia de empleos',
    allocatedBy: {
      HR: 'grado asignado por Recursos Humanos',
      'position grade': 'la familia tiene una descripción en el grado del puesto',
      'nearest grade':
        'la familia no tiene descripción en el grado del puesto: se propone el más cercano',
    },
    factMissing: (fact) => `Falta: ${fact}`,
    notChecked: (items) => `Sin comprobar: ${items.join(', ')}`,
    ourReadings: (codes) =>
      `${codes.length === 1 ? 'nuestra interpretación' : 'nuestras interpretaciones'} ${codes.join(', ')}`,
    awardedFrom: (grade, date) => `${grade} a partir del ${date}`,
    inputAt: (argument, value, problem) => `${argument}: «${value}» ${problem}.`,
    noDuties: (family, grade) =>
      `${family}, ${grade}: todavía no hay funciones aquí. Abra el acuerdo en el panel JD, en Descripciones, y vuelva a calcular.`,
    shapesDiffer: (first, second) =>
      `Los rangos no concuerdan: ${first} y ${second}. Indique rangos de un mismo tamaño o celdas sueltas.`,
    unsureFamily: (candidates) => `Dudoso: ${candidates.join(' o ')}. JD.MATCH muestra las cifras.`,
  };
}
