import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { Prose } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { isGap } from '#shared/letters/letterBlocks';
import { isBasisOld, letterBasis } from '#shared/letters/letterBasis';
import { letterFit } from '#shared/letters/letterFit';
import { letterReadability, readerOf } from '#shared/letters/letterLanguage';
import { missingLetters } from '#shared/letters/missingLetters';
import type { ProposedKind } from '#shared/letters/letterTemplates';
import { isRightToLeftLanguage } from '#shared/letters/letterVersions';
import { proposeLetter } from '#shared/letters/proposeLetter';
import { toSecondPerson } from '#shared/letters/secondPerson';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const day = '2026-03-09';
const id = (text: string) => text as EntityId;
const prose = (text: string): Prose => [
  { id: 'b', type: 'paragraph', indent: 0, runs: [{ text }] },
];
const said = (analysis: Analysis, kind: ProposedKind, recipient: string, on = day) =>
  proposeLetter(analysis, kind, id(recipient), on)
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join('\n');

const all = [
  ['familySummary', 'p-linda'],
  ['familySummary', 'p-marco'],
  ['youthLetter', 'p-senna'],
  ['childLetter', 'p-daan'],
  ['schoolVersion', 'p-karim'],
] as const;

describe('the proposals of the example', () => {
  const example = exampleAnalysis();

  it.each(all)('%s for %s is within its limits and on one page', (kind, recipient) => {
    const blocks = proposeLetter(example, kind, id(recipient), day);
    const { within, findings } = letterReadability(blocks, readerOf[kind]);
    expect(findings.filter(({ level }) => level === 'limit')).toEqual([]);
    expect(within).toBe(true);
    const look = readerOf[kind].startsWith('youth') ? 'youthLetter' : 'letter';
    const written = blocks.filter((block) => !isGap(block));
    expect(letterFit(written, look).isOnePage).toBe(true);
    // With the frames of what is still to be filled in at most the two lines of reserve are used.
    expect(letterFit(blocks, look).linesTooMany).toBeLessThanOrEqual(2);
  });

  it.each(all)('%s for %s leaves no brace and no blame', (kind, recipient) => {
    const blocks = proposeLetter(example, kind, id(recipient), day);
    expect(said(example, kind, recipient)).not.toMatch(/[{}]|undefined|null/u);
    const { findings } = letterReadability(blocks, readerOf[kind]);
    expect(findings.filter(({ code }) => ['blame', 'respect', 'jargon'].includes(code))).toEqual(
      [],
    );
  });

  it("keep one parent's own words and history out of the other's letter", () => {
    const linda = said(example, 'familySummary', 'p-linda');
    const marco = said(example, 'familySummary', 'p-marco');
    expect(linda).toContain('Ik wil mijn dochter terug.');
    expect(linda).not.toMatch(/Ik hoor alles als laatste|Ik ging niet weg/u);
    expect(marco).toContain('Ik ging niet weg door haar.');
    expect(marco).not.toMatch(/Ik wil mijn dochter terug|somber|weggebleven|schuldig/u);
    expect(linda).not.toContain('schoolonderzoek');
  });

  it.each([
    ['familySummary', 'p-linda'],
    ['youthLetter', 'p-senna'],
    ['schoolVersion', 'p-karim'],
  ] as const)(
    '%s for %s holds no help, remark or strength about the father alone',
    (kind, recipient) => {
      const secret = prose('Vader krijgt hulp bij geld.');
      const spoilt = {
        ...example,
        intervention: example.intervention.map((one) => ({ ...one, text: secret })),
        factor: example.factor.map((one) => ({ ...one, text: secret })),
        lead: example.lead.map((one) => ({ ...one, text: secret })),
        position: example.position.map((one) =>
          one.participant === recipient ? one : { ...one, words: prose('Marco dronk te veel.') },
        ),
      };
      expect(said(spoilt, kind, recipient)).not.toMatch(/hulp bij geld|dronk/u);
    },
  );

  it('tell the child nothing about parents, causes or disorders', () => {
    const daan = said(example, 'childLetter', 'p-daan');
    expect(daan).not.toMatch(/geweld|ruzie|trauma|112|angst|weglopen|hypothese/iu);
    expect(daan).toContain('Dat was niet jouw schuld.');
    expect(daan).toContain('mama en papa');
  });

  it('tell the youth the pattern with “jij”, in own words, without details about parents', () => {
    const senna = said(example, 'youthLetter', 'p-senna');
    expect(senna).toContain('Ik wil een plek waar ik niet weer weg hoef.');
    expect(senna).toContain('Jij loopt weg en voelt je even beter.');
    expect(senna).not.toMatch(/Senna|geweld tussen|trauma|gesloten/iu);
  });

  it('tell school nothing of home, of the past or of hypotheses', () => {
    const school = said(example, 'schoolVersion', 'p-karim');
    expect(school).not.toMatch(/moeder|vader|oma|Saskia|geweld|weglopen|trauma|Daan|hypothese/iu);
    expect(school).toContain('Nog invullen: wie zeiden ja tegen deze lezers?');
  });

  it('show what only a person can write as a gap', () => {
    const empty = { ...example, factor: [], loop: [], intervention: [], helpRequest: [] };
    const linda = said(empty, 'familySummary', 'p-linda');
    expect(linda).toContain('Nog invullen: De vraag in eigen woorden ontbreekt.');
    expect(linda).toContain('Nog invullen: Er is nog geen kracht opgeschreven.');
    expect(linda).toContain('Nog invullen: Er zijn nog geen afspraken met een naam en een dag.');
  });

  it('promise nothing without a name and a day', () => {
    const vague = {
      ...example,
      intervention: example.intervention.map((one) => ({ ...one, startBy: null })),
    };
    expect(said(vague, 'familySummary', 'p-linda')).not.toContain('Vanaf');
  });

  it.each([
    ['2026-03-15', 'Dat begint op 16 maart.', 'Vanaf 16 maart.'],
    ['2026-03-16', 'Dat begint op 16 maart.', 'Vanaf 16 maart.'],
    ['2026-03-20', 'Dat begon op 16 maart.', 'Sinds 16 maart.'],
  ])('of %s say when help begins or began', (on, toChild, toOthers) => {
    const one = {
      ...example,
      intervention: example.intervention.map((help) => ({ ...help, startBy: '2026-03-16' })),
    };
    const starts = (kind: ProposedKind, recipient: string) =>
      new Set(
        said(one, kind, recipient, on).match(/(?:Dat beg(?:int|on) op|Vanaf|Sinds) \d+ \p{L}+\./gu),
      );
    expect(starts('childLetter', 'p-daan')).toEqual(new Set([toChild]));
    expect(starts('familySummary', 'p-linda')).toEqual(new Set([toOthers]));
    expect(starts('youthLetter', 'p-senna')).toEqual(new Set([toOthers]));
    expect(starts('schoolVersion', 'p-karim')).toEqual(new Set([toOthers]));
  });

  it('name no day to look back that lies behind the day of the letter', () => {
    const late = { ...example, reviewMoment: [] };
    for (const [kind, recipient] of all) {
      const after = said(late, kind, recipient, '2027-01-04');
      expect(after).not.toMatch(/kijken we samen opnieuw|zoeken? (?:we )?het uit voor/u);
    }
  });

  it('never show what only the duo sees', () => {
    const hidden = {
      ...example,
      factor: example.factor.map((one) => ({ ...one, visibleTo: 'duo' as const })),
      loop: example.loop.map((one) => ({ ...one, visibleTo: 'duo' as const })),
    };
    expect(said(hidden, 'familySummary', 'p-linda')).not.toMatch(/Tante Saskia is|Rond afscheid/u);
  });
});

describe('a sentence to the person it was about', () => {
  it.each([
    ['Senna loopt weg en voelt zich even beter.', 'Jij loopt weg en voelt je even beter.'],
    ['Senna is precies.', 'Jij bent precies.'],
    ['Karim belt, ook als Senna niet komt.', 'Karim belt, ook als jij niet komt.'],
    ['Saskia loopt met Senna.', 'Saskia loopt met jou.'],
    ['Senna denkt: ze willen mij niet.', 'Jij denkt: ze willen mij niet.'],
    ['De spanning loopt op.', 'De spanning loopt op.'],
  ])('%s', (from, to) => {
    expect(toSecondPerson(from, 'Senna')).toBe(to);
  });

  it.each(['Dan loopt Senna weg.', 'Senna appt waar zij is.', 'Zij is boos.'])(
    'leaves “%s” to a person',
    (sentence) => {
      expect(toSecondPerson(sentence, 'Senna')).toBeNull();
    },
  );

  it('never leaves the name or throws, whatever the name is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 12 }),
        fc.string({ maxLength: 40 }),
        (name, rest) => {
          const told = toSecondPerson(`${name} ${rest}`, name);
          expect(told === null || typeof told === 'string').toBe(true);
        },
      ),
    );
  });
});

describe('what a letter rests on', () => {
  const example = exampleAnalysis();
  const mark = letterBasis(example, id('p-linda'));

  it('changes with what it can take, and not with what it cannot', () => {
    expect(mark).toMatch(/^[0-9a-f]{16}$/u);
    const [first, ...others] = example.factor;
    const changed = {
      ...example,
      factor: [...(first ? [{ ...first, shortName: 'Anders' }] : []), ...others],
    };
    expect(letterBasis(changed, id('p-linda'))).not.toBe(mark);
    expect(letterBasis({ ...example, letter: [] }, id('p-linda'))).toBe(mark);
    const moved = { ...example, factor: example.factor.map((one) => ({ ...one, mapX: 12 })) };
    expect(letterBasis(moved, id('p-linda'))).toBe(mark);
  });

  it('is not old because a reader was chosen after the text was begun', () => {
    const begun = letterBasis(example, null);
    expect(isBasisOld(example, begun, id('p-linda'))).toBe(false);
    const changed = { ...example, factor: example.factor.slice(1) };
    expect(isBasisOld(changed, begun, id('p-linda'))).toBe(true);
    expect(isBasisOld(example, letterBasis(example, id('p-marco')), id('p-linda'))).toBe(true);
  });

  it('is suggested for who may have one: not to a brother or sister, about the youth', () => {
    const kinds = missingLetters({ ...example, letter: [] }, '2026-03-20').map(
      ({ kind, recipient }) => `${kind} ${recipient}`,
    );
    expect(kinds).toContain('youthLetter p-senna');
    expect(kinds).toContain('familySummary p-linda');
    expect(kinds.filter((one) => one.startsWith('childLetter'))).toEqual([]);
  });

  it.each([
    ['ar', true],
    ['ar-SY', true],
    ['fa', true],
    ['he', true],
    ['ur-Latn', false],
    ['pl', false],
    ['nl-NL', false],
    ['ku-Arab', true],
  ])('%s runs from right to left: %s', (language, isRtl) => {
    expect(isRightToLeftLanguage(language)).toBe(isRtl);
  });
});

describe('the letter in the example', () => {
  it('is within the limits of a youth of twelve or older', () => {
    const [letter] = exampleAnalysis().letter;
    const { within, findings } = letterReadability(letter?.text ?? [], 'youth12');
    expect({ within, findings }).toEqual({ within: true, findings: [] });
  });
});
