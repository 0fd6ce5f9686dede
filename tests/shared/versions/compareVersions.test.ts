import { describe, expect, it } from 'vitest';
import { collectionNames, isSingleName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import { compareVersions } from '#shared/versions/compareVersions';
import { openExample } from './versionCase.ts';

describe('every collection', () => {
  it('has a place in the comparison', () => {
    const opened = openExample();
    const before = opened.analysis();
    opened.change('add', (writer) => {
      for (const name of collectionNames) if (!isSingleName(name)) writer.add(name);
    });
    const added = compareVersions(before, opened.analysis()).sections.flatMap(({ items }) => items);
    expect(added).toHaveLength(collectionNames.filter((name) => !isSingleName(name)).length);
    expect(added.every(({ kind, title }) => kind === 'added' && title !== '')).toBe(true);
  });
});

describe('what differs', () => {
  it('is told in words, in the section where it is filled in', () => {
    const opened = openExample();
    const before = opened.analysis();
    const hypothesis = before.hypothesis[0];
    if (hypothesis === undefined) throw new Error('no hypothesis');
    opened.change('edit', (writer) => {
      writer.set('hypothesis', hypothesis.id, { status: 'rejected', visibleTo: 'duo' });
      writer.set('process', 'process' as EntityId, { phase: 'closed' });
    });
    const { sections, wordsAdded } = compareVersions(before, opened.analysis());
    expect(wordsAdded).toBe(0);
    expect(sections.map(({ section }) => section)).toEqual(['s5', null]);
    expect(sections[0]?.items).toMatchObject([
      {
        collection: 'hypothesis',
        kind: 'changed',
        code: 'H1',
        fields: [
          { field: 'status', kind: 'value', to: 'Verworpen' },
          { field: 'visibleTo', kind: 'value', to: 'alleen het duo' },
        ],
      },
    ]);
  });

  it('says of an answer and of a judgement what they are about', () => {
    const opened = openExample();
    const before = opened.analysis();
    opened.change('remark', (writer) => {
      const round = writer.add('review', { round: 7 });
      const remark = writer.add('reviewComment', { review: round });
      writer.setText('reviewComment', remark, 'text', 'Waar staat dit?');
      const reply = writer.add('reviewReply', { comment: remark });
      writer.setText('reviewReply', reply, 'text', 'Op bladzijde 3.');
      writer.add('criterionJudgement', { review: round, criterion: 'K05', judgement: 'met' });
    });
    const items = compareVersions(before, opened.analysis()).sections.flatMap((one) => one.items);
    const about = Object.fromEntries(items.map(({ title, under }) => [title, under]));
    expect(about).toEqual({
      'Ronde 7': '',
      'Waar staat dit?': 'Ronde 7',
      'Op bladzijde 3.': 'Waar staat dit?',
      K05: 'Ronde 7',
    });
  });

  it('is only what moved, not what it passed', () => {
    const opened = openExample();
    const before = opened.analysis();
    const last = before.factor.at(-1)?.id ?? ('' as EntityId);
    opened.change('move', (writer) => {
      writer.moveAfter('factor', last, null);
    });
    const items = compareVersions(before, opened.analysis()).sections.flatMap((one) => one.items);
    expect(items).toMatchObject([{ id: last, kind: 'changed', isMoved: true, fields: [] }]);
  });

  it('is nothing between two readings of one state', () => {
    const [one, two] = [openExample().analysis(), openExample().analysis()];
    expect(one).not.toBe(two);
    expect(compareVersions(one, two)).toEqual({ sections: [], wordsAdded: 0, wordsRemoved: 0 });
  });
});
