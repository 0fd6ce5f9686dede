import { expect } from 'vitest';

import type { CaseAlias, FolderId } from '#shared/base/ids';
import type { SharedDoc } from '#shared/casedoc/updates';

import type { OpenCase, Workplace } from '../../renderer/vault/unlockedWorkplace.ts';

/** What stood on the machine before anything failed. */
export interface Before {
  readonly alias: CaseAlias;
  readonly recoveryCode: string;
  readonly drawing: string;
  readonly folder: FolderId;
  /** The file of the partner that is merged, for the work that merges. */
  readonly file: Uint8Array;
}

export const TEXT = 'Milan slaapt slecht.';
export const PARTNER_TEXT = ' Joris schrijft.';
const FIELD = 'txt:f1/text';
const OWN_TEXT = 'alleen voor mij';
const DRAWING = new TextEncoder().encode('een tekening van een huis');

/** What is in the case from the start: a text, a private one, a drawing. */
export async function fillCase(workplace: Workplace): Promise<Pick<Before, 'alias' | 'drawing'>> {
  const made = await workplace.createCase('VA-031', (doc) => {
    doc.getMap('factor').set('f1/createdAt', 1);
    doc.getMap('factor').set('f1/order', 'a');
    append(doc, TEXT);
  });
  if (!made.ok) throw new Error(made.reason);
  const drawing = await look(workplace, made.value, async ({ doc, privateDoc, attachments }) => {
    append(privateDoc, OWN_TEXT);
    const put = await attachments.put(DRAWING);
    if (!put.ok) throw new Error(put.reason);
    doc.getMap('attachment').set('a1/file', put.value);
    return put.value;
  });
  return { alias: made.value, drawing };
}

/** What the partner writes in his copy. */
export function writeAsPartner({ doc }: OpenCase): void {
  append(doc, PARTNER_TEXT);
}

/** Throws unless every case that is here has its text, its private text and its drawing. */
export async function expectWhole(workplace: Workplace, { drawing }: Before): Promise<void> {
  for (const { alias } of workplace.cases()) {
    const seen = await look(workplace, alias, async (opened) => ({
      text: textIn(opened.doc).startsWith(TEXT),
      own: textIn(opened.privateDoc),
      drawing: await opened.attachments.get(drawing),
      unreadable: opened.unreadableRecords,
    }));
    expect(seen).toEqual({
      text: true,
      own: OWN_TEXT,
      drawing: { ok: true, value: DRAWING },
      unreadable: 0,
    });
  }
}

export async function look<Value>(
  workplace: Workplace,
  alias: CaseAlias,
  see: (opened: OpenCase) => Value | Promise<Value>,
): Promise<Value> {
  const opened = await workplace.openCase(alias);
  if (!opened.ok) throw new Error(opened.reason);
  const seen = await see(opened.value);
  await opened.value.close();
  return seen;
}

export function textIn(doc: SharedDoc): string {
  return doc.getText(FIELD).toJSON();
}

export function append(doc: SharedDoc, words: string): void {
  const prose = doc.getText(FIELD);
  prose.insert(prose.length, words, {});
}
