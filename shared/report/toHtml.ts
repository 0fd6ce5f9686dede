import { figureSize } from './figureSize.ts';
import { printable } from './printable.ts';
import { letterPrintStyle, printSides } from './printLetterStyle.ts';
import { printStyle } from './printStyle.ts';
import type {
  CellParagraph,
  Figure,
  Heading,
  Panel,
  Quote,
  ReportBlock,
  ReportDocument,
  Table,
} from './reportDocument.ts';
import { htmlItems } from './toHtmlList.ts';
import { escape, htmlRuns } from './toHtmlText.ts';

/** Stands where the printer puts the word that lets our one style sheet through. */
export const NONCE_PLACE = '__CSP_NONCE__';

/** A document as a page to print, with what stands above and below each sheet. */
export interface PrintPage {
  readonly html: string;
  readonly header: string;
  readonly footer: string;
}

/**
 * The document as one page without script, outside source or style attribute: what is on it is
 * what the Word file says, in the same order. All text is escaped.
 */
export function toHtml(report: ReportDocument): PrintPage {
  const direction = report.isRightToLeft === true ? 'rtl' : 'ltr';
  const { look } = report;
  const style = look === undefined ? printStyle : printStyle + letterPrintStyle(look);
  const sides = printSides(look);
  const parts = { number: 0 };
  const body = report.blocks.map((block) => htmlBlock(block, parts)).join('\n');
  const [before, between] = report.footer.page;
  return {
    html: [
      '<!doctype html>',
      `<html lang="${escape(report.language)}" dir="${direction}">`,
      `<head><meta charset="utf-8"><title>${escape(report.title)}</title>`,
      `<style nonce="${NONCE_PLACE}">${style}</style></head>`,
      '<body><main>',
      body,
      '</main></body></html>',
    ].join('\n'),
    header: line(
      sides,
      escape(report.header.left),
      `<b style="color: #94451C">${escape(report.header.mark)}</b>`,
    ),
    footer: line(
      sides,
      escape(report.footer.left),
      `${escape(before)}<span class="pageNumber"></span>${escape(between)}<span class="totalPages"></span>`,
    ),
  };
}

// What stands above and below a sheet is a page of its own in Chromium: no style sheet reaches it.
function line(sides: number, left: string, right: string): string {
  const style = `font: 8pt Calibri, Carlito, sans-serif; color: #4A5560; width: 100%; margin: 0 ${String(sides)}pt; display: flex; justify-content: space-between`;
  return `<div style="${style}"><span>${left}</span><span>${right}</span></div>`;
}

function htmlBlock(block: ReportBlock, parts: { number: number }): string {
  switch (block.kind) {
    case 'heading':
      return htmlHeading(block, parts);
    case 'paragraph':
      return `<p${block.keepNext ? ' class="keep"' : ''}>${htmlRuns(block.runs)}</p>`;
    case 'lead':
      return `<p class="lead">${htmlRuns(block.runs)}</p>`;
    case 'quote':
    case 'coverQuote':
      return htmlQuote(block);
    case 'panel':
      return htmlPanel(block);
    case 'list':
      return htmlItems(block);
    case 'table':
      return htmlTable(block);
    case 'figure':
      return htmlFigure(block);
  }
}

function htmlHeading(heading: Heading, parts: { number: number }): string {
  const tag = `h${String(heading.level)}`;
  if (heading.numbered) parts.number += 1;
  const number = heading.numbered ? `${String(parts.number)} ` : '';
  const id = heading.id === null ? '' : ` id="${escape(heading.id)}"`;
  const page = heading.newPage ? ' class="page"' : '';
  return `<${tag}${id}${page}>${number}${escape(heading.text)}</${tag}>`;
}

function htmlQuote({ kind, runs, source }: Quote): string {
  const said = source === null ? '' : `<footer>${escape(source)}</footer>`;
  const place = kind === 'coverQuote' ? ' class="cover"' : '';
  return `<blockquote${place}><p>${htmlRuns(runs)}</p>${said}</blockquote>`;
}

function htmlPanel({ panel, runs, keepNext }: Panel): string {
  return `<p class="panel ${panel}${keepNext ? ' keep' : ''}">${htmlRuns(runs)}</p>`;
}

function htmlTable({ tone, caption, head, rows, widths, together }: Table): string {
  const columns = widths.map((share) => `<col width="${String(Math.round(share * 100))}%">`);
  const heads = head.map((text) => `<th scope="col">${escape(text)}</th>`);
  const body = rows.map(({ cells, tinted }) => {
    const made = cells.map((cell) => `<td>${cell.map(htmlCellParagraph).join('')}</td>`);
    return `<tr${tinted ? ' class="tinted"' : ''}>${made.join('')}</tr>`;
  });
  return [
    `<table class="${tone}${together ? ' together' : ''}"><caption>${escape(caption)}</caption>`,
    `<colgroup>${columns.join('')}</colgroup>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
  ].join('');
}

function htmlCellParagraph({ style, runs, list }: CellParagraph): string {
  const text = htmlRuns(runs);
  if (list === 'bullet') return `<ul><li>${text}</li></ul>`;
  if (list === 'numbered') return `<ol><li>${text}</li></ol>`;
  return `<p class="${style}">${text}</p>`;
}

function htmlFigure(figure: Figure): string {
  const { svg, alt, caption } = figure;
  const { width, height } = figureSize(figure);
  const source = `data:image/svg+xml,${encodeURIComponent(printable(svg))}`;
  const size = ` width="${String(width)}" height="${String(height)}"`;
  // Not a figure element: in a PDF that would be a second picture, without words, around the first.
  const below = caption === '' ? '' : `<p class="caption">${escape(caption)}</p>`;
  return `<div class="figure"><img src="${escape(source)}" alt="${escape(alt)}"${size}>${below}</div>`;
}
