import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { WorkplaceSettings } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { policyOf } from '#shared/policy/policy';
import { ownWords } from '#shared/text/nl/ownWords';
import { policy as policyTexts } from '#shared/text/nl/policy';
import { policyStore } from '../../state/policyStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { OrganisationRules } from './OrganisationRules.tsx';
import { OwnWords } from './OwnWords.tsx';
import styles from './SettingsDialog.module.css';

export interface SettingsDialogProps {
  readonly workplace: Workplace;
  /** Name, organisation and role; the app hands them in, as it does the next. */
  readonly person: ReactNode;
  /** Passphrase and recovery sheet. */
  readonly security: ReactNode;
  /** Where backups go, and how they went. */
  readonly backup: ReactNode;
  /** The folder shared with the duo partner. */
  readonly sharedFolder: ReactNode;
  /** The tab it opens on. */
  readonly firstTab?: 'work' | 'backup';
  readonly onClose: () => void;
}

const texts = nl.settings;
const themes = (['system', 'light', 'dark'] as const).map((value) => ({
  value,
  label: texts.theme[value],
}));
const minutes = Array.from({ length: 15 }, (_, index) => ({
  value: String(index + 1),
  label: texts.idle.minutes(index + 1),
}));

/** The few things that can be set; each is kept at once. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { workplace, person, security, backup, sharedFolder, firstTab = 'work', onClose } = props;
  const [tab, setTab] = useState<string>(firstTab);
  const settings = useSyncExternalStore(workplace.subscribe, workplace.settings);
  const rules = useStore(policyStore);
  const most = policyOf(rules).lockMinutes ?? minutes.length;
  const set = (patch: Partial<WorkplaceSettings>) => {
    workplace.setSettings(patch);
  };
  const work = (
    <div className={styles['panel']}>
      <RadioField
        label={texts.theme.label}
        options={themes}
        value={settings.theme}
        onChange={(theme) => {
          set({ theme });
        }}
        layout="row"
      />
      <SelectField
        label={texts.idle.label}
        hint={texts.idle.hint}
        options={minutes.slice(0, most)}
        value={String(Math.min(settings.idleMinutes, most))}
        onChange={(value) => {
          set({ idleMinutes: Number(value) });
        }}
        placeholder=""
      />
    </div>
  );
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      closeLabel={nl.common.close}
      actions={<Button onPress={onClose}>{texts.done}</Button>}
    >
      <Tabs
        label={texts.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'work', label: texts.tabs.work, content: work },
          {
            id: 'person',
            label: texts.tabs.person,
            content: <div className={styles['panel']}>{person}</div>,
          },
          {
            id: 'security',
            label: texts.tabs.security,
            content: <div className={styles['panel']}>{security}</div>,
          },
          {
            id: 'backup',
            label: texts.tabs.backup,
            content: <div className={styles['panel']}>{backup}</div>,
          },
          {
            id: 'sharedFolder',
            label: texts.tabs.sharedFolder,
            content: <div className={styles['panel']}>{sharedFolder}</div>,
          },
          {
            id: 'ownWords',
            label: ownWords.tab,
            content: (
              <div className={styles['panel']}>
                <OwnWords workplace={workplace} />
              </div>
            ),
          },
          {
            id: 'organisation',
            label: policyTexts.tab,
            content: (
              <div className={styles['panel']}>
                <OrganisationRules reading={rules} />
              </div>
            ),
          },
        ]}
      />
    </Dialog>
  );
}
