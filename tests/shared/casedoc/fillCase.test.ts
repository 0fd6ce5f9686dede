import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { readPortable, writePortable, type PortableContent } from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { fillFromPortable } from '#shared/casedoc/fillCase';
import { createProjection } from '#shared/casedoc/projection';
import { newSharedDoc } from '#shared/casedoc/updates';
import { isBasisOld, letterBasis } from '#shared/letters/letterBasis';
import { portableView } from '#shared/report/portableView';
import { examplePortable } from '../../support/exampleAnalysis.ts';

/** The analysis of a new case with this content, its ids all fresh. */
function opened(content: PortableContent): Analysis {
  const doc = newSharedDoc();
  const newId = () => crypto.randomUUID() as string as EntityId;
  fillFromPortable(doc, content, { newId, now: () => 1, author: 'Anne' });
  const view = createProjection(doc);
  const analysis = view.analysis();
  view.destroy();
  return analysis;
}

/** The file that a case leaves as, read again. */
function file(analysis: Analysis): PortableContent {
  const json: unknown = JSON.parse(JSON.stringify(writePortable(portableView(analysis))));
  const reading = readPortable(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** The case with its first letter approved, and a mark made by `basis`. */
function approved(
  analysis: Analysis,
  basis: (recipient: EntityId | null) => string,
  recipient: EntityId | null = analysis.letter[0]?.recipient ?? null,
): Analysis {
  const [letter, ...others] = analysis.letter;
  if (letter === undefined) throw new Error('The example has no letter');
  const marked = { ...letter, recipient, approvedOn: '2026-03-12', basedOn: basis(recipient) };
  return { ...analysis, letter: [marked, ...others] };
}

function isLetterOld(analysis: Analysis): boolean {
  const [letter] = analysis.letter;
  if (letter === undefined) throw new Error('There is no letter');
  return isBasisOld(analysis, letter.basedOn, letter.recipient);
}

describe('a letter that comes in with a portable file', () => {
  const home = opened(examplePortable());

  it('rests on the analysis as it was, whatever the ids are called here', () => {
    const here = approved(home, (recipient) => letterBasis(home, recipient));
    const there = opened(file(here));
    expect(there.letter[0]?.approvedOn).toBe('2026-03-12');
    expect(there.letter[0]?.id).not.toBe(here.letter[0]?.id);
    expect(isLetterOld(there)).toBe(false);
    expect(isLetterOld(opened(file(there)))).toBe(false);
  });

  it('is still asked about when the analysis changes after that', () => {
    const there = opened(file(approved(home, (recipient) => letterBasis(home, recipient))));
    expect(isLetterOld({ ...there, factor: there.factor.slice(1) })).toBe(true);
  });

  it('stays out of date when it was so already', () => {
    const before = { ...home, factor: home.factor.slice(1) };
    const here = approved(home, (recipient) => letterBasis(before, recipient));
    expect(isLetterOld(here)).toBe(true);
    expect(isLetterOld(opened(file(here)))).toBe(true);
  });

  it('keeps its mark when it was begun before it had a reader, and gets none it had not', () => {
    expect(isLetterOld(opened(file(approved(home, () => letterBasis(home, null)))))).toBe(false);
    expect(isLetterOld(opened(file(approved(home, () => letterBasis(home, null), null))))).toBe(
      false,
    );
    expect(opened(file(approved(home, () => ''))).letter[0]?.basedOn).toBe('');
  });
});
