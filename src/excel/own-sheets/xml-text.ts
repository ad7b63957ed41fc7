const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

export const escapeXml = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ENTITIES[sign as keyof typeof ENTITIES]);

/** Excel may write a character in another way than it was given. */
export const unescapeXml = (text: string) =>
  text.replace(/&(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);/gi, (entity) => {
    const sign = SIGNS[entity];
    if (sign) return sign;
    const code = entity.slice(2, -1);
    return String.fromCodePoint(/^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code));
  });
