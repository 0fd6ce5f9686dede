import { screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fieldWords } from '#shared/analysis/fieldWords';
import { plainText } from '#shared/analysis/prose';
import { makeSectionPrivate } from '#shared/casedoc/sharePrivate';
import { writeReviewMark } from '#shared/casedoc/reviewMark';
import { remarks } from '#shared/text/nl/remarks';
import { openCaseStore, setOpenItem } from '../../../renderer/state/openCaseStore.ts';
import { remarkOn } from '../../../renderer/state/remarkActions.ts';
import { remarkStore, showRemark } from '../../../renderer/state/remarkStore.ts';
import { lookAt } from '../lookAt.tsx';
import { remarkedCase } from './exampleRemarks.ts';
import { caseNow, openRemarks, type OpenedRemarks } from './openRemarks.tsx';

let opened: OpenedRemarks | null = null;

afterEach(async () => {
  opened?.close();
  await opened?.workplace.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** Waits for the thread of a remark to be open, and gives its card. */
async function currentCard(): Promise<HTMLElement> {
  return waitFor(() => {
    const id = remarkStore.getState().current;
    const card = document.querySelector<HTMLElement>(`[data-remark="${id ?? ''}"]`);
    if (card === null) throw new Error('No thread is open');
    return card;
  });
}

async function press(name: string | RegExp): Promise<void> {
  const button = await within(await currentCard()).findByRole('button', { name });
  button.focus();
  await userEvent.keyboard('{Enter}');
}

function remarkNow(id: string | null) {
  const found = caseNow().reviewComment.find((one) => one.id === id);
  if (found === undefined) throw new Error('The remark is gone');
  return found;
}

describe('remarks beside the text', () => {
  test('are made, walked along, answered, resolved and chosen from the keyboard', async () => {
    opened = await openRemarks('s3');
    const [note] = caseNow().domainNote;
    setOpenItem(note?.id ?? null);
    const text = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('#pane-section [role="textbox"]');
      if (found === null) throw new Error('No text');
      return found;
    });
    text.focus();
    await userEvent.keyboard(
      '{Control>}{Home}{/Control}{Shift>}{Control>}{ArrowRight}{ArrowRight}{/Control}{/Shift}',
    );
    const words = document.getSelection()?.toString().trim() ?? '';
    expect(words).not.toBe('');
    await userEvent.keyboard('{Control>}{Alt>}m{/Alt}{/Control}');
    const id = await waitFor(() => {
      const { writing } = remarkStore.getState();
      expect(writing).not.toBeNull();
      return writing;
    });
    await expect.poll(() => document.activeElement?.closest('[data-remark]')).not.toBeNull();
    await userEvent.keyboard('Wie zag dit?{Control>}{Enter}{/Control}');
    const card = await currentCard();
    await expect.poll(() => document.activeElement).toBe(card);
    expect(card).toHaveAccessibleName(/^Opmerking \d+ van .* open /);
    expect(remarkNow(id)).toMatchObject({ quote: words, kind: 'remark', state: 'open' });
    expect(plainText(remarkNow(id).text)).toBe('Wie zag dit?');

    await press('Reageren');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('textbox');
    await userEvent.keyboard('Dat was juf Anneke.{Control>}{Enter}{/Control}');
    expect(await within(card).findByText('Dat was juf Anneke.')).toBeVisible();

    await press('Opgelost');
    expect(await screen.findByText(/^Opmerking \d+ is opgelost\.$/)).toBeInTheDocument();
    expect(remarkNow(id).state).toBe('resolved');
    await press('Heropenen');
    expect(remarkNow(id).state).toBe('open');
    await press('Opgelost');

    await userEvent.keyboard('{F8}');
    await expect.poll(() => remarkStore.getState().current).not.toBe(id);
    const next = await currentCard();
    await expect.poll(() => document.activeElement).toBe(next);
    screen.getByRole('radio', { name: /^Open \d+/ }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.querySelector(`[data-remark="${id ?? ''}"]`)).toBeNull();
    });
    expect(caseNow().reviewComment.some((one) => one.id === id)).toBe(true);
  });

  test('without a word go away, and give the focus back', async () => {
    opened = await openRemarks('s5');
    const before = caseNow().reviewComment.length;
    const add = screen.getByRole('button', { name: 'Opmerking bij het hele onderdeel Hypothesen' });
    add.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.closest('[data-remark]')).not.toBeNull();
    expect(caseNow().reviewComment).toHaveLength(before + 1);
    await userEvent.keyboard('{Escape}');
    expect(caseNow().reviewComment).toHaveLength(before);
    await expect.poll(() => document.activeElement).toBe(add);
  });

  test('that lost their words stand apart with their quote; a reason goes with a no', async () => {
    opened = await openRemarks('s5', remarkedCase(18));
    const group = await screen.findByRole('region', { name: 'De plek is weg' });
    const [orphan] = within(group).getAllByRole('button', { expanded: false });
    orphan?.focus();
    await userEvent.keyboard('{Enter}');
    expect(await within(group).findByText(/^De woorden van deze opmerking/)).toBeVisible();
    expect(within(group).getByText(/^Senna is beperkt in het verwerken/)).toBeVisible();
    await lookAt('workspace', 'remarks');
    // The choice and the way to the next stay in sight, under the tabs.
    const pane = document.getElementById('pane-help');
    pane?.scrollTo({ top: pane.scrollHeight });
    expect(pane?.scrollTop).toBeGreaterThan(100);
    const bar = screen.getByRole('radio', { name: /^Open \d+/ }).getBoundingClientRect();
    const tabs = screen.getByRole('tab', { name: /Opmerkingen/ }).getBoundingClientRect();
    expect(bar.top).toBeGreaterThanOrEqual(tabs.bottom);
    expect(bar.top).toBeLessThan(tabs.bottom + 20);
    // So do the fields that choose more, wherever one was in the list.
    screen.getByRole('button', { name: remarks.filter.toggle }).focus();
    await userEvent.keyboard('{Enter}');
    const field = screen.getByRole('button', { name: new RegExp(remarks.filter.criterion) });
    expect(field.getBoundingClientRect().top).toBeGreaterThan(bar.bottom);
    expect(field.getBoundingClientRect().bottom).toBeLessThan(bar.bottom + 100);
    screen.getByRole('button', { name: remarks.filter.toggle }).focus();
    await userEvent.keyboard('{Enter}');
    const { current } = remarkStore.getState();
    await press('Besluiten');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('textbox');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/^Schrijf in één regel waarom/)).toBeVisible();
    expect(remarkNow(current).decision).toBeNull();
    await userEvent.keyboard('Zo zei zij het zelf.{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Zo zei zij het zelf.')).toBeVisible();
    expect(remarkNow(current)).toMatchObject({ decision: 'declined', state: 'open' });
    expect(remarkNow(current).decidedBy).not.toBe('');
  });

  test('with a suggestion change the text in one step that can be undone', async () => {
    opened = await openRemarks('s4', remarkedCase(24));
    const suggestion = caseNow().reviewComment.find(
      ({ kind, quote, state }) => kind === 'suggestion' && state === 'open' && quote !== '',
    );
    if (suggestion === undefined) throw new Error('No suggestion');
    const textOf = () => {
      const [collection, id] = suggestion.place.split('/');
      const items = collection === 'factor' ? caseNow().factor : caseNow().lifeEvent;
      return plainText(items.find((one) => one.id === id)?.text ?? []);
    };
    const before = textOf();
    showRemark(suggestion.id);
    await press('Overnemen');
    expect(textOf()).toBe(before.replace(suggestion.quote, plainText(suggestion.proposed)));
    expect(remarkNow(suggestion.id)).toMatchObject({ decision: 'accepted', state: 'resolved' });
    openCaseStore.getState()?.proseHost.undo.undo();
    expect(textOf()).toBe(before);
    expect(remarkNow(suggestion.id)).toMatchObject({ decision: null, state: 'open' });
  });

  test('can be made in a copy to read, where nobody decides', async () => {
    opened = await openRemarks('s5', ({ doc, privateDoc }) => {
      remarkedCase(12)({ doc, privateDoc });
      writeReviewMark(doc, { packageId: 'p', version: 'v', caseId: 'c', reviewId: 'r' });
    });
    await userEvent.keyboard('{F8}');
    const card = await currentCard();
    expect(within(card).queryByRole('button', { name: 'Besluiten' })).toBeNull();
    const before = caseNow().reviewComment.length;
    screen.getByRole('button', { name: 'Opmerking bij het hele onderdeel Hypothesen' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.closest('[data-remark]')).not.toBeNull();
    await userEvent.keyboard('Goed uitgelegd.{Control>}{Enter}{/Control}');
    expect(caseNow().reviewComment).toHaveLength(before + 1);
    expect(plainText(caseNow().reviewComment.at(-1)?.text ?? [])).toBe('Goed uitgelegd.');
  });

  test('about what is alleen voor mij stay there', async () => {
    opened = await openRemarks('s11');
    const docs = openCaseStore.getState()?.caseDocument.docs;
    if (docs == null) throw new Error('No case is open');
    const made = makeSectionPrivate(docs, 's3', { ...caseNow(), domainNote: [] });
    expect(made.ok).toBe(true);
    remarkOn({ kind: 'section', section: 's3' });
    await expect.poll(() => document.activeElement?.closest('[data-remark]')).not.toBeNull();
    await userEvent.keyboard('Alleen van mij.{Control>}{Enter}{/Control}');
    const isOwn = ({ text }: { readonly text: Parameters<typeof plainText>[0] }) =>
      plainText(text) === 'Alleen van mij.';
    expect(caseNow().reviewComment.some(isOwn)).toBe(true);
    const shared = openCaseStore.getState()?.caseDocument.sharedAnalysis().reviewComment ?? [];
    expect(shared.some(isOwn)).toBe(false);
  });

  test('propose another value for a field of a thing', async () => {
    opened = await openRemarks('s6');
    const link = caseNow().link.find(({ polarity }) => polarity === 'plus');
    if (link === undefined) throw new Error('No arrow');
    remarkOn({ kind: 'item', collection: 'link', id: link.id });
    const card = await currentCard();
    (await within(card).findByRole('radio', { name: 'Voorstel' })).focus();
    await userEvent.keyboard('{Enter}');
    (await within(card).findByRole('button', { name: /Welk gegeven/ })).focus();
    await userEvent.keyboard('{Enter}');
    const { label, options } = fieldWords('link', 'polarity');
    (await screen.findByRole('option', { name: label })).focus();
    await userEvent.keyboard('{Enter}');
    (await within(card).findByRole('radio', { name: options?.['minus'] ?? '' })).focus();
    await userEvent.keyboard(' ');
    await press('Klaar');
    await press('Overnemen');
    expect(caseNow().link.find(({ id }) => id === link.id)?.polarity).toBe('minus');
  });
});
