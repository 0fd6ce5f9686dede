import { act, screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { releaseContent } from '#shared/anonymise/case/releaseContent';
import { scanFinished } from '#shared/anonymise/case/scanFinished';
import { release as texts } from '#shared/text/nl/release';
import { noHouseWords } from '#shared/house-words/houseWords';
import { lookThrough } from '../../../renderer/release/releaseLook.ts';
import { openSearch } from '../../../renderer/release/searchCase.ts';
import { editCase } from '../../../renderer/state/openCaseStore.ts';
import { lookAt } from '../lookAt.tsx';
import { openReleaseOnScreen, type ReleaseOnScreen } from './openRelease.tsx';
import { soon } from '../../support/soon.ts';

let shown: ReleaseOnScreen | null = null;

afterEach(async () => {
  await shown?.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function press(button: HTMLElement): Promise<void> {
  button.focus();
  await userEvent.keyboard('{Enter}');
}

const waiting = () => screen.queryAllByText(texts.list.toChoose).length;

test('everything found is decided with the keyboard, weighed, and signed by somebody else', async () => {
  shown = await openReleaseOnScreen('learning', 'Marit Hoekstra');
  const { analysis, ready } = shown;
  const list = await screen.findByRole('listbox', { name: texts.list.title });
  const first = within(list).getAllByRole('option')[0];
  expect(waiting()).toBeGreaterThan(2);
  expect(screen.getByRole('button', { name: texts.toRisk })).toBeDisabled();
  await lookAt('release', 'review');

  // L keeps with a reason, W writes something else, Enter replaces and goes on.
  first?.focus();
  const before = waiting();
  await userEvent.keyboard('l');
  expect(document.activeElement).toBe(screen.getByLabelText(texts.decide.keepReason));
  await userEvent.keyboard('Zij wil dit zelf{Enter}');
  await soon(() => {
    expect(waiting()).toBe(before - 1);
  });
  await press(screen.getByRole('radio', { name: texts.list.filters.undecided }));
  within(list).getAllByRole('option')[0]?.focus();
  await userEvent.keyboard('w');
  await userEvent.keyboard('Senna wil naar huis{Enter}');
  expect(screen.getByText(texts.decide.stillKnown('Senna'))).toBeInTheDocument();
  await userEvent.keyboard('{Control>}a{/Control}de jongere wil naar huis{Enter}');
  await soon(() => {
    expect(waiting()).toBe(before - 2);
  });
  within(screen.getByRole('listbox', { name: texts.list.title }))
    .getAllByRole('option')[0]
    ?.focus();
  for (let left = before - 2; left > 0; left -= 1) {
    await userEvent.keyboard('{Enter}');
    await soon(() => {
      expect(waiting()).toBe(left - 1);
    });
  }
  expect(analysis().maskDecision.map(({ decision }) => decision)).toContain('kept');
  expect(screen.getAllByText(texts.progress(0))).not.toEqual([]);

  await press(screen.getByRole('button', { name: texts.toRisk }));
  expect(await screen.findByRole('heading', { name: texts.risk.title })).toBeInTheDocument();
  for (const group of screen.getAllByRole('radiogroup')) {
    within(group).getByRole('radio', { name: texts.risk.questions.no }).focus();
    await userEvent.keyboard(' ');
  }
  await userEvent.type(screen.getByLabelText(texts.risk.questions.note), 'Samen gewogen.');
  await lookAt('release', 'risk');
  await press(screen.getByRole('button', { name: texts.toReader }));

  const name = await screen.findByLabelText(texts.reader.name);
  expect(document.body.textContent).not.toMatch(/Brouwer|Saskia|De Kade|Het Getij/u);
  name.focus();
  await userEvent.keyboard('Anne de Graaf');
  expect(screen.getByText(texts.reader.notSame('Anne de Graaf'))).toBeInTheDocument();
  await userEvent.keyboard('{Control>}a{/Control}Ineke Vogelaar');
  await press(screen.getByRole('button', { name: texts.reader.sign }));
  expect(screen.getByText(texts.reader.tooShort)).toBeInTheDocument();
  await lookAt('release', 'reader');
  const role = screen.getByRole('button', { name: /Kies een rol/u });
  // Of what is missing the first has the focus, and so comes into sight.
  await soon(() => {
    expect(role).toHaveFocus();
  });
  expect(getComputedStyle(role).borderColor).toBe(
    getComputedStyle(screen.getByLabelText(texts.reader.minutes)).borderColor,
  );
  screen.getByRole('button', { name: /Kies een rol/u }).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{End}{Enter}');
  const minutes = screen.getByLabelText(texts.reader.minutes);
  minutes.focus();
  await userEvent.keyboard('{Control>}a{/Control}12');
  screen.getByRole('radio', { name: texts.reader.nobody }).focus();
  await userEvent.keyboard(' ');
  await press(screen.getByRole('button', { name: texts.reader.sign }));
  // The form that had the focus is gone: the next step is one key away.
  const onward = await screen.findByRole('button', { name: texts.reader.ready });
  await soon(() => {
    expect(onward).toHaveFocus();
  });
  await lookAt('release', 'signed');
  onward.focus();
  await userEvent.keyboard('{Enter}');
  expect(ready).toHaveLength(1);
  expect(ready[0]?.check).toMatchObject({
    kind: 'learning',
    reader: 'Ineke Vogelaar',
    readerRole: 'supervisor',
    readOn: '2026-11-22',
    minutes: 12,
    couldBe: 'nobody',
    singlingOut: 'no',
    contentHash: ready[0]?.contentHash,
  });

  // Another text asks for another look.
  act(() => {
    editCase('test', (writer) => {
      writer.add('summaryPoint');
      const [point] = analysis().summaryPoint;
      if (point !== undefined) writer.setText('summaryPoint', point.id, 'text', 'Iets anders.');
    });
  });
  await soon(() => {
    expect(screen.getByText(texts.reader.changed)).toBeInTheDocument();
  });
});

test('the worker looks the whole example through; for supervision there are signs', async () => {
  const { search, end } = openSearch(() => noHouseWords);
  shown = await openReleaseOnScreen('supervision', 'Marit Hoekstra', search);
  const list = await screen.findByRole('listbox', { name: texts.list.title });
  const { masked, scan } = await lookThrough(search, 'supervision', shown.analysis());
  end();
  expect(within(list).getAllByText('[JEUGDIGE]')).not.toEqual([]);
  const whole = new TextDecoder().decode(releaseContent(masked, 'supervision'));
  expect(whole).not.toMatch(/Brouwer|Saskia|De Kade|Het Getij|Zeeduin/u);
  expect(scanFinished([{ where: 'x', text: 'Senna las dit' }], scan)).toHaveLength(1);
});

test('a search that fails says so and tries again', async () => {
  let tries = 0;
  shown = await openReleaseOnScreen('supervision', 'Marit Hoekstra', () => {
    tries += 1;
    return Promise.reject(new Error('no'));
  });
  await press(await screen.findByRole('button', { name: texts.searchFailed.again }));
  await soon(() => {
    expect(tries).toBe(2);
  });
});
