import { expect, test } from 'vitest';
import { fail, ok } from '#shared/base/result';
import { saveSealedFile } from '../../../renderer/export/sealedGate.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';

const sealed = new TextEncoder().encode('age-encryption.org/v1\n-> X25519 abc\n');

function desktopThat(answer: 'writes' | 'cancels' | 'is-full') {
  const written: Uint8Array[] = [];
  const desktop = createFakeDesktop(undefined, {
    chooseSavePlace: ({ suggestedName }) =>
      Promise.resolve(
        answer === 'cancels' ? fail('cancelled') : ok({ token: 't', name: suggestedName }),
      ),
    writeChosenFile: ({ bytes }) => {
      if (answer === 'is-full') return Promise.resolve(fail('disk-full'));
      written.push(bytes);
      return Promise.resolve(ok({ name: 'VA-1.va' }));
    },
  });
  return { desktop, written };
}

test('a sealed package leaves for a chosen place', async () => {
  const { desktop, written } = desktopThat('writes');
  const file = { kind: 'vaPackage', suggestedName: 'VA-1.va', bytes: sealed } as const;
  expect(await saveSealedFile(desktop.bridge, file)).toEqual(ok({ name: 'VA-1.va' }));
  expect(written).toEqual([sealed]);
});

test.each([
  ['readable text', new TextEncoder().encode('Zij haalt de uitleg niet bij.')],
  ['nothing', new Uint8Array()],
  ['half of the first line', sealed.slice(0, 12)],
])('%s never reaches a dialog, let alone a disk', async (_what, bytes) => {
  const { desktop, written } = desktopThat('writes');
  const file = { kind: 'vaPackage', suggestedName: 'VA-1.va', bytes } as const;
  expect(await saveSealedFile(desktop.bridge, file)).toEqual(fail('not-sealed'));
  expect(desktop.calls).toEqual([]);
  expect(written).toEqual([]);
});

test('an emergency copy leaves only when it is a sealed one', async () => {
  const { desktop, written } = desktopThat('writes');
  const copy = { kind: 'emergencyCopy', suggestedName: 'Noodkopie' } as const;
  const readable = new TextEncoder().encode('{"analysis":{}}');
  expect(await saveSealedFile(desktop.bridge, { ...copy, bytes: readable })).toEqual(
    fail('not-sealed'),
  );
  const bytes = new TextEncoder().encode('VANOOD1\n\u0000');
  expect((await saveSealedFile(desktop.bridge, { ...copy, bytes })).ok).toBe(true);
  expect(written).toEqual([bytes]);
});

test.each(['cancels', 'is-full'] as const)('when the desktop %s it is told', async (answer) => {
  const { desktop, written } = desktopThat(answer);
  const file = { kind: 'keyCard', suggestedName: 'Kaart', bytes: new Uint8Array([1]) } as const;
  expect(await saveSealedFile(desktop.bridge, file)).toEqual(
    fail(answer === 'cancels' ? 'cancelled' : 'disk-full'),
  );
  expect(written).toEqual([]);
});
