import { describe, expect, it } from 'vitest';
import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { namesOfParts, partsNotFound } from '#shared/letters/letterParts';
import type { ProposedKind } from '#shared/letters/letterTemplates';
import { fewStrengths } from '#shared/letters/strengthBalance';
import { proposeLetter } from '#shared/letters/proposeLetter';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const example = exampleAnalysis();
const [own] = example.letter;
if (own === undefined) throw new Error('The example has a letter');
const ownLetter: Entity<'letter'> = own;

const withText = (kind: ProposedKind, text: string): Entity<'letter'> => ({
  ...ownLetter,
  kind,
  text: [{ id: 'b', type: 'paragraph', indent: 0, runs: [{ text }] }],
});

describe('what a letter does not seem to have', () => {
  it.each([
    ['familySummary', 'p-linda'],
    ['youthLetter', 'p-senna'],
    ['childLetter', 'p-daan'],
    ['schoolVersion', 'p-karim'],
  ] as const)('nothing is absent from the proposal of %s', (kind, recipient) => {
    const blocks = proposeLetter(example, kind, recipient as EntityId, '2026-03-09');
    const text = blocks.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
    expect(partsNotFound(withText(kind, text))).toEqual([]);
  });

  it('the letter in the example tells neither what is open, nor rights, nor whom to ring', () => {
    expect(ownLetter.kind).toBe('youthLetter');
    expect(namesOfParts(partsNotFound(ownLetter))).toEqual([
      'wat nog niet zeker is',
      'wie wat gaat doen, en wanneer',
      'wat de lezer mag',
      'wie te bellen is, met een nummer',
    ]);
  });

  it('each part is found once it is told', () => {
    const told = 'Je bent goed in koken. Daardoor ging je weg. We weten nog niet alles.';
    expect(partsNotFound(withText('youthLetter', told))).toEqual(['plan', 'rights', 'contact']);
    const more = `${told} Vanaf maandag belt Femke. Jij mag nee zeggen. Bel Marit.`;
    expect(partsNotFound(withText('youthLetter', more))).toEqual([]);
  });

  it('says nothing of an empty text, of a translation, or of a text for a professional', () => {
    expect(partsNotFound(withText('youthLetter', ' '))).toEqual([]);
    expect(partsNotFound({ ...ownLetter, translationOf: ownLetter.id })).toEqual([]);
    expect(partsNotFound({ ...ownLetter, kind: 'legal' })).toEqual([]);
  });
});

describe('room for what goes well in a summary for a parent', () => {
  const summary = (good: string, worries: string, kind: ProposedKind = 'familySummary') => ({
    ...withText(kind, ''),
    text: [
      ['heading3', 'Wat gaat goed?'],
      ['paragraph', good],
      ['paragraph', 'Nog invullen: wat doet Linda goed?'],
      ['heading3', 'Wat gebeurt er, denken wij?'],
      ['paragraph', worries],
      ['heading3', 'Wat gaan we doen?'],
      ['paragraph', 'Femke belt elke maandag om vier uur.'],
    ].map(([type, text], at) => ({
      id: `b${String(at)}`,
      type: type === 'heading3' ? ('heading3' as const) : ('paragraph' as const),
      indent: 0 as const,
      runs: [{ text: text ?? '' }],
    })),
  });

  it('is asked for when it has less than half of the words', () => {
    const few = summary('Senna kookt graag.', 'Zij loopt vaak weg als het bezoek voorbij is.');
    expect(fewStrengths(few)).toEqual({ strengths: 3, worries: 9 });
  });

  it('is enough with half of them, and asked of no other text', () => {
    expect(fewStrengths(summary('Zij kookt graag.', 'Zij loopt soms even weg.'))).toBeNull();
    expect(fewStrengths(summary('Kort.', 'Zij loopt soms even weg.', 'childLetter'))).toBeNull();
    expect(fewStrengths(withText('familySummary', 'Zonder koppen.'))).toBeNull();
  });
});
