import { expect, it } from 'vitest';
import { tailId } from '#shared/casedoc/blockNames';
import { exchangeAll, replica } from '../../support/replica.ts';

const story = 'riskWeighing/agreement';

it('takes no letter away and puts it back in a block that lost its separator', () => {
  const [anne, bram] = [replica('Anne', { clientId: 11 }), replica('Bram', { clientId: 7 })];
  anne.type(story, 0, 'een\ntwee');
  exchangeAll([anne, bram]);
  // Bram moves the last paragraph while Anne writes in it: her words are left without an end.
  anne.type(story, 4, 'X');
  bram.move(story, 1, 0);
  exchangeAll([anne, bram]);
  expect(bram.prose(story).at(-1)).toMatchObject({ id: tailId, runs: [{ text: 'X' }] });
  bram.remove(story, 5, 4);
  expect(bram.text(story)).toBe('twee\nX');
  // Had Bram written the letter anew, it would outlive what Anne does to it.
  anne.remove(story, anne.text(story).indexOf('X'), 1);
  exchangeAll([anne, bram]);
  expect(bram.text(story)).not.toContain('X');
});
