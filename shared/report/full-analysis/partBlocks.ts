import { plainText, type Prose } from '../../analysis/prose.ts';
import { reportText } from '../../text/nl/report.ts';
import type { Heading, Panel, PanelKind, Paragraph, ReportBlock, Runs } from '../reportDocument.ts';
import { plain, strong } from '../runs.ts';

/** A numbered part of the analysis: its heading and what it is for. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly blocks: readonly ReportBlock[];
}

export function partHeading(part: Part, newPage: boolean): Heading {
  return { kind: 'heading', level: 2, text: part.title, id: part.id, numbered: true, newPage };
}

export function subHeading(text: string): Heading {
  return { kind: 'heading', level: 3, text, id: null, numbered: false, newPage: false };
}

export function lead(text: string): Paragraph {
  return { kind: 'lead', runs: [plain(text)] };
}

export function paragraph(...runs: Runs): Paragraph {
  return { kind: 'paragraph', runs };
}

export function panel(kind: PanelKind, ...runs: Runs): Panel {
  return { kind: 'panel', panel: kind, runs };
}

/** Says honestly what is not there yet, instead of leaving the place empty. */
export function unknown(text: string): Panel {
  return panel('unknown', strong(reportText.unknownStart), plain(` ${text}`));
}

/** One prose field on one line, for headings and plain words. */
export function oneLine(prose: Prose): string {
  return plainText(prose).replace(/\s+/gu, ' ').trim();
}
