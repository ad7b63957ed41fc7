import type { LetterWords } from './letter-words';

export const spanishLetterWords: LetterWords = {
  awarded: ({ existing, allocated, incumbent }, effectiveDate) =>
    `Con la nueva descripción, su puesto tiene el grado ${allocated}; hasta ahora tenía el grado ${existing}. Por ello se le concede el grado ${incumbent} a partir del ${effectiveDate}.`,
  retained: ({ existing, allocated, incumbent }) =>
    `Con la nueva descripción, su puesto tiene el grado ${allocated}; hasta ahora tenía el grado ${existing}. Usted conserva el grado ${incumbent}, a título personal.`,
  unchanged: ({ allocated, incumbent }) =>
    `Con la nueva descripción, su puesto tiene el grado ${allocated}, como hasta ahora. Su propio grado sigue siendo ${incumbent}.`,
  alreadyHeld: ({ existing, allocated, incumbent }) =>
    `Con la nueva descripción, su puesto tiene el grado ${allocated}; hasta ahora tenía el grado ${existing}. Usted ya tiene el grado ${incumbent}, que no cambia.`,
  clarification: (ask, answer) =>
    `Si tiene preguntas sobre la familia de empleos o sobre el grado, diríjase a su asociado regional de recursos humanos. Cada una de las dos preguntas puede plantearse durante ${ask} meses, contados desde el día en que reciba esta carta y la descripción; recibirá una respuesta escrita a más tardar ${answer} meses después de su solicitud. En ella se explicarán la asignación y los pasos que puede dar; el empleo no se evalúa de nuevo (2019 App. 2 ¶3).`,
  jobReview:
    'Con independencia de lo anterior, puede solicitar en todo momento el examen de su empleo con arreglo a la circular 6/639 (2019 App. 2 ¶4).',
  adaptation: (months) =>
    `Le rogamos que transmita esta información a los funcionarios interesados o a sus responsables. El responsable y el funcionario adaptan después la descripción al puesto y la devuelven a RR. HH., con copia al funcionario, a más tardar ${months} meses después de que surta efecto el anuncio general (2023 App. A ¶2 y ¶9).`,
  broadcast: {
    subject: (family) => `Nuevas descripciones de puesto genéricas: ${family}`,
    paragraphs: ({ family, titles, link, effectiveDate, agreement, months }) => [
      `Estimadas y estimados colegas:`,
      `La familia de empleos «${family}» cuenta ya con descripciones de puesto genéricas: ${titles.join('; ')}.` +
        (effectiveDate ? ` Surten efecto el ${effectiveDate}.` : ''),
      `El texto completo, en español, francés e inglés, se encuentra aquí: ${link}`,
      agreement === '2023'
        ? `RR. HH. comunicará en breve a los directores qué funcionarios a su cargo pertenecen a esta familia. Responsables y funcionarios tienen después ${months} meses para adaptar la descripción al puesto (2023 Art. 4 y 5, App. A ¶9).`
        : `Cada funcionario interesado recibirá una carta que indica la descripción asignada, y se le pedirá que devuelva el acuse de recibo que la acompaña (2019 App. 2 ¶1 y ¶2).`,
      `Puede plantear sus preguntas en todo momento: su asociado de recursos humanos las responderá.`,
    ],
  },
  file: {
    letters: 'Cartas de asignación',
    lists: 'Listas para los directores',
    broadcast: 'Anuncio general',
    descriptions: 'Descripciones adaptadas',
  },
  adapted: {
    underReview:
      'Versión no definitiva: se ha añadido una función a la descripción genérica. RR. HH. y el Comité del Sindicato deben examinarla antes (2023 App. A ¶6).',
    special: 'Solo en este caso',
  },
};
