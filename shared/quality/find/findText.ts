import type { Analysis } from '../../analysis/analysis.ts';
import type { ListName } from '../../analysis/collectionNames.ts';
import { plainText, type Prose } from '../../analysis/prose.ts';
import { abbreviation, blamingWords, plainCapitals } from '../../text/nl/findWords.ts';
import type { CaseFacts } from '../caseFacts.ts';
import type { ItemPlace } from '../criterionRule.ts';
import { evidenceWithoutSource } from './findExplanation.ts';

const LONGEST_SENTENCE = 25;

export interface FoundWords {
  readonly place: ItemPlace;
  readonly words: string;
}

/** Facts and claims of which nobody can see where they come from. */
export function withoutSource(facts: CaseFacts): readonly ItemPlace[] {
  const { factor, lifeEvent } = facts.analysis;
  return [
    ...factor
      .filter(
        ({ sources, lifeEvents, raisedBy }) =>
          sources.length + lifeEvents.length === 0 && raisedBy === null,
      )
      .map(({ id }) => ({ collection: 'factor' as const, id })),
    ...lifeEvent
      .filter(({ toldBy, source }) => toldBy === null && source === null)
      .map(({ id }) => ({ collection: 'lifeEvent' as const, id })),
    ...evidenceWithoutSource(facts).map(({ id }) => ({ collection: 'evidence' as const, id })),
  ];
}

/** Words of the duo that blame somebody or pin somebody down. */
export function blame({ analysis }: CaseFacts): readonly FoundWords[] {
  return scanAll(analysis).flatMap(({ place, scan }) =>
    scan.blame === null ? [] : [{ place, words: scan.blame }],
  );
}

/** Sentences that are hard to follow: very long, or with an abbreviation that nobody explains. */
export function hardSentences({ analysis }: CaseFacts): readonly FoundWords[] {
  return scanAll(analysis).flatMap(({ place, scan }) =>
    scan.hard === null ? [] : [{ place, words: scan.hard }],
  );
}

/** Text outside quotation marks: what somebody said stays as it was said. */
export function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|‘[^’]*’(?!\p{L})|"[^"]*"/gu, ' ');
}

interface Scan {
  readonly blame: string | null;
  readonly hard: string | null;
}

// Texts are immutable values that stay the same object until they change.
const scans = new WeakMap<Prose, Scan>();

function scanAll(
  analysis: Analysis,
): readonly { readonly place: ItemPlace; readonly scan: Scan }[] {
  return ownTexts(analysis).map(({ place, text }) => ({ place, scan: scanOf(text) }));
}

function scanOf(prose: Prose): Scan {
  const known = scans.get(prose);
  if (known !== undefined) return known;
  const text = withoutQuotes(plainText(prose));
  const scan = { blame: blamingWords.exec(text)?.[0] ?? null, hard: hardPart(text) };
  scans.set(prose, scan);
  return scan;
}

function hardPart(text: string): string | null {
  const long = text
    .split(/(?<=[.!?])\s+|\n/u)
    .find((sentence) => sentence.split(/\s+/u).filter(isWord).length > LONGEST_SENTENCE);
  if (long !== undefined) return long.trim();
  const short = abbreviation.exec(text)?.[1];
  return short === undefined || plainCapitals.has(short) ? null : short;
}

function isWord(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

/** What the duo itself wrote and a family reads; not the words of others. */
function ownTexts(
  analysis: Analysis,
): readonly { readonly place: ItemPlace; readonly text: Prose }[] {
  const of = <Item extends { readonly id: ItemPlace['id'] }>(
    collection: ListName,
    items: readonly Item[],
    texts: (item: Item) => readonly Prose[],
  ) =>
    items.flatMap((item) =>
      texts(item).map((text) => ({ place: { collection, id: item.id }, text })),
    );
  return [
    ...of('lifeEvent', analysis.lifeEvent, ({ text }) => [text]),
    ...of('domainNote', analysis.domainNote, ({ now, strength }) => [now, strength]),
    ...of('factor', analysis.factor, ({ text }) => [text]),
    ...of('hypothesis', analysis.hypothesis, ({ text, result }) => [text, result]),
    ...of('evidence', analysis.evidence, ({ text }) => [text]),
    ...of('loop', analysis.loop, ({ story, whereToBreak }) => [story, whereToBreak]),
    ...of('lead', analysis.lead, ({ text }) => [text]),
    ...of('intervention', analysis.intervention, ({ text, because }) => [text, because]),
    ...of('summaryPoint', analysis.summaryPoint, ({ text }) => [text]),
  ];
}
