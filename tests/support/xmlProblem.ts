const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|</gu;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
// XML 1.0 allows no other control characters.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Why a text is not well-formed XML as we write it, or null when it is. */
export function xmlProblem(xml: string): string | null {
  if (FORBIDDEN.test(xml)) return 'a letter that XML forbids';
  if (BARE_AMPERSAND.test(xml)) return 'a bare ampersand';
  const open: string[] = [];
  for (const token of xml.matchAll(TOKEN)) {
    const [whole, slash, name, , selfClosing] = token;
    if (whole === '<') return `a loose < near ${xml.slice(token.index, token.index + 60)}`;
    if (name === undefined || selfClosing === '/') continue;
    if (slash !== '/') open.push(name);
    else if (open.pop() !== name) return `</${name}> closes something else`;
  }
  return open.length === 0 ? null : `<${open.join('><')}> never closed`;
}
