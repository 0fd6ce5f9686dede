import type { Analysis } from '#shared/analysis/analysis';
import { callingName, personById } from '#shared/analysis/people';
import type { Recipient } from '#shared/consent/recipient';
import { reviewDays, type ReviewForm } from '../../export/reviewWish.ts';

export const askSteps = ['question', 'reader', 'check'] as const;
export type AskStep = (typeof askSteps)[number];

/** The key card of somebody who can read a sealed file, with how far it can be trusted. */
export interface ReaderCard {
  readonly signKey: string;
  readonly name: string;
  readonly organisation: string;
  readonly isSupervisor: boolean;
  readonly state: 'checked' | 'unchecked' | 'changed';
  /** When the words were compared, in milliseconds since 1970; null when they were not. */
  readonly checkedAt: number | null;
}

/** For whom: a key card by its key, somebody of the case by id, or a name that was filled in. */
export type ChosenReader =
  | { readonly kind: 'card'; readonly signKey: string }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'named' };

/** What was chosen for a file so far. The question itself stands in the case. */
export interface AskDraft {
  readonly step: AskStep;
  readonly form: ReviewForm;
  readonly reader: ChosenReader | null;
  readonly name: string;
  readonly organisation: string;
  readonly isIdentifiable: boolean;
  /** Null when the field was emptied. */
  readonly days: number | null;
  /** Places of what goes along with a short question. */
  readonly chosen: readonly string[];
  /** The place where somebody was when the question came up; null when unknown. */
  readonly here: string | null;
}

/** The usual way: sealed where there is a card, without names, for thirty days. */
export function firstDraft(readers: readonly ReaderCard[], here: string | null): AskDraft {
  const supervisors = readers.filter(({ isSupervisor }) => isSupervisor);
  const [only] = supervisors;
  return {
    step: 'question',
    form: 'sealedFile',
    reader:
      only !== undefined && supervisors.length === 1
        ? { kind: 'card', signKey: only.signKey }
        : null,
    name: '',
    organisation: '',
    isIdentifiable: false,
    days: reviewDays.usual,
    chosen: [],
    here,
  };
}

/** Who it is for, as the register will name them; a name of nothing while nobody was chosen. */
export function recipientOf(
  { reader, form, name, organisation }: AskDraft,
  readers: readonly ReaderCard[],
  analysis: Analysis,
): Recipient {
  const filledIn = { name: name.trim(), organisation: organisation.trim(), participant: null };
  if (reader === null) return NOBODY;
  if (reader.kind === 'named') return filledIn;
  if (reader.kind === 'card') {
    const card = readers.find(({ signKey }) => signKey === reader.signKey);
    if (card === undefined || form === 'word') return NOBODY;
    return { name: card.name, organisation: card.organisation, participant: null };
  }
  const person = analysis.participant.find(({ id }) => id === reader.id);
  const known = person === undefined ? null : personById(analysis, person.id);
  if (known === null || form === 'sealedFile') return NOBODY;
  const called = known.name.trim() === '' ? callingName(known) : known.name;
  return { name: called, organisation: known.organisation, participant: known.id };
}

/** The most days this copy may be read. */
export function mostDays({ isIdentifiable }: AskDraft): number {
  return isIdentifiable ? reviewDays.mostWithNames : reviewDays.most;
}

const NOBODY: Recipient = { name: '', organisation: '', participant: null };
