import * as Y from 'yjs';
import { trialMerge } from '#shared/merge/trialMerge';
import { docOf, replica, type Replica } from '../../support/replica.ts';

const TURNS = 15;
const LETTERS = 50_000;
const ENTITIES = 40;
const SENTENCE = 'Hij slaapt slecht sinds de zomer en komt dan niet uit bed. ';

const { mine, theirs } = divergedCases();
const times: { readonly bare: number; readonly audited: number }[] = [];
for (let turn = 0; turn < TURNS + 3; turn += 1) {
  const isBareFirst = turn % 2 === 0;
  const first = isBareFirst ? mergeBare() : mergeAudited();
  const second = isBareFirst ? mergeAudited() : mergeBare();
  // The first turns warm up.
  if (turn < 3) continue;
  times.push(isBareFirst ? { bare: first, audited: second } : { bare: second, audited: first });
}
const middle = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
console.log(
  `merge of two diverged cases of ${String(LETTERS)} characters: ` +
    `bare Yjs ${middle(times.map(({ bare }) => bare)).toFixed(1)} ms, ` +
    `with the auditor ${middle(times.map(({ audited }) => audited)).toFixed(1)} ms, ` +
    `ratio ${middle(times.map(({ bare, audited }) => audited / bare)).toFixed(2)} (goal 3)`,
);

/** Both states into one document, nothing else. */
function mergeBare(): number {
  const start = performance.now();
  const merged = new Y.Doc({ gc: false });
  for (const state of [mine, theirs]) Y.applyUpdate(merged, state);
  return performance.now() - start;
}

/** As the app does it: the other state in a document of its own, then every word counted. */
function mergeAudited(): number {
  const start = performance.now();
  const { lost, report } = trialMerge(mine, docOf(theirs), null);
  const time = performance.now() - start;
  if (lost.length > 0 || report.theirWords === 0) throw new Error('The merge was not counted');
  return time;
}

/** Written by hand, a letter at a time, as in life: thousands of small changes. */
function divergedCases(): { readonly mine: Uint8Array; readonly theirs: Uint8Array } {
  const [anne, bram] = [replica('Anne', { clientId: 1 }), replica('Bram', { clientId: 2 })];
  const fields = Array.from(
    { length: ENTITIES },
    () => `${anne.add('factor', { kind: 'risk' })}/text`,
  );
  for (const field of fields) {
    const text = anne.doc().getText(`txt:${field}`);
    anne.type(field, 0, SENTENCE);
    while (text.length < LETTERS / ENTITIES) {
      const at = (text.length * 7919) % text.length;
      for (const [offset, letter] of Array.from(SENTENCE.slice(0, 20)).entries()) {
        text.insert(at + offset, letter, {});
      }
      if (text.length % 5 === 0) text.delete(at, 3);
    }
  }
  bram.absorb(anne.send());
  workAt(anne, fields, 3);
  workAt(bram, fields, 5);
  return { mine: anne.send().state, theirs: bram.send().state };
}

function workAt(who: Replica, fields: readonly string[], step: number): void {
  for (const [index, field] of fields.entries()) {
    if (index % 2 === 0) who.set(field.split('/')[0] ?? '', 'impact', (step + index) % 5 || 5);
    for (let edit = 0; edit < 5; edit += 1) {
      const at = (index * 31 + edit * 173 * step) % 1000;
      who.type(field, at, ` ${who.name} schreef hier iets bij. `);
      if (edit % 2 === 0) who.remove(field, (at + 300) % 1000, 12);
    }
  }
}
