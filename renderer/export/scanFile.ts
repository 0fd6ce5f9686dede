import { sayPlace } from '#shared/anonymise/case/sayPlace';
import { scanFinished } from '#shared/anonymise/case/scanFinished';
import { FILE_NAME, textsOfDocx } from '#shared/anonymise/case/textsOfDocx';
import { isDeidentified } from './releasedCopy.ts';
import type { ShareProblem, ShareWish } from './shareWish.ts';

/**
 * Why a finished file may not leave; null when it may. It is opened and read as a stranger would. A file in which no text can be read may
 * not leave; in a copy without names any name, number or replaced capital of the case refuses it.
 */
export function problemInFile(
  wish: Pick<ShareWish, 'kind' | 'look'>,
  bytes: Uint8Array,
  name: string,
): ShareProblem | null {
  const texts = readableTexts(bytes, name);
  if (texts === null) return { reason: 'unreadable' };
  if (!isDeidentified(wish.kind)) return null;
  if (wish.look === null) return { reason: 'not-allowed' };
  const hits = scanFinished(texts, wish.look.scan);
  if (hits.length === 0) return null;
  return { reason: 'known-words', places: [...new Set(hits.map(sayPlace))] };
}

/** Whether a file may be called so: what a copy without names is called may not tell whose it is. */
export function mayBeCalled(
  { kind, look }: Pick<ShareWish, 'kind' | 'look'>,
  name: string,
): boolean {
  if (!isDeidentified(kind)) return true;
  return look !== null && scanFinished([{ where: FILE_NAME, text: name }], look.scan).length === 0;
}

/** A PDF of a copy with names is only looked at for being one. */
export function problemInPdf(bytes: Uint8Array): ShareProblem | null {
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
  return isPdf ? null : { reason: 'unreadable' };
}

function readableTexts(bytes: Uint8Array, name: string) {
  try {
    const texts = textsOfDocx(bytes, name);
    return texts.some(({ where }) => where === 'word/document.xml') ? texts : null;
  } catch {
    return null;
  }
}
