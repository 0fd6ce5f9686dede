import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPartialDateIso } from '#shared/base/partialDate';
import { readEventLines, type EventLine } from '#shared/life-course/readEventLines';

const BORN = '2010-09-14';

function read(line: string, birthDate: string | null = BORN) {
  const [first] = readEventLines(line, birthDate);
  if (first === undefined) throw new Error('nothing read');
  return first;
}

function short({ when, until, text, domain, isUnderstood }: EventLine) {
  const written = (date: EventLine['when']) =>
    date === null
      ? ''
      : `${date.approximate ? '~' : ''}${formatPartialDateIso(date)}${date.words === '' ? '' : `"${date.words}"`}`;
  return [written(when), written(until), text, domain, isUnderstood];
}

describe('reading lines as events', () => {
  it.each([
    ['maart 2022 oma overlijdt', ['2022-03', '', 'oma overlijdt', 'loss', true]],
    ['2014-2017 pleeggezin De Wilg', ['2014', '2017', 'pleeggezin De Wilg', 'living', true]],
    ['groep 4: gepest', ['~2017"groep 4"', '', 'gepest', 'school', true]],
    ['6 jaar: verhuisd', ['~2017"6 jaar"', '', 'verhuisd', 'living', true]],
    ['12-3-2022 uithuisplaatsing', ['2022-03-12', '', 'uithuisplaatsing', 'living', true]],
    ['12 mrt. 2022: aangifte', ['2022-03-12', '', 'aangifte', 'safety', true]],
    ['2022-03-12\tschool\tschorsing', ['2022-03-12', '', 'schorsing', 'school', true]],
    ['ca. 2013 ouders gaan scheiden', ['~2013', '', 'ouders gaan scheiden', 'family', true]],
    ["sept '21 brugklas vmbo", ['2021-09', '', 'brugklas vmbo', 'school', true]],
    ['zomer 2019 vakantie', ['~2019"zomer"', '', 'vakantie', 'good', true]],
    ['van 2014 tot 2017 thuis bij oma', ['2014', '2017', 'thuis bij oma', 'living', true]],
    ['2014-17 zwemles', ['2014', '2017', 'zwemles', null, true]],
    ['2020 - heden: ambulante hulp', ['2020', '"heden"', 'ambulante hulp', 'care', true]],
    ['maart - juni 2015 ziekenhuis', ['2015-03', '2015-06', 'ziekenhuis', 'health', true]],
    ['groep 3 tot 5: fijne juf', ['~2016"groep 3"', '~2018"groep 5"', 'fijne juf', 'school', true]],
    ['4-6 jaar: bij oma', ['~2015"4 jaar"', '~2017"6 jaar"', 'bij oma', null, true]],
    [
      'toen hij zes was, liep alles mis',
      ['~2017"toen hij zes was"', '', 'liep alles mis', null, true],
    ],
    ['8;2 belt zelf 112', ['~2018-11"8;2"', '', 'belt zelf 112', 'safety', true]],
    ['• 2019? verhuizing', ['~2019', '', 'verhuizing', 'living', true]],
    ['oma overlijdt (maart 2022)', ['2022-03', '', 'oma overlijdt', 'loss', true]],
    ['verhuisd in 2019', ['2019', '', 'verhuisd', 'living', true]],
    ['2 jaar gewacht op hulp', ['', '', '2 jaar gewacht op hulp', null, false]],
    ['iets zonder datum', ['', '', 'iets zonder datum', null, false]],
    ['maart 2022', ['2022-03', '', '', null, false]],
    ['Datum\tGebeurtenis', ['', '', 'Datum – Gebeurtenis', null, false]],
    [
      '03-2022\t07-2022\tthuis zonder school',
      ['2022-03', '2022-07', 'thuis zonder school', 'school', true],
    ],
  ])('%s', (line, expected) => {
    expect(short(read(line))).toEqual(expected);
  });

  it('keeps a group in words when nobody knows the birth date', () => {
    expect(short(read('groep 4: gepest', null))).toEqual([
      '"groep 4"',
      '',
      'gepest',
      'school',
      true,
    ]);
  });

  const date = fc.oneof(
    fc.integer({ min: 1990, max: 2030 }).map(String),
    fc
      .tuple(fc.constantFrom('maart', 'mei', 'okt.', 'juni'), fc.integer({ min: 2000, max: 2030 }))
      .map(([month, year]) => `${month} ${String(year)}`),
    fc
      .tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(2004, 2019),
      )
      .map((parts) => parts.join('-')),
    fc.constantFrom(
      'groep 5',
      'klas 2',
      '7 jaar',
      'ca. 2018',
      '2011 tot 2014',
      '2014-17',
      'begin 2020',
    ),
  );
  const word = fc.constantFrom(
    'oma',
    'verhuisd',
    'school',
    '112',
    'De Wilg',
    'groep',
    'ruzie;',
    '(laat)',
    '3',
    '-',
    'é',
    '“nee”',
    '👪',
  );
  const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
  const noise = fc.string({ unit: 'grapheme', maxLength: 30 });
  const line = fc.oneof(
    fc
      .tuple(date, fc.constantFrom(' ', ': ', '\t', ' - ', ''), words)
      .map((parts) => parts.join('')),
    fc.tuple(words, fc.constantFrom(' ', ', ', '\t', ' ('), date).map((parts) => parts.join('')),
    words,
    noise,
  );

  it('gives every line back in its order, with every word of it', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(BORN, null),
        (lines, end, birthDate) => {
          const text = lines.join(end);
          const wanted = text
            .split(/\r\n|\r|\n/u)
            .map((one) => one.trim())
            .filter((one) => one !== '');
          const found = readEventLines(text, birthDate);
          expect(found.map(({ original }) => original)).toEqual(wanted);
          for (const one of found) {
            const kept = `${one.text} ${one.dateText} ${one.domain ?? ''}`;
            for (const part of lettersOf(one.original)) {
              const isLaneCell = one.original.includes('\t') && part.toLowerCase() === 'school';
              if (!isLaneCell) expect(lettersOf(kept), one.original).toContain(part);
            }
            expect(one.isUnderstood).toBe(one.when !== null && one.text !== '');
            if (one.when === null) expect(one.text, one.original).not.toBe('');
          }
        },
      ),
    );
  });
});

/** The words and numbers of a text, without the signs between them. */
function lettersOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}
