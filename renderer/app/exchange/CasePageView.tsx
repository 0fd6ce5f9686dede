import { useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { exchange } from '#shared/text/nl/exchange';
import { SenderKeyDialog } from '../../features/exchange/cards/SenderKeyDialog.tsx';
import { ReceiptListScreen } from '../../features/exchange/receipt/ReceiptListScreen.tsx';
import { ReceiptScreen } from '../../features/exchange/receipt/ReceiptScreen.tsx';
import { arrivalsStore, reviewDecision } from '../../state/arrivalsStore.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { useNow } from '../../ui/useNow.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { QualityPage } from '../thinking/QualityPage.tsx';
import { openPage, type CasePage } from './exchangeStore.ts';
import { receiptActions } from './receiptActions.ts';
import { cardActions } from './sendingActions.ts';
import { askForFile } from './takeFile.ts';

export interface CasePageViewProps {
  readonly workplace: Workplace;
  readonly page: CasePage;
}

/** The page that stands in place of the sections: a receipt, the list of them, or the criteria. */
export function CasePageView({ workplace, page }: CasePageViewProps) {
  const { desktop } = useAppParts();
  const { receipts } = useStore(arrivalsStore);
  const cards = useSyncExternalStore(workplace.exchange.subscribe, workplace.exchange.cards);
  const analysis = useAnalysis();
  const now = useNow();
  const [isComparing, setComparing] = useState(false);
  const { alias } = page;
  if (page.kind === 'quality') return <QualityPage />;
  const receipt =
    page.kind === 'receipt' ? receipts.find(({ id }) => id === page.receipt) : undefined;
  if (receipt === undefined) {
    return (
      <ReceiptListScreen
        receipts={receipts}
        onOpen={(id) => {
          openPage({ kind: 'receipt', alias, receipt: id });
        }}
        openFileLabel={exchange.menu.open}
        onOpenFile={() => void askForFile(desktop, workplace)}
        onBack={() => {
          openPage(null);
        }}
      />
    );
  }
  const { senderSignKey: signKey, senderName: name } = receipt;
  const card = cards.find((one) => one.signKey === signKey) ?? null;
  return (
    <>
      <ReceiptScreen
        key={receipt.id}
        receipt={receipt}
        analysis={analysis}
        code={analysis.cover.code}
        checkedAt={card === null ? receipt.senderCheckedAt : card.checkedAt}
        now={now}
        decisionOf={(item) => reviewDecision(receipt.id, item)}
        actions={receiptActions(receipt, alias, card, () => {
          setComparing(true);
        })}
      />
      {isComparing && (
        <SenderKeyDialog
          cards={workplace.exchange}
          choose={cardActions(desktop, workplace).choose}
          signKey={signKey}
          name={name}
          onClose={() => {
            setComparing(false);
          }}
        />
      )}
    </>
  );
}
