import { consentStore } from '../features/consent/consentStore.ts';
import { familyReadingStore } from '../features/family-reading/familyReadingStore.ts';
import { conversationStore } from '../features/help-requests/conversationStore.ts';
import type { Command } from '../state/commandStore.ts';

/** What goes with sitting together: keeping, and locking when the table is left. */
const goesAlong: ReadonlySet<string> = new Set(['app.lock', 'save.now']);

/**
 * Beside a youth or a parent nothing else comes on screen by a key or the menu: no remarks of
 * others, no other analysis. While somebody still prepares what will be read, asked or told,
 * everything may.
 */
export function mayRunBeside({ id }: Pick<Command, 'id'>): boolean {
  return !isBesideFamily() || goesAlong.has(id);
}

function isBesideFamily(): boolean {
  const reading = familyReadingStore.getState().step;
  const conversation = conversationStore.getState().step;
  const consent = consentStore.getState().step;
  return (
    (reading !== null && reading.kind !== 'choose') ||
    (conversation !== null && conversation.kind !== 'choose') ||
    (consent !== null && !preparesConsent.has(consent.kind))
  );
}

/** The duo alone: before asking, and the paper form. */
const preparesConsent: ReadonlySet<string> = new Set(['prepare', 'form']);
