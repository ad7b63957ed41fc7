import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evaluateTitles } from '../../scripts/evaluate/evaluate-titles';
import { fitConfidence } from '../../scripts/evaluate/fit-confidence';
import { measure } from '../../scripts/evaluate/measure';
import { predictAll } from '../../scripts/evaluate/predict';
import { readLabelledTitles } from '../../scripts/evaluate/read-labelled-titles';

const INVENTED = path.join(__dirname, 'cases', 'invented-titles.csv');

describe('on the invented titles', () => {
  const predictions = predictAll(readLabelledTitles(INVENTED));

  it('accepts only what is right, and most of what has a family', () => {
    const { precision, coverage, top3, noneAccepted } = measure(predictions);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(coverage).toBeGreaterThanOrEqual(0.85);
    expect(top3).toBeGreaterThanOrEqual(0.98);
    expect(noneAccepted).toBeLessThanOrEqual(0.05);
  });

  it('fits a curve that rises with the evidence', () => {
    const { lead, points } = fitConfidence(predictions);
    expect(lead).toBeGreaterThan(1);
    expect(points).toBeGreaterThanOrEqual(0);
  });
});

describe('evaluateTitles', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'titles-'));
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  const HEADER = 'title,language,grade,family,candidates,kind\n';

  it('counts rows by what their label asks for', () => {
    const file = write(
      'labelled.csv',
      HEADER +
        'Driver,en,G2,Drivers,,notice\n' +
        'Driver,en,G2,Messengers,,notice\n' +
        'Nurse,en,G6,NONE,,notice\n' +
        'Driver,en,G2,NONE,,notice\n' +
        'Procurement Associate,en,G6,AMBIGUOUS,Messengers; NONE,notice\n',
    );
    expect(evaluateTitles(file)).toMatchObject({
      rows: 5,
      coverage: 1,
      precision: 0.3333,
      top3: 0.5,
      noneAccepted: 0.5,
      ambiguousRight: 1,
      errors: 2,
      byLanguage: { en: { rows: 5 } },
    });
  });

  it('writes predictions, without labels too', () => {
    const out = path.join(folder, 'out.csv');
    const file = write('bare.csv', '\uFEFFtitle,grade\n"Driver, senior",G3\nNurse,\nZzz,\n');
    expect(evaluateTitles(file, out)).toEqual({ rows: 3 });
    const [header, driver, nurse, nothing] = readFileSync(out, 'utf8').split('\n');
    expect(header).toBe('title,grade,family,tier,confidence,accepted,alternatives');
    expect(driver).toMatch(/^"Driver, senior",G3,Drivers,generic title,0\.9\d+,TRUE,/);
    expect(nurse).toMatch(/^Nurse,,NONE,outside the families,0\.9\d+,FALSE,/);
    expect(nothing).toBe('Zzz,,,,0.0000,FALSE,');
  });

  it('names the row whose label is no family', () => {
    const file = write('wrong.csv', `${HEADER}Driver,en,G2,Pilots,,notice\n`);
    expect(() => evaluateTitles(file)).toThrow('Row 2: "Pilots"');
  });
});
