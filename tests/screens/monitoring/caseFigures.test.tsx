import { act, screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LeavingFile } from '../../../renderer/export/register.ts';
import { FiguresDialog } from '../../../renderer/features/monitoring/FiguresDialog.tsx';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { readEntity } from '#shared/analysis/readEntity';
import type { EntityId } from '#shared/base/ids';
import { ok } from '#shared/base/result';
import { editCase, openCaseStore, setSectionView } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';
import { openThinking } from '../thinking/openThinking.tsx';

let workplace: Workplace | null = null;

afterEach(async () => {
  await workplace?.close();
  workplace = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('the figures of a case stand beside their table, and say why it does not count', async () => {
  workplace = await openThinking('example', 's12');
  setSectionView('s12', 'figures');
  await screen.findByRole('heading', { name: 'Cijfers van deze analyse' });
  expect(screen.getByText('42 dagen, binnen zes weken.')).toBeVisible();
  const steps = screen.getByRole('table', { name: 'De stappen, van vraag tot vaststellen' });
  expect(
    within(steps)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.lastElementChild?.textContent),
  ).toEqual(['3', '4', '2', '29', '4']);
  expect(screen.getByText('Niemand voelde zich eigenaar')).toBeVisible();
  expect(screen.getByText('Deze analyse telt niet mee.')).toBeVisible();
  expect(screen.getByText(/^Nog niet gevraagd voor ‘Meetellen in de cijfers’/u)).toBeVisible();
  await lookAt('workspace', 'figures');
  const making = screen.getByRole('heading', { name: 'Hoe het gemaakt werd' });
  making.scrollIntoView();
  const told = within(making.parentElement ?? document.body);
  expect(told.getByRole('row', { name: 'Duo 2 van 2, 1 met de training' })).toBeVisible();
  expect(told.getByRole('row', { name: /na het eerste gesprek; 2 van 3 zei ja$/u })).toBeVisible();
  await lookAt('workspace', 'making');

  const id = openCaseStore.getState()?.analysis.monitoring.id;
  if (id === undefined) throw new Error('No case is open');
  act(() => {
    editCase('test', (writer) => {
      writer.set('monitoring', id, {
        secureAtStart: 'averted',
        secureAfterTwelve: 'notAsked',
        placeAfterThree: 'moved',
        schoolAfterSix: 'partly',
        movesSince: 1,
      });
    });
  });
  const rows = [
    'Gesloten plek Voorkomen niet ingevuld niet ingevuld Was niet aan de orde',
    'Waar – Verhuisd niet ingevuld niet ingevuld',
    'Naar school niet ingevuld niet ingevuld Deels –',
  ];
  for (const name of rows) expect(await screen.findByRole('row', { name })).toBeInTheDocument();
  expect(screen.getByText('Sinds de vraag één keer verhuisd.')).toBeInTheDocument();
  screen.getByRole('heading', { name: 'Hoe het daarna ging' }).scrollIntoView();
  await lookAt('workspace', 'after');
});

test('what is counted can be read whole before the file with it is made', async () => {
  const example = exampleAnalysis();
  const [answer] = example.consent;
  if (answer === undefined) throw new Error('The example has no answers');
  const youth = { ...answer, id: 'y-1' as typeof answer.id, on: '2026-10-01' };
  const yes = { ...youth, purpose: 'monitoringFigures' } as const;
  const sent = {
    ...readEntity('exportRecord', 'x-1' as EntityId, {}, () => []).entity,
    kind: 'monitoring',
    result: 'written',
    on: Date.UTC(2026, 2, 10),
    fileHash: 'ab12cd34ef56'.padEnd(64, '0'),
  } as const;
  const analysis = { ...example, consent: [...example.consent, yes], exportRecord: [sent] };
  const noted: LeavingFile[] = [];
  const written: string[] = [];
  const view = renderScreen(
    <FiguresDialog
      analysis={analysis}
      today="2026-11-22"
      gate={{
        desktop: {
          chooseSavePlace: () => Promise.resolve(ok({ token: 't', name: 'regel.csv' })),
          writeChosenFile: ({ bytes }) => {
            written.push(new TextDecoder().decode(bytes));
            return Promise.resolve(ok({ name: 'regel.csv' }));
          },
        },
        note: (line) => {
          noted.push(line);
          return youth.id;
        },
        noteResult: () => undefined,
        keep: () => Promise.resolve(true),
        log: () => undefined,
        now: () => 0,
      }}
      onClose={() => undefined}
    />,
  );
  // React Aria keeps a dialog unseen for a moment while it enters.
  await waitFor(() => {
    expect(screen.getByRole('rowheader', { name: 'Binnen zes weken' })).toBeVisible();
  });
  expect(
    screen.getByText(
      /^Van deze analyse ging al een regel weg: op .*, controlecode ab12 cd34 ef56\./u,
    ),
  ).toBeVisible();
  await lookAt('figures');
  screen.getByRole('textbox', { name: 'Voor wie is het?' }).focus();
  await userEvent.keyboard('het programma{Enter}');
  await waitFor(() => {
    expect(written).toHaveLength(1);
  });
  expect(noted[0]).toMatchObject({ kind: 'monitoring', basis: 'consent', consents: ['y-1'] });
  expect(written[0]).not.toMatch(/Senna|VA-031|Holland/u);
  expect(
    await screen.findByText(/^Bewaard: regel\.csv\. .* met controlecode (?:[0-9a-f]{4} ?){3}\.$/u),
  ).toBeVisible();
  view();
});
