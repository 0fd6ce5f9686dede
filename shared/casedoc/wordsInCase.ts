import type { SharedDoc } from './updates.ts';

interface DeltaPart {
  readonly insert?: unknown;
}

const PROSE = 'txt:';

/** How many words stand in all texts of a case together. */
export function wordsInCase(doc: SharedDoc): number {
  const names = [...doc.share.keys()].filter((name) => name.startsWith(PROSE));
  return names.reduce((sum, name) => sum + wordsIn(doc, name), 0);
}

function wordsIn(doc: SharedDoc, name: string): number {
  // Between two blocks stands an embed, not a letter.
  const text = (doc.getText(name).toDelta() as readonly DeltaPart[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ' '))
    .join('');
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
