import { useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { attachmentHashesIn } from '#shared/casedoc/attachmentHashes';
import { lastReceivers, rememberReceivers } from '#shared/merge/lastReceivers';
import { KeyCardsDialog } from '../../features/exchange/cards/KeyCardsDialog.tsx';
import { OpenPackageDialog } from '../../features/exchange/opening/OpenPackageDialog.tsx';
import { placeName } from '../../features/exchange/receipt/placeName.ts';
import { SendDialog } from '../../features/exchange/sending/SendDialog.tsx';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { closeOverlay } from '../overlayStore.ts';
import { exchangeStore, openKeyCards, openPage } from './exchangeStore.ts';
import { openingActions } from './openingActions.ts';
import { cardActions, sendingActions } from './sendingActions.ts';

export interface ExchangeOverlayProps {
  readonly workplace: Workplace;
  readonly kind: 'keyCards' | 'sendCase' | 'openPackage';
}

/** The dialogs of exchanging with the duo partner. */
export function ExchangeOverlay({ workplace, kind }: ExchangeOverlayProps) {
  switch (kind) {
    case 'keyCards':
      return <KeyCardsOverlay workplace={workplace} />;
    case 'sendCase':
      return <SendOverlay workplace={workplace} />;
    case 'openPackage':
      return <OpenOverlay workplace={workplace} />;
  }
}

interface OverlayProps {
  readonly workplace: Workplace;
}

function KeyCardsOverlay({ workplace }: OverlayProps) {
  const { desktop } = useAppParts();
  const person = useSyncExternalStore(workplace.subscribe, workplace.person);
  const { arrivedCard } = useStore(exchangeStore);
  const [actions] = useState(() => cardActions(desktop, workplace));
  return (
    <KeyCardsDialog
      // A card that comes in while the dialog stands is told anew.
      key={JSON.stringify(arrivedCard)}
      cards={workplace.exchange}
      person={person}
      actions={actions}
      arrived={arrivedCard}
      onClose={closeOverlay}
    />
  );
}

function SendOverlay({ workplace }: OverlayProps) {
  const { desktop } = useAppParts();
  const { returnTo } = useStore(exchangeStore);
  const [parts] = useState(() => {
    const state = openCaseStore.getState();
    if (state === null) return null;
    const { openCase, analysis, privacy } = state;
    return {
      desk: openCase.desk,
      actions: sendingActions(desktop, workplace, openCase.alias),
      remembered: lastReceivers(openCase.desk),
      facts: {
        code: analysis.cover.code,
        attachments: attachmentHashesIn(openCase.doc, 'now').size,
        privateItems: privacy.items.size + privacy.sections.size,
      },
    };
  });
  if (parts === null) return null;
  const { desk, ...rest } = parts;
  return (
    <SendDialog
      {...rest}
      cards={workplace.exchange}
      returnTo={returnTo}
      onRemember={(signKeys) => {
        rememberReceivers(desk, signKeys);
      }}
      onToCards={() => {
        openKeyCards();
      }}
      onClose={closeOverlay}
    />
  );
}

function OpenOverlay({ workplace }: OverlayProps) {
  const { desktop, session } = useAppParts();
  const file = useStore(exchangeStore, (state) => state.file);
  const state = useStore(openCaseStore);
  const [actions] = useState(() => openingActions(desktop, workplace, session));
  const [openCase] = useState(() =>
    state === null ? null : { alias: state.openCase.alias, code: state.analysis.cover.code },
  );
  if (file === null) return null;
  return (
    <OpenPackageDialog
      // Another file is another story.
      key={fileNumber(file)}
      file={file}
      actions={actions}
      cards={workplace.exchange}
      openCase={openCase}
      codeOf={(alias) => workplace.cases().find((line) => line.alias === alias)?.code ?? null}
      placeName={(place) => (state === null ? '' : placeName(state.analysis, place))}
      onToCards={() => {
        openKeyCards();
      }}
      onToCase={(alias) => {
        closeOverlay();
        openPage(null);
        void session.openCase(alias);
      }}
      onClose={closeOverlay}
    />
  );
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** The same for the same file, another for every other one, whatever their names are. */
function fileNumber(file: object): number {
  const known = numbers.get(file);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(file, last);
  return last;
}
