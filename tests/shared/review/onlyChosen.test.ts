import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { listNames } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import { onlyChosen } from '#shared/review/onlyChosen';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const idsIn = (analysis: Analysis) =>
  new Set(listNames.flatMap((name) => analysis[name].map(({ id }) => `${name}/${id}`)));

describe('only what was chosen', () => {
  const analysis = buildAnalysis({
    cover: { code: 'VA-031', region: 'De Kade' },
    participant: [
      { id: 'p-1', name: 'Senna Brouwer', role: 'youth', birthDate: '2010-09-14' },
      { id: 'p-2', name: 'Linda Brouwer', role: 'parent' },
      { id: 'p-3', name: 'Robin', role: 'parent' },
    ],
    source: [{ id: 's-1', title: 'Dossier' }],
    factor: [
      { id: 'f-1', text: 'Een', raisedBy: 'p-3', sources: ['s-1'] },
      { id: 'f-2', text: 'Twee' },
      { id: 'f-3', text: 'Drie' },
    ],
    hypothesis: [
      { id: 'h-1', text: 'Daarom', factors: ['f-1'] },
      { id: 'h-2', text: 'Of daarom', factors: ['f-3'] },
    ],
    evidence: [
      { id: 'e-1', hypothesis: 'h-1', text: 'Want', from: 'p-2' },
      { id: 'e-2', hypothesis: 'h-2', text: 'Want ook' },
    ],
    position: [{ id: 'po-1', hypothesis: 'h-1', participant: 'p-1', words: 'Klopt' }],
    link: [
      { id: 'l-1', from: 'f-1', to: 'f-2' },
      { id: 'l-2', from: 'f-2', to: 'f-3' },
    ],
    loop: [{ id: 'lo-1', name: 'Rondje', links: ['l-1'], story: 'Zo', hypotheses: ['h-2'] }],
    review: [
      { id: 'r-1', round: 1, question: 'Toen' },
      { id: 'r-2', round: 2, question: 'Nu', kind: 'question' },
    ],
    reviewComment: [{ id: 'c-1', review: 'r-1', text: 'Eerder gezegd' }],
  });
  const only = (...chosen: readonly string[]) => onlyChosen(analysis, chosen, 'r-2' as EntityId);

  it('keeps a hypothesis with its evidence, its answers and what they name, and no more', () => {
    const left = only('hypothesis/h-1');
    expect([...idsIn(left)].sort()).toEqual([
      'evidence/e-1',
      'factor/f-1',
      'hypothesis/h-1',
      'participant/p-1',
      'participant/p-2',
      'position/po-1',
      'review/r-2',
    ]);
    // A factor that is only named no longer says who raised it, or where it was read.
    expect(left.factor[0]).toMatchObject({ raisedBy: null, sources: [] });
    expect(left.participant[0]).toMatchObject({ name: 'Senna Brouwer', birthDate: null });
    expect(left.cover).toMatchObject({ code: 'VA-031', region: '' });
    expect(left.hypothesis[0]).toBe(analysis.hypothesis[0]);
  });

  it('keeps a pattern with its arrows and their ends', () => {
    expect([...idsIn(only('loop/lo-1'))].sort()).toEqual([
      'factor/f-1',
      'factor/f-2',
      'hypothesis/h-2',
      'link/l-1',
      'loop/lo-1',
      'review/r-2',
    ]);
  });

  it('keeps a whole section, never earlier rounds; nothing chosen leaves nothing', () => {
    expect(only('section/s4').factor.map(({ id }) => id)).toEqual(['f-1', 'f-2', 'f-3']);
    expect(only('section/s13').reviewComment).toEqual([]);
    expect(only('section/s13').review.map(({ id }) => id)).toEqual(['r-2']);
    expect([...idsIn(only())]).toEqual(['review/r-2']);
    expect([...idsIn(only('hypothesis/gone', 'nonsense'))]).toEqual(['review/r-2']);
  });

  it('points at nothing that is not there, whatever is chosen of a real case', () => {
    const whole = exampleAnalysis();
    for (const { id } of whole.hypothesis) {
      const left = onlyChosen(whole, [`hypothesis/${id}`], null);
      const there = idsIn(left);
      for (const { factors } of left.hypothesis) {
        for (const factor of factors) expect(there).toContain(`factor/${factor}`);
      }
      for (const { raisedBy } of left.factor) {
        if (raisedBy !== null) expect(there).toContain(`participant/${raisedBy}`);
      }
      const words = JSON.stringify(left);
      for (const other of whole.lead) expect(words).not.toContain(other.id);
    }
  });
});
