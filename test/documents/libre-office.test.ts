import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { docxOf, paragraph } from './make-docx';
import { convertInLibreOffice, hasLibreOffice, readInLibreOffice } from './libre-office';
import { testWhere } from '../test-where';

/** Set by .ci/run: there LibreOffice has to be, and what needs it must not pass by being skipped. */
const isAskedFor = process.env['JD_LIBRE_OFFICE'] === 'required';

const guard = testWhere(
  isAskedFor || hasLibreOffice,
  'LibreOffice is not on this machine (soffice).',
);

guard('LibreOffice is here and converts Word documents to text and to PDF', () => {
  const document = docxOf(paragraph('Grüße an Dávila'));
  expect(readInLibreOffice({ document })['document']).toContain('Grüße an Dávila');

  const folder = mkdtempSync(path.join(tmpdir(), 'jd-office-guard-'));
  try {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, document);
    convertInLibreOffice([file], 'pdf');
    expect(readFileSync(path.join(folder, 'document.pdf'), 'latin1')).toMatch(/^%PDF-/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
