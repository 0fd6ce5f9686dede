import { ArrowLeftRight, Eye } from 'lucide-react';
import { useStore } from 'zustand';
import type { CaseAlias } from '#shared/base/ids';
import { exchange as texts } from '#shared/text/nl/exchange';
import { arrivalsStore, noteAllSeen, openReviewCount } from '../../state/arrivalsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { openKeyCards, openPage, openSending } from './exchangeStore.ts';
import { askForFile } from './takeFile.ts';

export interface ExchangeMenuProps {
  readonly workplace: Workplace;
  readonly alias: CaseAlias;
}

/** On the bar of a case: what is to be looked at together, and everything about exchanging. */
export function ExchangeMenu({ workplace, alias }: ExchangeMenuProps) {
  const { desktop } = useAppParts();
  const arrivals = useStore(arrivalsStore);
  const count = openReviewCount(arrivals);
  const first = arrivals.receipts.find(({ review, done }) => done.length < review.length);
  return (
    <>
      {first !== undefined && (
        <Button
          data-review=""
          icon={<Eye aria-hidden="true" />}
          onPress={() => {
            openPage({ kind: 'receipt', alias, receipt: first.id });
          }}
        >
          {texts.review(count)}
        </Button>
      )}
      <MenuButton
        label={texts.menu.label}
        trigger={
          <Button icon={<ArrowLeftRight aria-hidden="true" />} aria-label={texts.menu.label}>
            {texts.menu.button}
          </Button>
        }
        groups={[
          [
            {
              id: 'send',
              label: texts.menu.send,
              shortcut: texts.menu.sendKeys,
              run: () => {
                openSending(null);
              },
            },
            {
              id: 'open',
              label: texts.menu.open,
              shortcut: texts.menu.openKeys,
              run: () => void askForFile(desktop, workplace),
            },
          ],
          [
            {
              id: 'receipts',
              label: texts.menu.receipts,
              run: () => {
                openPage({ kind: 'receipts', alias });
              },
            },
            {
              id: 'cards',
              label: texts.menu.cards,
              run: () => {
                openKeyCards();
              },
            },
            {
              id: 'allRead',
              label: texts.menu.allRead,
              isDisabled: arrivals.unread.length === 0,
              run: markAllRead,
            },
          ],
        ]}
      />
    </>
  );
}

/** "Alles gelezen", and says so. */
export function markAllRead(): void {
  noteAllSeen();
  showToast(texts.unread.cleared);
}
