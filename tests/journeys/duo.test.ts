import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { opening } from '#shared/text/nl/opening';
import { receipt } from '#shared/text/nl/receipt';
import { sections } from '#shared/text/nl/sections';
import { findWords } from '../support/findWords.ts';
import {
  addFrom,
  compareWords,
  leaveReceipt,
  mailTo,
  openFrom,
  openKnown,
  sameWordsIn,
  startScientist,
  swapCards,
  type ReadReceipt,
  type Scientist,
} from './duo.ts';
import {
  addPrivateHypothesis,
  addToPoint,
  chooseStatus,
  goToList,
  clearText,
  fillDate,
  readText,
  removePoint,
  writeAtEnd,
  writeAtStart,
} from './duoWriting.ts';
import { openExample, waitUntilKept } from './person.ts';

const cover = sections.s0.title;
const risk = sections.s9.title;
const account = sections.s13.title;
const whyNow = fieldWords('cover', 'triggerNote').label;
const method = fieldWords('account', 'methodNote').label;
const read = fieldWords('account', 'readDocuments').label;
const notDoing = fieldWords('riskWeighing', 'riskOfNotDoing').label;
const agreedOn = fieldWords('riskWeighing', 'agreedOn').label;
const status = fieldWords('hypothesis', 'status');

/** Words that are nowhere in the app or the example. */
const words = {
  anneMonday: 'Kiezelstrand',
  bramMonday: 'Zandstormkade',
  bramStranded: 'Mosgroenverslag',
  bramPoint: 'Lantaarnmaker',
  anneThursday: 'Ijsvogelvrees',
  bramThursday: 'Koraalvlinder',
} as const;
const annesOwn = 'Kwartelstilte';

it(
  'a duo works for a week, each on a laptop, and has the same analysis with every word of both',
  { timeout: 300_000 },
  async () => {
    const base = mkdtempSync(path.join(os.tmpdir(), 'samenhang-duo-'));
    const mail = path.join(base, 'mail');
    mkdirSync(mail);
    const file = (name: string) => path.join(mail, `${name}.va`);
    // One after the other: two Electrons that start at the same moment sometimes hang the driver.
    const anne = await startScientist(base, 'Anne de Wit');
    const bram = await startScientist(base, 'Bram Visser');

    await swapCards(anne, bram, mail);
    const fiveWords = await compareWords(anne, bram);
    expect(fiveWords.split(' ')).toHaveLength(5);
    expect(await compareWords(bram, anne)).toBe(fiveWords);

    await openExample(anne.page);
    await mailTo(anne, bram, file('eerste'));
    await addFrom(bram, file('eerste'), 'VB-001');

    await writeMonday(anne, bram);
    await mailTo(anne, bram, file('anne-1'));
    const tuesday = await openFrom(bram, anne, file('anne-1'));
    expect(tuesday.places).toHaveLength(4);
    expectPlace(tuesday, method, receipt.review.strandedByThem(anne.name), words.bramStranded);
    expectPlace(tuesday, words.bramPoint, receipt.review.removedByThem(anne.name));
    expectPlace(tuesday, status.label.toLowerCase(), 'Verworpen', 'Aangepast');
    expectPlace(tuesday, agreedOn, '6 maart 2026', '7 maart 2026');
    expect(tuesday.sameWords).toBeNull();
    await leaveReceipt(bram);
    await mailTo(bram, anne, file('bram-1'));
    const wednesday = await openFrom(anne, bram, file('bram-1'));
    expect(wednesday.sameWords).not.toBeNull();
    // The same places as Bram saw, from her side.
    expect(wednesday.places).toHaveLength(4);
    expectPlace(wednesday, method, receipt.review.strandedByMe(bram.name), words.bramStranded);
    expectPlace(wednesday, words.bramPoint, receipt.review.removedByMe(bram.name));
    await leaveReceipt(anne);

    // Their files cross: each opens the other's without having sent what the other made of it.
    await writeThursday(anne, bram);
    await Promise.all([mailTo(anne, bram, file('anne-2')), mailTo(bram, anne, file('bram-2'))]);
    const [atAnne, atBram] = await Promise.all([
      openFrom(anne, bram, file('bram-2')),
      openFrom(bram, anne, file('anne-2')),
    ]);
    for (const seen of [atAnne, atBram]) {
      expect(seen.places).toHaveLength(1);
      expectPlace(seen, status.label.toLowerCase(), 'Open', 'Wordt getoetst');
    }
    await Promise.all([leaveReceipt(anne), leaveReceipt(bram)]);

    // Friday: one last file each way. Both apps say the same three words.
    await mailTo(anne, bram, file('anne-3'));
    const bramHears = await openKnown(bram, file('anne-3'));
    await mailTo(bram, anne, file('bram-3'));
    const anneHears = await openKnown(anne, file('bram-3'));
    expect(bramHears).toContain(opening.nothing.same.title);
    expect(anneHears).toContain(opening.nothing.same.title);
    expect(sameWordsIn(bramHears)).not.toBeNull();
    expect(sameWordsIn(anneHears)).toBe(sameWordsIn(bramHears));

    const [onAnnes, onBrams] = await Promise.all([allTexts(anne), allTexts(bram)]);
    expect(onAnnes).toBe(onBrams);
    const { bramPoint, ...inTexts } = words;
    expect(Object.values(inTexts).filter((word) => !onAnnes.includes(word))).toEqual([]);
    // The point went when Anne removed it; the receipt kept the word, and offers to put it back.
    expect(tuesday.text).toContain(bramPoint);

    // What is only for Anne is on her screen and not on his.
    expect(await hypothesesOf(anne)).toBe((await hypothesesOf(bram)) + 1);
    expect(await anne.page.getByText(annesOwn).count()).toBeGreaterThan(0);
    expect(await bram.page.getByText(annesOwn).count()).toBe(0);

    await Promise.all([waitUntilKept(anne.page), waitUntilKept(bram.page)]);
    await Promise.all([anne.launched.close(), bram.launched.close()]);
    expect(findWords(base, [...Object.values(words), annesOwn])).toEqual([]);
    rmSync(base, { recursive: true });
  },
);

/** Both change the same paragraph, the same choice and date; one removes where the other writes. */
async function writeMonday(anne: Scientist, bram: Scientist): Promise<void> {
  const byAnne = async ({ page }: Scientist) => {
    await writeAtEnd(page, cover, whyNow, ` ${words.anneMonday} aan het eind.`);
    await chooseStatus(page, 'H2', optionOf('rejected'));
    await fillDate(page, risk, agreedOn, '6-3-2026');
    await clearText(page, account, method);
    await removePoint(page, 'Afscheid maakt');
    await addPrivateHypothesis(page, `${annesOwn} is nog niet voor Bram.`);
  };
  const byBram = async ({ page }: Scientist) => {
    await writeAtStart(page, cover, whyNow, `${words.bramMonday} aan het begin. `);
    await chooseStatus(page, 'H2', optionOf('adjusted'));
    await fillDate(page, risk, agreedOn, '7-3-2026');
    await writeAtStart(page, account, method, `${words.bramStranded} `);
    await addToPoint(page, 'Afscheid maakt', ` ${words.bramPoint}.`);
  };
  await Promise.all([byAnne(anne), byBram(bram)]);
}

async function writeThursday(anne: Scientist, bram: Scientist): Promise<void> {
  const byAnne = async ({ page }: Scientist) => {
    await writeAtStart(page, risk, notDoing, `${words.anneThursday} eerst. `);
    await chooseStatus(page, 'H3', optionOf('open'));
  };
  const byBram = async ({ page }: Scientist) => {
    await writeAtEnd(page, risk, notDoing, ` ${words.bramThursday} daarna.`);
    await chooseStatus(page, 'H3', optionOf('testing'));
  };
  await Promise.all([byAnne(anne), byBram(bram)]);
}

function optionOf(name: string): string {
  const option = status.options?.[name];
  if (option === undefined) throw new Error(`No status ${name}`);
  return option;
}

/** One place of a receipt says all of this. */
function expectPlace({ places }: ReadReceipt, ...parts: readonly string[]): void {
  const told = places.filter((place) => parts.every((part) => place.includes(part)));
  expect(told, `${parts.join(', ')} in ${places.join('\n---\n')}`).toHaveLength(1);
}

async function hypothesesOf({ page }: Scientist): Promise<number> {
  await goToList(page, sections.s5.title);
  return page.locator('[data-item-index]').count();
}

async function allTexts({ page }: Scientist): Promise<string> {
  const texts: string[] = [];
  const places = [
    [cover, whyNow],
    [risk, notDoing],
    [account, method],
    [account, read],
  ] as const;
  for (const [section, label] of places) texts.push(await readText(page, section, label));
  return texts.join('\n');
}
