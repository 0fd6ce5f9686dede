import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { ReleaseText } from '#shared/anonymise/case/releaseEntity';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { anchorAt, findAnchor } from '#shared/casedoc/anchors';
import { proseName } from '#shared/casedoc/blockNames';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { fieldLetters } from '#shared/casedoc/fieldLetters';
import { newSharedDoc, type SharedDoc } from '#shared/casedoc/updates';
import { blockSpanOf, fieldText } from '#shared/review/blockSpan';
import { fillReview } from '#shared/review/fillReview';
import { gatherAnswer } from '#shared/review/gatherAnswer';
import { placeRemark } from '#shared/review/placeRemark';
import { prepareReview } from '#shared/review/prepareReview';
import { readPlaceKey, writePlaceKey } from '#shared/review/placeKey';
import { readReviewed, writeReviewed } from '#shared/review/reviewedBytes';
import { momentIn, readAnalysis, takeSnapshot } from '#shared/versions/snapshots';
import { markedText } from '#shared/anonymise/case/markText';
import { runs } from '../../support/runs.ts';

const FACTOR = id('factor-1');
const NAME = proseName(FACTOR, 'text');

function id(text: string): EntityId {
  if (!isEntityId(text)) throw new Error(text);
  return text;
}

function counter(): () => EntityId {
  let count = 0;
  return () => {
    count += 1;
    return id(`n-${String(count)}`);
  };
}

interface Piece {
  readonly length: number;
  readonly becomes: string | null;
}
const piece: fc.Arbitrary<Piece> = fc.record({
  length: fc.integer({ min: 1, max: 5 }),
  becomes: fc.constantFrom(null, null, '[A]', '[BB 2]', ''),
});
const blocks = fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 3,
});

/** Every letter of the case is another one, so that letters can be told apart by themselves. */
function textsOf(all: readonly (readonly Piece[])[]) {
  let next = 0x4e00;
  return all.map((pieces) => {
    let at = 0;
    let text = '';
    const marks = pieces.flatMap(({ length, becomes }) => {
      const start = at;
      at += length;
      for (let index = 0; index < length; index += 1) text += String.fromCharCode(next++);
      return becomes === null ? [] : [{ start, end: at, becomes, key: 'k' }];
    });
    return { text, marks };
  });
}

/** The letters of the case that each letter of the copy stands for; a line break for itself. */
function meanings(texts: ReturnType<typeof textsOf>): readonly string[] {
  return texts.flatMap(({ text, marks }) => {
    const meant: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const mark = marks.find(({ start, end }) => start <= at && at < end);
      if (mark === undefined) meant.push(text.charAt(at));
      else if (mark.start === at) {
        for (let sign = 0; sign < mark.becomes.length; sign += 1) {
          meant.push(text.slice(mark.start, mark.end));
        }
      }
    }
    return [...meant, '\n'];
  });
}

function caseWith(texts: ReturnType<typeof textsOf>): SharedDoc {
  const doc = newSharedDoc();
  const document = openCaseDocument({ doc, newId: counter(), now: () => 1, author: 'Anne' });
  document.change('fill', (writer) => {
    writer.ensure('factor', FACTOR);
    writer.setText('factor', FACTOR, 'text', texts.map(({ text }) => text).join('\n'));
  });
  document.destroy();
  return doc;
}

/** The copy a gate would make of it. */
function copyOf(current: Analysis, texts: ReturnType<typeof textsOf>) {
  const marks: ReleaseText[] = [];
  const factor = current.factor.map((one) => ({
    ...one,
    text: one.text.map((block, index) => {
      const own = texts[index];
      if (own === undefined) throw new Error('No such block');
      const at = { collection: 'factor', id: FACTOR, field: 'text', block: block.id } as const;
      marks.push({ at, original: own.text, marks: own.marks });
      const text = markedText(own.text, own.marks);
      return { ...block, runs: text === '' ? [] : [{ text }] };
    }),
  }));
  return { copy: { ...current, factor }, marks };
}

test('what a reader points at in a copy without names are exactly its letters in the case', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), fc.nat(), fc.nat(), (all, a, b, edit) => {
      const texts = textsOf(all);
      const doc = caseWith(texts);
      const current = readAnalysis(doc);
      const { copy, marks } = copyOf(current, texts);
      const prepared = prepareReview({ doc, current, copy, marks });
      if (!prepared.ok) throw new Error(prepared.reason);
      expect(prepared.value.loose).toEqual([]);
      const snapshot = new Uint8Array(takeSnapshot(doc));
      const { texts: masked, loose } = prepared.value;
      const key = readPlaceKey(
        writePlaceKey({ epoch: 'e', snapshot, texts: masked, loose, tokens: [] }),
      );

      // The reader gets the bytes and nothing else.
      const bytes = writeReviewed({
        ...{ v: 1, caseId: '11111111-1111-4111-8111-111111111111', reviewId: 'r', code: 'VA-1' },
        ...{ round: 1, kind: 'review', isIdentifiable: false, expiresOn: null, question: '' },
        ...{ chosen: [], analysis: prepared.value.analysis },
      });
      const reviewed = readReviewed(bytes);
      if (!reviewed.ok) throw new Error(reviewed.reason);
      const read = newSharedDoc();
      const sender = { name: 'Anne', organisation: '', signKey: '', answerFor: [], madeAt: 1 };
      const arrival = { reviewed: reviewed.value, packageId: 'p', version: 'v', sender };
      fillReview(read, arrival, { newId: counter(), now: () => 1 });
      const shown = fieldLetters(read, NAME).text;
      const [start, end] = [a % shown.length, (b % shown.length) + 1].sort((x, y) => x - y);
      const anchor = anchorAt(read, NAME, start ?? 0, end ?? 0);
      if (anchor === null) return;
      const pointed = findAnchor(read, NAME, anchor);
      if (pointed.kind === 'orphan') throw new Error('Lost in the copy');
      const reader = openCaseDocument({ doc: read, newId: counter(), now: () => 1, author: 'N' });
      reader.remark('add', (writer) => {
        writer.add('reviewComment', { place: `factor/${FACTOR}/text`, kind: 'remark', ...anchor });
      });
      const answer = gatherAnswer(
        { reviewed: reviewed.value, version: 'v', doc: read, analysis: reader.analysis() },
        { reader: 'N', returnedOn: null, verdict: null, judgement: '' },
      );
      reader.destroy();

      // Meanwhile the duo writes in front of, behind and between everything.
      const live = doc.getText(NAME);
      live.insert(edit % (live.length + 1), 'abc');
      const moment = momentIn(doc, snapshot);
      if (!moment.ok) throw new Error(moment.reason);
      const [remark] = answer.remarks;
      if (remark === undefined) throw new Error('No remark');
      const way = { doc, read: reviewed.value.analysis, key, moment: moment.value };
      const placed = placeRemark(way, remark);
      const meant = meanings(texts).slice(pointed.start, pointed.end);
      const original = texts.map(({ text }) => `${text}\n`).join('');
      const first = Math.min(...meant.map((one) => placeOf(original, one, 'first')));
      const last = Math.max(...meant.map((one) => placeOf(original, one, 'last')));
      const wanted = original.slice(first, last);
      expect(placed?.quote).toBe(wanted.trim());
      if (placed === null) return;
      const found = findAnchor(doc, NAME, placed);
      if (found.kind === 'orphan') throw new Error('Its letters are there');
      const now = fieldLetters(doc, NAME).text.slice(found.start, found.end);
      expect(now.replaceAll(/[abc]/gu, '')).toBe(wanted.trim());
    }),
    { numRuns: runs(80, 2000) },
  );
});

/** Where letters stand; a line break within a stretch says nothing of its ends. */
function placeOf(original: string, letters: string, side: 'first' | 'last'): number {
  if (letters === '\n') return side === 'first' ? original.length : 0;
  const start = original.indexOf(letters);
  return side === 'first' ? start : start + letters.length;
}

test('a span is told in its blocks and found again', () => {
  const texts = textsOf([[{ length: 3, becomes: null }], [{ length: 4, becomes: null }]]);
  const [factor] = readAnalysis(caseWith(texts)).factor;
  const prose = factor?.text ?? [];
  expect(fieldText(prose)).toBe(texts.map(({ text }) => `${text}\n`).join(''));
  expect(blockSpanOf(prose, { start: 1, end: 6 })).toEqual({
    ...{ block: prose[0]?.id, start: 1, endBlock: prose[1]?.id, end: 2 },
  });
  expect(blockSpanOf(prose, { start: 0, end: 99 })).toBeNull();
  expect(blockSpanOf(prose, { start: 2, end: 2 })).toBeNull();
});
