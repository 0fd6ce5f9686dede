import { describe, expect, it } from 'vitest';
import { sharing } from '#shared/text/nl/sharing';
import { firstRecipient } from '../../../../renderer/features/share/recipientsFor.ts';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';

const yes = (id: string, scope: string) => ({
  id,
  participant: 'J',
  purpose: 'shareAnonymouslyForLearning',
  answer: 'yes',
  on: '2026-02-02',
  scope,
});
const caseWith = (...consent: readonly ReturnType<typeof yes>[]) =>
  buildAnalysis({ participant: [{ id: 'J', name: 'Sem Vos', role: 'youth' }], consent });

describe('whom a copy is for before anybody chose', () => {
  it('is who the answers name, when they all name the same', () => {
    const analysis = caseWith(
      yes('a', 'Ineke Vos, supervisor'),
      yes('b', 'Ineke Vos, supervisor '),
    );
    expect(firstRecipient(analysis, 'learning').name).toBe('Ineke Vos, supervisor');
  });

  it('is nobody when the answers name different people, or nobody', () => {
    expect(firstRecipient(caseWith(yes('a', 'Ineke'), yes('b', 'Wouter')), 'learning').name).toBe(
      '',
    );
    expect(firstRecipient(caseWith(yes('a', '')), 'learning').name).toBe('');
  });

  it('is nobody when what the answers name does not fit the field', () => {
    expect(firstRecipient(caseWith(yes('a', 'x'.repeat(161))), 'learning').name).toBe('');
  });

  it('is the file of the institution for the full analysis, the only one for a letter', () => {
    expect(firstRecipient(caseWith(), 'fullAnalysis').name).toBe(sharing.file);
    expect(firstRecipient(caseWith(), 'youthLetter')).toMatchObject({ participant: 'J' });
  });
});
