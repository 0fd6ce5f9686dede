import { describe, expect, it } from 'vitest';
import neutral from '#resources/method-pack-neutral.json';
import { fillName, guideOf, parseMethodPack } from '#shared/analysis/methodPack';
import { phases } from '#shared/analysis/process';
import { sectionIds } from '#shared/analysis/sections';

function pack() {
  const parsed = parseMethodPack(neutral);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

describe('the method pack that ships with the app', () => {
  it('guides every section and every phase', () => {
    for (const id of sectionIds) {
      const guide = guideOf(pack(), id);
      expect(guide.questions.length).toBeGreaterThan(5);
      expect(guide.weakExample).not.toBe(guide.goodExample);
    }
    expect(pack().phases.map(({ phase }) => phase)).toEqual(phases);
  });

  it('leaves no slot but the name of the youth', () => {
    const slots = JSON.stringify(pack().sections).match(/\{\w+\}/g) ?? [];
    expect(new Set(slots)).toEqual(new Set(['{naam}']));
    expect(fillName('Wat wil {naam}, en wat niet?', 'Senna', 'de jongere')).toBe(
      'Wat wil Senna, en wat niet?',
    );
    expect(fillName('Wat wil {naam}?', '', 'de jongere')).toBe('Wat wil de jongere?');
  });

  it('gives every question an id of its own', () => {
    const ids = pack().sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('parseMethodPack', () => {
  it('refuses what is no pack, and a pack without one of the sections', () => {
    expect(parseMethodPack({ format: 'something-else' })).toEqual({
      ok: false,
      reason: 'not-a-pack',
    });
    const lacking = { ...neutral, sections: neutral.sections.slice(1) };
    expect(parseMethodPack(lacking)).toEqual({ ok: false, reason: 'section-missing' });
  });
});
