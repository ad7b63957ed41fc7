import type { CellRow, Field } from '../../src/staffing-export/export-layout';
import { createRowSkipper, type SkippedRow } from '../../src/staffing-export/skip-row';

const FIELDS: readonly Field[] = [
  'position number',
  'title',
  'grade',
  'duty station',
  'incumbent',
  'funding',
];
const reasons = (rows: readonly CellRow[]): (SkippedRow | null)[] => {
  const columns = FIELDS.map((field, index) => ({ index, name: field, field }));
  const skip = createRowSkipper({ columns, headerRows: 1 });
  return rows.map((row, at) =>
    skip(
      FIELDS.map((_, index) => row[index] ?? ''),
      at + 2,
    ),
  );
};

test.each<[SkippedRow | null, CellRow]>([
  ['total', ['Number of positions', '', 12]],
  ['total', ['Nombre de postes', '', 12]],
  ['note', ['31/10/2026 18:02', '', '', 'Page 2']],
  ['note', ['Signature du chef de service', '', '', 'Date :']],
  ['note', ['Remarques', 'Le poste sera supprimé']],
  ['lone text', ['CO-Lima', '', '', 'Lima']],
  [null, ['ABC-1', '', '', 'Lima']],
  [null, ['CO-Lima', '', '', 'Lima', 'Diallo, Awa']],
  ['person below', ['', '• Diallo, Awa', 'G5', 'Dakar']],
  ['person below', ['', '- Diallo, Awa', 'G5', 'Dakar']],
  ['person below', ['', '>> Ruiz, Ana', 'G5']],
  ['person below', ['', 'Titulaire : Diallo Awa', 'G5']],
  ['person below', ['', 'Ocupante: Ruiz, Ana', 'G5']],
  [null, ['', '- Finance Assistant', 'G5', 'Dakar']],
  [null, ['', '- Social protection', 'P4']],
])('%s: %j', (expected, row) => expect(reasons([row])).toEqual([expected]));

test.each([['Legend'], ['Légende :'], ['Leyenda'], ['Abréviations'], ['Notas:']])(
  'below %s codes and their meanings are notes, and a position is one again',
  (heading) => {
    const rows = [
      ['RB', 'Regular budget'],
      [heading],
      ['RB', 'Regular budget'],
      ['', 'WLT = without limit of time'],
      ['50001201', 'Driver', 'G2', 'Lima'],
      ['50001202', 'Messenger'],
    ];
    expect(reasons(rows).slice(2)).toEqual(['note', 'note', null, null]);
  },
);
