import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { anonymiseCorpus, apartPassages, unseenPassages } from '../../support/anonymiseCorpus.ts';
import { readPassages, type GoldItem } from '../../support/anonymiseMarkup.ts';
import { findAll, scoreBoth } from '../../support/anonymisePredictions.ts';
import type { Score } from '../../support/anonymiseScore.ts';
import { tableLines } from '../../support/anonymiseTable.ts';
import { readNameLists } from '../../support/nameLists.ts';

const TURNS = 9;
const only = valueOf('--only');
const MEGABYTE = 1024 * 1024;

const items = chosenPassages();
const { bytes, parse } = readNameLists();
const loading = performance.now();
const anonymiser = makeAnonymiser(parse());
const loaded = performance.now() - loading;
const found = findAll(anonymiser, items);
const { automatic, reviewed } = scoreBoth(items, found);
const characters = items.reduce((sum, { text }) => sum + text.length, 0);

say(
  `${items.length} passages, ${count(items, 'spans')} spans, ${count(items, 'negatives')} words that stay, ${characters} characters`,
);
say('');
tableLines(automatic, reviewed).forEach(say);
say('');
say(
  `loading ${loaded.toFixed(0)} ms; lists ${(gzipSync(bytes, { level: 9 }).length / MEGABYTE).toFixed(2)} MB gz`,
);
const each = speed(() => findAll(anonymiser, items));
const people = items.slice(0, 1).flatMap(({ knownPersons }) => knownPersons);
const long = items.map(({ text }) => text).join('\n\n');
const whole = speed(() => anonymiser.session(people).find(long));
say(`speed ${each}k characters/s a passage at a time, ${whole}k as one text (median of ${TURNS})`);
if (process.argv.includes('--detail')) {
  detail('automatic', automatic);
  detail('with candidates and flags', reviewed);
}
const target = valueOf('--write');
if (target !== undefined) write(target);

function chosenPassages(): readonly GoldItem[] {
  const file = valueOf('--file');
  if (file !== undefined) return readPassages(readFileSync(file, 'utf8'));
  if (process.argv.includes('--apart')) return apartPassages();
  if (process.argv.includes('--unseen')) return unseenPassages();
  return anonymiseCorpus().filter(({ id }) => only === undefined || id.startsWith(only));
}

function valueOf(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
}

/** Thousands of characters a second. */
function speed(run: () => unknown): string {
  const times = Array.from({ length: TURNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return (characters / (times[Math.floor(TURNS / 2)] ?? 1)).toFixed(0);
}

function detail(name: string, score: Score): void {
  say(`\n=== ${name}: by key, found whole`);
  for (const [key, { hit, of }] of Object.entries(score.whole))
    say(`${key.padEnd(24)} ${hit}/${of}`);
  say(`\n=== ${name}: words wrongly masked, by kind`);
  for (const [key, { hit, of }] of Object.entries(score.negatives))
    say(`${key.padEnd(24)} ${hit}/${of}`);
  say(`\n=== ${name}: missed`);
  for (const { id, span, part } of score.missed) {
    say(
      `${id.padEnd(14)} ${span.label.padEnd(13)} ${span.tags.join(',').padEnd(7)} ${part ? 'part  ' : 'missed'} ${span.text}`,
    );
  }
  say(`\n=== ${name}: masked without need`);
  for (const { id, label, text } of score.tooMuch)
    say(`${id.padEnd(14)} ${label.padEnd(13)} ${text}`);
}

/** The reference score counts characters, not UTF-16 units. */
function write(folder: string): void {
  const texts = new Map(items.map(({ id, text }) => [id, text]));
  const moved = (id: string, start: number, end: number) => {
    const text = texts.get(id) ?? '';
    return { start: charactersIn(text.slice(0, start)), end: charactersIn(text.slice(0, end)) };
  };
  const gold = items.map((item) => ({
    ...item,
    spans: item.spans.map((span) => ({ ...span, ...moved(item.id, span.start, span.end) })),
    negatives: item.negatives.map((one) => ({ ...one, ...moved(item.id, one.start, one.end) })),
  }));
  writeFileSync(path.join(folder, 'gold.json'), JSON.stringify({ items: gold }));
  for (const [name, levels] of [
    ['automatic', ['automatic']],
    ['candidates', ['automatic', 'candidate']],
    ['all', ['automatic', 'candidate', 'flag']],
  ] as const) {
    const predictions = [...found].map(([id, all]) => [
      id,
      all
        .filter(({ level }) => (levels as readonly string[]).includes(level))
        .map((one) => ({ ...one, ...moved(id, one.start, one.end) })),
    ]);
    writeFileSync(
      path.join(folder, `${name}.json`),
      JSON.stringify(Object.fromEntries(predictions)),
    );
  }
}

function charactersIn(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}

function count(all: readonly GoldItem[], what: 'spans' | 'negatives'): number {
  return all.reduce((sum, item) => sum + item[what].length, 0);
}

function say(line: string): void {
  console.log(line);
}
