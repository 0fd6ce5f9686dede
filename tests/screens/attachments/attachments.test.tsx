import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fail, ok } from '#shared/base/result';
import { encodeSharedDoc } from '#shared/casedoc/updates';
import { attachments as texts } from '#shared/text/nl/attachments';
import { nl } from '#shared/text/nl';
import { lookAt } from '../lookAt.tsx';
import { focusedField } from '../press.ts';
import {
  bytesOf,
  caseOnScreen,
  drawing,
  endAttachments,
  openAttachments,
} from './openAttachments.tsx';

afterEach(endAttachments);

const row = (name: RegExp) => screen.findByRole('button', { name, expanded: true });
const action = (what: string, name: string) =>
  screen.findByRole('button', { name: texts.row.named(what, name) });
const shown = () => caseOnScreen().analysis.attachment;
const listed = () => within(screen.getByRole('list', { name: texts.title }));

test('an empty list asks what belongs here; a file that is chosen opens to say what it is', async () => {
  const { choose } = await openAttachments();
  expect(screen.getByText(texts.empty.text)).toBeInTheDocument();
  await expect.poll(() => screen.getByRole('button', { name: texts.add.button })).toHaveFocus();
  await lookAt('attachments', 'empty');

  await choose(ok({ name: 'Toestemming\u202e moeder.pdf', bytes: bytesOf('%PDF-1.7 ja') }));
  expect(await row(/^Toestemming moeder\.pdf/u)).toHaveFocus();
  expect(screen.getByText(texts.added('Toestemming moeder.pdf'))).toBeInTheDocument();
  expect(await screen.findByText(texts.row.otherProgram)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Bekijken/u })).toBeNull();

  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(await screen.findByRole('option', { name: 'Getekende toestemming' }));
  expect(shown()).toMatchObject([{ name: 'Toestemming moeder.pdf', kind: 'consent', size: 11 }]);
  await lookAt('attachments', 'opened');
});

test('a picture is looked at in the app and its address is given back', async () => {
  const { choose, saved } = await openAttachments();
  await choose(ok({ name: 'Tekening huis.png', bytes: await drawing() }));
  await userEvent.click(await action(texts.row.look, 'Tekening huis.png'));
  const picture = await screen.findByRole('img', { name: texts.look.alt('Tekening huis.png') });
  const url = picture.getAttribute('src') ?? '';
  expect(url).toMatch(/^blob:/u);
  await expect.poll(() => picture.getBoundingClientRect().width).toBeGreaterThan(100);
  await lookAt('attachments', 'picture');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('button', { name: /^Tekening huis/u })).toHaveFocus();
  await expect(fetch(url)).rejects.toThrow();
  expect(saved).toEqual([]);
});

test('a picture that is broken says so', async () => {
  const { choose } = await openAttachments();
  const broken = new Uint8Array([...(await drawing()).slice(0, 40), 1, 2, 3]);
  await choose(ok({ name: 'Foto.png', bytes: broken }));
  await userEvent.click(await action(texts.row.look, 'Foto.png'));
  expect(await screen.findByText(texts.look.broken)).toBeInTheDocument();
});

test('what may not come in is said with what to do, and leaves nothing behind', async () => {
  const { choose, drop } = await openAttachments();
  drop(
    new File([], 'Leeg.pdf'),
    new File([new Uint8Array(21 * 1024 * 1024)], 'Scan dossier.pdf'),
    new File(['MZ'], 'Brief.pdf.exe'),
    new File(['x'], 'Formulier.docm'),
    new File(['een verslag'], 'Verslag.txt'),
  );
  expect(await screen.findByText(texts.problems.empty('Leeg.pdf'))).toBeInTheDocument();
  expect(screen.getByText(/^Scan dossier\.pdf is 21 MB groot/u)).toBeInTheDocument();
  expect(screen.getByText(texts.problems.program('Brief.pdf.exe'))).toBeInTheDocument();
  expect(screen.getByText(texts.problems.program('Formulier.docm'))).toBeInTheDocument();
  expect(screen.getByText(texts.added('Verslag.txt'))).toBeInTheDocument();
  expect(shown().map(({ name }) => name)).toEqual(['Verslag.txt']);
  await lookAt('attachments', 'refused');

  await choose(fail('too-large'));
  expect(await screen.findByText(texts.problems['far-too-large'])).toBeInTheDocument();
  await choose(fail('unreadable'));
  expect(await screen.findByText(texts.problems.unreadable(''))).toBeInTheDocument();
});

test('when it cannot be kept nothing is written, and the disk that is full is said', async () => {
  const { choose, desktop } = await openAttachments();
  const { attachments } = caseOnScreen().openCase;
  Object.assign(attachments, { put: () => Promise.resolve(fail('disk-full')) });
  await choose(ok({ name: 'Verslag.pdf', bytes: bytesOf('een verslag') }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    texts.problems['disk-full']('Verslag.pdf'),
  );
  expect(shown()).toEqual([]);
  expect(desktop.calls).not.toContain('writeBlob');
  await lookAt('attachments', 'disk-full');
});

test('the same content twice is there once; removed it can be put back, also later', async () => {
  const { choose, drop } = await openAttachments();
  await choose(ok({ name: 'Brief.pdf', bytes: bytesOf('een brief') }));
  await row(/^Brief/u);
  await choose(ok({ name: 'Brief kopie.pdf', bytes: bytesOf('een brief') }));
  expect(await screen.findByText(texts.there('Brief.pdf'))).toBeInTheDocument();
  expect(shown()).toHaveLength(1);

  await userEvent.click(await action(texts.row.remove, 'Brief.pdf'));
  const undo = await screen.findByRole('button', { name: texts.removed.undo });
  await expect.poll(() => undo).toHaveFocus();
  expect(shown()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(texts.removed.back('Brief.pdf'))).toBeInTheDocument();
  expect(shown()).toHaveLength(1);

  await userEvent.click(await action(texts.row.remove, 'Brief.pdf'));
  drop(new File(['een brief'], 'Nog een keer.pdf'));
  expect(await screen.findByText(texts.thereRemoved('Brief.pdf'))).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: texts.removed.title(1) }));
  expect(screen.getByText(texts.removed.text)).toBeInTheDocument();
  await lookAt('attachments', 'removed');
  await userEvent.click(
    screen.getByRole('button', { name: texts.row.named(texts.removed.undo, 'Brief.pdf') }),
  );
  await waitFor(() => {
    expect(shown()).toHaveLength(1);
  });
});

test('it is saved as a file through the gate: for somebody, noted, by keyboard alone', async () => {
  const { choose, saved } = await openAttachments();
  await choose(ok({ name: 'Verslag [2], concept.pdf', bytes: bytesOf('een verslag') }));
  const save = await action(texts.row.save, 'Verslag [2], concept.pdf');
  save.focus();
  await userEvent.keyboard('{Enter}');
  await focusedField(texts.save.recipient.label);
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText(texts.save.recipient.missing)).toBeInTheDocument();
  expect(saved).toEqual([]);
  await lookAt('save-attachment');
  await userEvent.keyboard('Het dossier{Enter}');
  expect(await screen.findByText(texts.save.done('Verslag 2 concept.pdf'))).toBeInTheDocument();
  expect(saved).toEqual([{ name: 'Verslag 2 concept.pdf', bytes: bytesOf('een verslag') }]);
  const [item] = shown();
  expect(caseOnScreen().analysis.exportRecord).toMatchObject([
    { kind: 'attachment', recipient: 'Het dossier', result: 'written', fileHash: item?.file },
  ]);
});

test('a disk that is full while saving is said, and the dialog stays', async () => {
  const { choose, desktop } = await openAttachments();
  await choose(ok({ name: 'Verslag.pdf', bytes: bytesOf('een verslag') }));
  await userEvent.click(await action(texts.row.save, 'Verslag.pdf'));
  desktop.setFault((name) =>
    name === 'writeChosenFile' ? { kind: 'answer', answer: fail('disk-full') } : null,
  );
  await focusedField(texts.save.recipient.label);
  await userEvent.keyboard('Het dossier{Enter}');
  expect(await screen.findByText(texts.save.problems['disk-full'])).toBeInTheDocument();
  expect(caseOnScreen().analysis.exportRecord).toMatchObject([{ result: 'failed' }]);
});

test('only for me: in no shared document, not even its line in the register, until it is shared', async () => {
  const { choose } = await openAttachments();
  await userEvent.click(screen.getByText(texts.add.private));
  await choose(ok({ name: 'Eigen notities.txt', bytes: bytesOf('wijfelwoord') }));
  expect(await screen.findByText(texts.private.text)).toBeInTheDocument();
  await lookAt('attachments', 'private');
  await userEvent.click(await action(texts.row.save, 'Eigen notities.txt'));
  await focusedField(texts.save.recipient.label);
  await userEvent.keyboard('Mijzelf{Enter}');
  await screen.findByText(texts.save.done('Eigen notities.txt'));
  const { doc } = caseOnScreen().openCase;
  const hash = shown()[0]?.file ?? 'none';
  const isShared = (words: string) =>
    new TextDecoder('latin1').decode(encodeSharedDoc(doc)).includes(words);
  expect(['notities', hash, 'ijzelf'].map(isShared)).toEqual([false, false, false]);

  await userEvent.click(await screen.findByRole('button', { name: texts.private.share }));
  await expect.poll(() => screen.queryByText(texts.private.text)).toBeNull();
  expect(['notities', hash, 'ijzelf'].map(isShared)).toEqual([true, true, true]);
});

test.each(['missing', 'damaged'] as const)(
  'content that is %s is said with what to do',
  async (reason) => {
    const { choose } = await openAttachments();
    const { attachments } = caseOnScreen().openCase;
    Object.assign(attachments, { get: () => Promise.resolve(fail(reason)) });
    await choose(ok({ name: 'Tekening.png', bytes: await drawing() }));
    expect(await screen.findByText(texts.content[reason].title)).toBeInTheDocument();
    expect(screen.getByText(texts.content[reason].shared)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Bekijken|^Opslaan/u })).toBeNull();
    await lookAt('attachments', reason);
  },
);

test('a full list is calm, and Escape goes back to the analysis', async () => {
  const { drop } = await openAttachments();
  const names = [
    'Toestemming moeder.pdf',
    'Toestemming vader (gescand op het gemeentehuis, pagina 1 tot en met 14, tweede versie).pdf',
    'Tekening van het huis.png',
    'Verslag kinderarts 2019.pdf',
    'Brief van school.docx',
    'Onderzoek intelligentie.pdf',
  ];
  drop(...names.map((name) => new File([name], name)));
  expect(
    await screen.findByText(texts.addedMore(6), undefined, { timeout: 10_000 }),
  ).toBeInTheDocument();
  expect(listed().getAllByRole('button').length).toBe(6);
  await lookAt('attachments', 'full');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});

test('it is found in the palette', async () => {
  await openAttachments();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}');
  await focusedField(nl.commands.paletteLabel);
  await userEvent.keyboard('Bijlagen{Enter}');
  expect(await screen.findByRole('dialog', { name: texts.title })).toBeInTheDocument();
});
