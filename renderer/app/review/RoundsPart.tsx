import { useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { SenderKeyDialog } from '../../features/exchange/cards/SenderKeyDialog.tsx';
import type { Round, RoundKey } from '../../features/rounds/roundParts.ts';
import { RoundsView } from '../../features/rounds/RoundsView.tsx';
import { LIST_VIEW } from '../../forms/sectionView.ts';
import { showRemark } from '../../state/remarkStore.ts';
import { goToRemark } from '../../state/goToRemark.ts';
import { goToSection, setSectionView } from '../../state/openCaseStore.ts';
import { useRemarkThreads } from '../../state/remarkThreadList.ts';
import { sessionStore } from '../../state/sessionStore.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import type { KnownCard } from '../../vault/exchange/workplaceExchange.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { cardActions } from '../exchange/sendingActions.ts';
import { askSupervisor } from './askCommands.ts';
import { SeenPart } from './SeenPart.tsx';

/** The rounds of the opened case, as a view of the section that accounts for the work. */
export function RoundsPart() {
  const session = useStore(sessionStore, (state) => state.session);
  return session.kind === 'case' ? <Rounds workplace={session.workplace} /> : null;
}

function Rounds({ workplace }: { readonly workplace: Workplace }) {
  const { desktop } = useAppParts();
  const { reviews, exchange } = workplace;
  const analysis = useOpenCase((state) => state.analysis);
  const alias = useOpenCase((state) => state.openCase.alias);
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const openItem = useOpenCase((state) => state.openItem);
  const cards = useSyncExternalStore(exchange.subscribe, exchange.cards);
  const threads = useRemarkThreads();
  const now = useNow();
  const [compared, setCompared] = useState<Round | null>(null);
  return (
    <>
      <RoundsView
        analysis={analysis}
        threads={threads}
        today={isoDayOf(now)}
        onAsk={isReadOnly ? null : askSupervisor}
        first={openItem}
        onEdit={
          isReadOnly
            ? null
            : (id) => {
                setSectionView('s13', LIST_VIEW);
                goToSection('s13', { collection: 'review', id });
              }
        }
        onRemark={(thread) => {
          goToRemark(thread);
          showRemark(thread.id);
        }}
        verify={async (round) => {
          const proof = await reviews.verifyRound(alias, round).catch(() => null);
          return proof?.ok === true ? proof.value : null;
        }}
        keyOf={(signKey) => keyIn(cards, signKey)}
        onKey={setCompared}
        renderSeen={(round, onClose) => (
          <SeenPart reviews={reviews} alias={alias} round={round} onClose={onClose} />
        )}
      />
      {compared !== null && (
        <SenderKeyDialog
          cards={exchange}
          choose={cardActions(desktop, workplace).choose}
          signKey={compared.readerKey}
          name={compared.reader}
          onClose={() => {
            setCompared(null);
          }}
        />
      )}
    </>
  );
}

function keyIn(cards: readonly KnownCard[], signKey: string): RoundKey {
  const card = cards.find((one) => one.signKey === signKey);
  if (card === undefined) return { kind: 'unknown' };
  if (card.revokedAt !== null) return { kind: 'revoked' };
  return card.checkedAt === null
    ? { kind: 'unchecked' }
    : { kind: 'checked', on: isoDayOf(card.checkedAt) };
}
