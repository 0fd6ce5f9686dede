import { describe, expect, it } from 'vitest';
import { inRoles } from '#shared/report/sharing/inRoles';
import { copyCase } from '../../../support/copyCase.ts';

const analysis = copyCase();

describe('a copy with a code in place of names', () => {
  const told = (text: string) => {
    const people = analysis.participant.map((person, at) => ({
      ...person,
      ...(at === 0 ? { birthDate: '2010-09-14' } : {}),
      ...(person.role === 'education' ? { organisation: 'De Meander' } : {}),
    }));
    const written = inRoles({
      ...analysis,
      participant: people,
      cover: { ...analysis.cover, title: text },
    });
    return written.cover.title;
  };

  it.each([
    ['Sennaatje kwam.', 'De jongere kwam.'],
    ['Toen zag Daantje haar.', 'Toen zag broertje haar.'],
    ['Sen\u00adna en Sen\u2060na', 'De jongere en de jongere'],
    ['BSN 123456782, bel 06-12345678', 'BSN [nummer], bel [nummer]'],
    ['geboren 14-9-2010', 'geboren [geboortedag]'],
    ['geboren op 14 september 2010.', 'geboren op [geboortedag].'],
    ['Drie dagdelen De Meander.', 'Drie dagdelen school.'],
    ['op 14 september 2023', 'op 14 september 2023'],
  ])('says %s as %s', (text, said) => {
    expect(told(text)).toBe(said);
  });
});
