import type { Analysis } from '#shared/analysis/analysis';
import { listNames } from '#shared/analysis/collectionNames';
import { callingName } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import { blocksText } from '#shared/report/blocksText';
import type { ReportBlock, ReportDocument } from '#shared/report/reportDocument';

/** What somebody must know before a document leaves. */
export interface LeavingOverview {
  readonly parts: readonly { readonly title: string; readonly isEmpty: boolean }[];
  /** Everybody whose name stands in the document. */
  readonly people: readonly { readonly id: EntityId; readonly name: string }[];
  readonly words: number;
  /** How many things stay behind because only the duo sees them. */
  readonly keptBack: number;
}

/** Reads it from the document itself, so that it cannot say less than what leaves. */
export function leavingOverview(report: ReportDocument, analysis: Analysis): LeavingOverview {
  const words = wordsOf(blocksText(report.blocks));
  return {
    parts: partsOf(report.blocks),
    people: peopleIn(words, analysis),
    words: words.length,
    keptBack: keptBackOf(analysis),
  };
}

/** The same for a portable file: it also holds what no document prints, such as a birth date. */
export function portableOverview(
  json: unknown,
  analysis: Analysis,
  fromDocument: LeavingOverview,
): LeavingOverview {
  const words = wordsOf(textsOf(json).join(' '));
  return { ...fromDocument, people: peopleIn(words, analysis), words: words.length };
}

/** The same for texts that are no document: a copy that is read in the app. */
export function overviewOfTexts(
  texts: readonly string[],
  analysis: Analysis,
): Omit<LeavingOverview, 'parts'> {
  const words = wordsOf(texts.join(' '));
  return { people: peopleIn(words, analysis), words: words.length, keptBack: keptBackOf(analysis) };
}

/** How many words a document has, in its text and its pictures' descriptions. */
export function countWords(report: ReportDocument): number {
  return wordsOf(blocksText(report.blocks)).length;
}

function keptBackOf(analysis: Analysis): number {
  return listNames.reduce(
    (sum, name) => sum + analysis[name].filter((item) => item.visibleTo === 'duo').length,
    0,
  );
}

function peopleIn(words: readonly string[], analysis: Analysis): LeavingOverview['people'] {
  const said = new Set(words);
  // The "de" of a name is a word of every text.
  const names = (name: string) => wordsOf(name).filter((word) => /^\p{Lu}/u.test(word));
  return analysis.participant
    .filter((person) => [callingName(person), ...names(person.name)].some((w) => said.has(w)))
    .map((person) => ({ id: person.id, name: person.name }));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function partsOf(blocks: readonly ReportBlock[]): LeavingOverview['parts'] {
  const parts: { title: string; isEmpty: boolean }[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === 'heading' && block.numbered)
      parts.push({ title: block.text, isEmpty: true });
    else if (last !== undefined && !isPlaceholder(block)) last.isEmpty = false;
  }
  return parts;
}

/** A lead says what a part is for, a dashed box that something is missing. */
function isPlaceholder(block: ReportBlock): boolean {
  return block.kind === 'lead' || (block.kind === 'panel' && block.panel === 'unknown');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
