import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fail, ok } from '#shared/base/result';
import { recordTable } from '#shared/monitoring/recordTable';
import { ProvinceDialog } from '../../../renderer/features/monitoring/ProvinceDialog.tsx';
import { provinceYear } from '../../support/codedRecords.ts';
import { lookAt, renderScreen } from '../lookAt.tsx';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const tableOf = (from: number, to: number) => bytesOf(recordTable(provinceYear.slice(from, to)));

test('files are added one after another until there is something to show and to save', async () => {
  const chosen = [
    ok({ name: 'noord.csv', bytes: tableOf(0, 4) }),
    ok({ name: 'brief.csv', bytes: bytesOf('iets anders') }),
    fail('unreadable'),
    ok({ name: 'kapot.csv', bytes: new Uint8Array([0xff, 0xfe, 0x00]) }),
    ok({ name: 'zuid.csv', bytes: tableOf(4, 43) }),
    ok({ name: 'vorige.json', bytes: bytesOf('{}') }),
  ] as const;
  let next = 0;
  const asked: string[] = [];
  const written: { name: string; text: string }[] = [];
  const view = renderScreen(
    <ProvinceDialog
      today="2026-11-22"
      desktop={{
        chooseSavePlace: ({ suggestedName }) =>
          Promise.resolve(ok({ token: suggestedName, name: suggestedName })),
        writeChosenFile: ({ token, bytes }) => {
          written.push({ name: token, text: new TextDecoder().decode(bytes) });
          return Promise.resolve(ok({ name: token }));
        },
      }}
      onChoose={(kind) => {
        asked.push(kind);
        const [kept] = written;
        const file =
          next === chosen.length && kept !== undefined
            ? ok({ name: kept.name, bytes: bytesOf(kept.text) })
            : chosen[next];
        next += 1;
        return Promise.resolve(file ?? fail('cancelled'));
      }}
      onClose={() => undefined}
    />,
  );
  // The first button has the focus: everything goes by keyboard.
  const add = await screen.findByRole('button', { name: 'Bestand toevoegen' });
  await waitFor(() => {
    expect(add).toHaveFocus();
  });
  await userEvent.keyboard('{Enter}');
  await screen.findByText(/^Er zijn nu 4 regels\. Vanaf 10 staan hier cijfers\./u);
  expect(screen.queryByRole('table')).toBeNull();
  await lookAt('province', 'too-few');

  const more = screen.getByRole('button', { name: 'Nog een bestand toevoegen' });
  more.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(/^In brief\.csv staan geen regels met cijfers/u);
  await userEvent.keyboard('{Enter}');
  await screen.findByText('Dat bestand is niet te lezen. Het is niet toegevoegd.');
  await userEvent.keyboard('{Enter}');
  await screen.findByText(/^In kapot\.csv staan geen regels/u);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  await screen.findByText('Samen 43 regels.');
  const earlier = screen.getByRole('button', { name: 'Vorige keer toevoegen' });
  earlier.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(/^vorige\.json is niet te lezen als wat er van de vorige keer/u);
  expect(asked).toEqual(['table', 'table', 'table', 'table', 'table', 'figures']);

  const helped = screen.getByRole('table', { name: 'Een verklaring had eerder kunnen helpen' });
  expect(
    within(helped)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['25', '20']);
  const outcome = screen.getByRole('table', { name: 'Hoe het afliep' });
  const moved = within(outcome).getByRole('rowheader', { name: 'Verhuisd' });
  expect(moved.parentElement).toHaveTextContent('<10');
  expect(screen.getByText('Hoe het afliep: 6 van de 8 aantallen.')).toBeInTheDocument();
  await lookAt('province');

  screen.getByRole('button', { name: 'Totalen opslaan' }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(/^Bewaard: cijfers van de provincie 2026-11-22\.csv\./u);
  const [kept, totals] = written;
  expect(kept?.name).toBe('precieze aantallen 2026-11-22 - niet delen.json');
  expect(totals?.text).toContain('outcome;moved;<10');
  expect(totals?.text).not.toContain('43');

  // What was pressed goes away; the focus stays where the work is, not on what closes the screen.
  earlier.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(/^Wordt vergeleken met precieze aantallen/u);
  await expect.poll(() => more).toHaveFocus();
  screen.getByRole('button', { name: 'zuid.csv weghalen' }).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => screen.getAllByRole('listitem')).toHaveLength(1);
  expect(more).toHaveFocus();
  view();
});

test('a line that was taken back is left out by its code', async () => {
  const [alone] = provinceYear;
  if (alone === undefined) throw new Error('No records');
  const chosen = [
    ok({ name: 'een.csv', bytes: bytesOf(recordTable([alone])) }),
    ok({ name: 'zuid.csv', bytes: tableOf(1, 43) }),
  ] as const;
  let next = 0;
  const view = renderScreen(
    <ProvinceDialog
      today="2026-11-22"
      desktop={{
        chooseSavePlace: () => Promise.resolve(fail('cancelled')),
        writeChosenFile: () => Promise.resolve(ok({ name: '' })),
      }}
      onChoose={() => Promise.resolve(chosen[(next += 1) - 1] ?? fail('cancelled'))}
      onClose={() => undefined}
    />,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Bestand toevoegen' }));
  const shown = await screen.findByText(/^\(1 regel, controlecode (?:[0-9a-f]{4} ?){3}\)$/u);
  const code = /controlecode (.*)\)/u.exec(shown.textContent)?.[1] ?? '';
  await userEvent.click(screen.getByRole('button', { name: 'Nog een bestand toevoegen' }));
  await screen.findByText('Samen 43 regels.');
  const field = screen.getByRole('textbox', { name: /^Regel weghalen/u });
  await userEvent.type(field, 'geen code{Enter}');
  expect(await screen.findByText(/^Een controlecode heeft 12 tekens/u)).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, 'ffffffffffff{Enter}');
  expect(await screen.findByText(/geen regel met controlecode ffff ffff ffff/u)).toBeVisible();
  await lookAt('province', 'row');
  await userEvent.clear(field);
  await userEvent.type(field, `${code.toUpperCase()}{Enter}`);
  expect(
    await screen.findByText(/telt niet meer mee\. Wis haar ook in een\.csv zelf\.$/u),
  ).toBeVisible();
  expect(
    screen.getAllByRole('listitem').filter((one) => /\.csv/u.test(one.textContent)),
  ).toHaveLength(1);
  view();
});
