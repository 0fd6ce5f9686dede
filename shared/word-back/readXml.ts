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
    return root === null ? null : named(root, new Map([['xml', 'xml']]));
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

type Prefixes = ReadonlyMap<string, string>;

function named(element: ParsedElement, above: Prefixes): XmlElement {
  const entries = Object.entries(element.attributes);
  const prefixes = withDeclared(entries, above);
  const attributes = entries
    .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(([name, value]) => [name.includes(':') ? usual(name, prefixes) : name, value] as const);
  const children = element.children.flatMap((child): readonly (XmlElement | string)[] => {
    if (child instanceof ParsedElement) return [named(child, prefixes)];
    return child instanceof XmlText ? [child.text] : [];
  });
  return { name: usual(element.name, prefixes), attributes: new Map(attributes), children };
}

/** The usual prefix of every prefix in use; the empty one is the default. */
function withDeclared(entries: readonly (readonly [string, string])[], above: Prefixes): Prefixes {
  const declared = entries.flatMap(([name, uri]): readonly (readonly [string, string])[] => {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return [];
    return [[name.slice('xmlns:'.length), PREFIXES.get(uri) ?? '']];
  });
  return declared.length === 0 ? above : new Map([...above, ...declared]);
}

function usual(name: string, prefixes: Prefixes): string {
  const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
  const known = prefixes.get(prefix ?? '') ?? '';
  return known === '' ? (local ?? '') : `${known}:${local ?? ''}`;
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
