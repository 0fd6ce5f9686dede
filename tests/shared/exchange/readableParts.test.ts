import { describe, expect, it } from 'vitest';
import { readPortable } from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { encodeSharedDoc, newSharedDoc, type SharedDoc } from '#shared/casedoc/updates';
import { documentParts, type PackagePart } from '#shared/exchange/packageParts';
import { readableParts } from '#shared/exchange/readableParts';
import { part } from './exchangeFixtures.ts';

function caseWith(...labels: readonly string[]): SharedDoc {
  let count = 0;
  const doc = newSharedDoc();
  const opened = openCaseDocument({
    doc,
    newId: () => `${labels.join('-')}-${String((count += 1))}` as EntityId,
    now: () => 0,
    author: 'Noor',
  });
  opened.change('factor.add', (writer) => {
    for (const label of labels) writer.add('factor', { shortName: label });
  });
  return doc;
}

function labelsIn({ bytes }: PackagePart): readonly string[] {
  const content = readPortable(JSON.parse(new TextDecoder().decode(bytes)));
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return (content.value.get('factor') ?? []).map(({ values }) => String(values['shortName']));
}

function documents(shared: SharedDoc, own: SharedDoc): readonly PackagePart[] {
  return [
    part(documentParts.case, encodeSharedDoc(shared)),
    part(documentParts.private, encodeSharedDoc(own)),
  ];
}

describe('the readable side of a backup', () => {
  it('says what the case says', () => {
    const [analysis, ...more] = readableParts(documents(caseWith('Rust'), newSharedDoc()));
    expect(analysis).toMatchObject({ name: 'analysis.json', type: 'application/json' });
    expect(analysis && labelsIn(analysis)).toEqual(['Rust']);
    expect(more).toEqual([]);
  });

  it('keeps what is private in a file of its own', () => {
    const parts = readableParts(documents(caseWith('Rust'), caseWith('Twijfel')));
    expect(parts.map(({ name }) => name)).toEqual(['analysis.json', 'analysis-with-own.json']);
    const [shared, withOwn] = parts.map(labelsIn);
    expect(shared).toEqual(['Rust']);
    expect(withOwn).toEqual(expect.arrayContaining(['Rust', 'Twijfel']));
  });

  it('is empty when there is no case that can be read', () => {
    expect(readableParts([])).toEqual([]);
    expect(readableParts([part(documentParts.case, Uint8Array.of(7, 7, 7))])).toEqual([]);
    const other = { ...part(documentParts.case, Uint8Array.of(0, 0)), type: 'text/plain' };
    expect(readableParts([other])).toEqual([]);
  });
});
