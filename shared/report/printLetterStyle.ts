import { letterEdges, letterTypes } from './letterTypes.ts';
import type { DocumentLook } from './reportDocument.ts';

/** The paper beside the text of a page to print, in points; the lines above and below keep to it. */
export function printSides(look: DocumentLook | undefined): number {
  return look === undefined ? USUAL_SIDES : points(letterTypes[look].sides);
}

/** A letter or form as the Word file sets it; comes behind the style of an analysis. */
export function letterPrintStyle(look: DocumentLook): string {
  const { base, line, after, title, question, quote, small, within } = letterTypes[look];
  const [size, height, before] = question;
  const sides = printSides(look);
  return `
@page { margin: ${pt(points(letterEdges.top))} ${pt(sides)} ${pt(points(letterEdges.bottom))}; }
body { ${type([base, line])} }
h1 { ${type(title)} margin-bottom: 4pt; }
h2 { ${type([size, height])} margin: ${pt(before)} 0 ${pt(after / 2)}; }
h2.page { margin-top: 0; }
h3 { ${type([base, line])} margin: ${pt(within ?? before)} 0 2pt; }
p { margin-bottom: ${pt(after)}; }
ul, ol { margin-bottom: ${pt(after)}; padding-inline-start: ${pt(2 * base)}; }
li { margin-bottom: ${pt(after / 2)}; }
blockquote { margin: 3pt 0 8pt; }
blockquote p { ${type(quote)} }
.panel { margin: 8pt 0 10pt; }
.panel.unknown { padding: 4pt 8pt; margin: 4pt 0 6pt; }
.figure { margin: 4pt 0; }
table { ${type([small, small * 1.5])} }
.source, .caption, blockquote footer { font-size: ${pt(small)}; }
caption { margin-top: 6pt; }
`;
}

const USUAL_SIDES = 70.9;

function type([size, line]: readonly [size: number, line: number]): string {
  return `font-size: ${pt(size)}; line-height: ${pt(line)};`;
}

function points(twips: number): number {
  return twips / 20;
}

function pt(value: number): string {
  return `${String(value)}pt`;
}
