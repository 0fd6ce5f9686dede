import { describe, expect, it } from 'vitest';
import { birthdayOf, dayOf, spanOf } from '#shared/consent/calendar';
import { caseOnDay } from '#shared/consent/caseOnDay';
import { childOnDay } from '#shared/consent/childOnDay';
import { decidePurpose } from '#shared/consent/decidePurpose';
import { dueQuestions } from '#shared/consent/dueQuestions';
import { mayShare } from '#shared/consent/mayShare';
import type { PurposeCode } from '#shared/consent/purposes';
import type { EntityId } from '#shared/base/ids';
import {
  answer,
  authority,
  bornAt,
  caseOf,
  DAY,
  outcomeText,
  to,
  type Case,
} from './consentCase.ts';

const yesOf = (code: PurposeCode, people: readonly string[], over = {}) =>
  people.map((person) => answer(person, code, 'yes', over));
const alone = (code: PurposeCode, over = {}, lists: Case = {}) =>
  caseOf(bornAt[20], { consent: [answer('J', code, 'yes', over)], ...lists });
const moment = (day: string) => Date.parse(`${day}T11:00:00Z`);

describe('the calendar', () => {
  it('counts 29 February as 1 March in common years', () => {
    expect(birthdayOf('2012-02-29', 12)).toBe('2024-02-29');
    expect(birthdayOf('2010-02-29', 16)).toBe('2026-03-01');
    expect(birthdayOf('2008-02-29', 18)).toBe('2026-03-01');
    expect(birthdayOf('2010-09-14', 16)).toBe('2026-09-14');
  });

  it('reads moments and remembered dates', () => {
    expect(dayOf(moment('2026-03-09'))).toBe('2026-03-09');
    const span = (year: number | null, month: number | null = null, day: number | null = null) =>
      spanOf({ year, month, day, approximate: false, words: '' });
    expect(span(2024)).toEqual({ first: '2024-01-01', last: '2024-12-31' });
    expect(span(2024, 2)).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(span(2024, 2, 3)).toEqual({ first: '2024-02-03', last: '2024-02-03' });
    expect(span(null)).toBeNull();
  });
});

describe('birthdays', () => {
  const before = (code: PurposeCode) => yesOf(code, ['J', 'M', 'F'], { on: '2025-12-01' });
  const turning = (
    born: string,
    code: PurposeCode,
    more: readonly Readonly<Record<string, unknown>>[] = [],
  ) => caseOf(born, { consent: [...before(code), ...more] });

  it.each([
    ['12', '2014-03-01', '2026-03-01', '2026-03-31'],
    ['16', '2010-03-01', '2026-03-01', '2026-03-31'],
    ['18', '2008-03-01', '2026-03-01', '2026-03-31'],
    ['12 on 29 February', '2012-02-29', '2024-02-29', '2024-03-30'],
    ['16, born on 29 February', '2012-02-29', '2028-02-29', '2028-03-30'],
    ['18, born on 29 February, in a common year', '2008-02-29', '2026-03-01', '2026-03-31'],
  ])('turning %s ends T2 to T13 on the day and T1 after day 30', (_, born, day, last) => {
    const yesterday = addDay(day, -1);
    const on = { on: addDay(day, -90) };
    const consent = [...yesOf('T1', ['J', 'M', 'F'], on), ...yesOf('T7', ['J', 'M', 'F'], on)];
    const authorities = [authority('M'), authority('F')];
    const analysis = caseOf(born, { consent, authority: authorities });
    expect(outcomeText(analysis, 'T1', yesterday)).toBe('given');
    expect(outcomeText(analysis, 'T7', yesterday)).toBe('given');
    expect(outcomeText(analysis, 'T7', day)).toContain('birthday');
    expect(outcomeText(analysis, 'T1', day)).toBe('given');
    expect(outcomeText(analysis, 'T1', last)).toBe('given');
    expect(outcomeText(analysis, 'T1', addDay(last, 1))).toContain('birthday');
  });

  it('an answer of the day itself is new', () => {
    const analysis = caseOf('2010-03-01', {
      consent: [answer('J', 'T7', 'yes', { on: '2026-03-01' })],
    });
    expect(outcomeText(analysis, 'T7', '2026-03-01')).toBe('given');
  });

  it('a refusal in the days of grace stops T1 at once, of the old set and of the new', () => {
    const no = (who: string) => answer(who, 'T1', 'no', { on: '2026-03-05' });
    expect(outcomeText(turning('2014-03-01', 'T1'), 'T1')).toBe('given');
    expect(outcomeText(turning('2014-03-01', 'T1', [no('J')]), 'T1')).toContain('J refused');
    expect(outcomeText(turning('2014-03-01', 'T1', [no('M')]), 'T1')).toContain('M refused');
  });

  it('what third persons answered about themselves does not lapse', () => {
    const N = { id: 'N', name: 'Oma', role: 'network' };
    const born = '2010-03-01';
    const analysis = caseOf(born, {
      people: [{ id: 'J', name: 'Sem', role: 'youth', birthDate: born }, N],
      consent: [
        answer('J', 'T7', 'yes', { on: '2026-03-02' }),
        answer('N', 'T7', 'yes', { on: '2025-12-01' }),
      ],
      aboutMark: [{ id: 'am', place: 'factor/f-1', about: ['N'] }],
    });
    expect(mayShare(analysis, 'learning', to('de poule'), DAY).may).toBe(true);
  });

  it('are due before and after', () => {
    const analysis = turning('2010-03-01', 'T7');
    const coming = dueQuestions(analysis, '2026-02-01').find(
      ({ kind }) => kind === 'birthdayComing',
    );
    expect(coming).toMatchObject({ age: 16, on: '2026-03-01', by: '2026-03-31', codes: ['T7'] });
    const past = dueQuestions(analysis, DAY).find(({ kind }) => kind === 'birthdayPast');
    expect(past).toMatchObject({ age: 16, on: '2026-03-01' });
    const asked = turning('2010-03-01', 'T7', [answer('J', 'T7', 'yes', { on: DAY })]);
    expect(dueQuestions(asked, DAY).map(({ kind }) => kind)).not.toContain('birthdayPast');
  });
});

describe('terms', () => {
  it.each(['T2', 'T3', 'T4', 'T5'] as const)('%s holds 6 months, inclusive', (code) => {
    const analysis = alone(code, { on: '2025-08-31' });
    expect(outcomeText(analysis, code, '2026-02-28')).toBe('given');
    expect(outcomeText(analysis, code, '2026-03-01')).toBe('J expired');
  });

  it('its own last day counts where it is earlier', () => {
    const analysis = alone('T4', { validUntil: '2026-02-20' });
    expect(outcomeText(analysis, 'T4', '2026-02-20')).toBe('given');
    expect(outcomeText(analysis, 'T4', '2026-02-21')).toBe('J expired');
  });

  const delivery = (over: object) => ({
    exportRecord: [
      {
        id: 'x',
        on: moment('2026-02-15'),
        purpose: 'shareExpertTeam',
        recipient: 'RET',
        result: 'written',
        fileHash: 'aa',
        ...over,
      },
    ],
  });

  it('one delivery uses a yes; the same file again is the same delivery, a failed one is none', () => {
    const used = alone('T4', {}, delivery({}));
    expect(outcomeText(used, 'T4')).toBe('J delivered');
    // It did what it was for: nobody has to ask anything before there is a next copy.
    expect(dueQuestions(used, DAY)).toEqual([]);
    const world = (options: object) => {
      const one = caseOnDay(used, DAY, options);
      const child = childOnDay(one, 'J' as EntityId);
      if (child === null) throw new Error('no youth');
      return decidePurpose(one, child, 'T4', to('RET')).isGiven;
    };
    expect(world({ fileHash: 'bb' })).toBe(false);
    expect(world({ fileHash: 'aa' })).toBe(true);
    expect(world({ ownRecord: 'x' })).toBe(true);
    expect(outcomeText(alone('T4', {}, delivery({ result: 'failed' })), 'T4')).toBe('given');
    const again = { consent: [answer('J', 'T4'), answer('J', 'T4', 'yes', { on: '2026-02-16' })] };
    expect(outcomeText(caseOf(bornAt[20], { ...again, ...delivery({}) }), 'T4')).toBe('given');
  });

  it('T6 ends 30 days after its delivery', () => {
    const analysis = alone('T6', {}, delivery({ purpose: 'superviseIdentifiably' }));
    expect(outcomeText(analysis, 'T6', '2026-03-17')).toBe('given');
    expect(outcomeText(analysis, 'T6', '2026-03-18')).toBe('J expired');
  });

  it('T8 has 12 months to begin, and then goes on for the same rows', () => {
    const on = { on: '2025-03-01' };
    expect(outcomeText(alone('T8', on), 'T8', '2026-03-01')).toBe('given');
    expect(outcomeText(alone('T8', on), 'T8', '2026-03-02')).toBe('J expired');
    const begun = alone('T8', on, delivery({ purpose: 'monitoringFigures' }));
    expect(outcomeText(begun, 'T8', '2027-03-02')).toBe('given');
  });

  it('T1 and T11 end at closing', () => {
    const closed = { process: { phase: 'closed' } };
    expect(outcomeText(alone('T1', {}, closed), 'T1')).toBe('J expired');
    expect(outcomeText(alone('T11', {}, closed), 'T11')).toBe('J expired');
  });

  it('new sensitive facts after it was established end a yes, new texts in the making do not', () => {
    const lists = (establishedOn: string | null) => ({
      cover: { ...(establishedOn !== null && { establishedOn }) },
      factor: [{ id: 'f-1', createdAt: moment('2026-03-01') }],
      aboutMark: [{ id: 'am', place: 'factor/f-1', about: ['J'], sensitive: ['health'] }],
    });
    expect(outcomeText(alone('T7', {}, lists(null)), 'T7')).toBe('given');
    expect(outcomeText(alone('T7', {}, lists('2026-03-05')), 'T7')).toBe('given');
    expect(outcomeText(alone('T7', {}, lists('2026-02-20')), 'T7')).toBe('J newFacts');
    expect(outcomeText(alone('T7', { on: '2026-03-01' }, lists('2026-02-20')), 'T7')).toBe('given');
  });

  it('only information whose meaning changed ends a yes', () => {
    const analysis = alone('T7', { infoVersion: '1.3' });
    const given = (since: string) => {
      const world = caseOnDay(analysis, DAY);
      const newer = { ...world, informationSince: { ...world.informationSince, T7: since } };
      const child = childOnDay(newer, 'J' as EntityId);
      if (child === null) throw new Error('no youth');
      return decidePurpose(newer, child, 'T7', null).isGiven;
    };
    expect(given('1.0')).toBe(true);
    expect(given('1.3')).toBe(true);
    expect(given('1.10')).toBe(false);
    expect(given('2.0')).toBe(false);
  });

  it('a change of authority voids what child and holders said before, and not on the day', () => {
    const since = (day: string) => ({
      authority: [authority('M'), authority('F', 'yes', { since: day })],
    });
    const consent = yesOf('T7', ['J', 'M', 'F']);
    expect(outcomeText(caseOf(bornAt[13], { ...since('2026-02-11'), consent }), 'T7')).toBe(
      'J authorityChanged, M authorityChanged, F authorityChanged',
    );
    expect(outcomeText(caseOf(bornAt[13], { ...since('2026-02-10'), consent }), 'T7')).toBe(
      'given',
    );
    const checks = [
      authority('F', 'no', { id: 'old', checkedOn: '2026-01-01' }),
      authority('M'),
      authority('F', 'yes', { checkedOn: '2026-03-01' }),
    ];
    expect(outcomeText(caseOf(bornAt[13], { authority: checks, consent }), 'T7')).toContain(
      'authorityChanged',
    );
  });
});

describe('the last word', () => {
  const said = (...answers: readonly Readonly<Record<string, unknown>>[]) =>
    caseOf(bornAt[20], { consent: answers });

  it('is decided by its own date, and a no wins on the same date', () => {
    const yes = answer('J', 'T7', 'yes', { on: '2026-02-12' });
    const no = (on: string) => answer('J', 'T7', 'no', { on });
    expect(outcomeText(said(no('2026-02-11'), yes), 'T7')).toBe('given');
    expect(outcomeText(said(yes, no('2026-02-11')), 'T7')).toBe('given');
    expect(outcomeText(said(no('2026-02-12'), yes), 'T7')).toBe('J refused');
    expect(outcomeText(said(yes, no('2026-02-13')), 'T7')).toBe('J refused');
  });

  it('does not count before its day, and a yes without a day never', () => {
    const late = said(answer('J', 'T7', 'yes', { on: '2026-04-01' }));
    expect(outcomeText(late, 'T7')).toBe('J notAsked');
    const undated = said(answer('J', 'T7', 'yes', { on: null }));
    expect(outcomeText(undated, 'T7')).toBe('J undated');
    const doubtful = said(answer('J', 'T7'), answer('J', 'T7', 'no', { on: null }));
    expect(outcomeText(doubtful, 'T7')).toBe('J refused');
  });

  it('an older record that was taken back ends on that day', () => {
    const analysis = said(answer('J', 'T7', 'yes', { withdrawnOn: '2026-03-01' }));
    expect(outcomeText(analysis, 'T7', '2026-02-28')).toBe('given');
    expect(outcomeText(analysis, 'T7', '2026-03-01')).toBe('J withdrawn');
  });

  it('a yes in the name of somebody is not that person’s own', () => {
    const analysis = caseOf(bornAt[13], {
      consent: [answer('J', 'T7', 'yes', { givenBy: ['M', 'F'] })],
    });
    expect(outcomeText(analysis, 'T7')).toBe('J notAsked');
    const young = caseOf(bornAt[8], {
      consent: [answer('J', 'T7', 'yes', { givenBy: ['M', 'F'] })],
    });
    expect(outcomeText(young, 'T7')).toBe('given');
  });
});

function addDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
