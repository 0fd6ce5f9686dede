import { Lock, Plus } from 'lucide-react';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SkipLink } from '../../ui/SkipLink.tsx';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import styles from './CaseListScreen.module.css';
import { CaseOverview } from './CaseOverview.tsx';
import { CollectionNav } from './CollectionNav.tsx';
import type { Collection } from './collections.ts';

export interface CaseListScreenProps {
  readonly workplace: Workplace;
  /** Milliseconds since 1970; greeting, weeks and "vandaag" follow it. */
  readonly now: number;
  /** Stands between the bar and the list: what was rebuilt, what is still to do. */
  readonly notices?: ReactNode;
  /** Stands under the list: what is no longer in it. */
  readonly below?: ReactNode;
  readonly sectionTitle: (section: string) => string;
  readonly onOpen: (alias: CaseAlias) => void;
  readonly onNew: () => void;
  readonly onExample: () => void;
  /** Opens a file of the duo partner. */
  readonly onOpenFile: () => void;
  /** The copies to read for others; null when there are none. */
  readonly copies?: ReactNode;
  /** Shows the own key card, to give it away. */
  readonly onKeyCards?: () => void;
  /** Puts an emergency copy back. */
  readonly onOpenCopy: () => void;
  readonly onLock: () => void;
  readonly onSettings: () => void;
}

const MAIN = 'case-list';
const none = () => undefined;

/** Where every session starts: all analyses by code, and back to where the work stopped. */
export function CaseListScreen(props: CaseListScreenProps) {
  const { workplace, now, notices, below } = props;
  const lines = useSyncExternalStore(workplace.subscribe, workplace.cases);
  const [collection, setCollection] = useState<Collection>(
    // Who reads for others begins with what there is to read.
    workplace.person().role === 'supervisor' ? 'review' : 'active',
  );
  const [term, setTerm] = useState('');
  return (
    <div className={styles['screen']}>
      <SkipLink label={nl.common.skipToMain} targetId={MAIN} />
      <header className={styles['bar']}>
        <Logo />
        <span className={styles['brand']}>{nl.common.appName}</span>
        <div className={styles['search']}>
          <SearchField
            label={nl.cases.search}
            value={term}
            onChange={setTerm}
            clearLabel={nl.common.clearSearch}
          />
        </div>
        <Button kind="primary" icon={<Plus />} onPress={props.onNew}>
          {nl.cases.new}
        </Button>
        <IconButton
          icon={<Lock />}
          label={nl.lock.button}
          shortcut="Ctrl+L"
          bordered
          onPress={props.onLock}
        />
      </header>
      <div className={styles['panes']}>
        <CollectionNav
          lines={lines}
          chosen={collection}
          onChoose={(next) => {
            setCollection(next);
            setTerm('');
          }}
          onSettings={props.onSettings}
        />
        <main id={MAIN} tabIndex={-1} className={styles['main']}>
          {notices}
          <CaseOverview
            workplace={workplace}
            lines={lines}
            collection={collection}
            term={term}
            now={now}
            sectionTitle={props.sectionTitle}
            onOpen={props.onOpen}
            onNew={props.onNew}
            onExample={props.onExample}
            onOpenFile={props.onOpenFile}
            copies={props.copies ?? null}
            onKeyCards={props.onKeyCards ?? none}
            onOpenCopy={props.onOpenCopy}
          />
          {below}
        </main>
      </div>
    </div>
  );
}
