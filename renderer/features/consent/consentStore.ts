import { createStore } from 'zustand/vanilla';
import type { InformationLevel } from '#shared/analysis/consent';
import type { EntityId } from '#shared/base/ids';
import type { Asked } from '#shared/consent-texts/askedFacts';

/** How it was told: the level, what was filled in, and whether something hangs on the answer. */
export interface Told {
  readonly level: InformationLevel;
  readonly values: Readonly<Record<string, string>>;
  readonly hasConsequence: boolean;
}

/** What covers the screen: asking in three steps, stopping, what already left, or a form. */
export type ConsentStep =
  | { readonly kind: 'prepare'; readonly asked: Asked; readonly told: Told | null }
  | { readonly kind: 'tell'; readonly asked: Asked; readonly told: Told }
  | {
      readonly kind: 'answer';
      readonly asked: Asked;
      readonly told: Told;
      readonly record: EntityId;
    }
  | { readonly kind: 'stop'; readonly record: EntityId }
  | { readonly kind: 'stopped'; readonly record: EntityId }
  | { readonly kind: 'form'; readonly person: EntityId; readonly child: EntityId };

/** Consent over the whole window; null while there is none. */
export const consentStore = createStore<{ readonly step: ConsentStep | null }>(() => ({
  step: null,
}));

/** Covers everything else on screen, for sitting beside somebody; null takes it away again. */
export function goToConsent(step: ConsentStep | null): void {
  consentStore.setState({ step });
}
