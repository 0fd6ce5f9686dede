import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PartialDate } from '#shared/base/partialDate';
import { nl } from '#shared/text/nl';
import { ComboBoxField } from '../../../renderer/ui/ComboBoxField.tsx';
import { ConfirmDialog } from '../../../renderer/ui/ConfirmDialog.tsx';
import { DateField } from '../../../renderer/ui/DateField.tsx';
import { NumberField } from '../../../renderer/ui/NumberField.tsx';
import { PartialDateFields } from '../../../renderer/ui/PartialDateFields.tsx';
import { TagField } from '../../../renderer/ui/TagField.tsx';
import { ToggleGroup } from '../../../renderer/ui/ToggleGroup.tsx';
import { lookAt, renderScreen } from '../lookAt.tsx';

const people = [
  { value: 'p1', label: 'Senna' },
  { value: 'p2', label: 'Marco' },
  { value: 'p3', label: 'Femke', hint: 'moeder' },
];
const dateTexts = {
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  approximate: 'ongeveer',
  words: 'In eigen woorden',
  problems: {
    'no-year': 'Vul een jaar in.',
    'year-range': 'Dit jaar kan niet.',
    'month-range': 'Een maand is 1 tot en met 12.',
    'day-range': 'Deze dag bestaat niet.',
    'day-without-month': 'Vul ook de maand in.',
  },
};

test('a confirmation gives the safe answer the focus, and Escape takes it', async () => {
  const said: string[] = [];
  renderScreen(
    <ConfirmDialog
      title="Analyse wissen"
      text="Wat je wist, staat nog dertig dagen in de prullenbak."
      isOpen
      confirmLabel="Analyse wissen"
      cancelLabel="Laten staan"
      closeLabel={nl.common.close}
      isDanger
      onConfirm={() => said.push('yes')}
      onCancel={() => said.push('no')}
    />,
  );
  expect(screen.getByRole('button', { name: 'Laten staan' })).toHaveFocus();
  await lookAt('confirm');
  await userEvent.keyboard('{Escape}');
  expect(said).toEqual(['no']);
});

function Tags({ seen }: { readonly seen: (readonly string[])[] }) {
  const [values, setValues] = useState<readonly string[]>(['p1', 'gone']);
  return (
    <main>
      <TagField
        label="Wie"
        options={people}
        values={values}
        onChange={(next) => {
          seen.push(next);
          setValues(next);
        }}
        emptyText="Niemand meer"
        chosenLabel="Gekozen"
      />
    </main>
  );
}

/** The list follows what is typed a moment later, also for a fast typist. */
async function choose(part: string): Promise<void> {
  await userEvent.keyboard(part);
  await expect.poll(() => screen.getAllByRole('option').length).toBe(1);
  await userEvent.keyboard('{ArrowDown}');
  await expect
    .poll(() => screen.getByRole('combobox').getAttribute('aria-activedescendant'))
    .not.toBeNull();
  await userEvent.keyboard('{Enter}');
}

test('several people are chosen and taken away by keyboard; unknown ones are kept', async () => {
  const seen: (readonly string[])[] = [];
  renderScreen(<Tags seen={seen} />);
  await userEvent.click(screen.getByRole('combobox'));
  await choose('fem');
  await expect.poll(() => seen.at(-1)).toEqual(['gone', 'p1', 'p3']);
  expect(screen.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard('{Escape}{Tab}{Delete}');
  await expect.poll(() => seen.at(-1)).toEqual(['gone', 'p3']);
  expect(within(screen.getByRole('grid', { name: 'Gekozen' })).getAllByRole('row')).toHaveLength(1);
});

function Dates({ seen }: { readonly seen: (PartialDate | string | null)[] }) {
  const [date, setDate] = useState<string | null>('2026-03-04');
  const [partial, setPartial] = useState<PartialDate | null>(null);
  return (
    <main>
      <DateField
        label="Aangevraagd op"
        value={date}
        onChange={(next) => {
          seen.push(next);
          setDate(next);
        }}
        hint={nl.common.dateHint}
        invalidText="Deze datum bestaat niet."
      />
      <PartialDateFields
        label="Wanneer"
        value={partial}
        onChange={(next) => {
          seen.push(next);
          setPartial(next);
        }}
        texts={dateTexts}
      />
    </main>
  );
}

test('a full date is typed or pasted, and an impossible one is never passed on', async () => {
  const seen: (PartialDate | string | null)[] = [];
  renderScreen(<Dates seen={seen} />);
  const field = screen.getByLabelText('Aangevraagd op');
  expect(field).toHaveValue('04-03-2026');
  await userEvent.clear(field);
  await userEvent.type(field, '30-2-2026{Tab}');
  expect(await screen.findByText('Deze datum bestaat niet.')).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, '27 3 2009{Tab}');
  expect(field).toHaveValue('27-03-2009');
  expect(seen.filter((date) => date !== null)).toEqual(['2009-03-27']);
});

test('a remembered date may be a year alone; a month of 13 is said in words', async () => {
  const seen: (PartialDate | string | null)[] = [];
  renderScreen(<Dates seen={seen} />);
  await userEvent.type(screen.getByLabelText('Jaar'), '2018');
  expect(seen.at(-1)).toEqual({
    year: 2018,
    month: null,
    day: null,
    approximate: false,
    words: '',
  });
  await userEvent.type(screen.getByLabelText('Maand'), '13');
  expect(await screen.findByText(dateTexts.problems['month-range'])).toBeVisible();
  expect(seen.at(-1)).toMatchObject({ year: 2018, month: 1 });
  await userEvent.clear(screen.getByLabelText('Maand'));
  await userEvent.clear(screen.getByLabelText('Jaar'));
  expect(seen.at(-1)).toBeNull();
});

test('the words beside a date that makes no sense yet are passed on all the same', async () => {
  const seen: (PartialDate | string | null)[] = [];
  renderScreen(<Dates seen={seen} />);
  await userEvent.type(screen.getByLabelText('Dag'), '3');
  await userEvent.type(screen.getByLabelText('In eigen woorden'), 'na de verhuizing');
  expect(screen.getByText(dateTexts.problems['no-year'])).toBeVisible();
  expect(seen.at(-1)).toMatchObject({ year: null, day: null, words: 'na de verhuizing' });
  expect(screen.getByLabelText('Dag')).toHaveValue('3');
});

test('a number counts as soon as it is typed, before the field is left', async () => {
  const seen: unknown[] = [];
  renderScreen(<Small seen={seen} />);
  const count = screen.getByLabelText('Aantal');
  await userEvent.clear(count);
  await userEvent.type(count, '12');
  expect(seen).toEqual([null, 1, 12]);
  expect(count).toHaveValue('12');
  await userEvent.keyboard('{Tab}');
  expect(seen).toEqual([null, 1, 12]);
  expect(count).toHaveValue('12');
});

function Small({ seen }: { readonly seen: unknown[] }) {
  const [count, setCount] = useState<number | null>(3);
  const [view, setView] = useState<'list' | 'table'>('list');
  const [person, setPerson] = useState<string | null>(null);
  return (
    <main>
      <NumberField
        label="Aantal"
        value={count}
        onChange={(next) => {
          seen.push(next);
          setCount(next);
        }}
      />
      <ToggleGroup
        label="Weergave"
        options={[
          { value: 'list', label: 'Lijst' },
          { value: 'table', label: 'Tabel' },
        ]}
        value={view}
        onChange={(next) => {
          seen.push(next);
          setView(next);
        }}
      />
      <ComboBoxField
        label="Wie"
        options={people}
        value={person}
        onChange={(next) => {
          seen.push(next);
          setPerson(next);
        }}
        emptyText="Niemand met die naam"
      />
    </main>
  );
}

test('numbers, views and long lists answer to the keyboard', async () => {
  const seen: unknown[] = [];
  renderScreen(<Small seen={seen} />);
  await userEvent.click(screen.getByLabelText('Aantal'));
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => seen.at(-1)).toBe(4);
  await userEvent.clear(screen.getByLabelText('Aantal'));
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => seen.at(-1)).toBeNull();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await expect.poll(() => seen.at(-1)).toBe('table');
  await userEvent.click(screen.getByRole('combobox'));
  await choose('mar');
  await expect.poll(() => seen.at(-1)).toBe('p2');
  await userEvent.keyboard('zzz');
  expect(await screen.findByText('Niemand met die naam')).toBeVisible();
});
