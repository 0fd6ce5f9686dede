import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { forReader } from '#shared/report/sharing/forReader';
import { whatStaysBehind } from '#shared/report/sharing/whatStaysBehind';
import type { Dropped } from '#shared/third-persons/siftItem';
import { copyCase, copyWish } from '../../../support/copyCase.ts';

const about = (why: Dropped['why'], ...ids: readonly string[]): Dropped => ({
  place: 'summaryPoint/s-1',
  about: ids.map((id) => id as EntityId),
  why,
});

describe('what stays behind', () => {
  const analysis = copyCase();

  it('is a sentence for each reason and the people it is about, the missing yes first', () => {
    expect(
      whatStaysBehind(analysis, [
        about('falls'),
        about('justice', 'p-marco'),
        about('noConsent', 'p-marco', 'p-linda'),
        about('noConsent', 'p-linda', 'p-marco'),
        about('noConsent', 'p-marco'),
        about('otherParent', 'p-linda'),
        about('secretPlace', 'p-senna'),
        about('falls'),
      ]),
    ).toEqual([
      '3 stukken over Marco en Linda (2): geen ja voor deze versie.',
      '1 stuk over Linda: het eigen verhaal van de andere ouder.',
      '1 stuk over Marco: politie of rechter.',
      '1 stuk over Senna: een plek die geheim blijft.',
      '2 stukken: hoort bij iets wat is weggelaten.',
    ]);
    expect(whatStaysBehind(analysis, [])).toEqual([]);
  });

  it('names those whose yes is missing, not who agreed or does a job in the same passage', () => {
    const agreed = new Set(['p-senna' as EntityId, 'p-linda' as EntityId]);
    const { dropped } = forReader(copyWish('expertTeam', { analysis, agreed }));
    const lines = whatStaysBehind(analysis, dropped);
    expect(lines[0]).toMatch(/^\d+ stukken over .*: geen ja voor deze versie\.$/u);
    expect(lines.join(' ')).not.toMatch(/Senna|Linda|Marit/u);
    expect(lines.join(' ')).toContain('Marco');
  });
});
