import type { Grade } from '../../src/domain/grade';
import type { MatchTarget } from '../../src/matching/match';
import { createMatcher, matchTitle } from '../../src/matching/match-position';

const match = (title: string, grade: Grade | null = null, formerFamily: string | null = null) =>
  matchTitle({ title, grade, formerFamily });

const GENERAL = 'General Administration and Office Support Assistants';
const COMMUNICATION = 'Communication and Information Management Assistants';

describe('matchTitle', () => {
  it.each<[string, Grade | null, MatchTarget, string]>([
    ['Driver', 'G2', 'Drivers', 'generic title'],
    ['Senior Finance Assistant', 'G7', 'Finance Assistants', 'generic title'],
    ['Motorista / Driver', null, 'Drivers', 'known title'],
    ['Receptionist', 'G3', GENERAL, 'known title'],
    ['Treasury Associate', null, 'Finance Assistants', 'strong words'],
    ['Chargé de programme', 'NOB', 'Programme Officers', 'strong words'],
    ['Stress Counsellor', null, 'no description fits', 'outside the families'],
    ['Economist', 'P3', 'none introduced yet', 'outside the families'],
    ['Human Resources Officer', 'P3', 'none introduced yet', 'outside the families'],
    ['Director, Human Resources', 'D1', 'no description fits', 'outside the families'],
    ['Technical Officer', 'P2', 'Technical Specialists', 'generic title'],
    ['Evaluation Specialist', 'P4', 'Evaluation Specialists', 'generic title'],
    ['IT Officer', 'NOB', 'Information Technology Officers', 'strong words'],
  ])('accepts %s at %s as %s by %s', (title, grade, target, tier) => {
    expect(match(title, grade)).toMatchObject({ target, tier, accepted: true, doubts: [] });
  });

  it.each([
    ['Admin/Finance Associate', 'G6'],
    ['HR and Administrative Assistant', 'G5'],
    ['Procurement Associate', 'G7'],
    ['Information Management Officer', 'NOB'],
    ['Finance Officer', 'NOB'],
    ['Librarian', null],
    ['Chauffeur-coursier', 'G2'],
    ['Nutrition Officer', 'NOB'],
    ['Registration Assistant', 'G4'],
    ['Agent d’enregistrement', null],
    // Two jobs, and two families have the grade.
    ...(['G2', 'G3'] as const).flatMap((grade) =>
      [
        ...['Driver-Clerk', 'Driver/Clerk', 'Clerk/Driver', 'Clerk Driver', 'Driver and Clerk'],
        ...['Chauffeur-commis', 'Commis/chauffeur', 'Chofer-oficinista', 'Conductor y oficinista'],
        ...['Messenger/Clerk', 'Clerk-Messenger', 'Planton-commis', 'Mensajero/oficinista'],
        ...[
          'Driver/Messenger',
          'Chauffeur/planton',
          'Conductor y mensajero',
          'Driver/Receptionist',
        ],
      ].map((title) => [title, grade] as const),
    ),
  ] as const)('leaves %s at %s to a person, with the rival named', (title, grade) => {
    const answer = match(title, grade);
    expect(answer.accepted).toBe(false);
    expect(answer.doubts).toContainEqual(expect.objectContaining({ kind: 'close runner-up' }));
    expect(answer.alternatives.length).toBeGreaterThan(0);
  });

  it.each(['Finance Clerk', 'Clerk', 'Senior Clerk', 'Accounts Clerk', 'Commis', 'Oficinista'])(
    'takes %s for one job',
    (title) => expect(match(title, 'G5').accepted).toBe(true),
  );

  it.each<[Grade, string]>(
    (['P2', 'P3', 'P4', 'P5'] as const).flatMap((grade) =>
      [
        ...['Legal Officer', 'Jurist', 'Juriste', 'Translator', 'Traducteur', 'Traductora'],
        ...['Economist', 'Interpreter', 'Editor', 'Medical Doctor', 'Nurse', 'Architect'],
        ...['Auditor', 'Procurement Officer', 'Human Resources Officer', 'Finance Officer'],
      ].map((title): [Grade, string] => [grade, title]),
    ),
  )('at %s, of a family that 2023 has not introduced yet: %s', (grade, title) => {
    const answer = match(title, grade);
    expect(answer).toMatchObject({ target: 'none introduced yet', tier: 'outside the families' });
    const others = answer.alternatives.map(({ target }) => target);
    expect(others).not.toContain('no description fits');
    expect(others).not.toContain('none introduced yet');
  });

  it.each([
    ...['Communication Consultant', 'Consultora en comunicación', 'Consultante en finances'],
    ...['External collaborator, evaluation', 'Individual contractor - Driver', 'Volunteer Driver'],
    ...['Prestataire informatique', 'Colaboradora externa, comunicación', 'Consultor de finanças'],
    // A lead without a grade is as likely a director.
    ...['Finance Director', 'M&E Coordinator', 'Jefe de finanzas'],
  ])('leaves to a person, without a grade, who may hold none of our positions: %s', (title) => {
    const answer = match(title);
    expect(answer.accepted).toBe(false);
    const offered = [answer.target, ...answer.alternatives.map(({ target }) => target)];
    expect(offered).toContain('no description fits');
  });

  it.each<[string, Grade | null, MatchTarget]>([
    ['Consultant, Finance', 'NOA', 'Finance Officers'],
    ['Volunteer Programme Assistant', null, 'Programme Assistants'],
    ['Secretaria ejecutiva', 'G5', 'General Administration and Office Support Assistants'],
    ['SECRETARIA EJECUTIVA BILINGÜE', 'G5', 'General Administration and Office Support Assistants'],
    ['Monitoring and Evaluation Assistant', 'G6', 'Programme Assistants'],
    ['Under-Secretary', null, 'no description fits'],
    ['Permanent Secretary', null, 'no description fits'],
    ['Secrétaire d’État', null, 'no description fits'],
    ['Subsecretario', null, 'no description fits'],
  ])(
    'accepts, whatever one of its words says elsewhere, %s at %s as %s',
    (title, grade, target) => {
      expect(match(title, grade)).toMatchObject({ target, accepted: true, doubts: [] });
    },
  );

  it.each<[string, Grade | null]>([
    ['Evaluation Assistant', 'G6'],
    ['Asistente de evaluación', 'G5'],
    ['Coffee server', 'G1'],
    ['Financial Sector Specialist', null],
    ['Human Resources for Health Officer', null],
  ])('accepts no family for %s at %s', (title, grade) => {
    expect(match(title, grade).accepted).toBe(false);
  });

  it.each(['Office', 'Assistant', 'National Officer', 'zzz', ''])(
    'finds nothing in "%s"',
    (title) => {
      expect(match(title)).toMatchObject({
        target: null,
        tier: null,
        confidence: 0,
        accepted: false,
        doubts: [{ kind: 'no evidence' }],
      });
    },
  );

  it.each<[string, Grade, MatchTarget]>([
    // What is evaluated says whose work it is.
    ['Job Evaluation Officer', 'P3', 'none introduced yet'],
    ['Chargé de la classification des postes', 'P3', 'none introduced yet'],
    ['Asistente de evaluación de puestos', 'G6', 'Human Resources Assistants'],
    ['Job Classification Officer', 'NOB', 'Human Resources Officers'],
    ['Chargé de l’évaluation des emplois', 'NOB', 'Human Resources Officers'],
    ['Ex-post Evaluation Officer', 'P3', 'Evaluation Specialists'],
    ['Technical Translation Specialist', 'P3', 'none introduced yet'],
    // A misspelling that several words of one meaning come near.
    ['Programe Assistant', 'G5', 'Programme Assistants'],
    ['Human Ressources Assistant', 'G6', 'Human Resources Assistants'],
    ['Traducteur technique', 'P3', 'none introduced yet'],
  ])('accepts %s at %s as %s', (title, grade, target) => {
    expect(match(title, grade)).toMatchObject({ target, accepted: true });
  });

  it.each<[string, Grade]>([
    // A technical one of another job is of that job.
    ...(['Technical Editor', 'Technical Writer', 'Technical Photographer'] as const).map(
      (title): [string, Grade] => [title, 'P3'],
    ),
    ['Device Driver Developer', 'G6'],
    ['Radio Operator', 'G4'],
    ['Communications Technician', 'G6'],
    ['Technicien(ne) en communications', 'G6'],
    ['Técnico de Comunicaciones', 'G6'],
    ['Opérateur radio', 'G4'],
    ['Operadora de radio', 'G4'],
    // Two fields that are joined are not the one that both make without the word between them.
    ['HR and Operations Officer', 'NOA'],
    ['IT and Operations Assistant', 'G5'],
    ...(['&', '/', ' & ', ' / ', ' and '] as const).flatMap((join): [string, Grade][] => [
      [`Performance${join}Evaluation Officer`, 'NOB'],
      [`HR${join}Operations Officer`, 'NOA'],
      [`Labour${join}Administration Officer`, 'NOB'],
    ]),
    ['Ex-post Evaluation Officer', 'NOB'],
    // Of programmes or of people: the title does not say.
    ...(['NOA', 'NOB', 'P3'] as const).flatMap((grade) =>
      [
        ...['Performance Evaluation Officer', 'Position Evaluation Officer'],
        ...['Staff Evaluation Officer', 'Staff Performance Evaluation Officer'],
        ...['Chargé de l’évaluation du personnel', 'Chargé de l’évaluation des performances'],
        ...['Oficial de evaluación del desempeño', 'Oficial de evaluación del personal'],
        ...['HR/Performance Evaluation Officer', 'Programme and Staff Evaluation Officer'],
      ].map((title): [string, Grade] => [title, grade]),
    ),
    ['Post Evaluation Officer', 'NOB'],
    ...(['NOB', 'P3'] as const).flatMap((grade): [string, Grade][] => [
      ['Programme Performance Evaluation Officer', grade],
      ['Project Performance Evaluation Officer', grade],
    ]),
    // A job beside another one is not outweighed by it.
    ['Officer, Project & Driver', 'NOB'],
    ['HR, Performance Evaluation Officer', 'NOB'],
    ['Security Radio Operator', 'G5'],
    ['Procurement/Radio Operator', 'G5'],
    ['Translation Technical Specialist', 'P3'],
    ['Engineering Technical Specialist', 'P3'],
    ['Secretary/Programme Assistant', 'G5'],
    ['Secrétaire et assistante de programme', 'G5'],
  ])('leaves %s at %s to a person', (title, grade) => {
    expect(match(title, grade).accepted).toBe(false);
  });

  it.each<[string, Grade, MatchTarget]>([
    ['HR Operations Officer', 'NOA', 'Human Resources Officers'],
    ['M&E Officer', 'NOA', 'Programme Officers'],
    ['Monitoring & Evaluation Officer', 'NOA', 'Programme Officers'],
    ['Monitoring/Evaluation Officer', 'NOA', 'Programme Officers'],
    ['Finance & Administrative Officer', 'NOB', 'Administration and Operations Officers'],
    ['Communications and Reporting Associate', 'G6', COMMUNICATION],
    ['Secretary, Finance Unit', 'G5', GENERAL],
    ['Monitoring and Evaluation Officer', 'NOA', 'Programme Officers'],
    ['Monitoring Evaluation Officer', 'NOA', 'Programme Officers'],
    ['Evaluation Officer', 'P3', 'Evaluation Specialists'],
    ['Technical Officer', 'P3', 'Technical Specialists'],
  ])('still accepts %s at %s as %s', (title, grade, target) => {
    expect(match(title, grade)).toMatchObject({ target, accepted: true });
  });

  it('lets the category choose between assistants and officers', () => {
    expect(match('Human Resources', 'G6').target).toBe('Human Resources Assistants');
    expect(match('Human Resources', 'NOA').target).toBe('Human Resources Officers');
    expect(match('Human Resources').accepted).toBe(false);
  });

  it('gives the finance and administrative officer to operations, as footnote 3 does', () => {
    expect(match('Finance and Administrative Officer', 'NOA')).toMatchObject({
      target: 'Administration and Operations Officers',
      accepted: true,
    });
  });

  it('sends a level that contradicts the grade to review', () => {
    const answer = match('Finance Assistant', 'NOB');
    expect(answer.accepted).toBe(false);
    expect(answer.doubts).toContainEqual({
      kind: 'level contradicts grade',
      word: 'Assistant',
      grade: 'NOB',
    });
  });

  it('reads the level where each language puts it', () => {
    expect(match('Assistant Finance Officer').target).toBe('Finance Officers');
    expect(match('Chargé adjoint du suivi').target).toBe('Programme Officers');
    expect(match('Asistente del Oficial de Finanzas').target).toBe('Finance Assistants');
    expect(match('Secretary to the Finance Officer').target).toBe(GENERAL);
  });

  it('reads the grade inside a title where the position has none', () => {
    expect(match('Information Technology, GS-6').target).toBe('Information Technology Assistants');
  });

  it('mentions a grade in the title that is not the position’s, and stops at another category', () => {
    const doubt = { kind: 'grade in title differs', inTitle: 'G5', grade: 'G6' };
    expect(match('Finance Assistant G5', 'G6')).toMatchObject({ accepted: true, doubts: [doubt] });
    expect(match('Finance G5', 'NOA').accepted).toBe(false);
  });

  it('tells registration from registry and security operations from operations', () => {
    expect(match('Registry Clerk', 'G4')).toMatchObject({ target: GENERAL, accepted: true });
    expect(match('Security Operations Associate', 'G6').target).toBe('no description fits');
    expect(match('Electoral Operations Officer', 'NOB').accepted).toBe(false);
    expect(match('Social Security Specialist', 'P4').target).toBe('Technical Specialists');
  });

  it('names the words that decided and what was taken out', () => {
    expect(match('TA - ICT Associate, (GS-6), Port-au-Prince #123829')).toMatchObject({
      words: ['ICT'],
      removed: ['TA', 'GS-6', 'Port-au-Prince', '#123829'],
    });
  });

  describe('with a former family', () => {
    it.each<[string, Grade | null, MatchTarget]>([
      [
        'Library Documentation Assistants',
        'G5',
        'Communication and Information Management Assistants',
      ],
      [
        'Communication and Public Information Assistants',
        'G6',
        'Communication and Information Management Assistants',
      ],
      [
        'National Officer Library and Information Management',
        'NOA',
        'Communication and Information Management Officers',
      ],
      ['Secretaries', 'G4', GENERAL],
      ['Clerks', 'G3', GENERAL],
      ['Receptionists and Telephone Operators', 'G3', GENERAL],
      ['Administrative Assistants', 'G6', GENERAL],
      ['Finance and Administrative Officers', 'NOB', 'Administration and Operations Officers'],
      ['Finance and Administrative Officers', null, 'Administration and Operations Officers'],
      ['Chauffeurs', 'G2', 'Drivers'],
      ['Finance Assistants', 'G5', 'Finance Assistants'],
    ])('hands %s at %s to %s', (formerFamily, grade, target) => {
      expect(match('Assistant', grade, formerFamily)).toMatchObject({
        target,
        tier: 'former family',
      });
    });

    it('sends a title that says otherwise to review', () => {
      const answer = match('Driver', 'G3', 'Secretaries');
      expect(answer.accepted).toBe(false);
      expect(answer.doubts).toContainEqual({
        kind: 'former family contradicts title',
        titleTarget: 'Drivers',
      });
    });

    it('passes over a name that says nothing, and over Professionals', () => {
      expect(match('Driver', 'G3', 'Other').tier).toBe('generic title');
      expect(match('Technical Officer', 'P3', 'Clerks').target).toBe('Technical Specialists');
    });
  });

  it('puts a reviewer’s decision before all evidence', () => {
    const query = { title: 'Driver', grade: 'G2' as const, formerFamily: null };
    expect(matchTitle(query, () => ({ target: 'Messengers' }))).toMatchObject({
      target: 'Messengers',
      tier: 'decided',
      confidence: 1,
      accepted: true,
    });
    expect(matchTitle(query, () => null).target).toBe('Drivers');
  });
});

describe('createMatcher', () => {
  it('matches each distinct query once', () => {
    const findDecision = jest.fn(() => null);
    const matcher = createMatcher(findDecision);
    const query = { title: 'Driver', grade: 'G2' as const, formerFamily: null };
    expect(matcher.match({ ...query })).toBe(matcher.match({ ...query }));
    expect(findDecision).toHaveBeenCalledTimes(1);
    matcher.match({ ...query, grade: 'G3' });
    matcher.match({ ...query, formerFamily: 'Drivers' });
    expect(findDecision).toHaveBeenCalledTimes(3);
  });
});
