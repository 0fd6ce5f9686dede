import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharingKinds } from '#shared/analysis/exportRecord';
import { consentMatrix } from '#shared/consent/consentMatrix';
import { dueQuestions } from '#shared/consent/dueQuestions';
import { mayShare } from '#shared/consent/mayShare';
import { purposeRules } from '#shared/consent/purposes';
import { runs } from '../../support/runs.ts';
import {
  authority,
  bornAt,
  caseOf,
  DAY,
  father,
  guardian,
  mother,
  neighbour,
  order,
  to,
  youth,
} from './consentCase.ts';

const people = ['J', 'M', 'F', 'N'] as const;
const days = ['2026-02-01', '2026-02-02', '2026-02-03', '2026-03-09', '2026-03-10'] as const;

interface Said {
  readonly who: (typeof people)[number];
  readonly code: 'T1' | 'T7';
  readonly what: 'yes' | 'no' | 'later' | 'withdrawn';
  readonly on: (typeof days)[number];
}

const said: fc.Arbitrary<Said> = fc.record({
  who: fc.constantFrom(...people),
  code: fc.constantFrom('T1', 'T7'),
  // Mostly yes, so that sharing is often possible.
  what: fc.constantFrom('yes', 'yes', 'yes', 'yes', 'yes', 'no', 'later', 'withdrawn'),
  on: fc.constantFrom(...days),
});

const records = (answers: readonly Said[]) =>
  answers.map(({ who, code, what, on }, index) => ({
    id: `c-${String(index)}`,
    participant: who,
    purpose: purposeRules[code].names[0],
    answer: what,
    on,
  }));

const caseWith = (born: string, answers: readonly Said[]) =>
  caseOf(born, {
    people: [youth(born), mother, father, neighbour],
    aboutMark: [{ id: 'am', place: 'factor/f-1', about: ['N'] }],
    consent: records(answers),
  });

/** Written apart from the engine: the last word of somebody, a no first on the same day. */
function lastWord(answers: readonly Said[], who: string, code: string): Said['what'] | null {
  const own = answers.filter((one) => one.who === who && one.code === code && one.on <= DAY);
  const last = own
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const words = own.filter(({ on }) => on === last).map(({ what }) => what);
  return words.find((word) => word !== 'yes') ?? words[0] ?? null;
}

const deciders: Readonly<Record<string, readonly string[]>> = {
  [bornAt[8]]: ['M', 'F'],
  [bornAt[13]]: ['J', 'M', 'F'],
  [bornAt[16]]: ['J'],
  [bornAt[20]]: ['J'],
};
const born = fc.constantFrom(bornAt[8], bornAt[13], bornAt[16], bornAt[20]);

describe('answers', () => {
  it('never open a sharing while somebody who must say yes has not, and always when all did', () => {
    const count = { may: 0, not: 0 };
    fc.assert(
      fc.property(born, fc.array(said, { maxLength: 12 }), fc.boolean(), (date, some, addAll) => {
        const first = people.map((who): Said => ({
          who,
          code: 'T7',
          what: 'yes',
          on: '2026-02-01',
        }));
        const answers = addAll ? [...first, ...some] : some;
        const required = deciders[date] ?? [];
        const isAgreed = [...required, 'N'].every((who) => lastWord(answers, who, 'T7') === 'yes');
        const isStopped = required.some((who) => {
          const word = lastWord(answers, who, 'T1');
          return word !== null && word !== 'yes';
        });
        const decision = mayShare(caseWith(date, answers), 'learning', to('de poule'), DAY);
        count[decision.may ? 'may' : 'not'] += 1;
        expect(decision.may).toBe(isAgreed && !isStopped);
        if (decision.may) return;
        const lacking = [...required, 'N'].filter((who) => lastWord(answers, who, 'T7') !== 'yes');
        const named = new Set(
          decision.missing
            .filter(({ purpose }) => purpose === 'shareAnonymouslyForLearning')
            .map(({ participant }) => participant),
        );
        expect([...named].sort()).toEqual([...lacking].sort());
      }),
      { numRuns: runs(250, 5000) },
    );
    expect(count.may).toBeGreaterThan(20);
    expect(count.not).toBeGreaterThan(20);
  });

  it('are closed by any one withdrawal of somebody who must say yes', () => {
    fc.assert(
      fc.property(born, fc.array(said, { maxLength: 8 }), fc.nat(), (date, some, index) => {
        const all = [...(deciders[date] ?? []), 'N'];
        const yes = all.map((who): Said => ({ who: who as 'J', code: 'T7', what: 'yes', on: DAY }));
        const kept = some.filter(({ what, on }) => what === 'yes' || on < DAY);
        const t1 = yes.map((one): Said => ({ ...one, code: 'T1' }));
        const before = [
          ...kept.filter(({ on, what }) => on !== DAY || what === 'yes'),
          ...yes,
          ...t1,
        ];
        expect(mayShare(caseWith(date, before), 'learning', to('x'), DAY).may).toBe(true);
        const who = all[index % all.length] as 'J';
        const stop: Said = { who, code: 'T7', what: 'withdrawn', on: DAY };
        const closed = mayShare(caseWith(date, [...before, stop]), 'learning', to('x'), DAY);
        expect(closed.may).toBe(false);
        if (!closed.may)
          expect(closed.missing.map(({ participant }) => participant)).toEqual([who]);
      }),
      { numRuns: runs(120, 2400) },
    );
  });
});

describe('whatever a case holds', () => {
  const has = fc.constantFrom('yes', 'no', 'partlyTransferred', 'suspended', 'disputed', 'unknown');
  const date = fc.constantFrom(null, '1990-02-29', '2014-03-09', '2009-02-28', '2030-01-01', DAY);
  const kind = fc.constantFrom(
    'supervisionOrder',
    'guardianship',
    'securePlacementOrder',
    'voluntary',
    'other',
  );
  const role = fc.constantFrom('parent', 'guardian', 'sibling', 'youth', 'network', null);

  it('nothing throws, a refusal says why in whole sentences, and a yes has all its answers', () => {
    fc.assert(
      fc.property(
        date,
        fc.array(has, { maxLength: 4 }),
        fc.array(kind, { maxLength: 3 }),
        fc.array(said, { maxLength: 6 }),
        fc.array(role, { maxLength: 2 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (birth, holders, kinds, answers, roles, [dead, withhold, keep, incapable]) => {
          const birthDate = birth === '1990-02-29' ? '1992-02-29' : birth;
          const more = roles.map((one, index) => ({ id: `X${String(index)}`, role: one }));
          const analysis = caseOf(null, {
            people: [
              youth(birthDate, { deceased: dead }),
              mother,
              { ...father, withhold },
              guardian,
              ...more,
            ],
            authority: holders.map((one, index) =>
              authority(['M', 'F', 'GI', 'gone'][index] ?? 'M', one, { id: `a${String(index)}` }),
            ),
            measure: kinds.map((one, index) =>
              order(one, { id: `m${String(index)}`, parentsKeepAuthority: keep }),
            ),
            consent: records(answers),
            capability: incapable
              ? [{ id: 'ca', participant: 'J', verdict: 'incapable', on: DAY, resists: keep }]
              : [],
          });
          for (const one of sharingKinds) {
            const decision = mayShare(analysis, one, to('iemand'), DAY);
            if (decision.may) continue;
            expect(decision.reasons.length).toBeGreaterThan(0);
            for (const reason of decision.reasons)
              expect(reason).toMatch(/^\p{Lu}.*\.$|^[^a-z].*\.$/u);
          }
          expect(consentMatrix(analysis, DAY).children.length).toBeGreaterThan(0);
          expect(Array.isArray(dueQuestions(analysis, DAY))).toBe(true);
        },
      ),
      { numRuns: runs(40, 800) },
    );
  });
});
