import * as Y from 'yjs';
import { auditMerge } from '#shared/merge/auditMerge';
import { handOpening, handScenarios, type HandScenario } from '../../support/handScenarios.ts';
import { exchange, machine, type Binding, type Machine } from './machines.ts';

const RUNS = Number(process.argv[2] ?? 200);
const bindings: readonly Binding[] = ['official', 'ours'];

console.log('Anne does this while Bram works in the same paragraph; then they exchange.\n');
console.log(
  ['', ...bindings].map((text, at) => (at === 0 ? text.padEnd(80) : text.padEnd(22))).join(''),
);
for (const scenario of handScenarios) {
  const verdicts: string[] = [];
  for (const binding of bindings) verdicts.push((await playHand(binding, scenario)).padEnd(22));
  console.log(scenario.name.padEnd(80) + verdicts.join(''));
}

console.log(
  `\n${String(RUNS)} random runs, 2-3 machines: words written, words lost that nobody had deleted`,
);
for (const binding of bindings) {
  const total = { words: 0, lost: 0, hit: 0, doubled: 0, apart: 0, alarms: 0, failed: 0 };
  for (let seed = 1; seed <= RUNS; seed += 1) {
    try {
      const run = playRandom(binding, seed);
      total.words += run.words;
      total.lost += run.lost;
      total.hit += run.lost > 0 ? 1 : 0;
      total.doubled += run.doubled ? 1 : 0;
      total.apart += run.apart ? 1 : 0;
      total.alarms += run.isAlarmed ? 1 : 0;
    } catch {
      total.failed += 1;
    }
  }
  console.log(
    `${binding.padEnd(10)} words ${String(total.words)}, lost ${String(total.lost)} ` +
      `(in ${String(total.hit)} runs), runs with doubled words ${String(total.doubled)}, ` +
      `runs that ended apart ${String(total.apart)}, runs in which the auditor would have ` +
      `stopped a merge ${String(total.alarms)}, runs with an exception ${String(total.failed)}`,
  );
}

async function playHand(binding: Binding, scenario: HandScenario): Promise<string> {
  const [anne, bram] = [machine(binding, 1), machine(binding, 2)];
  await anne.hand.type(0, handOpening[0] ?? '');
  await anne.hand.enter(14);
  await anne.hand.type(15, handOpening[1] ?? '');
  exchange([anne, bram]);
  await scenario.anne(anne.hand);
  await scenario.bram(bram.hand);
  const wanted = scenario.merged.map((lines) => lines.join('¶'));
  exchange([anne, bram]);
  const [left, right] = [anne, bram].map((one) => one.paragraphs().join('¶'));
  if (left !== right || left === undefined) return 'APART';
  if (wanted.includes(left)) return 'kept';
  const have = sorted(left);
  if (wanted.some((text) => sorted(text).join('') === have.join(''))) return 'displaced';
  return wanted.every((text) => isWithin(sorted(text), have)) ? 'DOUBLED' : 'LOST';
}

function sorted(text: string): readonly string[] {
  return Array.from(text.replaceAll('¶', '')).sort();
}

/** Whether all letters of one can be found in the other, each as often. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  const left = [...many];
  return few.every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

interface RandomRun {
  readonly words: number;
  readonly lost: number;
  readonly doubled: boolean;
  readonly apart: boolean;
  readonly isAlarmed: boolean;
}

/** Typing, Enter, Backspace, bold, heading, list and deleting, with files now and then. */
function playRandom(binding: Binding, seed: number): RandomRun {
  const random = numbers(seed);
  const machines = Array.from({ length: 2 + random(2) }, (_, at) => machine(binding, at + 1));
  const [first] = machines;
  void first?.hand.type(0, 'begin');
  exchange(machines);
  const written: string[] = [];
  const removed = new Set<string>();
  let isAlarmed = false;
  for (let step = 0; step < 24; step += 1) {
    const one = machines[random(machines.length)];
    const other = machines[random(machines.length)];
    if (one === undefined || other === undefined) continue;
    if (random(6) === 0) {
      if (one !== other) isAlarmed = hand(one, other) || isAlarmed;
      continue;
    }
    const before = wordsOf(one);
    edit(one, random, written);
    const after = new Set(wordsOf(one));
    for (const word of before) if (!after.has(word)) removed.add(word);
  }
  for (const one of machines)
    for (const other of machines) {
      if (one !== other) isAlarmed = hand(one, other) || isAlarmed;
    }
  exchange(machines);
  const shown = machines.map((one) => one.paragraphs().join('\n'));
  const found = wordsIn(shown[0] ?? '');
  const kept = new Set(found);
  return {
    words: written.length,
    lost: written.filter((word) => !kept.has(word) && !removed.has(word)).length,
    doubled: found.length > kept.size,
    apart: shown.some((text) => text !== shown[0]),
    isAlarmed,
  };
}
function hand(from: Machine, to: Machine): boolean {
  const [mine, theirs] = [to, from].map(({ doc }) => copyOf(doc));
  if (mine === undefined || theirs === undefined) return false;
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc), 'remote');
  to.paragraphs();
  return auditMerge({ mine, theirs, merged: to.doc, base: null }).lost.length > 0;
}

function edit(one: Machine, random: (below: number) => number, written: string[]): void {
  const length = one.paragraphs().join('\n').length;
  const at = random(length + 1);
  const end = Math.min(length, at + 1 + random(8));
  const what = random(10);
  if (what < 5) {
    // A word of one sign: nothing can be typed inside it.
    const word = String.fromCodePoint(0x4e00 + written.length);
    written.push(word);
    void one.hand.type(at, ` ${word} `);
  } else if (what === 5) void one.hand.enter(at);
  else if (what === 6) void one.hand.remove(at, end);
  else if (what === 7) void one.hand.bold(at, end);
  else if (what === 8) void one.hand.heading(at);
  else void one.hand.remove(Math.max(0, at - 1), at);
}

function wordsOf(one: Machine): readonly string[] {
  return wordsIn(one.paragraphs().join('\n'));
}

function wordsIn(text: string): readonly string[] {
  return Array.from(text).filter((letter) => letter >= '\u4e00');
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc({ gc: false });
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed * 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below) | 0;
  };
}
