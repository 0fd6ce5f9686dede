import { useState, useSyncExternalStore } from 'react';
import { ChangePassphrase } from '../features/unlock/ChangePassphrase.tsx';
import { OrganisationKey } from '../features/keys-in-life/OrganisationKey.tsx';
import { ReplaceRecoverySheet } from '../features/unlock/ReplaceRecoverySheet.tsx';
import { logOfWorkplace } from '../state/accessSink.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { personalWords } from './newPassphrase.ts';
import { openOverlay } from './overlayStore.ts';
import { saveSheet } from './saveSheet.ts';
import { sheetFacts } from './sheetFacts.ts';

export interface SecurityPartsProps {
  readonly workplace: Workplace;
}

/** The passphrase and the recovery sheet, inside the settings. */
export function SecurityParts({ workplace }: SecurityPartsProps) {
  const { desktop, passphraseTools } = useAppParts();
  const settings = useSyncExternalStore(workplace.subscribe, workplace.settings);
  const [facts] = useState(() => sheetFacts(workplace));
  return (
    <>
      <ChangePassphrase
        tools={passphraseTools}
        personal={personalWords(workplace)}
        onChange={async (before, after) => {
          const changed = await workplace.changePassphrase(before, after);
          if (changed.ok) logOfWorkplace({ action: 'keyChange', reason: 'passphrase' });
          return changed;
        }}
      />
      <ReplaceRecoverySheet
        isChecked={settings.recoveryChecked}
        facts={facts}
        onReplace={async (passphrase) => {
          const replaced = await workplace.replaceRecoveryCode(passphrase);
          if (replaced.ok) {
            logOfWorkplace({ action: 'keyChange', reason: 'recovery' });
            workplace.setSettings({ recoveryChecked: false });
          }
          return replaced;
        }}
        onSave={(text) => saveSheet(desktop, text)}
        onCheck={() => {
          openOverlay('recoveryCheck');
        }}
      />
      <OrganisationKey
        recipient={workplace.exchange.organisationKey()}
        onSet={workplace.exchange.setOrganisationKey}
      />
    </>
  );
}
