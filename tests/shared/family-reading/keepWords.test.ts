import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { newSharedDoc } from '#shared/casedoc/updates';
import { keepableWords, keepAsPosition, keepAsStatement } from '#shared/family-reading/keepWords';
import { formatRemarkPlace } from '#shared/remarks/remarkPlace';

const BY = { author: 'Bo Jansen', role: 'poolScientist', key: '', at: 5 } as const;
const WORDS = 'ik was er wel  altijd\nook snachts';

/** A case in which a mother said something of an explanation. */
function caseWithRemark(
  more: { readonly kind?: 'family' | 'review'; readonly text?: string } = {},
) {
  let count = 0;
  const newId = () => {
    count += 1;
    return `id-${String(count)}` as EntityId;
  };
  const document = openCaseDocument({ doc: newSharedDoc(), newId, now: () => 0, author: 'Bo' });
  const ids = { person: '', hypothesis: '', remark: '' };
  document.change('make', (writer) => {
    const person = writer.add('participant', { name: 'Ans de Vries', role: 'parent' });
    const hypothesis = writer.add('hypothesis', { kind: 'maintaining' });
    writer.setText('hypothesis', hypothesis, 'text', 'Moeder was er vaak niet.');
    const review = writer.add('review', { kind: more.kind ?? 'family', by: person });
    const remark = writer.add('reviewComment', {
      review,
      kind: 'notRight',
      author: 'Ans',
      authorRole: 'parent',
      place: formatRemarkPlace({
        kind: 'field',
        collection: 'hypothesis',
        id: hypothesis,
        field: 'text',
      }),
    });
    writer.setText('reviewComment', remark, 'text', more.text ?? WORDS);
    Object.assign(ids, { person, hypothesis, remark });
  });
  const remark = () => {
    const [found] = document.analysis().reviewComment;
    if (found === undefined) throw new Error('The remark is gone');
    return found;
  };
  return { document, ids, remark };
}

describe('words of a disagreement that stays', () => {
  it('become an answer to the explanation, letter for letter and beside what was there', () => {
    const { document, ids, remark } = caseWithRemark();
    const words = keepableWords(document.analysis(), remark());
    expect(words).toEqual({ person: ids.person, hypothesis: ids.hypothesis });
    if (words?.hypothesis == null) throw new Error('Not about an explanation');
    const about = { ...words, hypothesis: words.hypothesis };
    document.change('keep', (writer) => {
      keepAsPosition(writer, document.analysis(), remark(), about, BY);
    });
    const { position } = document.analysis();
    expect(position).toHaveLength(1);
    expect(position[0]).toMatchObject({
      participant: ids.person,
      hypothesis: ids.hypothesis,
      agrees: 'no',
    });
    expect(plainText(position[0]?.words ?? [])).toBe(WORDS);
    expect(remark()).toMatchObject({ decision: 'different', decidedBy: 'Bo Jansen' });
    expect(plainText(remark().text)).toBe(WORDS);
    // It is done once.
    expect(keepableWords(document.analysis(), remark())).toBeNull();
  });

  it('leave an answer that was given as it was', () => {
    const { document, ids, remark } = caseWithRemark();
    document.change('answer', (writer) => {
      const answer = writer.add('position', {
        participant: ids.person as EntityId,
        hypothesis: ids.hypothesis as EntityId,
        agrees: 'partly',
      });
      writer.setText('position', answer, 'words', 'Soms.');
    });
    const words = keepableWords(document.analysis(), remark());
    if (words?.hypothesis == null) throw new Error('Not about an explanation');
    const about = { ...words, hypothesis: words.hypothesis };
    document.change('keep', (writer) => {
      keepAsPosition(writer, document.analysis(), remark(), about, BY);
    });
    const [answer] = document.analysis().position;
    expect(answer?.agrees).toBe('partly');
    expect(plainText(answer?.words ?? [])).toBe(`Soms.\n${WORDS}`);
  });

  it('become an own statement, and what the duo wrote before stays', () => {
    const { document, ids, remark } = caseWithRemark();
    document.change('reply', (writer) => {
      writer.setText('reviewComment', ids.remark as EntityId, 'reply', 'We spraken erover.');
    });
    const words = keepableWords(document.analysis(), remark());
    if (words === null) throw new Error('Nothing to keep');
    document.change('keep', (writer) => {
      keepAsStatement(writer, remark(), words, '2026-03-10', BY);
    });
    const [statement] = document.analysis().statement;
    expect(statement).toMatchObject({ participant: ids.person, on: '2026-03-10' });
    expect(plainText(statement?.text ?? [])).toBe(WORDS);
    expect(plainText(remark().reply)).toBe('We spraken erover.');
    expect(remark().decision).toBe('different');
  });

  it('are not there in a round of a supervisor, or when nothing was said', () => {
    for (const more of [{ kind: 'review' } as const, { text: ' ' }]) {
      const { document, remark } = caseWithRemark(more);
      expect(keepableWords(document.analysis(), remark())).toBeNull();
    }
  });
});
