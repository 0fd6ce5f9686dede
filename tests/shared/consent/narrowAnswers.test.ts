import { describe, expect, it } from 'vitest';
import { agreesTo, isAboutAnother } from '#shared/consent/namesRecipient';
import {
  answer,
  bornAt,
  caseOf,
  father,
  mother,
  outcomeText,
  school,
  to,
  youth,
} from './consentCase.ts';
import { family, no, three, yes, yesOf } from './sharingCase.ts';

const people = [...three, school];
const springplank = to('Karel Blok', 'S', 'De Springplank');
const scope = { scope: 'De Springplank' };

describe('a no in words', () => {
  const withNo = (words: string, said: 'no' | 'withdrawn' | 'later' = 'withdrawn') =>
    caseOf(bornAt[13], {
      people,
      consent: [
        ...yesOf('T3', family, scope),
        answer('F', 'T3', said, { on: '2026-03-01', scope: words }),
      ],
    });

  it.each([
    'alle scholen',
    'school',
    'iedereen',
    'De Springplenk',
    'niet meer',
    'beide',
    'allemaal niks',
  ])('for all of them, or that fits nobody, closes: %s', (words) => {
    for (const said of ['no', 'withdrawn', 'later'] as const) {
      expect(outcomeText(withNo(words, said), 'T3', '2026-03-09', springplank)).toContain('F ');
    }
  });

  it('that names another of the case for certain leaves a named yes open', () => {
    const analysis = caseOf(bornAt[13], {
      people: [...people, { id: 'K', name: 'Team Vlinder', role: 'localTeam' }],
      consent: [
        ...yesOf('T3', family, scope),
        answer('F', 'T3', 'no', { on: '2026-03-01', scope: 'Team Vlinder' }),
      ],
    });
    expect(outcomeText(analysis, 'T3', '2026-03-09', springplank)).toBe('given');
    expect(isAboutAnother(analysis, 'Team Vlinder en Karel Blok', springplank, [])).toBe(false);
  });

  it('that names whom another yes names leaves it open too', () => {
    const analysis = caseOf(bornAt[13], { people });
    expect(isAboutAnother(analysis, 'leergroep B', to('leergroep A'), ['leergroep A'])).toBe(false);
    expect(isAboutAnother(analysis, 'leergroep Zuid', to('poule'), ['leergroep Zuid'])).toBe(true);
  });
});

describe('a yes in words', () => {
  const analysis = caseOf(bornAt[16], { people: [youth(bornAt[16]), mother, father] });
  const [ada, bo] = [to('Ada Vos', 'M'), to('Bo Kuik', 'F')];

  it.each([
    ['Ada, niet Bo', true, false],
    ['alleen moeder, niet aan vader', true, false],
    ['vader niet', false, false],
    ['moeder maar niet vader', true, false],
    ['iedereen behalve vader', false, false],
    ['Ada Vos en Bo Kuik', true, true],
    ['Bo (vader), en geen anderen', false, true],
    ['liever geen vader', false, false],
    ['beide ouders', true, true],
    ['mijn ouders', true, true],
    ['papa en mama', true, true],
    ['niet aan mijn ouders', false, false],
    ['de ouders van Sem', false, false],
  ])('counts for whom it names, and not for whom it excepts: %s', (words, isAda, isBo) => {
    expect([agreesTo(analysis, words, ada), agreesTo(analysis, words, bo)]).toEqual([isAda, isBo]);
  });

  it('for both parents is for no stepparent', () => {
    const step = { ...father, relation: 'stiefvader' };
    const with3 = caseOf(bornAt[16], { people: [youth(bornAt[16]), mother, step] });
    expect(agreesTo(with3, 'mijn ouders', bo)).toBe(false);
    expect(agreesTo(with3, 'mijn ouders', ada)).toBe(true);
  });

  it('with an exception opens no copy for who is excepted', () => {
    const asked = caseOf(bornAt[16], {
      people: [youth(bornAt[16]), mother, father],
      consent: [...yesOf('T1', ['J']), ...yesOf('T13', ['J'], { scope: 'Ada, niet Bo' })],
    });
    expect(no(asked, 'parentSummary', bo).missing).toMatchObject([{ why: 'otherRecipient' }]);
    expect(yes(asked, 'parentSummary', ada).may).toBe(true);
  });
});
