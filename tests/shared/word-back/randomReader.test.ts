import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { WordPlaces } from '#shared/report/comments/wordPlaces';
import type { AnswerRemark } from '#shared/review/reviewAnswer';
import { withNotPlaced } from '#shared/word-back/readWordAnswer';
import { runs } from '../../support/runs.ts';
import { readBack, run, WordFile } from '../../support/wordEdits.ts';
import { bytesOf, reviewForWord, someOfIt } from '../../support/wordReview.ts';

/** Text that is printed once, in one run: what a simulated reader works on. */
interface Target {
  readonly text: string;
  readonly place: string;
  readonly block: string;
}

let bytes: Uint8Array = new Uint8Array();
let places: WordPlaces;
let targets: readonly Target[] = [];

beforeAll(async () => {
  const made = reviewForWord([], someOfIt);
  places = made.places;
  bytes = await bytesOf(made);
  const xml = new WordFile(bytes).parts.get('word/document.xml') ?? '';
  targets = places.paragraphs.flatMap(({ text, stretches }) => {
    const [one] = stretches;
    const isPlain =
      stretches.length === 1 && one?.letters === undefined && one?.length === text.length;
    const isOnce = xml.split(`>${text}</w:t>`).length === 2 && xml.split(text).length === 2;
    return one !== undefined && isPlain && isOnce && text.split(' ').length > 2
      ? [{ text, place: one.place, block: one.block }]
      : [];
  });
});

type Deed =
  | { readonly kind: 'comment' | 'lostComment'; readonly from: number; readonly to: number }
  | { readonly kind: 'replace' | 'tracked' | 'drop' | 'add'; readonly word: number }
  | { readonly kind: 'newParagraph' | 'leaveOut' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('comment', 'lostComment'),
    from: fc.nat(9),
    to: fc.nat(9),
  }),
  fc.record({ kind: fc.constantFrom('replace', 'tracked', 'drop', 'add'), word: fc.nat(9) }),
  fc.record({ kind: fc.constantFrom('newParagraph', 'leaveOut') }),
);

/** What must be told of a deed, somewhere in what came back. */
type Told = (remarks: readonly AnswerRemark[]) => boolean;

/** Does one thing to one paragraph, and says how it must come back. */
function perform(file: WordFile, target: Target, done: Deed, number: number): Told {
  const { text, place, block } = target;
  const words = text.split(' ');
  const fresh = `Nieuw${String(number)}`;
  const isAt = (remark: AnswerRemark) => remark.place === place && remark.span?.block === block;
  switch (done.kind) {
    case 'comment':
    case 'lostComment': {
      const from = Math.min(done.from, done.to) % words.length;
      const to = Math.max(from + 1, Math.min(words.length, Math.max(done.from, done.to)));
      const [before, said, after] = [
        words.slice(0, from),
        words.slice(from, to),
        words.slice(to),
      ].map((part) => part.join(' '));
      const quote = said ?? '';
      const [start, end] = [
        before === '' ? '' : `${before ?? ''} `,
        after === '' ? '' : ` ${after ?? ''}`,
      ];
      file.words(
        text,
        `${start}</w:t></w:r>${run(`~${quote}~`)}<w:r><w:t xml:space="preserve">${end}`,
      );
      file
        .comment(`~${quote}~`, fresh)
        .edit('word/document.xml', (xml) => xml.replace(`~${quote}~`, quote));
      if (done.kind === 'comment') {
        return (remarks) =>
          remarks.some(
            (one) =>
              one.text === fresh &&
              isAt(one) &&
              one.span?.quote === quote &&
              one.span.start === start.length,
          );
      }
      const id = file.commentNumber(fresh);
      file.edit('word/document.xml', (xml) =>
        xml.replace(
          new RegExp(`<w:comment(?:RangeStart|RangeEnd|Reference) w:id="${id}"/>`, 'gu'),
          '',
        ),
      );
      return (remarks) => remarks.some((one) => one.text.includes(fresh) && one.place === '');
    }
    case 'replace':
    case 'tracked':
    case 'drop':
    case 'add': {
      const at = done.word % words.length;
      const changed = words.flatMap((word, index) => {
        if (index !== at) return [word];
        if (done.kind === 'drop') return [];
        return done.kind === 'add' ? [word, fresh] : [fresh];
      });
      const after = changed.join(' ');
      if (done.kind === 'tracked') file.tracked(text, after);
      else file.words(text, after);
      return (remarks) =>
        remarks.some((one) => {
          if (one.kind !== 'suggestion' || !isAt(one) || one.span === null) return false;
          const { start, end, quote } = one.span;
          return (
            text.slice(start, end) === quote &&
            text.slice(0, start) + one.proposed + text.slice(end) === after
          );
        });
    }
    case 'newParagraph':
      file.paragraph(text, (paragraph) => `${paragraph}<w:p>${run(fresh)}</w:p>`);
      return (remarks) =>
        remarks.some((one) => one.place === place && one.proposed.endsWith(`\n${fresh}`));
    case 'leaveOut':
      file.paragraph(text, () => `<w:p>${run(' ')}</w:p>`);
      return (remarks) =>
        remarks.some((one) => one.kind === 'suggestion' && isAt(one) && one.span?.quote === text);
  }
}

it('whatever a reader does comes back at its place, or is listed', () => {
  const deeds = fc.uniqueArray(fc.tuple(fc.nat(199), deed), {
    selector: ([at]) => at % targets.length,
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(deeds, fc.boolean(), (list, isPlain) => {
      const file = new WordFile(bytes);
      const told = list.map(([at, done], index) =>
        perform(file, targets[at % targets.length] as Target, done, index),
      );
      const { answer, notPlaced } = readBack(
        (isPlain ? file.asPlainProgram() : file).bytes(),
        places,
      );
      const { remarks } = withNotPlaced(answer, notPlaced);
      expect(told.map((isTold) => isTold(remarks))).toEqual(told.map(() => true));
      expect(remarks).toHaveLength(list.length);
      expect(new Set(remarks.map(({ id }) => id)).size).toBe(remarks.length);
    }),
    { numRuns: runs(12, 400) },
  );
});
