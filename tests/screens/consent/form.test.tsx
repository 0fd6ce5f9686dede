import { act, screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fieldWords } from '#shared/analysis/fieldWords';
import { consentFields } from '#shared/text/nl/consentFields';
import { consentScreen as texts } from '#shared/text/nl/consentScreen';
import { youthOf } from '#shared/analysis/people';
import { goToConsent } from '../../../renderer/features/consent/consentStore.ts';
import { checkDocx, docxText } from '../../support/checkDocx.ts';
import { lookAt } from '../lookAt.tsx';
import { analysisNow, openConsentExample, type OpenedConsent } from './openConsentExample.tsx';

let opened: OpenedConsent | null = null;

afterEach(async () => {
  goToConsent(null);
  await opened?.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test(
  'makes a form with the questions that were chosen, and none of itself',
  { timeout: 60_000 },
  async () => {
    opened = await openConsentExample('2026-03-20');
    const youth = youthOf(analysisNow())?.id;
    if (youth === undefined) throw new Error('The example has a youth');
    act(() => {
      goToConsent({ kind: 'form', person: youth, child: youth });
    });
    const save = await screen.findByRole('button', { name: texts.form.save });
    expect(save).toBeDisabled();
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    screen.getByRole('checkbox', { name: 'Meetellen in de cijfers' }).focus();
    await userEvent.keyboard(' ');
    const fill = async (name: string, words: string) => {
      (await screen.findByRole('textbox', { name: consentFields[name] ?? '' })).focus();
      await userEvent.keyboard(words);
    };
    await fill('monitor', 'het netwerk');
    await fill('klachtenfunctionaris', 'Ria de Boer');
    await lookAt('consent', 'form');
    await expect.poll(() => screen.getByRole('button', { name: texts.form.save })).toBeEnabled();
    screen.getByRole('button', { name: texts.form.save }).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => opened?.files.length, { timeout: 20_000 }).toBe(1);
    const file = opened.files[0] ?? new Uint8Array();
    expect(checkDocx(file)).toEqual([]);
    expect(docxText(file)).toContain('Cijfers over hoe het ging');
    expect(docxText(file)).not.toContain('Anderen leren van jouw verhaal');
    expect(analysisNow().exportRecord.at(-1)).toMatchObject({
      kind: 'consentForm',
      result: 'written',
    });
  },
);

test(
  'asks at each question apart with whom, and says honestly what hangs on an answer',
  { timeout: 60_000 },
  async () => {
    opened = await openConsentExample('2026-03-20');
    const youth = youthOf(analysisNow())?.id;
    if (youth === undefined) throw new Error('The example has a youth');
    act(() => {
      goToConsent({ kind: 'form', person: youth, child: youth });
    });
    const words = fieldWords('consent', 'purpose').options ?? {};
    const choose = async (name: string) => {
      (await screen.findByRole('checkbox', { name: new RegExp(`^${name}`, 'u') })).focus();
      await userEvent.keyboard(' ');
    };
    await choose(words['makeAnalysis'] ?? '');
    await choose(words['askFormerProfessional'] ?? '');
    await choose(words['askOtherSource'] ?? '');
    await choose(texts.prepare.consequence);
    const sources = screen.getAllByRole('textbox', { name: consentFields['bron'] ?? '' });
    expect(sources).toHaveLength(2);
    for (const [index, source] of sources.entries()) {
      source.focus();
      await userEvent.keyboard(['therapeut Ank Maan', 'oma Wil'][index] ?? '');
    }
    const help = screen.getByRole('textbox', { name: consentFields['voorwaarde'] ?? '' });
    help.focus();
    await userEvent.keyboard('een plek op de boerderij');
    const save = screen.getByRole('button', { name: texts.form.save });
    for (const box of screen.getAllByRole<HTMLInputElement>('textbox')) {
      if (box.value !== '') continue;
      expect(save).toBeDisabled();
      box.focus();
      await userEvent.keyboard('ingevuld');
    }
    await lookAt('consent', 'form-apart');
    await expect.poll(() => save).toBeEnabled();
    save.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => opened?.files.length, { timeout: 20_000 }).toBe(1);
    const text = docxText(opened.files[0] ?? new Uint8Array());
    expect(text).toMatch(/therapeut Ank Maan/iu);
    expect(text).toMatch(/oma Wil/iu);
    expect(text).toContain('een plek op de boerderij');
  },
);
