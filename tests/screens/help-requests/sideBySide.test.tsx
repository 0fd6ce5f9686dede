import { screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fieldWords } from '#shared/analysis/fieldWords';
import { callingName, youthOf } from '#shared/analysis/people';
import { conversation as texts } from '#shared/text/nl/conversation';
import { workspace } from '#shared/text/nl/workspace';
import { sectionInstruments } from '../../../renderer/app/sectionInstruments.ts';
import {
  conversationStore,
  goToStep,
} from '../../../renderer/features/help-requests/conversationStore.ts';
import { goToSection, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import { lookAt } from '../lookAt.tsx';
import { openWorkspace, type OpenedWorkspace } from '../workspace/openExampleWorkspace.tsx';
import { soon } from '../../support/soon.ts';

let opened: OpenedWorkspace | null = null;

afterEach(async () => {
  goToStep(null);
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('what each person says is read and written beside each other', async () => {
  opened = await openWorkspace('example', undefined, sectionInstruments);
  await screen.findByRole('navigation', { name: workspace.tasks.title });
  goToSection('s1');
  const wish = fieldWords('helpRequest', 'wish').label;
  const topic = await screen.findByRole('heading', { name: wish });
  const analysis = openCaseStore.getState()?.analysis;
  if (analysis === undefined) throw new Error('No case is open');
  const asked = analysis.helpRequest.length;
  const row = topic.closest('section');
  if (row === null) throw new Error('No topic around its heading');
  expect(within(row).getAllByRole('group')).toHaveLength(asked);
  await lookAt('help-requests');

  const youth = youthOf(analysis);
  const name = youth === null ? '' : callingName(youth);
  screen.getByRole('button', { name: texts.talkWith(name) }).focus();
  await userEvent.keyboard('{Enter}');
  expect(conversationStore.getState().step).toEqual({ kind: 'choose', person: youth?.id });
  goToStep(null);

  // The list is the complete twin; the name leads to the whole form in it.
  screen.getByRole('button', { name: texts.openForm(name) }).focus();
  await userEvent.keyboard('{Enter}');
  await soon(() => {
    expect(screen.getByRole('radio', { name: workspace.view.list })).toBeChecked();
  });
});

test('an analysis without people leads to the cover', async () => {
  opened = await openWorkspace('blank', undefined, sectionInstruments);
  await screen.findByRole('navigation', { name: workspace.tasks.title });
  goToSection('s1');
  expect(await screen.findByText(texts.nobody)).toBeInTheDocument();
  await lookAt('help-requests', 'empty');
});
