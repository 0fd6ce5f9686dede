import { describe, expect, it } from 'vitest';
import { blocksText } from '#shared/report/blocksText';
import { letShareLeave, prepareShare } from '../../../renderer/export/shareGate.ts';
import type { ShareWish } from '../../../renderer/export/shareWish.ts';
import { gateFixture, smallDocx } from '../../support/gateFixture.ts';
import { agreedCase, lookOf, wish } from '../../support/shareWishes.ts';

function preparedOf(asked: ShareWish) {
  const prepared = prepareShare(asked);
  if (!prepared.may) throw new Error(`Not prepared: ${prepared.block.why}`);
  return prepared.share;
}

describe('the question to a supervisor', () => {
  it('carries the question of the duo to the supervisor, and is searched for names with it', async () => {
    const asked = wish(agreedCase('yes', { kind: 'supervision' }), {
      kind: 'supervision',
      question: 'Hoe houden wij Senna vast?',
    });
    const share = preparedOf(asked);
    expect(JSON.stringify(share.report)).toContain('Hoe houden wij Senna vast?');
    const gate = gateFixture({
      makeWord: ({ blocks }) => Promise.resolve(smallDocx(blocksText(blocks))),
    });
    expect(await letShareLeave(share, gate.parts)).toMatchObject({
      left: false,
      problem: { reason: 'known-words' },
    });
    expect(gate.files).toEqual([]);
  });

  it('does not leave with a question in which something recognisable was found, or nobody could look', async () => {
    const analysis = agreedCase('yes', { kind: 'supervision' });
    const asked = (findBeside: (text: string) => Promise<readonly string[]>) =>
      preparedOf(
        wish(analysis, {
          kind: 'supervision',
          question: 'Was het op 14 mei in Hoorn?',
          look: lookOf(analysis, { findBeside }),
        }),
      );
    const gate = gateFixture({
      makeWord: ({ blocks }) => Promise.resolve(smallDocx(blocksText(blocks))),
    });
    const found = asked((text) => Promise.resolve(text.includes('Hoorn') ? ['Hoorn'] : []));
    expect(await letShareLeave(found, gate.parts)).toEqual({
      left: false,
      problem: { reason: 'in-question', places: ['“Hoorn”'] },
    });
    const broken = asked(() => Promise.reject(new Error('stopped')));
    expect(await letShareLeave(broken, gate.parts)).toEqual({
      left: false,
      problem: { reason: 'not-made' },
    });
    expect(gate.files).toEqual([]);
    expect(gate.logged.map(({ action }) => action)).toEqual(['exportBlocked', 'exportFailed']);
    expect(
      await letShareLeave(
        asked(() => Promise.resolve([])),
        gate.parts,
      ),
    ).toMatchObject({
      left: true,
    });
  });
});
