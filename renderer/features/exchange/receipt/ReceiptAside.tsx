import { KeyRound, ShieldAlert, ShieldCheck, Users } from 'lucide-react';
import type { KeptReceipt } from '#shared/merge/receiptBook';
import { receipt as texts } from '#shared/text/nl/receipt';
import { Button } from '../../../ui/Button.tsx';
import { formatLongDay, isoDayOf } from '../../../ui/dutchTime.ts';
import { ArrivedList } from './ArrivedList.tsx';
import type { ReceiptActions } from './receiptActions.ts';
import styles from './ReceiptAside.module.css';

export interface ReceiptAsideProps {
  readonly receipt: KeptReceipt;
  readonly code: string;
  readonly checkedAt: number | null;
  readonly actions: ReceiptActions;
}

/** What came in and where it stands, why the file can be trusted, and where to go from here. */
export function ReceiptAside({ receipt, code, checkedAt, actions }: ReceiptAsideProps) {
  const { senderName, arrived, isSame } = receipt;
  const isChecked = checkedAt !== null;
  const toSender = actions.compareWords ?? actions.addCard;
  return (
    <aside className={styles['aside']}>
      <section aria-labelledby="receipt-arrived">
        <h2 id="receipt-arrived">{texts.arrived.title}</h2>
        <ArrivedList items={arrived} onGo={actions.goTo} />
      </section>
      <section aria-labelledby="receipt-trust">
        <h2 id="receipt-trust">{isChecked ? texts.trust.title : texts.trust.uncheckedTitle}</h2>
        <ul className={styles['trust']}>
          <li>
            {isChecked ? <KeyRound aria-hidden="true" /> : <ShieldAlert aria-hidden="true" />}
            <span>
              {isChecked
                ? texts.trust.checked(senderName, formatLongDay(isoDayOf(checkedAt)))
                : texts.trust.unchecked(senderName)}
              {!isChecked && toSender !== null && (
                <Button kind="link" size="small" onPress={toSender}>
                  {actions.addCard === null ? texts.trust.compare : texts.trust.addCard}
                </Button>
              )}
            </span>
          </li>
          <li>
            <ShieldCheck aria-hidden="true" />
            <span>{texts.trust.whole}</span>
          </li>
          <li>
            <Users aria-hidden="true" />
            <span>{texts.trust.only(code)}</span>
          </li>
        </ul>
      </section>
      <div className={styles['end']}>
        {!isSame && <p>{texts.notSame(senderName)}</p>}
        <Button kind="primary" size="large" onPress={actions.toAnalysis}>
          {texts.toAnalysis}
        </Button>
        <Button onPress={actions.makeReturn}>{texts.makeReturn(senderName)}</Button>
        <Button kind="link" onPress={actions.toList}>
          {texts.toList}
        </Button>
      </div>
    </aside>
  );
}
