import type { SharedDoc } from './updates.ts';

const DRAFTS = 'askDrafts';

/** What was chosen so far for a question that is not sent yet; of a shape that must be read with care. */
export function readAskDraft(desk: SharedDoc, round: string): unknown {
  return desk.getMap<unknown>(DRAFTS).get(round);
}

/** Keeps what was chosen for a question on the desk beside its case, so only here. */
export function keepAskDraft(desk: SharedDoc, round: string, draft: object): void {
  desk.getMap<unknown>(DRAFTS).set(round, { ...draft });
}

/** Forgets it: the question is sent, or begun anew. */
export function dropAskDraft(desk: SharedDoc, round: string): void {
  const drafts = desk.getMap<unknown>(DRAFTS);
  if (drafts.has(round)) drafts.delete(round);
}
