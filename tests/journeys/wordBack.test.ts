import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WordPlaces } from '#shared/report/comments/wordPlaces';
import { placesInWord } from '#shared/word-back/placesInWord';
import type { WordBack } from '#shared/word-back/wordBack';
import { foreignWord } from '../support/foreignWord.ts';
import { runProgram } from '../support/readPdf.ts';
import { readBack, WordFile } from '../support/wordEdits.ts';
import { bytesOf, remark, reviewForWord } from '../support/wordReview.ts';

let folder = '';
let places: WordPlaces;
let before: WordBack;
let after: WordBack;

const OLD = 'Verhuizing naar een andere stad en een nieuwe school.';

/** Everything a reader can do in Word, and then the whole file saved anew by LibreOffice. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenhang-word-back-'));
  const printed = reviewForWord().places.paragraphs.find(({ text }) => text === OLD);
  const [stretch] = printed?.stretches ?? [];
  if (stretch === undefined) throw new Error('The example changed');
  const { place, block } = stretch;
  const span = {
    block,
    start: 20,
    endBlock: block,
    end: 26,
    quote: 'andere',
    before: '',
    after: '',
  };
  const made = reviewForWord([
    remark({
      id: 'c-1',
      place,
      span,
      replies: [
        { id: 'a-1', text: 'Uit het verslag.', author: '', authorRole: 'poolScientist', at: null },
      ],
    }),
    remark({ id: 'c-2', place: 'section/s5', state: 'resolved', text: 'Welke is het sterkst?' }),
    remark({ id: 'c-3', place, span, text: 'Hoe oud was zij toen?' }),
  ]);
  places = made.places;
  const file = new WordFile(await bytesOf(made))
    .comment('Mentor kent haar goed.', 'Sinds wanneer?')
    .comment('Tante is elke week beschikbaar.', 'K26. Ook in de zomer?')
    .reply('Sinds wanneer?', 'En hoe vaak?', { author: 'C. Vos', initials: 'CV' })
    .reply('Waar blijkt dat uit?', 'Dank, dat is helder.')
    // As LibreOffice itself lets an answer begin.
    .reply(
      'Hoe oud was zij toen?',
      'Reply to Supervisor (03/01/2026, 10:00 AM): "Hoe oud was zij toen?"\nZet dat erbij.',
    )
    .tracked('Rustig bij dieren.', 'Rustig bij paarden.', 'C. Vos')
    .words('Warmte is er aan alle kanten.', 'Warmte is er aan veel kanten.')
    .fill('oordeel-K01', 'voldaan')
    .fill('opmerking-K02', 'Wie besloot dit?')
    .fill('uitkomst', 'akkoord')
    .fill('oordeel-in-woorden', 'Een sterk verhaal.');
  const returned = path.join(folder, 'antwoord.docx');
  const foreign = path.join(folder, 'vreemd.docx');
  writeFileSync(returned, file.bytes());
  writeFileSync(foreign, foreignWord());
  before = readBack(file.bytes(), places);
  const out = path.join(folder, 'uit');
  const profile = `-env:UserInstallation=file://${path.join(folder, 'libreoffice')}`;
  const filter = 'docx:MS Word 2007 XML';
  runProgram('soffice', [
    profile,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    out,
    returned,
    foreign,
  ]);
  after = readBack(readOut('antwoord.docx'), places);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const readOut = (name: string) => new Uint8Array(readFileSync(path.join(folder, 'uit', name)));

test('LibreOffice loses nothing that a reader did', () => {
  const { remarks, ...rest } = after.answer;
  const { remarks: were, ...wereRest } = before.answer;
  expect(rest).toEqual({ ...wereRest, returnedOn: rest.returnedOn });
  expect(remarks.map(said).sort()).toEqual(were.map(said).sort());
  expect(were).toHaveLength(6);
  expect([after.notPlaced, after.notes]).toEqual([before.notPlaced, before.notes]);
});

test('LibreOffice keeps the ids of our own remarks, and the places inside the file', () => {
  const answersTo = (remarkId: string) =>
    after.answer.remarks.find(({ id }) => id === remarkId)?.replies.map(({ text }) => text);
  // Both hang at the very same words, and LibreOffice does not say which answer belongs to which.
  expect(answersTo('c-1')).toEqual(['Dank, dat is helder.']);
  expect(answersTo('c-3')).toEqual(['Zet dat erbij.']);
  expect(placesInWord(readOut('antwoord.docx'))).toEqual({ ok: true, value: places });
});

test('a file of somebody else, saved by LibreOffice, breaks nothing', () => {
  const { answer, notPlaced, notes } = readBack(readOut('vreemd.docx'), places);
  expect(notes.map(({ kind }) => kind)).toContain('partOnly');
  const words = JSON.stringify([answer.remarks, notPlaced]);
  for (const one of ['Vreemde opmerking.', 'Een eigen zin.', 'In een kader', 'Binnenste cel']) {
    expect(words).toContain(one);
  }
});

/** What somebody did, without what a program may write in another way. */
function said(remark: WordBack['answer']['remarks'][number]): string {
  const { id, replies, wordMark, ...rest } = remark;
  const answers = replies.map(({ text, author, at }) => ({ text, author, at }));
  return JSON.stringify({ ...rest, answers, isOurs: id.startsWith('c-'), wordMark });
}
