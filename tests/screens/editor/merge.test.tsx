import type {} from '@vitest/browser-playwright';
import { expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { handOpening, handScenarios } from '../../support/handScenarios.ts';
import { runs } from '../../support/runs.ts';
import { openDuo, soon, type Duo, type Person } from './openDuo.tsx';

test.each(handScenarios)('nothing is lost when Anne $name', async (scenario) => {
  const duo = openDuo();
  await begin(duo);
  await scenario.anne(duo.anne.hand);
  await scenario.bram(duo.bram.hand);
  expect(duo.exchange()).toEqual([]);
  expect(duo.isSame()).toBe(true);
  expect(scenario.merged).toContainEqual(duo.anne.paragraphs());
  await soon();
  for (const { shown, paragraphs } of [duo.anne, duo.bram]) expect(shown()).toEqual(paragraphs());
});

test(
  'random work of two people in real fields loses nothing',
  async () => {
    for (let run = 1; run <= runs(60, 300); run += 1) await playRun(run);
  },
  runs(600_000, 3_600_000),
);

/** Some steps with real keys; every letter is written once, so a letter that is gone is missed. */
async function playRun(seed: number): Promise<void> {
  const random = numbers(seed);
  const duo = openDuo();
  const written = new Set<string>();
  const removed = new Set<string>();
  const note = async (who: Person, action: () => Promise<unknown>): Promise<void> => {
    const before = lettersOf(who);
    await action();
    const after = new Set(lettersOf(who));
    for (const letter of after) written.add(letter);
    for (const letter of before) if (!after.has(letter)) removed.add(letter);
    expect(who.shown()).toEqual(who.paragraphs());
  };
  let next = 0x4e00;
  const letters = (count: number): string =>
    Array.from({ length: count }, () => String.fromCodePoint(next++)).join('');

  await note(duo.anne, async () => duo.anne.hand.type(0, letters(6)));
  expect(duo.exchange()).toEqual([]);
  for (let step = 0; step < 5; step += 1) {
    const who = random(2) === 0 ? duo.anne : duo.bram;
    const length = who.paragraphs().join('\n').length;
    const at = random(length + 1);
    const end = Math.min(length, at + 1 + random(5));
    const what = random(10);
    await note(who, async () => {
      if (what < 4) await who.hand.type(at, letters(2));
      else if (what === 4) await compose(who, at, letters(1));
      else if (what === 5) await who.hand.enter(at);
      else if (what === 6) await who.hand.remove(at, end);
      else if (what === 7) await who.hand.bold(at, end);
      else if (what === 8) await who.hand.heading(at);
      else await userUndo(who);
    });
    if (random(4) === 0) {
      const kept = await selected(who, random);
      expect(duo.exchange()).toEqual([]);
      await soon();
      expect(kept()).toBe(true);
    }
  }
  expect(duo.exchange()).toEqual([]);
  expect(duo.exchange()).toEqual([]);
  expect(duo.isSame()).toBe(true);
  const found = lettersOf(duo.anne);
  expect(new Set(found).size).toBe(found.length);
  expect([...written].filter((one) => !found.includes(one) && !removed.has(one))).toEqual([]);
  duo.close();
}

async function begin(duo: Duo): Promise<void> {
  await duo.anne.hand.type(0, handOpening.join('{Enter}'));
  expect(duo.anne.paragraphs()).toEqual(handOpening);
  expect(duo.exchange()).toEqual([]);
}

/** A sign of an input method: first a guess in the field, then the sign itself. */
async function compose(who: Person, at: number, sign: string): Promise<void> {
  await who.select(at, at);
  const session = cdp();
  await session.send('Input.imeSetComposition', { text: 'k', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: sign });
  await soon();
}

async function userUndo(who: Person): Promise<void> {
  const length = who.paragraphs().join('\n').length;
  await who.select(length, length);
  await userEvent.keyboard('{Control>}z{/Control}');
  await soon();
}

/** Selects some letters; tells later whether exactly what is left of them is still selected. */
async function selected(who: Person, random: (below: number) => number): Promise<() => boolean> {
  const length = who.paragraphs().join('\n').length;
  const from = random(length + 1);
  await who.select(from, Math.min(length, from + 3));
  const before = Array.from(String(document.getSelection())).filter(isLetter);
  return () => {
    const here = new Set(lettersOf(who));
    const now = new Set(String(document.getSelection()));
    return before.every((letter) => !here.has(letter) || now.has(letter));
  };
}

function lettersOf(who: Person): readonly string[] {
  return Array.from(who.paragraphs().join('')).filter(isLetter);
}

function isLetter(sign: string): boolean {
  return sign >= '\u4e00';
}

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed * 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
