import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Analysis } from '#shared/analysis/analysis';
import { sharing } from '#shared/text/nl/sharing';
import { RegisterDialog } from '../../../renderer/features/share/RegisterDialog.tsx';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

const texts = sharing.register;

function shared(): Analysis {
  const { exportRecord } = buildAnalysis({
    exportRecord: [
      {
        id: 'e-1',
        on: Date.UTC(2026, 2, 9, 12),
        kind: 'fullAnalysis',
        recipient: 'Het dossier van de instelling',
        channel: 'ownFile',
        basis: 'ownFile',
        fileHash: 'ab'.repeat(32),
        result: 'written',
        receivedOn: '2026-03-10',
      },
      {
        id: 'e-2',
        on: Date.UTC(2026, 2, 12, 12),
        kind: 'schoolVersion',
        recipient: 'Youssef',
        organisation: 'Praktijkschool',
        channel: 'secureMail',
        basis: 'consent',
        consents: ['c-1', 'c-2'],
        people: ['p-senna'],
        fileHash: 'cd'.repeat(32),
        result: 'begun',
      },
    ],
  });
  return { ...exampleAnalysis(), exportRecord };
}

test('everything that left stands in the register, and a line tells what it rests on', async () => {
  renderScreen(
    <RegisterDialog
      analysis={shared()}
      renderFields={({ id }) => <p>{id}</p>}
      onClose={() => undefined}
    />,
  );
  const list = screen.getByRole('list', { name: texts.table });
  const [newest, oldest] = within(list).getAllByRole('button');
  expect(newest).toHaveTextContent(texts.states.begun);
  expect(oldest).toHaveTextContent(texts.states.received('10-03-2026'));
  newest?.focus();
  await userEvent.keyboard('{Enter}');
  expect(newest).toHaveAttribute('aria-expanded', 'true');
  expect(list).toHaveTextContent('cd'.repeat(32));
  expect(list).toHaveTextContent('Senna, 02-02-2026; Linda, 02-02-2026');
  expect(within(list).getByText('e-2')).toBeInTheDocument();
  await lookAt('register');
});

test('an empty register says so', () => {
  renderScreen(
    <RegisterDialog
      analysis={{ ...exampleAnalysis(), exportRecord: [] }}
      renderFields={() => null}
      onClose={() => undefined}
    />,
  );
  expect(screen.getByText(texts.empty)).toBeInTheDocument();
});
