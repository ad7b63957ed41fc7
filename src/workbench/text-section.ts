/** What a text shows as: itself, or what the format of its cell says about texts. */
export function textShown(text: string, numberFormat: string): string {
  return textSectionOf(numberFormat)?.(text) ?? text;
}

const known = new Map<string, ((text: string) => string) | null>();

/** Null where a format says nothing about texts. */
function textSectionOf(numberFormat: string): ((text: string) => string) | null {
  let shows = known.get(numberFormat);
  if (shows === undefined) known.set(numberFormat, (shows = readTextSection(numberFormat)));
  return shows;
}

/** Within quotation marks, and behind a backslash, everything is text. */
const TOKEN = /"([^"]*)"|\\(.)|([_*].)|\[[^\]]*\]|(@)|([^])/g;

/** The fourth section is about texts, and so is the last of fewer where it has the sign for them. */
function readTextSection(numberFormat: string): ((text: string) => string) | null {
  const sections = splitSections(numberFormat);
  const section = sections[3] ?? sections.findLast((each) => hasTextSign(each));
  if (section === undefined || section === '@' || /^general$/i.test(section)) return null;
  return (text) =>
    section.replace(
      TOKEN,
      (_, quoted?: string, escaped?: string, space?: string, sign?: string, plain?: string) => {
        if (sign !== undefined) return text;
        if (space !== undefined) return space.startsWith('_') ? ' ' : '';
        return quoted ?? escaped ?? plain ?? '';
      },
    );
}

const hasTextSign = (section: string): boolean =>
  [...section.matchAll(TOKEN)].some((token) => token[4] !== undefined);

function splitSections(numberFormat: string): string[] {
  const sections = [''];
  for (const [token] of numberFormat.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[^]/g)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}
