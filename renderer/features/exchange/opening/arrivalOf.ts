import type { CaseAlias } from '#shared/base/ids';
import type { ArrivedPackage } from '../../../vault/exchange/workplaceExchange.ts';

/** What can be done with a file that was opened; exactly one screen each. */
export type Arrival =
  /** Shut until the words were compared by phone. */
  | 'changed-key'
  | 'backup'
  | 'other-epoch'
  | 'own'
  | 'already'
  | 'same'
  | 'older'
  /** Not a word is new, but places were looked at together there. */
  | 'ticks'
  /** May be opened now, and is then shown as not checked. */
  | 'unknown'
  | 'unchecked'
  | 'new-case'
  | 'other-case'
  /** The history was cleaned up: there, or here while the sender still wrote in the old one. */
  | 'adopt'
  | 'carry'
  | 'merges';

/** The most pressing thing about a file comes first; trust outweighs everything. */
export function arrivalOf(arrived: ArrivedPackage, openAlias: CaseAlias | null): Arrival {
  const { trust, state, kind } = arrived;
  if (trust === 'changed-key') return 'changed-key';
  if (kind === 'backup') return 'backup';
  if (state === 'other-epoch' && arrived.epochStep === null) return 'other-epoch';
  const isKnown = state === 'already' || state === 'older';
  const isOfCard = trust === 'checked' || trust === 'unchecked';
  if (isKnown && isOfCard && arrived.reviewNews > 0) return 'ticks';
  if (state === 'already' && trust !== 'own' && arrived.sameWords.length > 0) return 'same';
  if (state === 'already') return trust === 'own' ? 'own' : 'already';
  if (state === 'older') return 'older';
  if (trust === 'unknown' || trust === 'unchecked') return trust;
  if (arrived.epochStep !== null) return arrived.epochStep;
  if (state === 'new-case') return 'new-case';
  return openAlias === null || openAlias === arrived.alias ? 'merges' : 'other-case';
}

/** What else there is to know of a file whose sender was not checked; null for nothing. */
export function besideTrust(
  arrived: ArrivedPackage,
  openAlias: CaseAlias | null,
): 'adopt' | 'carry' | 'new-case' | 'other-case' | null {
  const beside = arrivalOf({ ...arrived, trust: 'checked' }, openAlias);
  switch (beside) {
    case 'adopt':
    case 'carry':
    case 'new-case':
    case 'other-case':
      return beside;
    default:
      return null;
  }
}

/** True when the file may be merged (or added) from this screen. */
export function mayAccept(arrival: Arrival): boolean {
  switch (arrival) {
    case 'unknown':
    case 'unchecked':
    case 'new-case':
    case 'other-case':
    case 'adopt':
    case 'carry':
    case 'merges':
      return true;
    default:
      return false;
  }
}
