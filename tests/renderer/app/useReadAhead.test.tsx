import { render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useReadAhead } from '../../../renderer/app/useReadAhead.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { soon } from '../../support/soon.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
} from '../vault/machine.ts';

afterEach(deleteDatabases);

const List = ({ workplace }: { readonly workplace: Workplace }) => {
  useReadAhead(workplace);
  return null;
};

test('while the list rests, the case that was open last is read, and only that', async () => {
  const machine = newMachine();
  const first = await firstSession(machine);
  await makeCase(first, 'een', 'VA-1');
  const last = await makeCase(first, 'twee', 'VA-2');
  first.workplace.setSettings({ lastAlias: last });
  await first.workplace.close();

  const { workplace } = await nextSession(machine);
  const asked: unknown[] = [];
  const watched: Workplace = {
    ...workplace,
    readAhead: (alias) => {
      asked.push(alias);
      return workplace.readAhead(alias);
    },
  };
  render(<List workplace={watched} />);
  expect(asked).toEqual([]);
  await soon(() => {
    expect(asked).toEqual([last]);
  });
  await workplace.close();
});

test('nothing is read once the list is gone', async () => {
  const machine = newMachine();
  const session = await firstSession(machine);
  const { workplace } = session;
  const asked: unknown[] = [];
  workplace.setSettings({ lastAlias: await makeCase(session, 'een') });
  render(
    <List
      workplace={{
        ...workplace,
        readAhead: (alias) => Promise.resolve(void asked.push(alias)),
      }}
    />,
  ).unmount();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(asked).toEqual([]);
  await workplace.close();
});
