import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import file from '#resources/consent-texts.json';
import { purposeCodes } from '#shared/consent/purposes';
import { textLevels } from '#shared/consent-texts/consentTexts';
import { fillInfo, fillText } from '#shared/consent-texts/fillText';
import { readConsentTexts } from '#shared/consent-texts/readConsentTexts';
import { textFigures } from '#shared/language/textFigures';
import { blocksText } from '#shared/report/blocksText';
import {
  consentForm,
  consentFormGaps,
  type ConsentFormFacts,
} from '#shared/report/papers/consentForm';
import { stopConfirmation, stopWords } from '#shared/report/papers/stopConfirmation';
import { stopLetter, stopLetterGaps, type StopLetterFacts } from '#shared/report/papers/stopLetter';
import type { ReportDocument } from '#shared/report/reportDocument';
import { toWord } from '#shared/report/toWord';
import { consentFields } from '#shared/text/nl/consentFields';
import { consentPapers } from '#shared/text/nl/consentPapers';
import { checkDocx, docxText } from '../../../support/checkDocx.ts';

const texts = readConsentTexts(file);
const DAY = '2026-03-05';
const everything = Object.fromEntries(
  Object.keys(consentFields).map((name) => [name, `het ${name}`]),
);
const values = {
  ...everything,
  jongere: 'Senna',
  contact: 'Marit',
  telefoon: '00 000 00 00',
  uren: 'op werkdagen',
  code: 'VA-031',
  jongere_of_code: 'Senna',
};

const form: ConsentFormFacts = {
  texts,
  person: 'Linda',
  age: null,
  level: 'adult',
  isOpinion: false,
  whoDecides: ['Senna is 15. Dan zijn er meer ja’s nodig.'],
  values,
  checkCode: 'ab12 cd34',
  questions: [
    { code: 'T1', values, hasConsequence: true },
    { code: 'T7', values, hasConsequence: false },
  ],
};

const letter: StopLetterFacts = {
  texts,
  code: 'T3',
  tone: 'informal',
  hasFile: true,
  values: {
    ...values,
    ontvanger: 'Karim',
    deeldatum: '9 maart 2026',
    datum: '20 maart 2026',
    bestandscode: 'ab12 cd34',
    uiterste_datum: '3 april 2026',
    afzender: 'Marit Hoekstra',
    organisatie: 'de poule',
  },
};

async function expectGoodWord(report: ReportDocument): Promise<string> {
  const bytes = await toWord(report, []);
  expect(checkDocx(bytes)).toEqual([]);
  return docxText(bytes);
}

describe('the consent form', () => {
  test('holds every question with its own text and its own empty boxes', async () => {
    expect(consentFormGaps(form)).toEqual([]);
    const report = consentForm(form, DAY);
    const text = await expectGoodWord(report);
    expect(text).not.toMatch(/[{}]|_{3}/u);
    expect(text).toContain(texts.purposes.T1.consequence?.levels.adult.split('{')[0]);
    const boxes = report.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flat().flatMap(({ runs }) => runs))
        : [],
    );
    const labels = boxes.flatMap(({ box }) => (box === undefined ? [] : [box]));
    for (const answer of ['Ja, dit mag', 'Nee, dit wil ik niet', 'Ik wil er nog over nadenken']) {
      for (const { title } of [texts.purposes.T1.levels.adult, texts.purposes.T7.levels.adult]) {
        expect(labels).toContain(`${answer}: ${title}`);
      }
    }
    // Nothing is ticked, and there is no box for all questions together.
    expect(
      boxes.filter(({ box }) => box !== undefined).every(({ text: sign }) => sign === '☐'),
    ).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('is made of every purpose, and a child is told that it only gives an opinion', async () => {
    const child: ConsentFormFacts = {
      ...form,
      level: 'eightToEleven',
      age: 11,
      isOpinion: true,
      questions: purposeCodes.map((code) => ({ code, values, hasConsequence: false })),
    };
    const text = await expectGoodWord(consentForm(child, DAY));
    expect(text).toContain('Wat vind jij?');
    expect(text).toContain('Nee, dit ligt vast');
    expect(await expectGoodWord(consentForm({ ...child, level: 'pictogram' }, DAY))).toContain(
      'Nee zeggen mag altijd.',
    );
  });

  test('says first what it is, how many questions there are, and that a no is fine', () => {
    const { blocks } = consentForm(form, DAY);
    const firstQuestion = blocks.findIndex((block) => block.kind === 'heading' && block.numbered);
    const before = blocksText(blocks.slice(0, firstQuestion));
    expect(before).toContain('Voor Linda.');
    expect(before).toContain('Op dit formulier staan 2 vragen. Elke vraag staat apart.');
    expect(before).toContain('Zeg je nee, dan gaat de hulp gewoon door.');
    expect(before).toContain('Hangt er wel iets van je antwoord af?');
    for (const code of ['T1', 'T7'] as const) {
      expect(before).toContain(texts.purposes[code].levels.adult.title);
    }
    expect(blocksText(blocks)).toContain(
      'Over stoppen, je rechten en klagen: zie ‘Dit geldt voor elke vraag’.',
    );
    const { questions } = form;
    const one = blocksText(consentForm({ ...form, questions: questions.slice(1) }, DAY).blocks);
    expect(one).toContain('Op dit formulier staat één vraag.');
    expect(one).not.toContain('Hangt er wel iets');
    expect(one).not.toContain('De vragen');
  });

  test.each(textLevels)(
    'for %s says everything of every question, and the same only once',
    (level) => {
      const codes = purposeCodes.filter((code) => code !== 'T12');
      const questions = codes.map((code) => ({ code, values, hasConsequence: true }));
      const { blocks } = consentForm({ ...form, level, questions }, DAY);
      const said = blocksText(blocks);
      for (const code of codes) {
        const info = fillInfo(texts.purposes[code].levels[level], values);
        for (const { heading: title, text } of info.parts) {
          expect(said, `${code} ${title}`).toContain(title);
          expect(said, `${code} ${title}`).toContain(text);
        }
        expect(said).toContain(info.teachBack);
        expect(said).toContain(
          fillText(texts.purposes[code].consequence?.levels[level] ?? '', values),
        );
      }
      const { parts } = fillInfo(texts.purposes.T3.levels[level], values);
      for (const name of ['hoeJeStopt', 'jeRechten', 'waarKlagen'] as const) {
        const text = parts.find((part) => part.name === name)?.text ?? '';
        expect(said.split(text), name).toHaveLength(2);
      }
    },
  );

  test('a question with other words about stopping keeps them', () => {
    const sibling = { code: 'sibling' as const, values, hasConsequence: false };
    const said = (questions: ConsentFormFacts['questions']) =>
      blocksText(consentForm({ ...form, questions }, DAY).blocks);
    const own = fillInfo(texts.purposes.sibling.levels.adult, values).parts;
    const mixed = said([sibling, ...form.questions]);
    for (const { text } of own) expect(mixed).toContain(text);
    expect(mixed).toContain('Dan geldt wat bij de vraag staat.');
    expect(said(form.questions)).not.toContain('Dan geldt wat bij de vraag staat.');
  });

  test('begins a page with each question, and keeps what is filled in together', () => {
    const { blocks, look } = consentForm(form, DAY);
    expect(look).toBe('form');
    expect(consentForm({ ...form, level: 'spoken' }, DAY).look).toBe('youthForm');
    const questions = blocks.filter((block) => block.kind === 'heading' && block.numbered);
    expect(questions.map((block) => block.kind === 'heading' && block.newPage)).toEqual([
      true,
      true,
    ]);
    const from = blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === consentPapers.opening.holds.many,
    );
    for (const block of blocks.slice(from + 1, from + 4)) {
      expect(block).toMatchObject({ kind: 'paragraph', keepNext: true });
    }
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.every(({ together }) => together === true)).toBe(true);
  });

  test.each(textLevels)('opens for %s in words that keep to the limits of its reader', (level) => {
    const names = {
      adult: file.niveaus.volwassene,
      twelveToFifteen: file.niveaus.jongere12tot15,
      eightToEleven: file.niveaus.kind8tot11,
      spoken: file.niveaus.gesproken,
    };
    const bound = names[level];
    const { count, no, hangs, together } = consentPapers.opening.levels[level];
    for (const many of [1, 9]) {
      const figures = textFigures([count(many), `${no} ${hangs}`, together].join('\n\n'));
      expect(figures.averageSentence).toBeLessThanOrEqual(bound.gemiddeldeZin);
      expect(figures.longestSentence).toBeLessThanOrEqual(bound.langsteZin);
      expect(figures.fd).toBeGreaterThanOrEqual(bound.FD);
      expect(figures.lix).toBeLessThanOrEqual(bound.LIX);
    }
  });

  test('names what is not filled in', () => {
    const rest = { ...values, school: '' };
    const facts = {
      ...form,
      questions: [{ code: 'T3' as const, values: rest, hasConsequence: false }],
    };
    expect(consentFormGaps(facts)).toEqual(['school']);
  });
});

describe('the letter that asks to destroy', () => {
  test.each(purposeCodes.filter((code) => texts.letter.kindOf[code] !== undefined))(
    'for %s in both forms of address, without a reason and without who stopped',
    async (code) => {
      for (const tone of ['informal', 'formal'] as const) {
        const facts: StopLetterFacts = {
          ...letter,
          code,
          tone,
          hasFile: code !== 'T2',
          values: { ...letter.values, regelcode: 'R-17' },
        };
        expect(stopLetterGaps(facts)).toEqual([]);
        const text = await expectGoodWord(stopLetter(facts, DAY));
        expect(text).not.toMatch(/[{}]|_{3}/u);
        expect(text).not.toContain('Senna');
        expect(text.includes('ab12 cd34')).toBe(code !== 'T2');
        const other = tone === 'formal' ? /\b(je|jullie)\b/u : /\bu(w)?\b/u;
        expect(text.replace(/je of u/gu, '')).not.toMatch(other);
      }
    },
  );

  test('has a day, and a slip that says to whom it goes back', () => {
    const text = blocksText(stopLetter(letter, DAY).blocks).replaceAll('\u00a0', ' ');
    expect(text).toContain('5 maart 2026');
    expect(text).toContain(
      'Stuur deze bladzijde terug aan Marit Hoekstra, de poule. Graag voor 3 april 2026.',
    );
  });

  test('the same facts give the same bytes', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await toWord(stopLetter(letter, DAY), []))
        .digest('hex');
    expect(await hash()).toBe(await hash());
    expect(stopLetterGaps({ ...letter, values: {} })).toContain('ontvanger');
  });
});

test('the confirmation says what stopped, to whom it went, and that help goes on', async () => {
  const facts = {
    texts,
    code: 'T3' as const,
    level: 'adult' as const,
    recipients: ['Karim', 'Hanna'],
    values: { ...letter.values, tijd: '14:32', school: 'Het Getij' },
  };
  const words = stopWords(facts);
  expect(words.gaps).toEqual([]);
  expect(words.heading).toBe('Je hebt gestopt');
  expect(words.lines[0]).toBe(
    'Je ja voor delen met Het Getij is ingetrokken op 20 maart 2026 om 14:32. Het geldt meteen.',
  );
  expect(words.lines.join(' ')).toContain('Karim en Hanna');
  expect(words.lines[1]).toMatch(/\.$/u);
  expect(stopWords({ ...facts, recipients: [] }).lines).toContain('Er was nog niets gedeeld.');
  expect(await expectGoodWord(stopConfirmation(facts, DAY))).toContain('Je hebt gestopt');
  expect(blocksText(stopConfirmation(facts, DAY).blocks)).not.toMatch(/[{}]/u);
  expect(stopConfirmation(facts, DAY).look).toBe('form');
  expect(stopConfirmation({ ...facts, level: 'eightToEleven' }, DAY).look).toBe('youthForm');
});
