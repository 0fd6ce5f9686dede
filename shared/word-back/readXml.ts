import { parseXml, XmlElement as ParsedElement, XmlText } from '@rgrove/parse-xml';
import { placesNamespace } from '../report/comments/placesXml.ts';

/** An element with its names under the usual prefixes, whatever prefixes the file has. */
export interface XmlElement {
  /** Like `w:p`; a name of an unknown kind has no prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office/word';

/** Both the usual and the strict form of a file are read. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${MICROSOFT}/2010/wordml`, 'w14'],
  [`${MICROSOFT}/2012/wordml`, 'w15'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  [placesNamespace, 'va'],
]);

/** Deeper than any document is: what goes on beyond it was made to break a reader. */
const DEEPEST = 256;

/** The root of an XML text; null when it is no proper XML, has a document type, or is too deep. */
export function readXml(text: string): XmlElement | null {
  // A document type is of no use in these files, and the way in for tricks with entities.
  if (/<!DOCTYPE/iu.test(text) || isTooDeep(text)) return null;
  try {
    const { root } = parseXml(text);
    return root === null
      ? null
      : named(root, { prefixes: new Map([['xml', 'xml']]), known: new Map() });
  } catch {
    return null;
  }
}

/** The elements directly inside that have a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The first element directly inside with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : childrenOf(element, name)[0];
}

/** All text inside, as it stands. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}

/** The usual prefix of every prefix in use (the empty one is the default), and names found by it. */
interface Names {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly known: Map<string, string>;
}

const none: ReadonlyMap<string, string> = new Map();

function named(element: ParsedElement, above: Names): XmlElement {
  const keys = Object.keys(element.attributes);
  const names = withDeclared(element, keys, above);
  const children: (XmlElement | string)[] = [];
  for (const child of element.children) {
    if (child instanceof ParsedElement) children.push(named(child, names));
    else if (child instanceof XmlText) children.push(child.text);
  }
  return {
    name: usual(element.name, names),
    attributes: attributesOf(element, keys, names),
    children,
  };
}

function attributesOf(
  element: ParsedElement,
  keys: readonly string[],
  names: Names,
): ReadonlyMap<string, string> {
  if (keys.length === 0) return none;
  const attributes = new Map<string, string>();
  for (const key of keys) {
    // The default prefix is for elements only.
    if (!isDeclaration(key)) {
      attributes.set(key.includes(':') ? usual(key, names) : key, element.attributes[key] ?? '');
    }
  }
  return attributes;
}

function withDeclared(element: ParsedElement, keys: readonly string[], above: Names): Names {
  const declared = keys.filter(isDeclaration).map((key) => {
    const prefix = key.slice('xmlns:'.length);
    return [prefix, PREFIXES.get(element.attributes[key] ?? '') ?? ''] as const;
  });
  if (declared.length === 0) return above;
  return { prefixes: new Map([...above.prefixes, ...declared]), known: new Map() };
}

function isDeclaration(key: string): boolean {
  return key === 'xmlns' || key.startsWith('xmlns:');
}

function usual(name: string, { prefixes, known }: Names): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const colon = name.indexOf(':');
  const prefix = prefixes.get(name.slice(0, Math.max(0, colon))) ?? '';
  const local = name.slice(colon + 1);
  const full = prefix === '' ? local : `${prefix}:${local}`;
  known.set(name, full);
  return full;
}

/** Counted before anything is built: the parser goes as deep as the text does. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1];
    if (next === '?' || next === '!') continue;
    const end = text.indexOf('>', at);
    if (next === '/') depth -= 1;
    else if (end > 0 && text[end - 1] !== '/') depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
