import { save } from '#shared/text/nl/save';
import type { SaveState } from '../../../vault/saveState.ts';

/** What to say of work that is kept nowhere yet: to try again, or to make room first. */
export function failedText({ reason }: Extract<SaveState, { readonly kind: 'failed' }>): string {
  return reason === 'disk-full' ? save.failedFull : save.failed;
}
