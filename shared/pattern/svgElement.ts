/** Attributes in the order they are written; numbers are rounded to a tenth. */
export type SvgAttributes = Readonly<Record<string, string | number>>;

/** One element as text; `content` must already be markup. */
export function svgElement(name: string, attributes: SvgAttributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(valueText(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text element; the words are escaped here. */
export function svgText(words: string, attributes: SvgAttributes): string {
  return svgElement('text', attributes, escapeXml(words));
}

/** A whole picture. Its fonts are the document's, with a free twin for other computers. */
export function svgPicture(width: number, height: number, content: string): string {
  const size = { width, height: Math.ceil(height) };
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': 'Calibri, Carlito, sans-serif',
    },
    content,
  );
}

/** Makes words safe inside XML text and attributes; letters that XML forbids are left out. */
export function escapeXml(words: string): string {
  return words
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// XML 1.0 allows no control characters but tab and line ends, and no lone surrogates.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function valueText(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 10) / 10);
}
