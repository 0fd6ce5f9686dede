import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readability } from '#shared/language/readability';
import { blocksText } from '#shared/report/blocksText';
import { requestAnswer, requestAnswerGaps } from '#shared/report/papers/requestAnswer';
import { toWord } from '#shared/report/toWord';
import { clientRequests, type ClientRequest } from '#shared/requests/clientRequests';
import { requestAnswer as texts } from '#shared/text/nl/requestAnswer';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';
import { checkDocx, docxText } from '../../../support/checkDocx.ts';

const DAY = '2026-05-12';
const values = {
  contact: 'Marit',
  telefoon: '00 000 00 00',
  uren: 'op werkdagen',
  klachtenfunctionaris: 'Jo Bakker',
  code: 'VA-031',
  duo1: 'Marit',
  duo2: 'Youssef',
};
const WHY = 'Je broer heeft dit stuk nodig voor zijn eigen hulp.';
const ASKED = 'Ik was toen al verhuisd.';

function ask(kind: 'erasure' | 'correction', decision: string, more: object = {}): ClientRequest {
  const base = { id: 'r-1', participant: 'p-1', askedOn: '2026-05-01', decidedOn: '2026-05-10' };
  const one = { ...base, decision, reason: WHY, ...more };
  const [request] = clientRequests(
    buildAnalysis({
      participant: [{ id: 'p-1', name: 'Noor', role: 'youth', birthDate: '2011-05-01' }],
      ...(kind === 'erasure'
        ? { destructionRequest: [one] }
        : { correction: [{ ...one, about: 'De tijdlijn', requested: ASKED }] }),
    }),
    DAY,
  );
  if (request === undefined) throw new Error('No request');
  return request;
}

const every = [
  ...['granted', 'interestOfAnother', 'law', 'runningComplaint'].map((one) => ['erasure', one]),
  ...['corrected', 'partly', 'notCorrected'].map((one) => ['correction', one]),
] as ['erasure' | 'correction', string][];

describe('the answer to a request', () => {
  test.each(every)('%s, %s: a sound Word file that says what and why', async (kind, decision) => {
    for (const isYouth of [true, false]) {
      const facts = { request: ask(kind, decision), isYouth, name: 'Noor', values };
      expect(requestAnswerGaps(facts)).toEqual([]);
      const bytes = await toWord(requestAnswer(facts, DAY), []);
      expect(checkDocx(bytes)).toEqual([]);
      const text = docxText(bytes).replaceAll('\u00a0', ' ');
      expect(text).not.toMatch(/[{}]|_{3}/u);
      expect(text).toContain('Dag Noor,');
      expect(text).toContain('Groeten van Marit en Youssef');
      expect(text).toContain('Op 1 mei 2026 vroeg je ons');
      expect(text).toContain('Ons besluit is van 10 mei 2026');
      expect(text).toContain(WHY);
      expect(text.includes(ASKED)).toBe(kind === 'correction');
      const isYes = decision === 'granted' || decision === 'corrected';
      expect(text.includes(texts.letter.can)).toBe(!isYes);
      expect(text.includes('Autoriteit Persoonsgegevens')).toBe(!isYes);
    }
  });

  test.each(every)('%s, %s: keeps to the limits of a youth', (kind, decision) => {
    const request = ask(kind, decision, { reason: '' });
    const { blocks } = requestAnswer({ request, isYouth: true, name: 'Noor', values }, DAY);
    const { within, findings } = readability(blocksText(blocks), 'youth12');
    expect(findings.map(({ code, message }) => [code, message])).toEqual([]);
    expect(within).toBe(true);
  });

  test('says what of the whole goes and by when, and after it went the day', () => {
    const said = (more: object) =>
      blocksText(
        requestAnswer(
          { request: ask('erasure', 'granted', more), isYouth: false, name: 'Noor', values },
          DAY,
        ).blocks,
      ).replaceAll('\u00a0', ' ');
    expect(said({})).toContain('Dat doen we. Dat gebeurt uiterlijk op 1 augustus 2026.');
    expect(said({})).toContain(texts.letter.erasure.all);
    expect(said({ executedOn: '2026-05-11' })).toContain('Het is gewist op 11 mei 2026.');
    const part = said({ scope: 'de alinea over opa.' });
    expect(part).toContain('Het gaat om: de alinea over opa.');
    expect(part).not.toContain('..');
    expect(part).not.toContain(texts.letter.erasure.all);
  });

  test('asks for whom to call, and for where to complain only after a no', () => {
    const gaps = (decision: string) =>
      requestAnswerGaps({
        request: ask('erasure', decision),
        isYouth: false,
        name: 'Noor',
        values: {},
      });
    expect(gaps('granted')).toEqual(['contact', 'telefoon', 'uren', 'duo1', 'duo2']);
    expect(gaps('law')).toEqual([
      'contact',
      'telefoon',
      'uren',
      'klachtenfunctionaris',
      'duo1',
      'duo2',
    ]);
  });

  test('says the words of the duo and of who asked as they are, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (words) => {
        fc.pre(words.trim() !== '');
        const request = ask('erasure', 'law', { reason: words });
        const { blocks } = requestAnswer({ request, isYouth: false, name: 'Noor', values }, DAY);
        expect(JSON.stringify(blocks)).toContain(JSON.stringify(words).slice(1, -1));
      }),
    );
  });
});
