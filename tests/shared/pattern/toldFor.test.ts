import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Analysis } from '#shared/analysis/analysis';
import { readPortable } from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { fillFromPortable } from '#shared/casedoc/fillCase';
import { isStoryOutdated, toldForOf } from '#shared/pattern/toldFor';
import example from '#resources/example-analysis.json';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const outdated = (analysis: Analysis) =>
  analysis.loop.filter((loop) => isStoryOutdated(analysis, loop)).map(({ id }) => id);

const changed = (link: string, change: object): Analysis => {
  const analysis = exampleAnalysis();
  const links = analysis.link.map((one) => (one.id === link ? { ...one, ...change } : one));
  return { ...analysis, link: links };
};

describe('a story whose arrows changed afterwards', () => {
  it('is told apart by a sign, a direction, a delay or a missing arrow', () => {
    expect(outdated(exampleAnalysis())).toEqual([]);
    expect(outdated(changed('k-1', { polarity: 'minus' }))).toEqual(['l-1']);
    expect(outdated(changed('k-6', { polarity: null }))).toEqual(['l-2']);
    expect(outdated(changed('k-9', { delay: false }))).toEqual(['l-3']);
    expect(outdated(changed('k-9', { to: 'f-16' }))).toEqual(['l-3']);
    const without = exampleAnalysis();
    expect(outdated({ ...without, link: without.link.slice(1) })).toEqual(['l-1']);
  });

  it('stays when arrows only get a reason or are drawn anew', () => {
    expect(outdated(changed('k-1', { strength: 5, perceivedBy: ['p-senna'] }))).toEqual([]);
    const analysis = exampleAnalysis();
    const renamed = {
      ...analysis,
      link: analysis.link.map((link) => ({ ...link, id: `new-${link.id}` as EntityId })),
      loop: analysis.loop.map((loop) => ({
        ...loop,
        links: loop.links.map((link) => `new-${link}` as EntityId),
      })),
    };
    expect(outdated(renamed)).toEqual([]);
  });

  it('is not claimed of a story from before anybody noted its arrows', () => {
    const analysis = changed('k-1', { polarity: 'minus' });
    const loops = analysis.loop.map((loop) => ({ ...loop, toldFor: '' }));
    expect(outdated({ ...analysis, loop: loops })).toEqual([]);
  });

  it('is not claimed when a file is opened as a case, where every id is new', () => {
    const reading = readPortable(example);
    if (!reading.ok) throw new Error('the example must be readable');
    let made = 0;
    const context = {
      newId: () => `z${String(9999 - (made += 1))}` as EntityId,
      now: () => 0,
      author: '',
    };
    const doc = new Y.Doc({ gc: false });
    fillFromPortable(doc, reading.value, context);
    const analysis = openCaseDocument({ doc, ...context }).analysis();
    expect(analysis.loop.map(({ toldFor }) => toldFor).join(' ')).toContain('z99');
    expect(outdated(analysis)).toEqual([]);
    const [first] = analysis.loop;
    expect(toldForOf(analysis, first?.links ?? []).split(' ')).toHaveLength(4);
  });
});
