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
    `Si tiene preguntas sobre la familia de empleos o sobre el grado, diríjase a su socio regional de recursos humanos. Cada una de las dos preguntas puede plantearse durante ${ask} meses, contados desde el día en que reciba esta carta y la descripción; recibirá una respuesta escrita a más tardar ${answer} meses después de su solicitud. Sobre la familia, confirma la descripción o le da otra del mismo grado; sobre el grado, lo confirma o le indica cómo pedir una revisión del grado. Da las razones de la asignación y no evalúa de nuevo el empleo (2019 apénd. 2 ¶3).`,
  jobReview:
    'Con independencia de lo anterior, puede solicitar en todo momento la revisión de su empleo con arreglo a la circular 6/639 (2019 apénd. 2 ¶4).',
  enclosed: 'La descripción acompaña a esta carta.',
  named: 'Los artículos que aquí se citan: ',
  about: {
    '2019 Art. 4': 'que enumera los grados en que una familia tiene descripciones',
    '2019 Art. 6': 'que determina qué supone el grado de una descripción para el suyo',
    '2019 App. 2 ¶2': 'según el cual usted recibe la descripción y devuelve un acuse de recibo',
    '2019 App. 2 ¶3': 'sobre las preguntas de familia o de grado y el plazo de respuesta',
    '2019 App. 2 ¶4': 'que le deja abierta la revisión del empleo',
    '2023 Art. 5': 'según el cual decide el grado del puesto y la descripción se adapta',
    '2023 App. A ¶2': 'según el cual RR. HH. indica a los directores a quién concierne',
    '2023 App. A ¶9': 'que dice hasta cuándo vuelve a RR. HH. la descripción adaptada',
  },
  adaptation: (months) =>
    `Le rogamos que transmita esta información a los funcionarios interesados o a sus responsables. El responsable y el funcionario adaptan después la descripción al puesto, y el responsable la remite a RR. HH., con copia al funcionario, a más tardar ${months} meses después de que surta efecto el anuncio general (2023 apénd. A ¶2 y ¶9).`,
  broadcast: {
    subject: (family) => `Nuevas descripciones de puesto genéricas: ${family}`,
    paragraphs: ({ family, titles, link, effectiveDate, agreement, months }) => [
      `Estimadas y estimados colegas:`,
      `La familia de empleos «${family}» cuenta ya con descripciones de puesto genéricas: ${titles.join('; ')}.` +
        (effectiveDate ? ` Surten efecto el ${effectiveDate}.` : ''),
      `El texto completo, en español, francés e inglés, se encuentra aquí: ${link}`,
      agreement === '2023'
        ? `RR. HH. comunica a los directores los nombres y los grados de puesto de los funcionarios a su cargo que pertenecen a esta familia. Responsables y funcionarios adaptan la descripción al puesto, y los responsables la remiten en los ${months} meses siguientes al día en que surta efecto el anuncio general (2023 art. 4 y 5, apénd. A ¶2 y ¶9).`
        : `Cada funcionario interesado recibirá una carta con la descripción asignada, y se le pedirá que devuelva el acuse de recibo que la acompaña (2019 apénd. 2 ¶1 y ¶2).`,
      agreement === '2023'
        ? `Responsables y funcionarios pueden plantear sus preguntas a RR. HH., juntos o por separado (2023 apénd. A ¶11).`
        : `Si tiene preguntas, diríjase a su socio regional de recursos humanos (2019 apénd. 2 ¶3).`,
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
      'Versión no definitiva: se ha añadido una función a la descripción genérica. RR. HH. y el Comité del Sindicato del Personal deben examinarla antes (2023 apénd. A ¶6).',
    special: 'Solo en este caso',
  },
};
