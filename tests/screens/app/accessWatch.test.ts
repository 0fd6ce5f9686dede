import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import type { PolicyReading } from '#shared/policy/policy';
import { watchAccess } from '../../../renderer/app/access-log/accessWatch.ts';
import { takeWaiting } from '../../../renderer/state/accessSink.ts';
import { policyStore } from '../../../renderer/state/policyStore.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { testStartInfo } from '../testStartInfo.ts';

afterEach(async () => {
  policyStore.setState({ state: 'none' }, true);
  takeWaiting();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const waiting = () => takeWaiting().map(({ event }) => event);
const rules = (lockMinutes: number): PolicyReading => ({
  state: 'read',
  policy: {
    organisation: 'De Brug',
    forbidden: ['learning'],
    lockMinutes,
    keepDays: null,
    passphraseLength: null,
    exportFolder: null,
  },
});

test('other rules of the organisation are in the log once, of who works under them first', async () => {
  const { workplace } = await openWorkplace();
  const open = (reading: PolicyReading) => {
    policyStore.setState(reading, true);
    takeWaiting();
    const end = watchAccess(workplace, testStartInfo);
    const events = waiting();
    end();
    return events;
  };
  const unlock = { action: 'unlock' };
  const changed = (reason: string) => ({ action: 'policy', reason });
  expect(open({ state: 'none' })).toEqual([unlock]);
  expect(open(rules(5))).toEqual([unlock, changed('read')]);
  expect(open(rules(5))).toEqual([unlock]);
  expect(open(rules(6))).toEqual([unlock, changed('read')]);
  expect(open({ state: 'unreadable' })).toEqual([unlock, changed('unreadable')]);
  expect(open({ state: 'none' })).toEqual([unlock, changed('none')]);
  await workplace.close();
});

test('words that are left out or kept without names are settings: changing them is in the log', async () => {
  const { workplace } = await openWorkplace();
  const end = watchAccess(workplace, testStartInfo);
  waiting();
  workplace.setSettings({ keepWords: 'Kompas' });
  expect(waiting()).toEqual([{ action: 'settings' }]);
  workplace.setSettings({ keepWords: 'Kompas' });
  workplace.setSettings({ openAlias: null });
  expect(waiting()).toEqual([]);
  end();
  await workplace.close();
});
