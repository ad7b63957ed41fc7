// What our templates say in each language. {name} is a field; see src/documents/merge-fields.ts.
// What a text cites here, the document's own list of clauses names too: see
// src/documents/letters/named-clauses.ts.

export const TEMPLATE_TEXTS = {
  en: {
    assignment: {
      title: 'Your new job description',
      position: 'Position',
      salutation: 'Dear colleague,',
      intro:
        'A generic job description has been assigned to you, for the position that you hold. It was found from what is recorded about your position, and Human Resources verified it (2019 Art. 6 and App. 2 ¶2). {enclosure}',
      rows: {
        family: 'Job family',
        genericTitle: 'Generic title',
        existing: 'Grade of the position until now',
        allocated: 'Grade of the description',
        incumbent: 'Your grade',
        effective: 'With effect from',
      },
      outcome: 'What this means for your grade',
      questions: 'If you have questions',
      contact: 'Your Regional HR Partner: {hr_partner}',
      receiptRequest:
        'Once you have read this letter and the description, please sign the receipt on the next page and send it back. The date on it is the day from which the time for questions runs.',
      closing: 'Yours sincerely,',
      office: 'Human Resources Development Department',
      receipt: {
        title: 'Return receipt',
        to: 'To: {hr_partner}',
        text: 'I confirm that the letter of {letter_date} and the job description {generic_title}, {allocated_grade} ({family}), have reached me and that I have read both.',
        name: 'Name',
        received: 'Received on',
        signed: 'Signature',
      },
    },
    list: {
      title: 'Assigned generic job descriptions',
      unit: 'For the director of {unit}',
      intro:
        'The positions of the following officials belong to a job family for which generic job descriptions have been introduced. Each is assigned the description at the grade of the position; a personal grade plays no part (2023 Art. 5, App. A ¶2).',
      columns: ['Name', 'Position', 'Grade', 'Job family', 'Description', 'To be adapted by'],
      closing: 'Human Resources Development Department',
      contact: 'Questions to: {hr_partner}',
    },
    note: {
      assumptions: 'What is assumed',
      counts: 'Positions with another answer',
      countColumns: ['Before', 'With the assumptions', 'Positions'],
      cost: 'What it costs',
      costColumns: ['Positions', 'Currency', 'Before', 'After', 'Difference'],
      positionColumns: ['Position', 'Title', 'Before', 'After'],
      closing:
        'Figures are those of the workbook on the day of this note. Currencies are not converted, and nothing here is decided: the mapping is unchanged.',
    },
    description: {
      label: 'Job description',
      rows: {
        genericTitle: 'Generic title',
        functionalTitle: 'Functional title',
        family: 'Job family',
        grade: 'Grade',
        position: 'Position',
        incumbent: 'Incumbent',
        unit: 'Organizational unit',
        supervisor: 'Reports to',
      },
      purpose: 'Main purpose of the position',
      added: 'Duties added for this position',
      because: 'Justification:',
    },
  },
  fr: {
    assignment: {
      title: 'Votre nouvelle description d’emploi',
      position: 'Poste',
      salutation: 'Chère collègue, cher collègue,',
      intro:
        'Une description d’emploi générique vous a été attribuée, pour le poste que vous occupez. Elle a été déterminée d’après les données enregistrées sur votre poste, puis vérifiée par les ressources humaines (2019 art. 6 et app. 2 ¶2). {enclosure}',
      rows: {
        family: 'Famille d’emplois',
        genericTitle: 'Intitulé générique',
        existing: 'Grade du poste jusqu’ici',
        allocated: 'Grade de la description',
        incumbent: 'Votre grade',
        effective: 'À compter du',
      },
      outcome: 'Ce que cela signifie pour votre grade',
      questions: 'Si vous avez des questions',
      contact: 'Votre partenaire régional des ressources humaines : {hr_partner}',
      receiptRequest:
        'Après avoir lu cette lettre et la description, veuillez signer l’accusé de réception à la page suivante et le renvoyer. La date qu’il porte est celle à partir de laquelle court le délai pour poser des questions.',
      closing: 'Veuillez agréer l’expression de ma considération distinguée.',
      office: 'Département du développement des ressources humaines',
      receipt: {
        title: 'Accusé de réception',
        to: 'À : {hr_partner}',
        text: 'Je confirme que la lettre du {letter_date} et la description d’emploi {generic_title}, {allocated_grade} ({family}), me sont parvenues et que je les ai lues.',
        name: 'Nom',
        received: 'Reçues le',
        signed: 'Signature',
      },
    },
    list: {
      title: 'Descriptions d’emploi génériques attribuées',
      unit: 'À l’attention de la direction : {unit}',
      intro:
        'Les postes des fonctionnaires ci-dessous relèvent d’une famille d’emplois pour laquelle des descriptions génériques ont été introduites. À chacun est attribuée la description au grade du poste ; le grade personnel n’entre pas en compte (2023 art. 5, app. A ¶2).',
      columns: ['Nom', 'Poste', 'Grade', 'Famille d’emplois', 'Description', 'À adapter d’ici au'],
      closing: 'Département du développement des ressources humaines',
      contact: 'Questions à : {hr_partner}',
    },
    note: {
      assumptions: 'Ce qui est supposé',
      counts: 'Postes dont la réponse change',
      countColumns: ['Avant', 'Avec ces hypothèses', 'Postes'],
      cost: 'Ce que cela coûte',
      costColumns: ['Postes', 'Monnaie', 'Avant', 'Après', 'Écart'],
      positionColumns: ['Poste', 'Intitulé', 'Avant', 'Après'],
      closing:
        'Les chiffres sont ceux du classeur au jour de cette note. Les monnaies ne sont pas converties et rien n’est décidé ici : le rattachement reste inchangé.',
    },
    description: {
      label: 'Description d’emploi',
      rows: {
        genericTitle: 'Intitulé générique',
        functionalTitle: 'Intitulé fonctionnel',
        family: 'Famille d’emplois',
        grade: 'Grade',
        position: 'Poste',
        incumbent: 'Titulaire',
        unit: 'Unité organisationnelle',
        supervisor: 'Supérieur hiérarchique',
      },
      purpose: 'Objet principal du poste',
      added: 'Tâches ajoutées pour ce poste',
      because: 'Justification :',
    },
  },
  es: {
    assignment: {
      title: 'Su nueva descripción de puesto',
      position: 'Puesto',
      salutation: 'Estimada o estimado colega:',
      intro:
        'Se le ha asignado una descripción de puesto genérica, para el puesto que usted ocupa. Se determinó a partir de los datos registrados sobre su puesto y fue verificada por Recursos Humanos (2019 art. 6 y apénd. 2 ¶2). {enclosure}',
      rows: {
        family: 'Familia de empleos',
        genericTitle: 'Denominación genérica',
        existing: 'Grado del puesto hasta ahora',
        allocated: 'Grado de la descripción',
        incumbent: 'Su grado',
        effective: 'A partir del',
      },
      outcome: 'Qué significa esto para su grado',
      questions: 'Si tiene preguntas',
      contact: 'Su socio regional de recursos humanos: {hr_partner}',
      receiptRequest:
        'Una vez leídas esta carta y la descripción, le rogamos que firme el acuse de recibo de la página siguiente y lo devuelva. La fecha que figure en él es el día desde el que corre el plazo para las preguntas.',
      closing: 'Atentamente,',
      office: 'Departamento de Desarrollo de los Recursos Humanos',
      receipt: {
        title: 'Acuse de recibo',
        to: 'A: {hr_partner}',
        text: 'Confirmo que la carta del {letter_date} y la descripción de puesto {generic_title}, {allocated_grade} ({family}), han llegado a mi poder y que he leído ambas.',
        name: 'Nombre',
        received: 'Recibidas el',
        signed: 'Firma',
      },
    },
    list: {
      title: 'Descripciones de puesto genéricas asignadas',
      unit: 'A la atención de la dirección: {unit}',
      intro:
        'Los puestos de los siguientes funcionarios pertenecen a una familia de empleos para la que se han introducido descripciones genéricas. A cada uno se le asigna la descripción del grado del puesto; el grado personal no cuenta (2023 art. 5, apénd. A ¶2).',
      columns: [
        'Nombre',
        'Puesto',
        'Grado',
        'Familia de empleos',
        'Descripción',
        'Adaptar a más tardar el',
      ],
      closing: 'Departamento de Desarrollo de los Recursos Humanos',
      contact: 'Preguntas a: {hr_partner}',
    },
    note: {
      assumptions: 'Lo que se supone',
      counts: 'Puestos cuya respuesta cambia',
      countColumns: ['Antes', 'Con estos supuestos', 'Puestos'],
      cost: 'Lo que cuesta',
      costColumns: ['Puestos', 'Moneda', 'Antes', 'Después', 'Diferencia'],
      positionColumns: ['Puesto', 'Denominación', 'Antes', 'Después'],
      closing:
        'Las cifras son las del libro en la fecha de esta nota. Las monedas no se convierten y aquí no se decide nada: la vinculación queda como está.',
    },
    description: {
      label: 'Descripción de puesto',
      rows: {
        genericTitle: 'Denominación genérica',
        functionalTitle: 'Denominación funcional',
        family: 'Familia de empleos',
        grade: 'Grado',
        position: 'Puesto',
        incumbent: 'Titular',
        unit: 'Unidad organizativa',
        supervisor: 'Depende de',
      },
      purpose: 'Finalidad principal del puesto',
      added: 'Funciones añadidas para este puesto',
      because: 'Justificación:',
    },
  },
};
