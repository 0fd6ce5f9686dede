import { expect, test } from 'vitest';
import { fail, ok } from '#shared/base/result';
import { provinceTotals } from '#shared/monitoring/provinceTotals';
import { readPublication } from '#shared/monitoring/readPublication';
import { saveTotals } from '../../../renderer/export/provinceGate.ts';
import { provinceYear } from '../../support/codedRecords.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';

const DAY = '2026-11-22';
const decision = provinceTotals(provinceYear, null);
if (!decision.may) throw new Error(decision.why);
const { publication } = decision;

/** Places are asked in this order; a kind that is not there is cancelled. */
function desktopFor(kinds: readonly string[], isFull = false) {
  const written = new Map<string, string>();
  const desktop = createFakeDesktop(undefined, {
    chooseSavePlace: ({ kind, suggestedName }) =>
      Promise.resolve(
        kinds.includes(kind) ? ok({ token: kind, name: suggestedName }) : fail('cancelled'),
      ),
    writeChosenFile: ({ token, bytes }) => {
      if (isFull) return Promise.resolve(fail('disk-full'));
      written.set(token, new TextDecoder().decode(bytes));
      return Promise.resolve(ok({ name: token }));
    },
  });
  return { desktop: desktop.bridge, written };
}

test('what is for the next time is on disk before the totals', async () => {
  const { desktop, written } = desktopFor(['figures', 'table']);
  const saved = await saveTotals(publication, DAY, desktop);
  expect(saved).toEqual(ok({ isSaved: true, kept: 'figures', totals: 'table' }));
  expect([...written.keys()]).toEqual(['figures', 'table']);
  expect(readPublication(written.get('figures') ?? '')).toEqual(publication);
  expect(written.get('table')).toContain('outcome;moved;<10');
});

test('nothing is published when the exact counts cannot be kept', async () => {
  const cancelled = desktopFor(['table']);
  expect(await saveTotals(publication, DAY, cancelled.desktop)).toEqual(fail('cancelled'));
  expect(cancelled.written.size).toBe(0);
  const full = desktopFor(['figures', 'table'], true);
  expect(await saveTotals(publication, DAY, full.desktop)).toEqual(fail('disk-full'));
});

test('it says so when only the exact counts were saved', async () => {
  const { desktop, written } = desktopFor(['figures']);
  expect(await saveTotals(publication, DAY, desktop)).toEqual(
    ok({ isSaved: false, kept: 'figures', problem: 'cancelled' }),
  );
  expect([...written.keys()]).toEqual(['figures']);
});
