import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import type { Analysis } from '#shared/analysis/analysis';
import { collectionNames, isSingleName } from '#shared/analysis/collectionNames';
import { entityTypes } from '#shared/analysis/entityTypes';
import type { AnyField } from '#shared/analysis/fields';
import { plainText } from '#shared/analysis/prose';
import type { Anonymiser } from '#shared/anonymise/anonymiser';
import { caseSession } from '#shared/anonymise/case/caseSession';
import { decideCase } from '#shared/anonymise/case/deidentifyCase';
import { findInCase } from '#shared/anonymise/case/findInCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import { scanFinished } from '#shared/anonymise/case/scanFinished';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import type { EntityId } from '#shared/base/ids';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { fillCopy } from '#shared/casedoc/fillCopy';
import { newSharedDoc } from '#shared/casedoc/updates';
import { asAsked } from '#shared/review/asAsked';
import { prepareReview } from '#shared/review/prepareReview';
import { readReviewed, writeReviewed } from '#shared/review/reviewedBytes';
import type { ReviewedCase } from '#shared/review/reviewedCase';
import { textsOfReviewed } from '#shared/review/textsOfReviewed';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { runs } from '../../support/runs.ts';

let anonymiser: Anonymiser;
beforeAll(() => {
  anonymiser = makeAnonymiser(lists);
});

const ROUND = 'x-review' as EntityId;
/** Values that are ids of the app itself, or what a document cannot be without. */
const FIXED: Readonly<Record<string, unknown>> = {
  'cover.code': 'VA-031',
  'aboutMark.place': 'factor/x-factor/text',
  'reviewComment.place': 'factor/x-factor/text',
  'reviewComment.target': 'x-factor',
  'reviewComment.criterion': 'K01',
  'reviewComment.wordMark': '7',
  'criterionNote.criterion': 'K01',
  'criterionJudgement.criterion': 'K01',
  'loop.toldFor': '',
};

/** Two syllables and more, and never an ordinary word: "Rexvak", "Temiduk". */
const name = fc
  .array(fc.constantFrom('vak', 'te', 'mi', 'duk', 'rax', 'lop', 'wem', 'qui'), {
    minLength: 2,
    maxLength: 3,
  })
  .map((parts) => parts.join(''))
  .map((word) => word.charAt(0).toLocaleUpperCase('nl') + word.slice(1));

const forms = [
  (first: string, last: string) => `Gezien door ${first} ${last} thuis.`,
  (first: string) => `Dit zei ${first} gisteren.`,
  (first: string) => `Het is ${first}s woord.`,
  (first: string, last: string) =>
    `NAAR ${first.toLocaleUpperCase('nl')} ${last.toLocaleUpperCase('nl')} gegaan`,
  (first: string, last: string) =>
    `met ${first.toLocaleLowerCase('nl')} ${last.toLocaleLowerCase('nl')} erbij`,
] as const;

/** One thing of every kind there is, with a name in each of its fields that can hold a word. */
function everyField(first: string, last: string, turn: number): Analysis {
  let count = turn;
  const words = (most: number): string => {
    count += 1;
    const text = forms[count % forms.length]?.(first, last) ?? '';
    return text.length <= most ? text : first.length <= most ? first : '';
  };
  const valueOf = (place: string, field: string, type: AnyField): unknown => {
    if (place in FIXED) return FIXED[place];
    switch (type.kind) {
      case 'line':
      case 'mark':
        return words(type.maximum);
      case 'prose': {
        const [head = '', ...tail] = words(1000).split(' ');
        // In the middle of a name the style changes.
        const runs = [{ text: `${head} ` }, { text: tail.join(' '), bold: true as const }];
        return [{ id: `b-${place.replace('.', '-')}`, type: 'paragraph', indent: 0, runs }];
      }
      case 'partialDate':
        return { year: null, month: null, day: null, approximate: false, words: words(100) };
      case 'ref':
        return isSingleName(type.to) ? null : `x-${type.to}`;
      case 'refs':
        return [`x-${type.to}`];
      default:
        return field === 'order' ? 'a' : type.empty;
    }
  };
  const base = buildAnalysis({ cover: { code: 'VA-031' } });
  const whole: Record<string, unknown> = { ...base };
  for (const collection of collectionNames) {
    const fields = Object.entries<AnyField>(entityTypes[collection].fields);
    const values = Object.fromEntries(
      fields.map(([field, type]) => [field, valueOf(`${collection}.${field}`, field, type)]),
    );
    if (isSingleName(collection)) whole[collection] = { ...base[collection], ...values };
    else whole[collection] = [{ ...values, id: `x-${collection}` }];
  }
  const [person] = (whole as unknown as Analysis).participant;
  return {
    ...(whole as unknown as Analysis),
    participant:
      person === undefined ? [] : [{ ...person, name: `${first} ${last}`, callingName: '' }],
  };
}

/** The bytes a supervisor would get, and whether the last search lets them go. */
function packed(analysis: Analysis) {
  const doc = newSharedDoc();
  fillCopy(doc, analysis);
  const document = openCaseDocument({ doc, newId: () => ROUND, now: () => 1, author: 'Anne' });
  const current = document.analysis();
  const session = caseSession(current, anonymiser);
  const found = findInCase(current, 'supervision', session);
  const open = decideCase(found, []).undecided;
  // Whoever looks it through replaces what the search was not sure of.
  const decisions = open.map(({ key }, index) => ({
    ...(buildAnalysis({
      maskDecision: [{ id: `d-${String(index)}`, kind: 'supervision', decision: 'changed' }],
    }).maskDecision[0] ?? {}),
    what: key,
    replacement: '[anders]',
  }));
  const release = decideCase(found, decisions as unknown as Analysis['maskDecision']);
  const asked = asAsked(release.masked, ROUND);
  const prepared = prepareReview({ doc, current, copy: asked, marks: release.texts });
  if (!prepared.ok) throw new Error(prepared.reason);
  const copy = prepared.value.analysis;
  const round = copy.review.find(({ id }) => id === ROUND);
  const reviewed: ReviewedCase = {
    ...{ v: 1, caseId: '11111111-1111-4111-8111-111111111111', reviewId: ROUND, code: 'VA-031' },
    ...{ round: 1, kind: 'review', isIdentifiable: false, expiresOn: null, chosen: [] },
    question: plainText(round?.question ?? []),
    analysis: copy,
  };
  const bytes = writeReviewed(reviewed);
  const read = readReviewed(bytes);
  if (!read.ok) throw new Error(read.reason);
  const wish = { people: knownPersons(current), entities: release.entities };
  const scan = (seen: ReviewedCase) => scanFinished(textsOfReviewed(seen), wish);
  return { bytes, reviewed: read.value, scan };
}

test('whatever field a name stands in, no byte of a package without names holds it', () => {
  fc.assert(
    fc.property(name, name, fc.nat(4), (first, end, turn) => {
      const last = `${end}stra`;
      const { bytes, reviewed, scan } = packed(everyField(first, last, turn));
      expect(scan(reviewed)).toEqual([]);
      const raw = new TextDecoder().decode(bytes).toLowerCase();
      const words = new Set(raw.match(/[\p{L}\p{M}]+/gu));
      const left = [first, last, `${first}s`].filter((part) => words.has(part.toLowerCase()));
      expect(left).toEqual([]);
      // It is not empty: what the case says is in it.
      expect(reviewed.question).not.toBe('');
      expect(reviewed.analysis.reviewComment).toHaveLength(1);
    }),
    { numRuns: runs(3, 60) },
  );
}, 60_000);

test('a name in what nobody reads refuses the package: in an id, a place, or what was chosen', () => {
  const { reviewed, scan } = packed(everyField('Rexvak', 'Lopstra', 0));
  const { analysis } = reviewed;
  const [factor] = analysis.factor;
  const [remark] = analysis.reviewComment;
  const [loop] = analysis.loop;
  if (factor === undefined || remark === undefined || loop === undefined) throw new Error('Empty');
  const id = 'rexvak-1' as EntityId;
  const spoiled: readonly ReviewedCase[] = [
    { ...reviewed, chosen: ['factor/rexvak-1'] },
    { ...reviewed, question: 'Hoe is het met Rexvak?' },
    { ...reviewed, code: 'Rexvak' },
    { ...reviewed, analysis: { ...analysis, factor: [{ ...factor, id }] } },
    { ...reviewed, analysis: { ...analysis, reviewComment: [{ ...remark, target: id }] } },
    {
      ...reviewed,
      analysis: { ...analysis, reviewComment: [{ ...remark, place: 'factor/rexvak-1' }] },
    },
    { ...reviewed, analysis: { ...analysis, reviewComment: [{ ...remark, wordMark: 'Rexvak' }] } },
    { ...reviewed, analysis: { ...analysis, loop: [{ ...loop, toldFor: 'Rexvak' }] } },
  ];
  expect(scan(reviewed)).toEqual([]);
  for (const one of spoiled) {
    expect(scan(one).map(({ words }) => words.toLowerCase())).toEqual(['rexvak']);
  }
});
