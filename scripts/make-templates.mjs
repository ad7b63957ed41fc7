// Makes our templates: assets/templates/*.docx. The same bytes each time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { TEMPLATE_TEXTS } from './templates/texts.mjs';

const FIXED_TIME = new Date(Date.UTC(2026, 0, 5, 12));
const LANGUAGES = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const WIDTH = 9638;

const folder = fileURLToPath(new URL('../assets/templates/', import.meta.url));
mkdirSync(folder, { recursive: true });

for (const [locale, texts] of Object.entries(TEMPLATE_TEXTS)) {
  await write(`letter-of-assignment-${locale}`, locale, letterOfAssignment(texts.assignment));
  await write(`list-for-director-${locale}`, locale, listForDirector(texts.list));
  await write(`adapted-description-${locale}`, locale, adaptedDescription(texts.description));
  await write(`decision-note-${locale}`, locale, decisionNote(texts.note));
}
await write('broadcast', 'en', broadcast());

function letterOfAssignment(words) {
  const { rows, receipt } = words;
  return [
    text('{letter_date}', { alignment: AlignmentType.RIGHT }),
    text('{official_name}', { bold: true, after: 0 }),
    tag('{#position_number}'),
    text(`${words.position} {position_number}`, { after: 0 }),
    tag('{/position_number}'),
    text('{position_title}', { after: 0 }),
    tag('{#unit}'),
    text('{unit}', { after: 0 }),
    tag('{/unit}'),
    text('{duty_station}', { after: 360 }),
    heading(words.title, HeadingLevel.HEADING_1),
    text(words.salutation),
    text(words.intro),
    facts([
      [rows.family, '{family}'],
      [rows.genericTitle, '{generic_title}'],
      [rows.existing, '{existing_grade}'],
      [rows.allocated, '{allocated_grade}'],
      [rows.incumbent, '{incumbent_grade}'],
    ]),
    tag('{#effective_date}'),
    facts([[rows.effective, '{effective_date}']]),
    tag('{/effective_date}'),
    heading(words.outcome, HeadingLevel.HEADING_2),
    text('{outcome} ({outcome_clause})'),
    heading(words.questions, HeadingLevel.HEADING_2),
    text('{clarification}'),
    text('{job_review}'),
    tag('{#hr_partner}'),
    text(words.contact),
    tag('{/hr_partner}'),
    text(words.receiptRequest),
    text('{articles}'),
    text(words.closing, { after: 600, keepNext: true }),
    text('{signatory}', { after: 0, keepNext: true }),
    text(words.office),
    heading(receipt.title, HeadingLevel.HEADING_1, true),
    tag('{#hr_partner}'),
    text(receipt.to),
    tag('{/hr_partner}'),
    text(receipt.text),
    facts(
      [
        [receipt.name, '{official_name}'],
        [words.position, '{position_number} {position_title}'],
        [receipt.received, ''],
        [receipt.signed, ''],
      ],
      { tall: true },
    ),
    tag('{#attachment}'),
    heading('{generic_title}, {grade}', HeadingLevel.HEADING_1, true),
    text('{family}'),
    tag('{#sections}'),
    heading('{heading}', HeadingLevel.HEADING_2),
    tag('{#paragraphs}'),
    text('{text}'),
    tag('{/paragraphs}'),
    tag('{/sections}'),
    tag('{/attachment}'),
  ];
}

function listForDirector(words) {
  const widths = [1900, 1900, 700, 1900, 1900, 1338];
  const fields = [
    '{#officials}{official_name}',
    '{position_number} {position_title}',
    '{position_grade}',
    '{family}',
    '{generic_title}',
    '{due_date}{/officials}',
  ];
  return [
    text('{letter_date}', { alignment: AlignmentType.RIGHT }),
    text(words.unit, { bold: true, after: 360 }),
    heading(words.title, HeadingLevel.HEADING_1),
    text(words.intro),
    table(
      [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: words.columns.map((name, at) => cell(name, widths[at], { bold: true, LINE })),
        }),
        new TableRow({
          cantSplit: true,
          children: fields.map((field, at) => cell(field, widths[at], { LINE })),
        }),
      ],
      widths,
    ),
    text('', { after: 120 }),
    text('{adaptation}'),
    text('{articles}'),
    tag('{#hr_partner}'),
    text(words.contact),
    tag('{/hr_partner}'),
    text('{signatory}', { after: 0 }),
    text(words.closing),
  ];
}

function adaptedDescription(words) {
  const { rows } = words;
  return [
    heading(words.label, HeadingLevel.HEADING_1),
    tag('{#review_note}'),
    text('{review_note}', { bold: true }),
    tag('{/review_note}'),
    facts([
      [rows.genericTitle, '{generic_title}'],
      [rows.functionalTitle, '{functional_title}'],
      [rows.family, '{family}'],
      [rows.grade, '{grade}'],
      [rows.position, '{position_number}'],
      [rows.incumbent, '{official_name}'],
      [rows.unit, '{unit}'],
      [rows.supervisor, '{supervisor}'],
    ]),
    tag('{#main_purpose}'),
    heading(words.purpose, HeadingLevel.HEADING_2),
    text('{main_purpose}'),
    tag('{/main_purpose}'),
    tag('{#sections}'),
    heading('{heading}', HeadingLevel.HEADING_2),
    tag('{#paragraphs}'),
    text('{text}'),
    tag('{/paragraphs}'),
    tag('{/sections}'),
    // The items name themselves, so the heading stands with the first of them.
    tag('{#added_duties}'),
    heading(words.added, HeadingLevel.HEADING_2),
    text('{text}'),
    text(`${words.because} {justification}`),
    tag('{/added_duties}'),
  ];
}

function decisionNote(words) {
  return [
    text('{note_date}', { alignment: AlignmentType.RIGHT }),
    heading('{scenario}', HeadingLevel.HEADING_1),
    text('{headline}', { bold: true }),
    heading(words.assumptions, HeadingLevel.HEADING_2),
    tag('{#assumptions}'),
    text('– {text}', { after: 60 }),
    tag('{/assumptions}'),
    heading(words.counts, HeadingLevel.HEADING_2),
    repeated(words.countColumns, [4000, 4000, 1638], 'moves', [
      '{before}',
      '{after}',
      '{positions}',
    ]),
    tag('{#stale}'),
    text('{stale}'),
    tag('{/stale}'),
    tag('{#period}'),
    heading(words.cost, HeadingLevel.HEADING_2),
    text('{period}'),
    repeated(words.costColumns, [2638, 1200, 1900, 1900, 2000], 'costs', [
      '{posts}',
      '{currency}',
      '{before}',
      '{after}',
      '{difference}',
    ]),
    tag('{#lacking}'),
    text('– {text}', { after: 60 }),
    tag('{/lacking}'),
    tag('{/period}'),
    tag('{#concerned_title}'),
    heading('{concerned_title}', HeadingLevel.HEADING_2),
    repeated(words.positionColumns, [1500, 3138, 2500, 2500], 'concerned', [
      '{position_number}',
      '{position_title}',
      '{before}',
      '{after}',
    ]),
    tag('{/concerned_title}'),
    text('', { after: 120 }),
    text(words.closing),
  ];
}

/** A table whose second row stands for each item of a list; one without items is only its header. */
function repeated(names, widths, list, fields) {
  const last = fields.length - 1;
  return table(
    [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: names.map((name, at) => cell(name, widths[at], { bold: true, LINE })),
      }),
      new TableRow({
        cantSplit: true,
        children: fields.map((field, at) => {
          const begun = at === 0 ? `{#${list}}${field}` : field;
          return cell(at === last ? `${begun}{/${list}}` : begun, widths[at], { LINE });
        }),
      }),
    ],
    widths,
  );
}

function broadcast() {
  return [
    tag('{#texts}'),
    heading('{subject}', HeadingLevel.HEADING_1),
    tag('{#paragraphs}'),
    text('{text}'),
    tag('{/paragraphs}'),
    tag('{/texts}'),
  ];
}

function text(content, { bold, after = 160, alignment, keepNext } = {}) {
  return new Paragraph({
    children: [new TextRun({ text: content, bold })],
    spacing: { after },
    ...(alignment && { alignment }),
    ...(keepNext && { keepNext }),
  });
}

/** A paragraph of its own, which goes with the tag. */
function tag(content) {
  return new Paragraph({ children: [new TextRun(content)] });
}

function heading(content, level, pageBreakBefore = false) {
  return new Paragraph({
    heading: level,
    pageBreakBefore,
    keepNext: true,
    children: [new TextRun(content)],
  });
}

function facts(rows, { tall = false } = {}) {
  const widths = [3400, WIDTH - 3400];
  return table(
    rows.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          ...(tall && { height: { value: 567, rule: 'atLeast' } }),
          children: [
            cell(name, widths[0], { bottom: LINE }),
            cell(value, widths[1], { bottom: LINE }),
          ],
        }),
    ),
    widths,
  );
}

function table(rows, columnWidths) {
  return new Table({ rows, columnWidths, width: { size: WIDTH, type: WidthType.DXA } });
}

function cell(content, width, { bold, LINE: around, bottom }) {
  const borders = around
    ? { top: around, bottom: around, left: around, right: around }
    : { top: NONE, left: NONE, right: NONE, bottom };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: [new TextRun({ text: content, bold })] })],
  });
}

async function write(name, locale, children) {
  const document = new Document({
    creator: 'JD for Excel',
    lastModifiedBy: 'JD for Excel',
    title: name,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 21, language: { value: LANGUAGES[locale] } },
          paragraph: { spacing: { line: 264 } },
        },
        heading1: {
          run: { font: 'Arial', size: 30, bold: true, color: '1F3864' },
          paragraph: { spacing: { before: 240, after: 200 } },
        },
        heading2: {
          run: { font: 'Arial', size: 23, bold: true, color: '1F3864' },
          paragraph: { spacing: { before: 240, after: 100 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: pageNumbers() },
        children,
      },
    ],
  });
  writeFileSync(`${folder}${name}.docx`, settle(await Packer.toBuffer(document)));
}

function pageNumbers() {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 18, color: '595959' });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}

/** Takes out of the file what changes from run to run. */
function settle(bytes) {
  const files = unzipSync(bytes);
  const core = strFromU8(files['docProps/core.xml']);
  files['docProps/core.xml'] = strToU8(
    core.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, FIXED_TIME.toISOString()),
  );
  return zipSync(files, { mtime: FIXED_TIME, level: 9 });
}
