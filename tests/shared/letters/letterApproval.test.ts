import { describe, expect, it } from 'vitest';
import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { approvalWords, approverOf } from '#shared/letters/letterApproval';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const example = exampleAnalysis();
const id = (text: string) => text as EntityId;

function letter(fields: Partial<Entity<'letter'>>): Entity<'letter'> {
  const [first] = example.letter;
  if (first === undefined) throw new Error('The example has no letter');
  return { ...first, recipient: null, approvedBy: null, approvedOn: null, ...fields };
}

describe('the approval of a letter', () => {
  it('says who and when', () => {
    const linda = letter({ approvedOn: '2026-03-20', approvedBy: id('p-linda') });
    expect(approvalWords(example, linda)).toBe('Goedgekeurd op 20 maart 2026 door Linda');
    expect(approvalWords(example, letter({ approvedBy: id('p-linda') }))).toBeNull();
  });

  it.each([null, id('gone')])('says so when there is no name: %s', (approvedBy) => {
    expect(approvalWords(example, letter({ approvedOn: '2026-03-20', approvedBy }))).toBe(
      'Goedgekeurd op 20 maart 2026, nog zonder naam',
    );
  });

  it('is of who was chosen, else of the reader, and of nobody by itself', () => {
    const chosen = letter({ recipient: id('p-senna'), approvedBy: id('p-linda') });
    expect(approverOf(example, chosen)).toBe('p-linda');
    expect(approverOf(example, letter({ recipient: id('p-senna') }))).toBe('p-senna');
    expect(approverOf(example, letter({}))).toBeNull();
    expect(approverOf(example, letter({ recipient: id('gone') }))).toBeNull();
  });
});
