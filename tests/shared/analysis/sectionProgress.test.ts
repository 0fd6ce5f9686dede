import { describe, expect, it } from 'vitest';
import { countDone, isDone, sectionProgress } from '#shared/analysis/sectionProgress';
import { sectionIds, sectionStatuses } from '#shared/analysis/sections';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';

describe('sectionProgress', () => {
  it('gives all fourteen sections, not begun, for an empty analysis', () => {
    const progress = sectionProgress(emptyAnalysis());
    expect(progress.map(({ id }) => id)).toEqual(sectionIds);
    expect(new Set(progress.map(({ status }) => status))).toEqual(new Set(['notStarted']));
    expect(countDone(progress)).toBe(0);
  });

  it('counts the items of the example', () => {
    const counts = new Map(sectionProgress(exampleAnalysis()).map(({ id, count }) => [id, count]));
    expect(counts.get('s1')).toBe(7);
    expect(counts.get('s2')).toBe(16);
    expect(counts.get('s4')).toBe(18);
    expect(counts.get('s5')).toBe(6);
    expect(counts.get('s9')).toBeNull();
  });

  it('says what a section waits for only while it waits', () => {
    const analysis = exampleAnalysis();
    const sectionState = analysis.sectionState.map((state) => ({
      ...state,
      status: state.id === 's11' ? ('waiting' as const) : ('discussed' as const),
      waitingFor: 'lokaal team belt terug',
    }));
    const progress = sectionProgress({ ...analysis, sectionState });
    expect(progress.filter(({ waitingFor }) => waitingFor !== '').map(({ id }) => id)).toEqual([
      's11',
    ]);
    expect(countDone(progress)).toBe(13);
  });

  it('calls a section done when it is ready for review or discussed', () => {
    expect(sectionStatuses.filter(isDone)).toEqual(['readyForReview', 'discussed']);
  });
});
