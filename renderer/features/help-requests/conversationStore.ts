import { createStore } from 'zustand/vanilla';
import type { EntityId } from '#shared/base/ids';

/** Where a conversation is: choosing, at a card (0 is the first), or reading back. */
export type ConversationStep =
  | { readonly kind: 'choose'; readonly person: EntityId | null }
  | {
      readonly kind: 'card' | 'readBack';
      readonly person: EntityId;
      readonly meeting: EntityId;
      /** The day of the conversation, ISO. */
      readonly on: string;
      /** The id of the guide in the method pack. */
      readonly guide: string;
      readonly at: number;
    };

/** The conversation that covers the screen; null while there is none. */
export const conversationStore = createStore<{ readonly step: ConversationStep | null }>(() => ({
  step: null,
}));

/** Covers everything else on screen, for sitting beside somebody. */
export function openConversation(person: EntityId | null): void {
  conversationStore.setState({ step: { kind: 'choose', person } });
}

export function goToStep(step: ConversationStep | null): void {
  conversationStore.setState({ step });
}
