import { describe, expect, it } from 'vitest';
import { sharingKinds, type SharingKind } from '#shared/analysis/exportRecord';
import type { EntityId } from '#shared/base/ids';
import { inRoles } from '#shared/report/sharing/inRoles';
import { statementRules, statementsThatStay } from '#shared/report/sharing/statementsWith';
import { staysBehind } from '#shared/text/nl/staysBehind';
import { copyCase, copyFor, copyText, copyWish, STATEMENT } from '../../../support/copyCase.ts';

const analysis = copyCase();
const writer = 'p-marco' as EntityId;
const other = 'p-senna' as EntityId;
/** Words of the statement that no de-identification touches. */
const HEART = 'ik ging niet weg door';

function textOf(kind: SharingKind, reader: EntityId): string {
  switch (kind) {
    case 'monitoring':
    case 'handOver':
      throw new Error('No document');
    case 'learning':
    case 'supervision':
      return copyText(copyWish(kind, { analysis: inRoles(analysis) }));
    default:
      return copyText(copyFor(kind, reader, { analysis, letter: null }));
  }
}

const documents = sharingKinds.filter((kind) => kind !== 'monitoring' && kind !== 'handOver');

describe('an own statement travels with every copy whose reader may see it', () => {
  it.each(documents)('%s', (kind) => {
    const rule = statementRules[kind];
    const mine = textOf(kind, writer);
    const theirs = textOf(kind, other);
    if (rule === 'all' || rule === 'reader') expect(mine).toContain(HEART);
    else expect(mine).not.toContain(HEART);
    if (rule === 'all') {
      expect(theirs).toContain(kind === 'supervision' ? HEART : STATEMENT);
      expect(statementsThatStay(analysis, kind, other)).toEqual([]);
    } else {
      expect(theirs).not.toContain(HEART);
      expect(statementsThatStay(analysis, kind, other)).toHaveLength(1);
    }
  });

  it('says per kind why one does not go along, and nothing when there is none', () => {
    const words = staysBehind.statements;
    expect(statementsThatStay(analysis, 'learning', null)).toEqual([
      words.line(1, words.none.tellsWho),
    ]);
    expect(statementsThatStay(analysis, 'monitoring', null)).toEqual([
      words.line(1, words.none.onlyFigures),
    ]);
    expect(statementsThatStay(analysis, 'schoolVersion', null)).toEqual([
      words.line(1, words.none.onlySchool),
    ]);
    expect(statementsThatStay(analysis, 'parentSummary', other)).toEqual([
      words.line(1, words.ofOthers),
    ]);
    expect(statementsThatStay(analysis, 'parentSummary', writer)).toEqual([]);
    expect(statementsThatStay({ ...analysis, statement: [] }, 'learning', null)).toEqual([]);
  });
});
