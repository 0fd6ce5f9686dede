import { Download, Plus } from 'lucide-react';
import type { Person } from '#shared/casedoc/workplaceIndex';
import { keyCards as texts } from '#shared/text/nl/keyCards';
import type {
  AddedCard,
  CardProblem,
  KnownCard,
} from '../../../vault/exchange/workplaceExchange.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import styles from './CardList.module.css';
import { CardRow } from './CardRow.tsx';
import { cardState } from './cardState.ts';

/** What to say above the cards about the one that was just brought in. */
export type CardNotice =
  | { readonly added: AddedCard }
  | { readonly problem: CardProblem | 'unreadable' | 'too-large' | 'not-saved' };

export interface CardListProps {
  readonly cards: readonly KnownCard[];
  readonly person: Person;
  readonly notice: CardNotice | null;
  readonly onSaveOwn: () => void;
  readonly onAdd: () => void;
  readonly onCompare: (signKey: string) => void;
  readonly onRevoke: (signKey: string) => void;
  readonly onKeepBoth: (signKey: string) => void;
}

/** The own card, and the cards of others with their state. */
export function CardList(props: CardListProps) {
  const { cards, person, notice } = props;
  return (
    <>
      {notice !== null && <Notice notice={notice} onCompare={props.onCompare} />}
      <p className={styles['lead']}>{texts.lead}</p>
      <section className={styles['own']} aria-label={texts.own.title}>
        <div className={styles['ownText']}>
          <h3>{texts.own.title}</h3>
          <p className={styles['person']}>
            <strong>{person.name}</strong>
            {person.organisation !== '' && <span>{person.organisation}</span>}
          </p>
          <p className={styles['note']}>{texts.own.text}</p>
        </div>
        <Button icon={<Download aria-hidden="true" />} onPress={props.onSaveOwn}>
          {texts.own.save}
        </Button>
      </section>
      <section aria-label={texts.others.title}>
        <div className={styles['head']}>
          <h3>{texts.others.title}</h3>
          <Button size="small" icon={<Plus aria-hidden="true" />} onPress={props.onAdd}>
            {texts.others.add}
          </Button>
        </div>
        {cards.length === 0 ? (
          <EmptyState title={texts.others.noneTitle}>{texts.others.none}</EmptyState>
        ) : (
          <ul className={styles['cards']}>
            {cards.map((card) => (
              <CardRow
                key={card.signKey}
                card={card}
                state={cardState(card, cards)}
                onCompare={() => {
                  props.onCompare(card.signKey);
                }}
                onRevoke={() => {
                  props.onRevoke(card.signKey);
                }}
                onKeepBoth={() => {
                  props.onKeepBoth(card.signKey);
                }}
              />
            ))}
          </ul>
        )}
        <p className={styles['note']}>{texts.others.drop}</p>
      </section>
    </>
  );
}

interface NoticeProps {
  readonly notice: CardNotice;
  readonly onCompare: (signKey: string) => void;
}

function Notice({ notice, onCompare }: NoticeProps) {
  if ('problem' in notice) {
    const { title, text } = texts.problems[notice.problem];
    return (
      <Banner tone="attention" title={title}>
        {text}
      </Banner>
    );
  }
  const { card, kind } = notice.added;
  if (kind === 'known') return <Banner tone="calm">{texts.added.known(card.name)}</Banner>;
  // A changed key is told loudly at the card itself.
  if (kind === 'changed-key') return null;
  return (
    <Banner
      tone="calm"
      action={
        <Button
          size="small"
          autoFocus
          onPress={() => {
            onCompare(card.signKey);
          }}
        >
          {texts.compare}
        </Button>
      }
    >
      {texts.added.new(card.name)}
    </Banner>
  );
}
