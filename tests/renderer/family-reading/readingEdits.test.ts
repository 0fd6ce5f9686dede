import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { callingName } from '#shared/analysis/people';
import { familyPassages } from '#shared/family-reading/familyPassages';
import { roundOfDay } from '#shared/family-reading/saidByReader';
import {
  breakOff,
  finishRound,
  say,
  takeAway,
} from '../../../renderer/features/family-reading/readingEdits.ts';
import { openSession } from '../../../renderer/features/workspace/frame/openSession.ts';
import { createBlankCase } from '../../../renderer/state/newCase.ts';
import { editStep, openCaseStore, refresh } from '../../../renderer/state/openCaseStore.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';

let close: () => Promise<void> = () => Promise.resolve();

afterEach(async () => {
  await close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const ON = '2026-03-10';

test('a reading makes its round with the first thing said, and leaves none without', async () => {
  const { workplace } = await openWorkplace();
  const made = await createBlankCase(workplace, { code: 'VA-031', requestedOn: ON });
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  const end = openSession(opened.value, workplace);
  close = async () => {
    end();
    await workplace.close();
  };
  const state = () => {
    const found = openCaseStore.getState();
    if (found === null) throw new Error('No case is open');
    return found;
  };
  const analysis = () => state().caseDocument.analysis();
  editStep('test', (writer) => {
    writer.add('participant', { name: 'Linda', role: 'parent' });
    const id = writer.add('summaryPoint', {});
    writer.setText('summaryPoint', id, 'text', 'Afscheid maakt haar spanning hoog.');
  });
  const [linda] = analysis().participant.filter((one) => callingName(one) === 'Linda');
  if (linda === undefined) throw new Error('Linda does not take part');
  const round = () => roundOfDay(analysis(), linda.id, ON);
  const [passage] = familyPassages({
    whole: analysis(),
    view: analysis(),
    reader: linda,
    today: ON,
    isPrivate: () => false,
  });
  if (passage === undefined) throw new Error('There is nothing to read');
  const saying = { on: ON, person: linda, passage, span: null } as const;
  const reading = { person: linda.id, on: ON };

  expect(round()).toBeNull();
  breakOff(reading);
  expect(round()).toBeNull();

  const first = say({ ...saying, kind: 'notRight' });
  const second = say({ ...saying, kind: 'beautiful' });
  expect(
    analysis()
      .reviewComment.map(({ review }) => review)
      .slice(-2),
  ).toEqual([round()?.id, round()?.id]);
  breakOff(reading);
  expect(round()).toMatchObject({ kind: 'family', reader: 'Linda', returnedOn: null });

  // Undone to before the first word, and taken away by hand: no round is left either way.
  const { undo } = state().proseHost;
  undo.undo();
  undo.undo();
  refresh();
  expect(round()).toBeNull();
  undo.redo();
  undo.redo();
  refresh();
  expect(
    analysis()
      .reviewComment.slice(-2)
      .map(({ id }) => id),
  ).toEqual([first, second]);
  for (const id of [first, second]) if (id !== null) takeAway(id);
  breakOff(reading);
  expect(round()).toBeNull();

  // Read to its end past midnight, with nothing to say: that it was read is kept.
  finishRound(linda, ON, '2026-03-11');
  expect(round()).toMatchObject({ on: ON, returnedOn: '2026-03-11' });
  breakOff(reading);
  expect(round()).not.toBeNull();
});
