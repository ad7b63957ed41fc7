import type { OfficialDescription } from '../../../src/domain/agreement-text';

const place = { line: 1, page: null };

/** A description in the form of 2023, worded by us. */
export const RIVER_WARDEN: OfficialDescription = {
  family: 'Technical Specialists',
  grade: 'P4',
  genericTitle: 'Technical Specialist',
  sections: [
    { kind: 'duties', heading: 'Duties', paragraphs: [], place },
    {
      kind: 'competencies',
      heading: 'Competencies',
      paragraphs: ['Knows TCP/IP and xxxxx.'],
      place,
    },
  ],
  duties: [
    { number: 1, text: 'Guards the river at the upper / middle / lower reach.', place },
    { number: 2, text: 'Counts fish. [OR Counts birds near xxxxx.] [NB. Keep one only.]', place },
    { number: 3, text: 'Does whatever else is asked.', place },
  ],
  specialDuties: [
    { applies: 'Where there is a dam', duties: [{ number: 1, text: 'Opens the gates.', place }] },
  ],
  place,
};
