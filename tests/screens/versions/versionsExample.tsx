import { toHex } from '#shared/base/hex';
import example from '#resources/example-analysis.json';
import { singleId } from '#shared/analysis/analysis';
import { readPortable } from '#shared/analysis/portable';
import { FORM_EDIT, openCaseDocument } from '#shared/casedoc/caseDocument';
import { fillFromPortable } from '#shared/casedoc/fillCase';
import { newSharedDoc } from '#shared/casedoc/updates';
import { createCaseWriter } from '#shared/casedoc/caseWriter';
import { blockMapName, proseName, textOrigin } from '#shared/casedoc/blockNames';
import { readProse } from '#shared/casedoc/flatText';
import { patchProse, type BlockContent } from '#shared/casedoc/patchProse';
import { readAnalysis } from '#shared/versions/snapshots';
import type { EntityId } from '#shared/base/ids';
import type { Analysis } from '#shared/analysis/analysis';
import { addRestorePoint } from '#shared/versions/restorePoints';
import { newEntityId } from '../../../renderer/state/newCase.ts';
import type { VersionParts } from '../../../renderer/features/versions/versionParts.ts';
import { keepVersion } from '../../../renderer/features/versions/keepVersion.ts';

const hour = 3_600_000;

export interface ExampleVersions {
  readonly parts: VersionParts;
  readonly analysis: () => Analysis;
  /** From now on nothing can be kept. */
  readonly failSaving: () => void;
}

/** The fictional example with a few days of work on it: a restore point, a version, and changes. */
export async function exampleVersions(): Promise<ExampleVersions> {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error('The example cannot be read');
  const doc = newSharedDoc();
  const desk = newSharedDoc();
  let isFailing = false;
  let now = Date.now() - 26 * hour;
  const parts: VersionParts = {
    doc,
    desk,
    isReadOnly: false,
    author: 'Anne de Graaf',
    newId: newEntityId,
    now: () => now,
    flush: () => Promise.resolve(!isFailing),
    hash: async (bytes) => toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
  };
  fillFromPortable(doc, reading.value, { ...parts, author: 'Youssef' });
  doc.getMap('session').set(String(doc.clientID), { author: 'Youssef', started: now - 30 * hour });
  // The next session, by somebody else.
  doc.clientID += 1;
  openCaseDocument(parts).note('begin', (writer) => {
    writer.set('cover', singleId('cover'), { code: 'VA-031' });
  });
  const point = (kind: 'daily' | 'before-import', label = '') =>
    addRestorePoint(desk, doc, { kind, at: now, author: parts.author, label, newId: newEntityId });
  point('daily');
  edit(parts, 'eerste');
  now += hour;
  await keepVersion(parts, {
    label: 'Besproken met moeder',
    reason: 'Zij herkende kring 2 en miste haar eigen werk.',
  });
  now += 23 * hour;
  point('before-import', 'Youssef');
  edit(parts, 'tweede');
  now = Date.now();
  return {
    parts,
    analysis: () => readAnalysis(doc),
    failSaving: () => {
      isFailing = true;
    },
  };
}

/** The parts of a case in which nothing was ever kept. */
export function emptyVersions(parts: VersionParts): VersionParts {
  return { ...parts, doc: newSharedDoc(), desk: newSharedDoc() };
}

function edit(parts: VersionParts, round: 'eerste' | 'tweede'): void {
  const { doc } = parts;
  const analysis = readAnalysis(doc);
  const writer = createCaseWriter({ ...parts });
  const [first, second, third] = analysis.factor;
  const explanation = analysis.hypothesis[0];
  if (first === undefined || second === undefined || third === undefined || !explanation) {
    throw new Error('The example lacks something');
  }
  doc.transact(() => {
    if (round === 'eerste') {
      writer.add('lead', { owner: analysis.participant[0]?.id ?? null });
      writer.set('factor', first.id, { impact: 2 });
      return;
    }
    writer.set('hypothesis', explanation.id, { confidence: 2, status: 'testing' });
    writer.remove('factor', third.id);
    writer.moveAfter('factor', second.id, null);
  }, FORM_EDIT);
  if (round === 'tweede') {
    rewrite(parts, explanation.id, 'text', (text) => text.replace('.', ', ook op de groep.'));
    rewrite(parts, 'riskWeighing' as EntityId, 'agreement', (text) => text.slice(0, -12));
  }
}

function rewrite(
  { doc, newId }: VersionParts,
  id: EntityId,
  field: string,
  change: (text: string) => string,
): void {
  const target = { text: doc.getText(proseName(id, field)), blocks: doc.getMap(blockMapName) };
  const before = readProse(target.text, target.blocks);
  const after = before.map((block, index): BlockContent => {
    const text = block.runs.map((run) => run.text).join('');
    return index === 0 ? { ...block, runs: [{ text: change(text) }] } : block;
  });
  doc.transact(() => patchProse(target, before, after, { newId }), textOrigin);
}
