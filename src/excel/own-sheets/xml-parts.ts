import { allOrNothing } from '../request/all-or-nothing';
import { inExcel, type InExcel } from '../request/in-excel';
import { isTooLarge } from '../request/with-retry';
import { pieceOf, toParts } from './xml-pieces';

interface XmlPart {
  readonly part: Excel.CustomXmlPart;
  /** Null where this Excel does not hand it over. */
  readonly xml: string | null;
}

/** A text that the workbook keeps, in one part or in pieces. */
interface KeptText {
  readonly parts: readonly XmlPart[];
  readonly text: string;
}

interface Kept {
  readonly texts: readonly KeptText[];
  /** Pieces that are there twice, or whose others never came: what was interrupted left them. */
  readonly left: readonly XmlPart[];
  readonly tooLarge: readonly XmlPart[];
}

/**
 * The texts of a namespace that the workbook keeps as custom XML.
 *
 * @returns tooLarge how many parts are there that Excel finds too large to hand over. Ours are kept
 * in pieces below that; those of earlier versions may be larger.
 */
export async function readXmlTexts(
  namespace: string,
): Promise<{ readonly texts: readonly string[]; readonly tooLarge: number }> {
  const { texts, tooLarge } = await inExcel((context) => load(context, namespace));
  return { texts: texts.map(({ text }) => text), tooLarge: tooLarge.length };
}

/**
 * Puts a text in the place of those that it replaces; where that fails, those.
 *
 * @param next null to remove them only.
 */
export function replaceXmlTexts(
  namespace: string,
  isReplaced: (xml: string) => boolean,
  next: string | null,
): Promise<void> {
  let before: readonly string[] = [];
  return allOrNothing({
    where: '',
    write: async (begin) => {
      before = (await readXmlTexts(namespace)).texts.filter(isReplaced);
      begin();
      await replace(namespace, isReplaced, next === null ? [] : [next], inExcel);
    },
    takeBack: (excel) => replace(namespace, isReplaced, before, excel),
  });
}

async function replace(
  namespace: string,
  isReplaced: (xml: string) => boolean,
  next: readonly string[],
  excel: InExcel,
): Promise<void> {
  const wanted = next.map((text) => toParts(text, namespace));
  await addPieces(wanted.filter((parts) => parts.length > 1).flat(), namespace, excel);
  await excel(async (context) => {
    const { texts, left } = await load(context, namespace);
    const isNew = ({ text, parts }: KeptText) => parts.length > 1 && next.includes(text);
    const outdated = texts.filter((kept) => !isNew(kept) && isReplaced(kept.text));
    // The new one first: what breaks off in between leaves two, never none.
    for (const [xml, ...more] of wanted) {
      if (more.length === 0) context.workbook.customXmlParts.add(xml!);
    }
    for (const { part } of [...outdated.flatMap(({ parts }) => parts), ...left]) part.delete();
    await context.sync();
  });
}

/**
 * Adds those that are not there, a request each: before the last one they are nothing yet, and one that
 * a repeated request adds twice is taken away later.
 */
async function addPieces(
  pieces: readonly string[],
  namespace: string,
  excel: InExcel,
): Promise<void> {
  if (pieces.length === 0) return;
  const parts = await excel((context) => loadParts(context, namespace));
  const there = new Set(parts.flatMap(({ xml }) => (xml === null ? [] : placeOf(xml))));
  for (const piece of pieces) {
    if (!there.has(placeOf(piece))) await excel((context) => addPart(context, piece));
  }
}

async function addPart(context: Excel.RequestContext, xml: string): Promise<void> {
  context.workbook.customXmlParts.add(xml);
  await context.sync();
}

function placeOf(xml: string): string {
  const piece = pieceOf(xml);
  return piece ? `${piece.of} ${piece.at}` : '';
}

async function load(context: Excel.RequestContext, namespace: string): Promise<Kept> {
  const parts = await loadParts(context, namespace);
  const texts: KeptText[] = [];
  const left: XmlPart[] = [];
  const tooLarge = parts.filter(({ xml }) => xml === null);
  const pieces = new Map<string, Map<number, XmlPart>>();
  for (const part of parts) {
    if (part.xml === null) continue;
    const piece = pieceOf(part.xml);
    if (!piece) {
      texts.push({ parts: [part], text: part.xml });
      continue;
    }
    const found = pieces.get(piece.of) ?? new Map<number, XmlPart>();
    pieces.set(piece.of, found);
    if (found.has(piece.at)) left.push(part);
    else found.set(piece.at, part);
  }
  for (const found of pieces.values()) {
    const text = join([...found.values()]);
    if (text === null) left.push(...found.values());
    else texts.push({ parts: [...found.values()], text });
  }
  return { texts, left, tooLarge };
}

/** @returns null where a piece is missing. */
function join(parts: readonly XmlPart[]): string | null {
  const pieces = parts.map(({ xml }) => pieceOf(xml!)!).sort((one, other) => one.at - other.at);
  if (pieces.length !== pieces[0]!.count) return null;
  return pieces.map((piece) => piece.content()).join('');
}

async function loadParts(context: Excel.RequestContext, namespace: string): Promise<XmlPart[]> {
  const found = context.workbook.customXmlParts.getByNamespace(namespace);
  found.load('items/id');
  await context.sync();
  const { items } = found;
  return readParts(context, items);
}

/** All in one request, or in as many as it takes: Excel on the web answers with 5 MB at most. */
async function readParts(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<XmlPart[]> {
  if (parts.length === 0) return [];
  const read = parts.map((part) => ({ part, xml: part.getXml() }));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    if (parts.length === 1) return [{ part: parts[0]!, xml: null }];
    const half = Math.ceil(parts.length / 2);
    const first = await readParts(context, parts.slice(0, half));
    return [...first, ...(await readParts(context, parts.slice(half)))];
  }
  return read.map(({ part, xml }) => ({ part, xml: xml.value }));
}
