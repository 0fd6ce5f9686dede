import { screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ok } from '#shared/base/result';
import { exchange } from '#shared/text/nl/exchange';
import { keyCards } from '#shared/text/nl/keyCards';
import { nl } from '#shared/text/nl';
import { opening } from '#shared/text/nl/opening';
import { receipt } from '#shared/text/nl/receipt';
import { App } from '../../../renderer/app/App.tsx';
import { openApp } from '../../../renderer/app/openApp.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { createFakeDesktop, type FakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace, TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { testTools } from '../../support/vaultTools.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

const SLOW = { timeout: 30_000 };

afterEach(async () => {
  const { session } = sessionStore.getState();
  if ('workplace' in session) await session.workplace.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

interface Duo {
  readonly desktop: FakeDesktop;
  readonly youssef: Workplace;
  /** What Anne saved last. */
  readonly saved: () => { readonly name: string; readonly bytes: Uint8Array };
  /** Lets the next file that Anne chooses be this one. */
  readonly offer: (name: string, bytes: Uint8Array) => void;
}

/** The window of Anne with the example, and the workplace of Youssef beside it. */
async function duo(): Promise<Duo> {
  const chosen: { name: string; bytes: Uint8Array }[] = [];
  const written: { name: string; bytes: Uint8Array }[] = [];
  const desktop = createFakeDesktop(undefined, {
    startInfo: () => Promise.resolve(testStartInfo),
    openFile: () => {
      const file = chosen.shift();
      if (file === undefined) throw new Error('Nothing was offered');
      return Promise.resolve(ok(file));
    },
    chooseSavePlace: ({ suggestedName }) =>
      Promise.resolve(ok({ token: suggestedName, name: suggestedName })),
    writeChosenFile: ({ token, bytes }) => {
      written.push({ name: token, bytes });
      return Promise.resolve(ok({ name: token }));
    },
  });
  const { workplace } = await openWorkplace({ desktop });
  const made = await createExampleCase(workplace, 'VA-031');
  if (!made.ok) throw new Error(made.reason);
  await workplace.close();
  sessionStore.setState({
    session: { kind: 'starting' },
    startInfo: null,
    leaving: null,
    lockSoonSeconds: null,
  });
  renderScreen(<App parts={openApp(desktop.bridge)} />);
  await screen.findByLabelText(nl.unlock.passphrase.label, undefined, SLOW);
  await userEvent.keyboard(`${TEST_PASSPHRASE}{Enter}`);
  await screen.findByRole('heading', { level: 1, name: /Anne/u }, SLOW);
  const other = await openWorkplace({
    // Two machines in one browser: each sees its own database only.
    tools: testTools({ listDatabases: () => Promise.resolve([]) }),
  });
  other.workplace.setPerson({
    name: 'Youssef',
    organisation: 'De Wingerd',
    role: 'institutionScientist',
  });
  return {
    desktop,
    youssef: other.workplace,
    saved: () => {
      const last = written.at(-1);
      if (last === undefined) throw new Error('Nothing was saved');
      return last;
    },
    offer: (name, bytes) => {
      chosen.push({ name, bytes });
    },
  };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, SLOW);
const press = async (name: string | RegExp) => {
  await userEvent.click(await button(name));
};

test('a file to the other and back: cards, words, sealing, opening, receipt, unread', async () => {
  const { youssef, saved, offer } = await duo();

  // Cards: Anne's is saved, Youssef's is added and compared.
  offer('Sleutelkaart Youssef.vakaart', await youssef.exchange.ownCardFile());
  await userEvent.keyboard('{Control>}o{/Control}');
  await screen.findByText(keyCards.added.new('Youssef'), undefined, SLOW);
  await press(keyCards.compare);
  await press(keyCards.words.same);
  await press(keyCards.own.save);
  await expect.poll(() => saved().name).toBe('Sleutelkaart Anne de Graaf');
  const added = await youssef.exchange.addCard(saved().bytes);
  expect(added.ok).toBe(true);
  await press(keyCards.ready);

  // Anne opens the case and makes a file for Youssef.
  await userEvent.dblClick(await screen.findByText('VA-031', undefined, SLOW));
  await screen.findByRole('navigation', { name: /Onderdelen/u }, SLOW);
  await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
  const person = await screen.findByRole('checkbox', { name: /Youssef/u }, SLOW);
  person.focus();
  await userEvent.keyboard(' ');
  await press(exchange.send.button);
  await expect.poll(() => screen.queryByRole('dialog'), SLOW).toBeNull();
  await expect.poll(() => saved().name).toMatch(/^VA-[0-9a-z]{8}\.va$/u);

  // Youssef adds it, writes, and seals it for Anne.
  const there = await youssef.exchange.openPackage(saved().bytes);
  if (!there.ok) throw new Error(there.reason);
  const taken = await youssef.exchange.accept(there.value);
  if (!taken.ok || taken.value.kind !== 'added') throw new Error('not added');
  const opened = await youssef.openCase(taken.value.alias);
  if (!opened.ok) throw new Error(opened.reason);
  const names = opened.value.doc.getMap<unknown>('factor');
  const [first] = [...names.keys()].filter((key) => key.endsWith('/shortName'));
  opened.value.doc.getMap('participant').set('nothing', true);
  if (first !== undefined) names.set(first, 'Steeds andere mensen');
  await opened.value.flush();
  await opened.value.close();
  const [anne] = youssef.exchange.cards();
  if (anne === undefined) throw new Error('no card');
  const sealed = await youssef.exchange.sealCase(taken.value.alias, {
    kind: 'cards',
    signKeys: [anne.signKey],
  });
  if (!sealed.ok) throw new Error(sealed.reason);

  // Anne opens it: merged at one press, with the receipt as a page of the case.
  offer(sealed.value.name, sealed.value.bytes);
  await userEvent.keyboard('{Control>}o{/Control}');
  await press(opening.accept.merges);
  await screen.findByRole('heading', { level: 1, name: receipt.title('Youssef') }, SLOW);
  await lookAt('receipt', 'in-the-app');
  const arrived = screen.getByRole('complementary');
  expect(within(arrived).getByText(receipt.trust.whole)).toBeVisible();

  // The same file again: nothing to do.
  offer(sealed.value.name, sealed.value.bytes);
  await userEvent.keyboard('{Control>}o{/Control}');
  await screen.findByRole('dialog', { name: opening.nothing.same.title }, SLOW);
  await userEvent.keyboard('{Escape}');

  // Back in the analysis the section with news has a dot, until it was looked at.
  await press(receipt.toAnalysis);
  const dot = await screen.findByRole('img', { name: exchange.unread.section(1) }, SLOW);
  expect(dot).toBeVisible();
  await lookAt('workspace', 'unread');
  await press(exchange.menu.label);
  await userEvent.click(await screen.findByRole('menuitem', { name: exchange.menu.allRead }));
  await expect
    .poll(() => screen.queryByRole('img', { name: exchange.unread.section(1) }))
    .toBeNull();
  await youssef.close();
}, 120_000);

test('a file that was double-clicked while locked is shown after unlocking', async () => {
  const waiting = [{ name: 'VA-kapot.va', bytes: new Uint8Array(0) }];
  const desktop = createFakeDesktop(undefined, {
    startInfo: () => Promise.resolve(testStartInfo),
    takeArrivedFile: () => Promise.resolve(ok(waiting.shift() ?? null)),
  });
  const { workplace } = await openWorkplace({ desktop });
  await workplace.close();
  sessionStore.setState({
    session: { kind: 'starting' },
    startInfo: null,
    leaving: null,
    lockSoonSeconds: null,
  });
  renderScreen(<App parts={openApp(desktop.bridge)} />);
  await screen.findByLabelText(nl.unlock.passphrase.label, undefined, SLOW);
  expect(waiting).toHaveLength(1);
  await userEvent.keyboard(`${TEST_PASSPHRASE}{Enter}`);
  await screen.findByRole('dialog', { name: opening.problems.empty.title }, SLOW);
  await userEvent.keyboard('{Escape}');
  waiting.push({ name: 'Sleutelkaart.vakaart', bytes: new Uint8Array([1]) });
  desktop.emit('fileArrived', null);
  await screen.findByText(keyCards.problems['not-a-card'].title, undefined, SLOW);
});
