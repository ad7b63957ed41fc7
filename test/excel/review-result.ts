import { findSource } from '../../src/excel/source/find-source';
import { readHead } from '../../src/excel/source/read-source';
import { runMapping } from '../../src/excel/mapping/run-mapping';
import { recogniseColumns } from '../../src/staffing-export/columns';
import { findHeader } from '../../src/staffing-export/find-header';
import { GENEVA } from '../../src/staffing-export/value-words';

/** Maps the active sheet as the pane does, without any choices of the user's. */
export async function mapActiveSheet(displayLanguage = 'en-US') {
  const finding = await findSource();
  if (finding.kind !== 'cells') throw new Error(`Found ${finding.kind}`);
  const { place } = finding;
  const head = await readHead(place, 100);
  const header = findHeader(head);
  if ('problem' in header) throw new Error(header.problem);
  const headerEnd = header.offset + header.rows;
  return runMapping({
    place,
    layout: {
      headerOffset: header.offset,
      headerRows: header.rows,
      columns: recogniseColumns(header.names, head.slice(headerEnd)),
    },
    reading: { constants: {}, assignments: {}, headquarters: GENEVA },
    assessment: { assignedOn: { year: 2026, month: 3, day: 1 }, effectiveOn: {} },
    displayLanguage,
  });
}
