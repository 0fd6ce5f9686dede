import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { auditMerge } from '#shared/merge/auditMerge';
import type { LostWords } from '#shared/merge/mergeReceipt';
import { docOf, replica, type Replica } from '../../support/replica.ts';
import { runs } from '../../support/runs.ts';
import { play, playStep } from './mergePlay.ts';

const story = 'riskWeighing/agreement';
const place = { collection: 'riskWeighing', entity: 'riskWeighing', field: 'agreement' };

describe('a merge that loses something', () => {
  it('is stopped with the words named when what the sender wrote is left out', () => {
    const { anne, bram } = duo();
    anne.type(story, 6, ' van Anne');
    bram.type(story, 0, 'Bram zegt: ');
    expect(audit(bram, anne, bram.doc())).toEqual([
      { place, text: ' van Anne', writtenBy: 'them' },
    ]);
    expect(audit(bram, anne, anne.doc())).toEqual([
      { place, text: 'Bram zegt: ', writtenBy: 'me' },
    ]);
  });

  it('is stopped when a value of the sender did not come along', () => {
    const { anne, bram } = duo();
    const factor = anne.add('factor', { shortName: 'Slaap' });
    const lost = audit(bram, anne, bram.doc());
    expect(lost).toContainEqual({
      place: { collection: 'factor', entity: factor, field: 'shortName' },
      text: '"Slaap"',
      writtenBy: 'them',
    });
  });

  it('is stopped when something else took the letters away', () => {
    const { anne, bram } = duo();
    anne.type(story, 6, ' van Anne');
    const merged = mergedOf(anne, bram);
    merged.getText(`txt:${story}`).delete(3, 8);
    expect(audit(bram, anne, merged)).toEqual([
      { place, text: 'ste', writtenBy: 'me' },
      { place, text: 'ste van ', writtenBy: 'them' },
    ]);
  });

  it('is stopped when two machines wrote under one client id, as after a copied profile', () => {
    const { anne, bram } = duo();
    const fork = docOf(Y.encodeStateAsUpdate(anne.doc()));
    fork.clientID = anne.doc().clientID;
    fork.getText(`txt:${story}`).insert(6, ' ander', {});
    anne.type(story, 6, ' van Anne');
    const merged = docOf(Y.encodeStateAsUpdate(anne.doc()));
    Y.applyUpdate(merged, Y.encodeStateAsUpdate(fork));
    const { lost } = auditMerge({ mine: anne.doc(), theirs: fork, merged, base: null });
    expect(lost.filter(({ writtenBy }) => writtenBy === 'them').map(({ text }) => text)).toEqual([
      ' ander',
    ]);
    expect(bram.text(story)).toBe('Eerste alinea.');
  });

  it('is stopped when paragraphs are objects that vanish with what is in them', () => {
    // How the usual binding of an editor keeps text: every block an object of its own.
    const mine = new Y.Doc({ gc: false });
    mine.getArray('body').push([new Y.Text('Eerste alinea.'), new Y.Text('Tweede.')]);
    const theirs = docOf(Y.encodeStateAsUpdate(mine));
    mine.getArray('body').delete(0);
    const paragraph = theirs.getArray('body').get(0);
    if (paragraph instanceof Y.Text) paragraph.insert(14, ' BRAVO');
    const merged = docOf(Y.encodeStateAsUpdate(mine));
    Y.applyUpdate(merged, Y.encodeStateAsUpdate(theirs));
    const { lost } = auditMerge({ mine, theirs, merged, base: null });
    expect(lost).toEqual([{ place: null, text: ' BRAVO', writtenBy: 'them' }]);
  });

  it('is stopped for exactly the letters that are gone, whatever was done before', () => {
    let alarms = 0;
    fc.assert(
      fc.property(
        fc.array(playStep, { minLength: 5, maxLength: 25, size: 'max' }),
        fc.array(fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 4 })), {
          minLength: 1,
          maxLength: 3,
        }),
        (steps, cuts) => {
          alarms += sabotage(steps, cuts);
        },
      ),
      { numRuns: runs(150, 3000) },
    );
    expect(alarms).toBeGreaterThan(runs(150, 3000) / 2);
  });
});

/** Merges well, then takes letters out of the merge: each must be named for who had it. */
function sabotage(
  steps: Parameters<typeof play>[1],
  cuts: readonly (readonly [number, number])[],
): number {
  const { replicas } = play(2, steps, [0, 0]);
  const [anne, bram] = replicas;
  if (anne === undefined || bram === undefined) throw new Error('Two are needed');
  anne.type(story, 0, 'ANIE');
  bram.type(story, 0, 'bram');
  const merged = mergedOf(anne, bram);
  const text = merged.getText(`txt:${story}`);
  const before = placedLetters(merged);
  for (const [from, length] of cuts) {
    const at = from % Math.max(1, text.length);
    text.delete(at, Math.min(length, text.length - at));
  }
  const after = placedLetters(merged);
  const gone = [...before].filter(([id]) => !after.has(id));
  const named = (party: string): string =>
    sorted(
      audit(bram, anne, merged)
        .filter(({ writtenBy }) => writtenBy === party)
        .flatMap((one) => Array.from(one.text)),
    );
  const had = (who: Replica): string => {
    const letters = placedLetters(who.doc());
    return sorted(gone.flatMap(([id, letter]) => (letters.has(id) ? [letter] : [])));
  };
  expect([named('me'), named('them')]).toEqual([had(bram), had(anne)]);
  return gone.length > 0 ? 1 : 0;
}

/**
 * The letters of the story by who wrote them and when, as Yjs itself names a place. A paragraph
 * that both moved is there twice, so a letter alone does not say which of the two was taken.
 */
function placedLetters(doc: Y.Doc): ReadonlyMap<string, string> {
  const text = doc.getText(`txt:${story}`);
  const placed = new Map<string, string>();
  for (const [at, letter] of unitsOf(text).entries()) {
    const { item } = Y.createRelativePositionFromTypeIndex(text, at);
    if (item === null) throw new Error('A place within the text has a name');
    if (letter !== null) placed.set(`${String(item.client)}:${String(item.clock)}`, letter);
  }
  return placed;
}

/** One entry per place in the text; null for an embed. */
function unitsOf(text: Y.Text): readonly (string | null)[] {
  const delta = text.toDelta() as readonly { readonly insert?: unknown }[];
  return delta.flatMap(({ insert }) => (typeof insert === 'string' ? insert.split('') : [null]));
}

function sorted(letters: readonly string[]): string {
  return letters
    .filter((letter) => letter.trim() !== '')
    .sort()
    .join('');
}

function duo(): { anne: Replica; bram: Replica } {
  const [anne, bram] = [replica('Anne', { clientId: 1 }), replica('Bram', { clientId: 2 })];
  anne.type(story, 0, 'Eerste alinea.');
  bram.receive(anne.send());
  return { anne, bram };
}

function mergedOf(one: Replica, other: Replica): Y.Doc {
  const merged = docOf(one.send().state);
  Y.applyUpdate(merged, other.send().state);
  return merged;
}

function audit(mine: Replica, theirs: Replica, merged: Y.Doc): readonly LostWords[] {
  return auditMerge({ mine: mine.doc(), theirs: theirs.doc(), merged, base: null }).lost;
}
