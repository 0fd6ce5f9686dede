import { screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plainText } from '#shared/analysis/prose';
import { askReview as texts } from '#shared/text/nl/askReview';
import { lookAt } from '../lookAt.tsx';
import { openAskOnScreen, type AskOnScreen } from './openAsk.tsx';
import { soon } from '../../support/soon.ts';

let shown: AskOnScreen | null = null;

afterEach(async () => {
  await shown?.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function press(button: HTMLElement): Promise<void> {
  button.focus();
  await userEvent.keyboard('{Enter}');
}
const next = (label: string) => screen.getByRole('button', { name: label });

test('the own question comes first and stays; then for whom; then the looking through', async () => {
  shown = await openAskOnScreen('review', {
    left: true,
    name: 'VA-abc.va',
    reader: 'x',
    code: null,
  });
  const field = () => screen.getByRole('textbox', { name: /onze vraag/iu });
  await soon(() => {
    expect(field()).toHaveFocus();
  });
  await press(next(texts.next.reader));
  await soon(() => {
    expect(field()).toHaveFocus();
  });
  expect(field()).toHaveAccessibleDescription(
    expect.stringContaining(texts.question.missing) as string,
  );
  expect(field()).toBeInvalid();
  await userEvent.keyboard('Kijken wij genoeg naar school?');
  await soon(() => {
    const [round] = shown?.analysis().review.filter(({ kind }) => kind === 'review') ?? [];
    expect(round === undefined ? '' : plainText(round.question)).toContain('genoeg naar school');
  });

  await press(next(texts.next.reader));
  expect(await screen.findByRole('group', { name: texts.steps.reader })).toHaveFocus();
  await press(await screen.findByRole('button', { name: texts.next.check }));
  expect(await screen.findByText(texts.reader.missing)).toBeInTheDocument();
  const cards = screen.getByRole('radiogroup', { name: texts.reader.label });
  const [first] = within(cards).getAllByRole('radio');
  expect(first).toHaveAccessibleName(/Ineke de Boer.*gecontroleerd/u);
  expect(within(cards).getByRole('radio', { name: /Hans Prins.*niet gecontroleerd/u })).not.toBe(
    first,
  );
  // Names only with a yes that is not there: it says whose is missing.
  screen.getByRole('radio', { name: new RegExp(`^${texts.names.with}`, 'u') }).focus();
  await userEvent.keyboard(' ');
  expect(await screen.findByText(texts.names.mayNot)).toBeInTheDocument();
  await lookAt('ask-review', 'reader');
  await press(screen.getByRole('button', { name: texts.names.keepWithout }));
  expect(first).not.toHaveFocus();
  first?.focus();
  await userEvent.keyboard(' ');
  // Choices outlive the screen: after a lock it goes on at the same step, and says so.
  shown.openAgain();
  expect(await screen.findByText(texts.resumed.text)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: /Ineke de Boer/u })).toBeChecked();
  await press(next(texts.next.check));
  await press(await screen.findByRole('button', { name: texts.release.button }));
  expect(shown.asked).toEqual(['release']);
  expect(next(texts.make.sealedFile)).toBeDisabled();
  expect(screen.queryByText(texts.resumed.text)).toBeNull();

  shown.openAgain();
  await press(await screen.findByRole('button', { name: texts.resumed.again }));
  const sure = await screen.findByRole('alertdialog');
  await press(within(sure).getByRole('button', { name: texts.resumed.sure.yes }));
  await soon(() => {
    expect(field()).toHaveFocus();
  });
  expect(field()).toHaveTextContent(/^$/u);
  await userEvent.keyboard('{Control>}z{/Control}');
  await soon(() => {
    expect(field()).toHaveTextContent('genoeg naar school');
  });
});

test('a short question takes along only what was ticked, and is made with words to tell', async () => {
  shown = await openAskOnScreen(
    'question',
    { left: true, name: 'VA-abc.va', reader: 'Ineke', code: 'een twee drie vier vijf zes' },
    ({ hypothesis }) => `hypothesis/${hypothesis[0]?.id ?? ''}`,
  );
  screen.getByRole('textbox', { name: /onze vraag/iu }).focus();
  await userEvent.keyboard('Wij komen hier niet uit.');
  await soon(() => {
    expect(next(texts.next.reader)).toBeEnabled();
  });
  const here = screen.getByRole('checkbox', { name: new RegExp(texts.chosen.here, 'u') });
  expect(here).not.toBeChecked();
  here.focus();
  await userEvent.keyboard(' ');
  await press(next(texts.next.reader));
  screen.getByRole('radio', { name: new RegExp(`^${texts.reader.withCode}`, 'u') }).focus();
  await userEvent.keyboard(' ');
  await userEvent.type(screen.getByLabelText(texts.reader.name), 'Ineke');
  const [first] = shown.analysis().hypothesis;
  await shown.lookItThrough([`hypothesis/${first?.id ?? ''}`]);
  await press(next(texts.next.check));
  const read = await screen.findByRole('group', { name: texts.check.preview });
  expect(read).toHaveTextContent('Wij komen hier niet uit.');
  expect(read).not.toHaveTextContent(/Senna|Brouwer/u);
  await lookAt('ask-review', 'check');

  await press(next(texts.make.sealedFile));
  expect(await screen.findByText(texts.done.title)).toHaveFocus();
  expect(screen.getByRole('list', { name: 'code' })).toHaveTextContent('zes');
  const [made] = shown.left;
  expect(made?.seal).toEqual({ kind: 'code' });
  expect(made?.review.content.analysis.hypothesis.map(({ id }) => id)).toEqual([first?.id]);
  expect(made?.review.content.analysis.lead).toEqual([]);
  await press(next(texts.done.close));
  expect(shown.asked).toEqual(['close']);
});
