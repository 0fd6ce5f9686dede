import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ok } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { firstRead } from '#shared/text/nl/firstRead';
import { opening } from '#shared/text/nl/opening';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { App } from '../../../renderer/app/App.tsx';
import { openApp } from '../../../renderer/app/openApp.ts';
import { closeOverlay } from '../../../renderer/app/overlayStore.ts';
import { ReaderReadyStep } from '../../../renderer/features/unlock/ReaderReadyStep.tsx';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import { unlockWithPassphrase } from '../../../renderer/vault/workplace.ts';
import { sealedAnalysis } from '../../support/copyToRead.ts';
import { createFakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace, TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import { testTools } from '../../support/vaultTools.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { enterOn } from '../press.ts';
import { testStartInfo } from '../testStartInfo.ts';

const SLOW = { timeout: 30_000 };

afterEach(async () => {
  const { session } = sessionStore.getState();
  if ('workplace' in session) await session.workplace.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('who starts to read without a file gives the key card away first', async () => {
  let hadList = 0;
  renderScreen(
    <main>
      <ReaderReadyStep
        onList={() => {
          hadList += 1;
        }}
        onHaveFile={() => undefined}
        onSaveCard={() => Promise.resolve(ok({ name: 'Ineke.vakaart' }))}
      />
    </main>,
  );
  await screen.findByRole('heading', { name: firstRead.ready.title });
  await lookAt('first-run-reader');
  screen.getByRole('button', { name: firstRead.ready.card }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(firstRead.ready.saved('Ineke.vakaart'));
  screen.getByRole('button', { name: firstRead.ready.toList }).focus();
  await userEvent.keyboard('{Enter}');
  expect(hadList).toBe(1);
});

test('the first start of a supervisor: one file, one key, and the copy is open; the answer goes back', async () => {
  // The duo seals a round with six words.
  const elsewhere = testTools({ listDatabases: () => Promise.resolve([]) });
  const duo = await openWorkplace({ tools: elsewhere });
  const made = await createExampleCase(duo.workplace, 'VA-031');
  if (!made.ok) throw new Error(made.reason);
  const code = duo.workplace.exchange.newPackageCode();
  const sealed = await duo.workplace.reviews.sealReview(made.value, {
    reviewed: {
      reviewId: crypto.randomUUID(),
      round: 3,
      kind: 'review',
      isIdentifiable: true,
      expiresOn: '2099-12-31',
      question: 'Is onze verklaring rond?',
      chosen: [],
      analysis: await sealedAnalysis(duo.workplace, made.value),
    },
    release: null,
    sealFor: { kind: 'code', code },
  });
  if (!sealed.ok) throw new Error(sealed.reason);
  await sealed.value.noteSent();
  await duo.workplace.close();
  // Two machines in one browser: the new one may see no database of the other.
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);

  // A machine without a workplace; the file is double-clicked.
  const waiting = [{ name: 'VA-7hk2m9qd.va', bytes: sealed.value.bytes }];
  const written: { name: string; bytes: Uint8Array }[] = [];
  const desktop = createFakeDesktop(undefined, {
    startInfo: () => Promise.resolve(testStartInfo),
    takeArrivedFile: () => Promise.resolve(ok(waiting.shift() ?? null)),
    chooseSavePlace: ({ suggestedName }) =>
      Promise.resolve(ok({ token: suggestedName, name: suggestedName })),
    writeChosenFile: ({ token, bytes }) => {
      written.push({ name: token, bytes });
      return Promise.resolve(ok({ name: token }));
    },
  });
  closeOverlay();
  sessionStore.setState({ session: { kind: 'starting' }, startInfo: null, leaving: null });
  renderScreen(<App parts={openApp(desktop.bridge)} />);

  // Step 1: two fields; the role is expected.
  await screen.findByText(firstRead.file.words('VA-7hk2m9qd.va'), undefined, SLOW);
  expect(screen.getByRole('radio', { name: nl.firstRun.welcome.role.supervisor })).toBeChecked();
  screen.getByLabelText(nl.firstRun.welcome.name.label).focus();
  await userEvent.keyboard('Ineke Voorn{Tab}Netwerk{Enter}');
  // Step 2: a passphrase that is made up for her.
  await screen.findByRole('heading', { name: nl.firstRun.phrase.title }, SLOW);
  screen.getByRole('button', { name: nl.firstRun.phrase.suggest }).focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => screen.getByRole('button', { name: nl.firstRun.phrase.next }), SLOW)
    .toBeEnabled();
  screen.getByRole('button', { name: nl.firstRun.phrase.next }).focus();
  await userEvent.keyboard('{Enter}');
  // Step 3: the recovery sheet may be checked later.
  const later = await screen.findByRole('button', { name: nl.firstRun.recovery.later }, SLOW);
  later.focus();
  await userEvent.keyboard('{Enter}');

  // The file opens by itself, with the six words.
  const words = await screen.findByLabelText(opening.code.label, undefined, SLOW);
  words.focus();
  await userEvent.keyboard(`${code}{Enter}`);
  await screen.findByRole('dialog', { name: /vraagt je mee te lezen/u }, SLOW);
  await enterOn(reviewMode.arrive.open);
  await screen.findByRole('heading', { name: reviewMode.question.title }, SLOW);
  // The dialog says the question too, until it is gone.
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  // The account at the end of the copy says it once more.
  const asked = screen.getByRole('region', { name: reviewMode.question.title });
  expect(within(asked).getByText('Is onze verklaring rond?')).toBeVisible();

  // A word on the whole, a verdict, and one file back.
  screen.getByRole('button', { name: reviewMode.bar.finish }).focus();
  await userEvent.keyboard('{Enter}');
  const judgement = await screen.findByLabelText(reviewMode.finish.judgement);
  judgement.focus();
  await userEvent.keyboard('Rond en eerlijk.');
  screen.getByRole('radio', { name: new RegExp(reviewMode.finish.verdicts.approved) }).focus();
  await userEvent.keyboard(' ');
  screen.getByRole('button', { name: reviewMode.finish.make }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { name: reviewMode.finish.made.title }, SLOW);
  const answer = written.at(-1);
  if (answer === undefined) throw new Error('Nothing was saved');
  const again = await unlockWithPassphrase(duo.desktop.bridge, TEST_PASSPHRASE, elsewhere);
  if (!again.ok) throw new Error(again.reason);
  const back = await again.value.reviews.openAnswer(answer.bytes);
  if (!back.ok) throw new Error(back.reason);
  expect(back.value.answer).toMatchObject({
    verdict: 'approved',
    judgement: 'Rond en eerlijk.',
    reader: 'Ineke Voorn',
  });
  expect(back.value.isSameVersion).toBe(true);

  // In the list: from whom, till when, and that it went.
  within(screen.getByRole('dialog'))
    .getByRole('button', { name: reviewMode.finish.made.toList })
    .focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { name: nl.cases.tabs.review }, SLOW);
  await waitFor(() => {
    expect(screen.getByRole('row', { name: /VA-031/u })).toHaveTextContent(
      /Ronde 3.*Anne de Graaf.*31 december 2099.*Antwoord gemaakt op/u,
    );
  });
  await again.value.close();
}, 120_000);
