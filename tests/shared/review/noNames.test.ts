import { expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { caseSession } from '#shared/anonymise/case/caseSession';
import { decideCase } from '#shared/anonymise/case/deidentifyCase';
import { findInCase } from '#shared/anonymise/case/findInCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import { ordinaryNames } from '#shared/anonymise/case/ordinaryNames';
import { scanFinished } from '#shared/anonymise/case/scanFinished';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { isProse } from '#shared/analysis/prose';
import { anchorAt } from '#shared/casedoc/anchors';
import { proseName } from '#shared/casedoc/blockNames';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { fillFromPortable } from '#shared/casedoc/fillCase';
import { fieldLetters } from '#shared/casedoc/fieldLetters';
import { newSharedDoc } from '#shared/casedoc/updates';
import { itemOf } from '#shared/remarks/placeOfRemark';
import { fieldText, stretchOf } from '#shared/review/blockSpan';
import { parseCopyAnchor } from '#shared/review/copyAnchor';
import { prepareReview } from '#shared/review/prepareReview';
import { readReviewed, writeReviewed } from '#shared/review/reviewedBytes';
import { textsOfReviewed } from '#shared/review/textsOfReviewed';
import { examplePortable } from '../../support/exampleAnalysis.ts';

test('a copy without names of the example, with a remark at every text, holds none in any part', () => {
  const doc = newSharedDoc();
  let count = 0;
  // As the app opens it: an id that somebody made up ("p-senna") would be a name too.
  fillFromPortable(doc, examplePortable(), {
    newId: () => {
      count += 1;
      return `item-${String(count)}` as never;
    },
    now: () => 1,
    author: 'Anne',
  });
  const document = openCaseDocument({
    doc,
    newId: () => {
      count += 1;
      return `remark-${String(count)}` as never;
    },
    now: () => 1,
    author: 'Anne',
  });
  const texts = document.analysis().factor.flatMap(({ id }) => [proseName(id, 'text')]);
  // Each remark begins in the middle of a word and quotes most of its text: names and all.
  document.remark('remark', (writer) => {
    for (const name of texts) {
      const { length } = fieldLetters(doc, name).text;
      const anchor = anchorAt(doc, name, Math.min(3, length), length - 1);
      const id = /^txt:([^/]+)/u.exec(name)?.[1] ?? '';
      const place = `factor/${id}/text`;
      if (anchor !== null) writer.add('reviewComment', { place, kind: 'remark', ...anchor });
    }
    const gone = { quote: 'Milan, zei zijn moeder', before: 'ook van Mil', after: 'an Hoek' };
    const [factor] = document.analysis().factor;
    const place = `factor/${factor?.id ?? ''}/text`;
    writer.add('reviewComment', { place, kind: 'remark', ...gone });
  });
  const current = document.analysis();
  const findings = findInCase(current, 'supervision', caseSession(current, makeAnonymiser(lists)));
  const release = decideCase(findings, []);
  const prepared = prepareReview({
    ...{ doc, current, copy: release.masked, marks: release.texts },
  });
  if (!prepared.ok) throw new Error(prepared.reason);
  expect(prepared.value.loose).toEqual([]);
  const bytes = writeReviewed({
    ...{ v: 1, caseId: '11111111-1111-4111-8111-111111111111', reviewId: 'r', code: 'VA-1' },
    ...{ round: 1, kind: 'review', isIdentifiable: false, expiresOn: null, question: 'Klopt dit?' },
    ...{ chosen: [], analysis: prepared.value.analysis },
  });
  const read = readReviewed(bytes);
  if (!read.ok) throw new Error(read.reason);
  const { analysis } = read.value;

  const ordinary = new Set(ordinaryNames(findings, lists.words));
  const wish = {
    people: knownPersons(current),
    entities: release.entities,
    isOrdinary: (word: string) => ordinary.has(word),
  };
  expect(scanFinished(textsOfReviewed(read.value), wish)).toEqual([]);
  // The raw bytes too: no surname or whole name of anybody, not even in a key.
  const raw = new TextDecoder().decode(bytes);
  for (const { name } of knownPersons(current)) expect(raw).not.toContain(name);
  for (const { words, replacement, level } of release.entities) {
    if (replacement === null || level !== 'automatic') continue;
    for (const one of words.filter((word) => word.includes(' '))) expect(raw).not.toContain(one);
  }

  // The remarks still point at something, and quote the copy itself.
  const anchored = analysis.reviewComment.filter(({ from }) => from !== '');
  expect(anchored.length).toBeGreaterThan(10);
  for (const remark of anchored) {
    const [, id = ''] = remark.place.split('/');
    const prose = itemOf(analysis, 'factor', id)?.['text'];
    const span = parseCopyAnchor(remark);
    if (!isProse(prose) || span === null) throw new Error(remark.place);
    const stretch = stretchOf(prose, span);
    if (stretch === null) throw new Error(remark.place);
    expect(remark.quote).toBe(fieldText(prose).slice(stretch.start, stretch.end));
    expect([remark.before, remark.after]).toEqual(['', '']);
  }
  const [orphan] = analysis.reviewComment.filter(({ from }) => from === '');
  expect(orphan).toMatchObject({ before: '', after: '' });
  expect(orphan?.quote).not.toContain('Milan');
});
