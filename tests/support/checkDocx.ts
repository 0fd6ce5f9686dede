import { strFromU8, unzipSync } from 'fflate';
import { xmlProblem } from './xmlProblem.ts';

/** What a check found wrong, as `D7 empty cell`; no entries when the document is good. */
export type DocxFindings = readonly string[];

interface Parts {
  readonly document: string;
  readonly styles: string;
  readonly core: string;
  readonly names: readonly string[];
  readonly all: Readonly<Record<string, string>>;
}

/** The essential document checks (D1-D22 of the document design) on the bytes of a Word file. */
export function checkDocx(bytes: Uint8Array): DocxFindings {
  const parts = readParts(bytes);
  const findings: string[] = [];
  const expect = (isGood: boolean, finding: string) => {
    if (!isGood) findings.push(finding);
  };
  checkHeadings(parts, expect);
  checkPictures(parts, expect);
  checkTables(parts, expect);
  checkWhole(parts, expect);
  return findings;
}

/** All words of the document, a line per paragraph. */
export function docxText(bytes: Uint8Array): string {
  return paragraphs(readParts(bytes).document)
    .map(({ text }) => text)
    .join('\n');
}

type Expect = (isGood: boolean, finding: string) => void;

function readParts(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes);
  const all = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels|svg)$/u.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  return {
    document: all['word/document.xml'] ?? '',
    styles: all['word/styles.xml'] ?? '',
    core: all['docProps/core.xml'] ?? '',
    names: Object.keys(files),
    all,
  };
}

function checkHeadings({ document, styles, core }: Parts, expect: Expect): void {
  const all = paragraphs(document);
  const heads = all.flatMap(({ style, text }) =>
    /^Heading\d$/u.test(style) ? [{ level: Number(style.slice(7)), text }] : [],
  );
  const title = decode(/<dc:title>([^<]*)/u.exec(core)?.[1] ?? '');
  const first = heads.filter(({ level }) => level === 1);
  expect(first.length === 1 && first[0]?.text === title && title !== '', 'D1 title is not the H1');
  expect(/w:lang w:val="nl-NL"/u.test(styles), 'D2 no language in the styles');
  expect(core.includes('<dc:language>nl-NL<'), 'D2 no language in the properties');
  heads.forEach(({ level, text }, index) => {
    expect(level <= (heads[index - 1]?.level ?? 0) + 1, `D3 heading level skipped at ${text}`);
    expect(text.trim() !== '', 'D3 empty heading');
  });
  for (const level of [1, 2, 3]) {
    const style = new RegExp(`w:styleId="Heading${String(level)}"[\\s\\S]*?</w:style>`, 'u').exec(
      styles,
    );
    const outline = `w:outlineLvl w:val="${String(level - 1)}"`;
    expect(
      style?.[0].includes(outline) === true,
      `D3 no outline level for heading ${String(level)}`,
    );
  }
  for (const { xml, text, style } of all) {
    const isTyped = /^\s*(?:[-•*]|\d+[.)])\s/u.test(text) && !xml.includes('<w:numPr>');
    expect(!isTyped || style.startsWith('Table'), `D4 typed list: ${text}`);
    expect(text.trim() !== '' || xml.includes('<w:drawing>'), 'D13 blank paragraph');
  }
}

function checkPictures({ document, names, all }: Parts, expect: Expect): void {
  const alts = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/gu)].map(
    ([, alt]) => alt ?? '',
  );
  const count = document.match(/<w:drawing>/gu)?.length ?? 0;
  expect(alts.length === count, 'D5 picture without a description');
  for (const alt of alts) expect(alt.length >= 5 && alt.length <= 250, `D5 length of: ${alt}`);
  const loops = alts.filter((alt) => alt.startsWith('Cirkel'));
  const said = paragraphs(document)
    .map(({ text }) => text)
    .join('\n')
    .split('De figuur in woorden.')
    .slice(1)
    .map((rest) => (rest.split('Herkend door')[0] ?? '').split('Meer hiervan geeft').length - 1);
  const drawn = loops.map((alt) => Number(/\d+/u.exec(alt)?.[0]));
  expect(JSON.stringify(said) === JSON.stringify(drawn), 'D6 words and figure differ in steps');
  const whole = alts.find((alt) => alt.startsWith('Tekening'));
  const arrows = Number(/(\d+) pijl/u.exec(whole ?? '')?.[1] ?? 0);
  const lines = paragraphs(document).map(({ text }) => text);
  const first = lines.indexOf('Elke pijl in woorden.') + 1;
  const told = lines.slice(first, first + arrows).filter((text) => /^(Meer van )?‘/u.test(text));
  expect(whole === undefined || told.length === arrows, 'D6 arrows in words and in the figure');
  const ids = [...document.matchAll(/<wp:docPr id="(\d+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size === ids.length, 'D21 picture ids repeat');
  const relations = all['word/_rels/document.xml.rels'] ?? '';
  for (const [, target] of relations.matchAll(/Target="(media\/[^"]+)"/gu)) {
    expect(names.includes(`word/${target ?? ''}`), `D21 missing ${target ?? ''}`);
  }
}

function checkTables({ document }: Parts, expect: Expect): void {
  const tables = document.match(/<w:tbl>[\s\S]*?<\/w:tbl>/gu) ?? [];
  for (const table of tables) {
    const rows = table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/gu) ?? [];
    expect(rows[0]?.includes('<w:tblHeader') === true, 'D7 table without a header row');
    expect(!/gridSpan|vMerge/u.test(table), 'D7 merged cell');
    expect(
      rows.every((row) => row.includes('<w:cantSplit')),
      'D7 a row may split',
    );
    expect(/<w:tblCaption w:val="[^"]+"\/><\/w:tblPr>/u.test(table), 'D7 table without a caption');
    const cells = table.match(/<w:tc>[\s\S]*?<\/w:tc>/gu) ?? [];
    expect(
      cells.every((cell) => textOf(cell).trim() !== ''),
      'D7 empty cell',
    );
  }
  const captions = paragraphs(document).filter(
    ({ style, text }) => style === 'Caption' && text.startsWith('Tabel'),
  );
  expect(captions.length === tables.length, 'D7 captions and tables differ in number');
}

function checkWhole({ document, core, names, all }: Parts, expect: Expect): void {
  expect(!/<wp:anchor|<w:txbxContent|<w:framePr|<v:shape|w:tblpPr/u.test(document), 'D8 it floats');
  const anchors = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/gu)].map(
    ([, a]) => a,
  );
  const marks = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/gu)].map(
    ([, n]) => n,
  );
  expect(
    anchors.every((anchor) => marks.includes(anchor)),
    'D12 link to nowhere',
  );
  const footers = names
    .filter((name) => /word\/footer\d/u.test(name))
    .map((name) => all[name] ?? '');
  const isPaged = (footer: string) => footer.includes('>PAGE<') && footer.includes('NUMPAGES');
  expect(footers.length > 0 && footers.every(isPaged), 'D14 page numbers');
  const everything = Object.values(all).join('');
  expect(
    !/<w:(?:ins|del|commentReference|vanish)\b|w:updateFields|w:trackRevisions|TOC \\/u.test(
      everything,
    ),
    'D15 changes, comments, hidden text or a field that asks',
  );
  const dates = [...core.matchAll(/<dcterms:(?:created|modified)[^>]*>([^<]*)/gu)].map(
    ([, d]) => d ?? '',
  );
  expect(
    dates.length === 2 && dates.every((d) => d.endsWith('T00:00:00Z')),
    'META the hour is in it',
  );
  expect(!/<Company>|<Template>/u.test(everything), 'META company or template');
  expect(/w:pgSz w:w="11906" w:h="16838"/u.test(document), 'D22 not A4');
  for (const [name, xml] of Object.entries(all)) {
    const problem = xmlProblem(xml);
    expect(problem === null, `D21 ${name}: ${problem ?? ''}`);
  }
}

interface DocxParagraph {
  readonly xml: string;
  readonly style: string;
  readonly text: string;
}

function paragraphs(document: string): readonly DocxParagraph[] {
  return (document.match(/<w:p>[\s\S]*?<\/w:p>|<w:p\/>|<w:p [^>]*>[\s\S]*?<\/w:p>/gu) ?? []).map(
    (xml) => ({
      xml,
      style: /<w:pStyle w:val="([^"]+)"/u.exec(xml)?.[1] ?? 'Normal',
      text: textOf(xml),
    }),
  );
}

function textOf(xml: string): string {
  const pieces = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(
    ([, text]) => text ?? '',
  );
  return decode(pieces.join(''));
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
