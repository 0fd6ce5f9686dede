import { sha256 } from '@noble/hashes/sha2.js';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { encodeSharedDoc } from '#shared/casedoc/updates';
import { stateHash } from '#shared/merge/stateHash';
import { docOf, exchangeAll, replica, type Replica } from '../../support/replica.ts';

const story = 'riskWeighing/agreement';
const hash = (who: Replica): Promise<string> => stateHash(who.doc(), sha256);

describe('the hash of a state', () => {
  it('is equal on two machines that show the same, however they came to it', async () => {
    const [anne, bram] = [replica('Anne'), replica('Bram')];
    anne.type(story, 0, 'Een twee drie\nvier');
    bram.add('factor', { kind: 'risk', shortName: 'Slaap' });
    exchangeAll([anne, bram]);
    bram.type(story, 3, 'XX');
    bram.remove(story, 3, 2);
    anne.format(story, 0, 3, 1);
    exchangeAll([anne, bram]);
    anne.restart();
    expect(await hash(anne)).toBe(await hash(bram));
    expect(await hash(anne)).toMatch(/^[0-9a-f]{64}$/);
    expect(await stateHash(docOf(encodeSharedDoc(anne.doc())), sha256)).toBe(await hash(bram));
  });

  it.each<[string, (who: Replica, factor: string) => void]>([
    [
      'a letter',
      (who) => {
        who.type(story, 5, 'x');
      },
    ],
    [
      'a letter less',
      (who) => {
        who.remove(story, 5, 1);
      },
    ],
    [
      'bold',
      (who) => {
        who.format(story, 2, 1, 1);
      },
    ],
    [
      'an empty line',
      (who) => {
        who.enter(story, 3);
      },
    ],
    [
      'a heading',
      (who) => {
        who.setBlock(story, 0, 'heading3');
      },
    ],
    [
      'a value',
      (who, factor) => {
        who.set(factor, 'impact', 2);
      },
    ],
    [
      'a member',
      (who, factor) => {
        who.toggle(factor, 'sources', 'bron-1', true);
      },
    ],
    [
      'a removed thing',
      (who, factor) => {
        who.drop(factor);
      },
    ],
    [
      'something only a newer version shows',
      (who) => {
        who.doc().getMap('drawing').set('d1/x', { b: 1, a: 2 });
      },
    ],
    [
      'a list of a newer version',
      (who) => {
        who
          .doc()
          .getArray('notes')
          .push([new Y.Map([['a', 1]])]);
      },
    ],
    [
      'the epoch',
      (who) => {
        who.doc().getMap('meta').set('epoch', 'other');
      },
    ],
  ])('differs by %s', async (_, change) => {
    const [anne, bram] = [replica('Anne'), replica('Bram')];
    anne.type(story, 0, 'Een twee drie\nvier');
    const factor = anne.add('factor', { kind: 'risk' });
    exchangeAll([anne, bram]);
    expect(await hash(anne)).toBe(await hash(bram));
    change(anne, factor);
    expect(await hash(anne)).not.toBe(await hash(bram));
    exchangeAll([anne, bram]);
    expect(await hash(anne)).toBe(await hash(bram));
  });

  it('leaves out who sat where, and types of blocks that are gone', async () => {
    const anne = replica('Anne');
    anne.type(story, 0, 'Een\n');
    const before = await hash(anne);
    anne.doc().getMap('session').set('99', { author: 'Iemand', started: 1 });
    anne.type(story, 4, 'weg\n');
    anne.setBlock(story, 1, 'bullet', 1);
    anne.remove(story, 4, 4);
    expect(await hash(anne)).toBe(before);
  });
});
