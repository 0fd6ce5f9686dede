import { describe, expect, test } from 'vitest';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());
const found = (text: string): readonly string[] =>
  anonymiser
    .session([{ name: 'Kyano Vis', role: 'jongere', aliases: [] }])
    .find(text)
    .filter(({ level }) => level !== 'flag')
    .map(({ start, end }) => text.slice(start, end));

const chat = (said: string, other = 'Ja zeg het maar.') =>
  [
    '14-02 19:03 - Priscilla: hoi ben je er nog',
    `14-02 19:04 - Stef: ${other}`,
    `14-02 19:05 - Priscilla: ${said}`,
    '14-02 19:06 - Stef: Blijf rustig. Ik kom eraan.',
  ].join('\n');

describe('a chat in which one writes without capitals', () => {
  test.each([
    ['hij zit bij opa joop', 'joop'],
    ['mn moeder zag m bij de jumbo in zaandam', 'zaandam'],
  ])('%s', (said, name) => {
    expect(found(chat(said))).toContain(name);
  });

  test('who answers behind a dash, between the capitals of somebody else', () => {
    const text = [
      'Welkom bij de chat. Waar wil je het over hebben?',
      '- mn vriend stuurt mn foto door naar iedereen op t baken',
      'Wat naar. Weet iemand dit al?',
      '- ja opa bert in hoofddorp maar die is oud',
    ].join('\n');
    expect(found(text)).toEqual(expect.arrayContaining(['t baken', 'bert', 'hoofddorp']));
  });

  test('a list of a report is no chat: its names have capitals', () => {
    const text = ['Afspraken:', '- naar school, ook op t plein', '- bellen met Karim en opa bert'];
    expect(found(text.join('\n'))).not.toContain('t plein');
  });

  test('a known surname that is a word goes behind a title, whatever the case', () => {
    const text = 'Dat is goed. Ze zei: sorry mevrouw tol. De tol was hoog.';
    const sure = anonymiser
      .session([{ name: 'Marlies Tol', role: 'gezinscoach', aliases: [] }])
      .find(text)
      .filter(({ level, label }) => level === 'automatic' && label === 'PERSON');
    expect(sure.map(({ start }) => start)).toEqual([text.indexOf('tol')]);
  });

  test('the places lie in the whole text', () => {
    const text = chat('hij zit bij opa joop');
    const one = anonymiser
      .session([])
      .find(text)
      .find(({ start, end }) => text.slice(start, end) === 'joop');
    expect(one?.start).toBe(text.indexOf('joop'));
  });

  test('who writes with capitals is not read as one who does not', () => {
    expect(found(chat('ok is goed', 'Ik wil dat je belt. De hond mag mee.'))).not.toContain('wil');
  });
});
