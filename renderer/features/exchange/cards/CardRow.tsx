import { Ban, CircleAlert, ShieldCheck, ShieldQuestion, type LucideIcon } from 'lucide-react';
import { keyCards as texts } from '#shared/text/nl/keyCards';
import type { KnownCard } from '../../../vault/exchange/workplaceExchange.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/classNames.ts';
import { formatLongDay, isoDayOf } from '../../../ui/dutchTime.ts';
import styles from './CardRow.module.css';
import type { CardState } from './cardState.ts';

export interface CardRowProps {
  readonly card: KnownCard;
  readonly state: CardState;
  readonly onCompare: () => void;
  readonly onRevoke: () => void;
  /** For a card that was replaced: the laptop with the older key is still in use. */
  readonly onKeepBoth: () => void;
}

/** Somebody's card: who, how far it can be trusted, and what can be done about that. */
export function CardRow({ card, state, onCompare, onRevoke, onKeepBoth }: CardRowProps) {
  const canCompare = state.kind !== 'revoked' && state.kind !== 'replaced';
  const isWaiting = state.kind === 'unchecked' || state.kind === 'changed';
  return (
    <li className={styles['row']}>
      <div className={styles['line']}>
        <Avatar name={card.name} />
        <span className={styles['who']}>
          <strong>{card.name}</strong>
          <span className={styles['organisation']}>{card.organisation}</span>
        </span>
        <StateMark state={state} />
        <span className={styles['actions']}>
          {canCompare && (
            <Button
              size="small"
              kind={isWaiting ? 'plain' : 'quiet'}
              aria-label={texts.about(isWaiting ? texts.compare : texts.compareAgain, card.name)}
              onPress={onCompare}
            >
              {isWaiting ? texts.compare : texts.compareAgain}
            </Button>
          )}
          {state.kind === 'replaced' && (
            <Button
              size="small"
              kind="quiet"
              aria-label={texts.about(texts.keepBoth, card.name)}
              onPress={onKeepBoth}
            >
              {texts.keepBoth}
            </Button>
          )}
          {state.kind !== 'revoked' && (
            <Button
              size="small"
              kind="quiet"
              aria-label={texts.about(texts.revoke, card.name)}
              onPress={onRevoke}
            >
              {texts.revoke}
            </Button>
          )}
        </span>
      </div>
      {state.kind === 'changed' && (
        <Banner tone="danger" title={texts.changed.title(card.name)}>
          {texts.changed.text(card.name)}
        </Banner>
      )}
    </li>
  );
}

const icons: Readonly<Record<CardState['kind'], LucideIcon>> = {
  checked: ShieldCheck,
  unchecked: ShieldQuestion,
  changed: CircleAlert,
  replaced: Ban,
  revoked: Ban,
};

/** The state of a card in a sign and words. */
export function StateMark({ state }: { readonly state: CardState }) {
  const Icon = icons[state.kind];
  return (
    <span className={classNames(styles['state'], styles[state.kind])}>
      <Icon aria-hidden="true" />
      {wordsOf(state)}
    </span>
  );
}

function wordsOf(state: CardState): string {
  const words = texts.state[state.kind];
  if (typeof words === 'string') return words;
  return words('at' in state ? formatLongDay(isoDayOf(state.at)) : '');
}
