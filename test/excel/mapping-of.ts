import { findSource } from '../../src/excel/source/find-source';
import { readHead } from '../../src/excel/source/read-source';
import type { MappingRequest } from '../../src/excel/mapping/run-mapping';
import { recogniseColumns } from '../../src/staffing-export/columns';
import { findHeader } from '../../src/staffing-export/find-header';
import { GENEVA } from '../../src/staffing-export/value-words';

/** The mapping of the active sheet, with nothing settled by the user but the date. */
export async function mappingOf(): Promise<MappingRequest> {
  const finding = await findSource();
  if (finding.kind !== 'cells') throw new Error(`Found ${finding.kind}`);
  const head = await readHead(finding.place, 100);
  const header = findHeader(head);
  if ('problem' in header) throw new Error(header.problem);
  const top = header.offset + header.rows;
  return {
    place: finding.place,
    layout: {
      headerOffset: header.offset,
      headerRows: header.rows,
      columns: recogniseColumns(header.names, head.slice(top)),
    },
    reading: { constants: {}, assignments: {}, headquarters: GENEVA },
    assessment: { assignedOn: { year: 2026, month: 3, day: 1 }, effectiveOn: {} },
    displayLanguage: 'en-US',
  };
}
