import { act, screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { callingName } from '#shared/analysis/people';
import { plainText } from '#shared/analysis/prose';
import { familyReading as texts } from '#shared/text/nl/familyReading';
import { FamilyReadingScreen } from '../../../renderer/features/family-reading/FamilyReadingScreen.tsx';
import {
  familyReadingStore,
  goToReading,
  openFamilyReading,
} from '../../../renderer/features/family-reading/familyReadingStore.ts';
import { KeepWords } from '../../../renderer/features/remarks/KeepWords.tsx';
import { openSession } from '../../../renderer/features/workspace/frame/openSession.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { openCaseStore, refresh } from '../../../renderer/state/openCaseStore.ts';
import { useRemarkThreads } from '../../../renderer/state/remarkThreadList.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { toasts } from '../../../renderer/ui/toasts.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { soon } from '../../support/soon.ts';

let workplace: Workplace | null = null;
let end: () => void = () => undefined;
let unmount: () => void = () => undefined;

afterEach(async () => {
  unmount();
  goToReading(null);
  end();
  await workplace?.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function openExample(): Promise<void> {
  ({ workplace } = await openWorkplace());
  const made = await createExampleCase(workplace, 'VA-031');
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  end = openSession(opened.value, workplace);
}

const analysis = () => {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.caseDocument.analysis();
};

const personCalled = (name: string) => {
  const person = analysis().participant.find((one) => callingName(one) === name);
  if (person === undefined) throw new Error(`Nobody is called ${name}`);
  return person;
};

async function press(name: string | RegExp): Promise<void> {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
}

test('a mother reads one passage at a time and says what is not right, by keyboard alone', async () => {
  await openExample();
  const before = analysis();
  const mother = personCalled('Linda');
  act(() => {
    openFamilyReading(mother.id);
  });
  unmount = renderScreen(<FamilyReadingScreen today="2026-03-10" />);
  expect(await screen.findByRole('heading', { name: texts.title('Linda') })).toBeInTheDocument();
  await lookAt('family-reading', 'choose');
  await press(texts.choose.begin);

  // An explanation: one sentence is pointed at, said to be wrong, in words that stay as typed.
  const { step } = familyReadingStore.getState();
  if (step?.kind !== 'read') throw new Error('Nothing is read');
  const at = step.keys.findIndex((key) => key.startsWith('hypothesis/'));
  act(() => {
    goToReading({ ...step, at });
  });
  const sentence = within(screen.getByRole('main')).getAllByRole('button', { pressed: false })[0];
  sentence?.focus();
  await userEvent.keyboard('{Enter}');
  expect(sentence).toHaveAttribute('aria-pressed', 'true');
  const words = sentence?.textContent ?? '';
  await press(new RegExp(`^${texts.kinds.notRight}`, 'u'));
  await soon(() => {
    expect(document.activeElement?.getAttribute('contenteditable')).toBe('true');
  });
  await userEvent.keyboard('ik was er wel  altijd');
  await lookAt('family-reading', 'read');
  screen.getByRole('radio', { name: texts.position.options.partly }).focus();
  await userEvent.keyboard(' ');
  const remark = analysis().reviewComment.at(-1);
  expect(remark).toMatchObject({
    kind: 'notRight',
    quote: words,
    place: `hypothesis/${String(step.keys[at]).split('/')[1] ?? ''}/text`,
    author: 'Linda',
    authorRole: 'parent',
  });
  expect(plainText(remark?.text ?? [])).toBe('ik was er wel  altijd');
  expect(analysis().review.at(-1)).toMatchObject({
    kind: 'family',
    by: mother.id,
    channel: 'together',
    on: '2026-03-10',
  });
  // Nothing of others is on screen: no name of who supervises, no remark of an earlier round.
  expect(document.body.textContent).not.toContain('Ineke');
  for (const one of before.reviewComment) {
    expect(document.body.textContent).not.toContain(plainText(one.text));
  }

  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('alertdialog')).toBeInTheDocument();
  await press(texts.leave.cancel);
  await press(texts.overview);
  await lookAt('family-reading', 'overview');
  await press(texts.toEnd);
  expect(await screen.findByText(/ik was er wel\s+altijd/u)).toBeInTheDocument();
  await lookAt('family-reading', 'thanks');
  await press(texts.thanks.finish);
  expect(familyReadingStore.getState().step).toBeNull();
  // One thing said and one answer changed; what she answered before is not told again.
  expect(toasts.visibleToasts.map(({ content }) => content.text)).toContain(
    texts.thanks.finished(2),
  );
  const position = analysis().position.find(
    ({ participant, hypothesis }) =>
      participant === mother.id && hypothesis === String(step.keys[at]).split('/')[1],
  );
  expect(position?.agrees).toBe('partly');
  expect(analysis().review.at(-1)?.returnedOn).toBe('2026-03-10');

  // The difference stays: what was said becomes her answer, letter for letter, and undo takes it back.
  unmount();
  unmount = renderScreen(<KeepLast />);
  await press(texts.keep.label);
  (await screen.findByRole('menuitem', { name: texts.keep.position })).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(texts.keep.positionDone)).toBeInTheDocument();
  const kept = () => analysis().position.find(({ id }) => id === position?.id);
  expect(plainText(kept()?.words ?? [])).toBe('ik was er wel  altijd');
  expect(kept()?.agrees).toBe('partly');
  expect(analysis().reviewComment.at(-1)?.decision).toBe('different');
  expect(screen.queryByRole('button', { name: texts.keep.label })).toBeNull();
  act(() => {
    openCaseStore.getState()?.proseHost.undo.undo();
    refresh();
  });
  expect(plainText(kept()?.words ?? [])).toBe('');
  expect(analysis().reviewComment.at(-1)?.decision).toBeNull();
  expect(screen.getByRole('button', { name: texts.keep.label })).toBeInTheDocument();
});

/** What the duo can do with what was said last. */
function KeepLast() {
  const thread = useRemarkThreads().find(({ id }) => id === analysis().reviewComment.at(-1)?.id);
  const [said, setSaid] = useState('');
  return (
    <main>
      {thread !== undefined && <KeepWords thread={thread} onSay={setSaid} />}
      <p role="status">{said}</p>
    </main>
  );
}

test('a youth who says nothing leaves nothing behind', async () => {
  await openExample();
  const before = analysis();
  act(() => {
    openFamilyReading(personCalled('Senna').id);
  });
  unmount = renderScreen(<FamilyReadingScreen today="2026-11-22" />);
  await press(texts.choose.begin);
  await lookAt('family-reading', 'youth');
  await press(texts.stop);
  await press(texts.leave.confirm);
  expect(analysis().review).toHaveLength(before.review.length);
});
