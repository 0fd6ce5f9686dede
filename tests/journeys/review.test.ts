import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { askReview } from '#shared/text/nl/askReview';
import { fieldWords } from '#shared/analysis/fieldWords';
import { remarks } from '#shared/text/nl/remarks';
import { rounds } from '#shared/text/nl/rounds';
import { sections } from '#shared/text/nl/sections';
import { sharing } from '#shared/text/nl/sharing';
import { docxText } from '../support/checkDocx.ts';
import { findWords } from '../support/findWords.ts';
import {
  addFrom,
  answerDialogs,
  compareWords,
  mailTo,
  runCommand,
  startScientist,
  swapCards,
} from './duo.ts';
import { clearText, readText, writeAtEnd } from './duoWriting.ts';
import { openExample } from './person.ts';
import {
  askForReview,
  finishRound,
  judge,
  openCopy,
  press,
  remarkOn,
  remarkOnWords,
  startSupervisor,
  suggestFor,
  takeAnswer,
  threadOf,
} from './reviewing.ts';

const whyNow = fieldWords('cover', 'triggerNote').label;
const method = fieldWords('account', 'methodNote').label;

/** One of every kind of thing that a remark can be about; two more stand at words of a text. */
const onThings: Readonly<Record<string, string>> = {
  'Opmerking bij Factor F1': 'Waar blijkt dit uit? Kastanjelaan.',
  'Opmerking bij Hypothese H2': 'Wat zou je zien als dit niet klopt?',
  'Opmerking bij Punt Berichten op haar telefoon in december.': 'Wie las die berichten?',
  'Opmerking bij Antwoord [MOEDER]': 'Wat zei zij precies?',
  'Opmerking bij Pijl Weglopen → meer: Strengere regels': 'Wie ziet dit zo?',
  'Opmerking bij Kring K1': 'Helder verteld.',
  'Opmerking bij Aanknopingspunt A1': 'Van wie kwam dit idee?',
  'Opmerking bij Hulp P1': 'Wanneer kijken jullie of dit werkt?',
  'Opmerking bij het hele onderdeel Samenvatting': 'Begin met wat goed gaat.',
};

it(
  'two scientists and a supervisor: two rounds, with everything found again at its place',
  { timeout: 300_000 },
  async () => {
    const base = mkdtempSync(path.join(os.tmpdir(), 'samenhang-review-'));
    const mail = path.join(base, 'mail');
    mkdirSync(mail);
    const file = (name: string) => path.join(mail, name);
    const anne = await startScientist(base, 'Anne de Wit');
    const ineke = await startSupervisor(base, 'Ineke Vogelaar');
    await swapCards(anne, ineke, mail);
    await openExample(anne.page);

    const question = 'Kijken wij genoeg naar school?';
    await askForReview(anne, ineke, { question, file: file('ronde.va') });
    const read = await openCopy(ineke, anne, file('ronde.va'));
    expect(read).toContain(question);
    expect(read).toContain('[JEUGDIGE]');
    expect(read).not.toMatch(/Senna|Linda|Brouwer|Zeeduin/u);
    await remarkOnWords(ineke, 'om eerst samen te begrijpen', 'Van wie kwam dat voorstel?');
    await suggestFor(ineke, 'werd gedacht aan', 'vroeg iemand om', 'Zeg wie het vroeg.');
    await remarkOnWords(ineke, 'geen merk of school', 'Hoe ging dat?');
    for (const [what, text] of Object.entries(onThings)) await remarkOn(ineke, what, text);
    await judge(ineke, ['Voldaan', 'Deels']);
    await finishRound(ineke, { verdict: 'returned', words: 'Een begin.', file: file('terug.va') });

    // Meanwhile: one text grows, and one goes away with its remark's words.
    await writeAtEnd(anne.page, sections.s0.title, whyNow, ' Dat was de eerste keer.');
    await clearText(anne.page, sections.s13.title, method);
    const answer = await takeAnswer(anne, ineke, file('terug.va'));
    expect(answer).toContain('11 opmerkingen');
    expect(answer).toContain(rounds.answer.orphans.title);
    expect(answer).toContain(rounds.answer.trust.signed(ineke.name));

    const proposed = await threadOf(anne, 'Zeg wie het vroeg.');
    await proposed.getByRole('button', { name: remarks.decide.accept }).press('Enter');
    expect(await readText(anne.page, sections.s0.title, whyNow)).toContain('vroeg iemand om een');
    const declined = await threadOf(anne, 'Wie ziet dit zo?');
    await declined.getByRole('button', { name: remarks.decide.begin }).press('Enter');
    await anne.page.getByRole('menuitem', { name: remarks.decide.declined }).press('Enter');
    await anne.page.locator('[contenteditable="true"]:focus').waitFor();
    await anne.page.keyboard.type('Dat staat bij de pijl zelf.');
    await press(anne.page, remarks.decide.keep);
    await declined.getByText(remarks.states.declined).first().waitFor();
    const answered = await threadOf(anne, 'Waar blijkt dit uit?');
    await answered.getByRole('button', { name: remarks.reply }).press('Enter');
    await anne.page.locator('[contenteditable="true"]:focus').waitFor();
    await anne.page.keyboard.type('Uit het verslag van school.');
    await press(anne.page, remarks.send);
    expect(await anne.page.getByText(remarks.orphans).count()).toBe(1);

    await askForReview(anne, ineke, { question: 'Is het nu goed?', file: file('ronde-2.va') });
    const again = await openCopy(ineke, anne, file('ronde-2.va'));
    expect(again).toContain('vroeg iemand om een machtiging');
    expect(again).toContain('Dat staat bij de pijl zelf.');
    await finishRound(ineke, { verdict: 'approved', words: 'Akkoord zo.', file: file('ja.va') });
    await takeAnswer(anne, ineke, file('ja.va'));

    const bram = await startScientist(base, 'Bram Visser');
    await swapCards(anne, bram, mail);
    await compareWords(bram, anne);
    await mailTo(anne, bram, file('duo.va'));
    await addFrom(bram, file('duo.va'), 'VB-001');
    await runCommand(bram.page, askReview.commands.rounds);
    await bram.page.getByText(rounds.list.states.approved).first().waitFor();

    const word = file('analyse.docx');
    await answerDialogs(anne, word);
    await runCommand(anne.page, sharing.command);
    await press(anne.page, sharing.format.save.word);
    await anne.page.getByText(sharing.done.title).waitFor({ timeout: 30_000 });
    const report = docxText(new Uint8Array(readFileSync(word)));
    expect(report).toContain('Supervisie');
    for (const text of Object.values(onThings)) expect(report).not.toContain(text);

    for (const { launched } of [anne, ineke, bram]) await launched.close();
    expect(findWords(base, ['Kastanjelaan'])).toEqual([]);
    rmSync(base, { recursive: true });
  },
);
