import { act, screen, within } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { consentFields } from '#shared/text/nl/consentFields';
import { consentScreen as texts } from '#shared/text/nl/consentScreen';
import { consentStore, goToConsent } from '../../../renderer/features/consent/consentStore.ts';
import { checkDocx, docxText } from '../../support/checkDocx.ts';
import { editCase } from '../../../renderer/state/openCaseStore.ts';
import { lookAt } from '../lookAt.tsx';
import { analysisNow, openConsentExample, type OpenedConsent } from './openConsentExample.tsx';

const TODAY = '2026-03-20';
let opened: OpenedConsent | null = null;

afterEach(async () => {
  goToConsent(null);
  await opened?.close();
  opened = null;
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const idOf = (name: string): EntityId => {
  const person = analysisNow().participant.find((one) => one.name.startsWith(name));
  if (person === undefined) throw new Error(`Nobody is called ${name}`);
  return person.id;
};

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  button.focus();
  await userEvent.keyboard('{Enter}');
}

async function type(label: string, words: string): Promise<void> {
  const box = await screen.findByRole('textbox', { name: label });
  box.focus();
  await userEvent.keyboard(words);
}

const ask = (person: string, purpose: 'shareSchool' | 'takePartSibling' | 'makeAnalysis') => {
  const child = idOf(purpose === 'takePartSibling' ? 'Daan' : 'Senna');
  act(() => {
    goToConsent({
      kind: 'prepare',
      asked: { person: idOf(person), child, purpose, scope: '' },
      told: null,
    });
  });
};

test(
  'asks one thing of one person, with nothing chosen, and keeps one record',
  { timeout: 90_000 },
  async () => {
    opened = await openConsentExample(TODAY);
    const before = analysisNow().consent.length;
    ask('Linda', 'shareSchool');
    await lookAt('consent', 'prepare');
    // A gap in the text is asked for, never read out between braces.
    await press(texts.prepare.go);
    expect(screen.getAllByText(texts.prepare.missing).length).toBeGreaterThan(2);
    await type(consentFields['school'] ?? '', 'vmbo Het Getij');
    await type(consentFields['lezers'] ?? '', 'Karim Yildiz, mentor; Hanna Postma');
    await type(consentFields['einddatum'] ?? '', '20 september 2026');
    await type(consentFields['klachtenfunctionaris'] ?? '', 'Ria de Boer');
    await press(texts.prepare.go);
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Een schoolversie geven aan vmbo Het Getij',
      }),
    ).toBeInTheDocument();
    expect(document.body.textContent).toContain('Karim Yildiz, mentor en Hanna Postma');
    expect(document.body.textContent).not.toMatch(/[{}]/u);
    expect(document.body.textContent).toContain('Een nee verandert niets aan de hulp');
    expect(document.body.textContent).toContain(
      'De jeugdbeschermer beslist hier niet in jullie plaats',
    );
    await lookAt('consent', 'tell');

    await press(texts.tell.go);
    const group = await screen.findByRole('radiogroup', {
      name: texts.answer.question('Een schoolversie geven aan vmbo Het Getij'),
    });
    const radios = within(group).getAllByRole('radio');
    expect(radios).toHaveLength(3);
    for (const radio of radios) expect(radio).not.toBeChecked();
    await press(texts.answer.save);
    expect(screen.getByText(texts.answer.missing('Linda'))).toBeInTheDocument();
    radios[0]?.focus();
    await userEvent.keyboard(' ');
    await press(texts.answer.save);
    expect(screen.getByText(texts.answer.teachBack('Linda'))).toBeInTheDocument();
    await lookAt('consent', 'answer');
    await type(texts.answer.ownWords('Linda'), 'School krijgt één blad.');
    await press(texts.answer.save);
    await expect.poll(() => consentStore.getState().step).toBeNull();
    const all = analysisNow().consent;
    expect(all).toHaveLength(before + 1);
    const record = all.at(-1);
    expect(record).toMatchObject({
      participant: idOf('Linda'),
      purpose: 'shareSchool',
      scope: 'vmbo Het Getij',
      answer: 'yes',
      on: TODAY,
      infoDocument: 'T3',
      infoVersion: '1.0',
      infoLevel: 'adult',
      roleThen: 'moeder, Heeft gezag',
      appVersion: '0.1.0',
    });
    expect(record?.infoHash).toMatch(/^[0-9a-f]{64}$/u);
    expect(plainText(record?.ownWords ?? [])).toBe('School krijgt één blad.');
  },
);

test('a child gives an opinion, which is no consent', { timeout: 60_000 }, async () => {
  opened = await openConsentExample(TODAY);
  editCase('test', (writer) => {
    writer.set('participant', idOf('Daan'), { birthDate: '2015-01-10' });
    writer.set('participant', idOf('Youssef'), { organisation: 'Zeeduin' });
    writer.set('participant', idOf('Marit'), { organisation: 'de poule' });
  });
  ask('Daan', 'takePartSibling');
  await type(consentFields['klachtenfunctionaris'] ?? '', 'Ria de Boer');
  await press(texts.prepare.go);
  await press(texts.tell.go);
  const group = await screen.findByRole('radiogroup', { name: /^Wat vind jij\?/u });
  await press(texts.answer.saveOpinion);
  expect(screen.getByText(texts.answer.missingOpinion('Daan'))).toBeInTheDocument();
  within(group).getByRole('radio', { name: 'Nee' }).focus();
  await userEvent.keyboard(' ');
  await press(texts.answer.saveOpinion);
  await expect.poll(() => consentStore.getState().step).toBeNull();
  const record = analysisNow().consent.at(-1);
  expect(record).toMatchObject({
    participant: idOf('Daan'),
    answer: null,
    infoLevel: 'eightToEleven',
  });
  expect(plainText(record?.childOpinion ?? [])).toBe('Nee.');
});

test(
  'a no after a yes is confirmed, and a conversation without words leaves no trace',
  { timeout: 60_000 },
  async () => {
    opened = await openConsentExample(TODAY);
    editCase('test', (writer) => {
      writer.set('participant', idOf('Marit'), { organisation: 'de poule' });
    });
    const before = analysisNow().consent.length;
    ask('Linda', 'makeAnalysis');
    await type(consentFields['klachtenfunctionaris'] ?? '', 'Ria de Boer');
    await press(texts.prepare.go);
    await press(texts.tell.go);
    await press(texts.answer.stop);
    expect(analysisNow().consent).toHaveLength(before);

    ask('Linda', 'makeAnalysis');
    await type(consentFields['klachtenfunctionaris'] ?? '', 'Ria de Boer');
    await press(texts.prepare.go);
    await press(texts.tell.go);
    (await screen.findByRole('radio', { name: 'Nee, dit wil ik niet' })).focus();
    await userEvent.keyboard(' ');
    await press(texts.answer.save);
    expect(
      await screen.findByRole('alertdialog', { name: texts.confirm.noAfterYes }),
    ).toBeInTheDocument();
    await press(texts.confirm.yes);
    await expect.poll(() => consentStore.getState().step?.kind).toBe('stopped');
    const first = analysisNow().consent.find(({ participant }) => participant === idOf('Linda'));
    expect(first?.answer).toBe('yes');
    expect(analysisNow().consent.at(-1)).toMatchObject({ answer: 'no', replaces: first?.id });
  },
);

test(
  'stops in one step, shows what left, and asks to destroy it',
  { timeout: 90_000 },
  async () => {
    opened = await openConsentExample(TODAY);
    let yes = '' as EntityId;
    editCase('test', (writer) => {
      yes = writer.add('consent', {
        participant: idOf('Linda'),
        purpose: 'shareSchool',
        scope: 'vmbo Het Getij',
        answer: 'yes',
        on: '2026-03-01',
      });
      writer.add('exportRecord', {
        on: Date.UTC(2026, 2, 9, 12),
        kind: 'schoolVersion',
        recipient: 'Karim Yildiz',
        purpose: 'shareSchool',
        consents: [yes],
        fileHash: 'ab12cd34ef56'.padEnd(64, '0'),
        result: 'written',
      });
    });
    act(() => {
      goToConsent({ kind: 'stop', record: yes });
    });
    await screen.findByText(texts.stop.saidYes('Linda', '1 maart 2026'));
    expect(screen.queryByRole('textbox', { name: texts.stop.reason })).toBeNull();
    await lookAt('consent', 'stop');
    await press(texts.stop.go);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Je hebt gestopt' }),
    ).toBeInTheDocument();
    expect(analysisNow().consent.at(-1)).toMatchObject({
      answer: 'withdrawn',
      replaces: yes,
      on: TODAY,
    });
    expect(analysisNow().consent.find(({ id }) => id === yes)?.answer).toBe('yes');
    expect(document.body.textContent).toContain('Karim Yildiz, op 9 maart 2026');
    expect(document.body.textContent).toContain('ab12 cd34 ef56');
    await press(texts.stopped.writeTo('Karim Yildiz'));
    await lookAt('consent', 'stopped');
    await press(texts.stopped.save);
    await expect.poll(() => opened?.files.length, { timeout: 20_000 }).toBe(1);
    const letter = opened.files[0] ?? new Uint8Array();
    expect(checkDocx(letter)).toEqual([]);
    expect(docxText(letter)).toContain('Beste Karim Yildiz');
    const line = () => analysisNow().exportRecord.find(({ kind }) => kind === 'schoolVersion');
    await expect.poll(() => line()?.destroyAskedOn).toBe(TODAY);
    expect(analysisNow().exportRecord.at(-1)).toMatchObject({
      kind: 'stopLetter',
      result: 'written',
    });
  },
);

test(
  'whoever was asked something gets a letter too, although no file left',
  {
    timeout: 60_000,
  },
  async () => {
    opened = await openConsentExample(TODAY);
    let yes = '' as EntityId;
    editCase('test', (writer) => {
      yes = writer.add('consent', {
        participant: idOf('Linda'),
        purpose: 'askSchool',
        scope: 'vmbo Het Getij',
        answer: 'yes',
        on: '2026-03-01',
      });
    });
    act(() => {
      goToConsent({ kind: 'stop', record: yes });
    });
    await press(texts.stop.go);
    await press(texts.stopped.writeTo('vmbo Het Getij'));
    await press(texts.stopped.save);
    await expect.poll(() => opened?.files.length, { timeout: 20_000 }).toBe(1);
    const letter = docxText(opened.files[0] ?? new Uint8Array());
    expect(letter).toContain('Je kreeg van ons geen bestand.');
    expect(letter).not.toContain('controlecode');
  },
);
