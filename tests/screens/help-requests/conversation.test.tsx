import { act, screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { callingName, youthOf } from '#shared/analysis/people';
import { plainText } from '#shared/analysis/prose';
import { conversation as texts } from '#shared/text/nl/conversation';
import {
  conversationStore,
  goToStep,
  openConversation,
} from '../../../renderer/features/help-requests/conversationStore.ts';
import { ConversationScreen } from '../../../renderer/features/help-requests/ConversationScreen.tsx';
import { openSession } from '../../../renderer/features/workspace/frame/openSession.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { methodPack } from '../../../renderer/state/methodPack.ts';
import { openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { soon } from '../../support/soon.ts';

let workplace: Workplace | null = null;
let end: () => void = () => undefined;
let unmount: () => void = () => undefined;

afterEach(async () => {
  unmount();
  goToStep(null);
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

const guideCalled = (id: string) => {
  const guide = methodPack().conversations.find((one) => one.id === id);
  if (guide === undefined) throw new Error('No such conversation');
  return guide;
};

async function press(button: HTMLElement): Promise<void> {
  button.focus();
  await userEvent.keyboard('{Enter}');
}

test('a conversation asks one thing at a time and keeps only the words of that person', async () => {
  await openExample();
  const youth = youthOf(analysis());
  if (youth === null) throw new Error('The example has a youth');
  const before = analysis();
  act(() => {
    openConversation(youth.id);
  });
  unmount = renderScreen(<ConversationScreen today="2026-11-22" />);
  const guide = guideCalled('jeugdige-12');
  expect(
    await screen.findByRole('heading', { name: texts.title(callingName(youth)) }),
  ).toBeInTheDocument();
  await lookAt('conversation', 'choose');

  await userEvent.click(screen.getByRole('button', { name: texts.begin }));
  expect(await screen.findByText(guide.cards[0]?.question ?? '')).toBeInTheDocument();
  // Nobody else of the case is on screen.
  for (const other of analysis().participant.filter(({ id }) => id !== youth.id)) {
    expect(document.body.textContent).not.toContain(other.name);
  }
  await soon(() => {
    expect(document.activeElement?.getAttribute('contenteditable')).toBe('true');
  });
  await userEvent.keyboard('Dat ik kan koken.');
  await lookAt('conversation', 'card');

  // The second card belongs to the help request: it goes on where she left off.
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(guide.cards[1]?.question ?? '')).toBeInTheDocument();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(guide.cards[2]?.question ?? '')).toBeInTheDocument();
  await press(screen.getByRole('button', { name: texts.stop }));

  expect(await screen.findByText('Dat ik kan koken.')).toBeInTheDocument();
  screen.getByRole('checkbox', { name: texts.mayQuote }).focus();
  await userEvent.keyboard(' ');
  await lookAt('conversation', 'read-back');
  await press(screen.getByRole('button', { name: texts.finish }));
  expect(conversationStore.getState().step).toBeNull();

  const after = analysis();
  expect(after.quote).toHaveLength(before.quote.length + 1);
  const quote = after.quote.at(-1);
  expect(plainText(quote?.words ?? [])).toBe('Dat ik kan koken.');
  expect(quote).toMatchObject({ participant: youth.id, quoteConsent: true, on: '2026-11-22' });
  expect(after.helpRequest).toHaveLength(before.helpRequest.length);
  expect(after.meeting).toHaveLength(before.meeting.length + 1);
});

test('a conversation in which nothing is said leaves nothing behind', async () => {
  await openExample();
  const before = analysis();
  const person = before.participant.find(
    ({ id, role }) =>
      role === 'education' && !before.helpRequest.some(({ participant }) => participant === id),
  );
  const someone = person ?? before.participant.find(({ role }) => role === 'education');
  act(() => {
    openConversation(someone?.id ?? null);
  });
  unmount = renderScreen(<ConversationScreen today="2026-11-22" />);
  await userEvent.click(await screen.findByRole('button', { name: texts.begin }));
  const { cards } = guideCalled('school');
  for (const card of cards) {
    expect(await screen.findByText(card.question)).toBeInTheDocument();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
  }
  await press(await screen.findByRole('button', { name: texts.finish }));
  const after = analysis();
  expect(after.quote).toEqual(before.quote);
  expect(after.helpRequest).toEqual(before.helpRequest);
  expect(after.meeting.map(({ id }) => id)).toEqual(before.meeting.map(({ id }) => id));
});
