import { createFollowUps, readFollowUps } from '../../../src/excel/deadlines/follow-up-book';
import { recordLetters, takeBackLetters } from '../../../src/excel/deadlines/record-letters';
import { readLetterRows } from '../../../src/excel/letters/read-letter-rows';
import { findAddressees2019 } from '../../../src/documents/letters/addressees';
import { toSerial } from '../../../src/domain/plain-date';
import { day } from '../../deadlines/follow-ups';
import { cells, mappedWorkbook, TODAY, type, verify } from './lettered-workbook';

beforeEach(async () => {
  await mappedWorkbook();
});

const SENT = day('2026-03-01');

/** Records the letters of all verified rows, as the pane does once they are written. */
async function record(event: 'sent' | null = 'sent') {
  const { rows, catalogue, effectiveOn } = await readLetterRows('en-US');
  const { addressees } = findAddressees2019(rows, catalogue);
  const written = { assigned: addressees, on: SENT, effectiveOn, isSentToOfficials: true };
  return recordLetters({ ...written, event }, 'en-US');
}

it('adds a line with the date for each letter, and makes the table where there is none', async () => {
  verify(1, 2);
  expect(await record()).toMatchObject({ added: 2, dated: 0, known: 0, withoutNumber: 0 });
  expect(cells()).toMatchObject([
    { 'Position number': 'P-1', Agreement: 2019, 'Letter sent': toSerial(SENT) },
    { 'Position number': 'P-2', 'Letter sent': toSerial(SENT), Received: '' },
  ]);
});

it('dates lines that are there, leaves those that have a date, and counts what has no number', async () => {
  verify(1, 2, 4);
  await createFollowUps('all', 'en-US');
  type(0, 'Letter sent', toSerial(day('2026-01-01')));
  expect(await record()).toMatchObject({ added: 0, dated: 1, known: 1, withoutNumber: 1 });
  expect(cells().map((line) => line['Letter sent'])).toEqual([
    toSerial(day('2026-01-01')),
    toSerial(SENT),
  ]);
  // Once more changes nothing.
  expect(await record()).toMatchObject({ added: 0, dated: 0, known: 2 });
});

it('says of written letters that they are owed, and dates them once they are sent', async () => {
  verify(1, 2);
  const { undo } = await record(null);
  expect(cells().map((line) => line['Letter sent'])).toEqual(['', '']);
  const sent = await record();
  expect(sent).toMatchObject({ added: 0, dated: 2 });
  expect(await takeBackLetters(sent.undo, 'en-US')).toBe(0);
  expect(await takeBackLetters(undo, 'en-US')).toBe(0);
  expect(cells()).toEqual([]);
});

it('dates no letter after it was received', async () => {
  verify(1);
  await createFollowUps('all', 'en-US');
  type(0, 'Received', toSerial(day('2026-02-01')));
  expect(await record()).toMatchObject({ dated: 0, known: 1 });
  expect(cells()[0]!['Letter sent']).toBe('');
});

it('is taken back: lines that it added go, dates that it wrote are emptied', async () => {
  verify(1);
  await createFollowUps('all', 'en-US');
  verify(2);
  const { undo } = await record();
  // The computed columns change by themselves.
  await readFollowUps(TODAY, 'en-US');
  expect(await takeBackLetters(undo, 'en-US')).toBe(0);
  expect(cells()).toMatchObject([{ 'Position number': 'P-1', 'Letter sent': '' }]);
});

it('leaves what somebody changed since', async () => {
  verify(1, 2);
  const { undo } = await record();
  type(1, 'Received', toSerial(day('2026-03-05')));
  expect(await takeBackLetters(undo, 'en-US')).toBe(1);
  expect(cells().map((line) => line['Position number'])).toEqual(['P-2']);
});

it('leaves a blank line where it takes all back, and fills it again', async () => {
  verify(1);
  const { undo } = await record();
  expect(await takeBackLetters(undo, 'en-US')).toBe(0);
  expect(cells()).toEqual([]);
  expect(await record()).toMatchObject({ added: 1 });
  expect(cells().map((line) => line['Position number'])).toEqual(['P-1']);
});
