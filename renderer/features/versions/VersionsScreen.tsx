import { Bookmark, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { versions as texts } from '#shared/text/nl/versions';
import { sessionWork } from '#shared/versions/sessionWork';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FullScreen } from '../../ui/FullScreen.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AuthorsView } from './AuthorsView.tsx';
import { KeepVersionDialog } from './KeepVersionDialog.tsx';
import { RestoreFlow } from './RestoreFlow.tsx';
import type { RestoreWish } from './restoreWish.ts';
import { useVersionList } from './useVersionList.ts';
import { NOW } from './versionEntries.ts';
import { VersionList } from './VersionList.tsx';
import type { ReadView, VersionParts } from './versionParts.ts';
import { createVersionReader } from './versionReader.ts';
import styles from './VersionsScreen.module.css';
import { VersionView } from './VersionView.tsx';

export interface VersionsScreenProps {
  readonly parts: VersionParts;
  readonly readView: ReadView;
  /** Another object whenever the content of the case changed. */
  readonly revision: unknown;
  /** The version that is looked at first, for example the restore point of a merge. */
  readonly first?: string | null;
  readonly onClose: () => void;
}

/** Looking back over the whole screen: which versions there are, what was in them, what changed. */
export function VersionsScreen(props: VersionsScreenProps) {
  const { parts, readView, revision, first, onClose } = props;
  const entries = useVersionList(parts);
  const [chosen, setChosen] = useState(() => first ?? entries[1]?.id ?? NOW);
  const [wish, setWish] = useState<RestoreWish | null>(null);
  const [asked, setAsked] = useState<'keep' | 'rename' | null>(null);
  const [restored, setRestored] = useState(0);
  const reader = useMemo(
    () => ({ read: createVersionReader(parts.doc), revision, restored }).read,
    [parts.doc, revision, restored],
  );
  const entry = entries.find(({ id }) => id === chosen) ?? entries[0];
  return (
    <FullScreen
      title={texts.title}
      lead={texts.lead}
      buttons={
        <>
          <Button
            icon={<Bookmark aria-hidden="true" />}
            isDisabled={parts.isReadOnly}
            onPress={() => {
              setAsked('keep');
            }}
          >
            {texts.keepCommand}
          </Button>
          <IconButton bordered icon={<X />} label={texts.close} onPress={onClose} />
        </>
      }
      bar={
        <RestoreFlow
          parts={parts}
          reader={reader}
          wish={wish}
          onSettled={() => {
            setWish(null);
            setRestored((count) => count + 1);
          }}
        />
      }
      onClose={onClose}
    >
      {asked !== null && (
        <KeepVersionDialog
          parts={parts}
          {...(asked === 'rename' && entry !== undefined && { named: entry })}
          onKept={(label) => {
            setAsked(null);
            showToast((asked === 'rename' ? texts.rename : texts.keep).done(label));
          }}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
      <div className={styles['panes']}>
        <nav className={styles['list']} aria-label={texts.list.title}>
          <VersionList
            entries={entries}
            now={parts.now()}
            chosen={entry?.id ?? NOW}
            onChoose={setChosen}
          />
        </nav>
        <main className={styles['main']}>
          {entries.length === 1 && <NoVersions parts={parts} />}
          {entries.length > 1 && entry !== undefined && (
            <VersionView
              key={entry.id}
              parts={parts}
              entry={entry}
              entries={entries}
              reader={reader}
              readView={readView}
              onRestore={setWish}
              onRename={() => {
                setAsked('rename');
              }}
            />
          )}
        </main>
      </div>
    </FullScreen>
  );
}

/** Where versions come from; who wrote what can be seen without any. */
function NoVersions({ parts }: { readonly parts: VersionParts }) {
  const [hasWork] = useState(() => sessionWork(parts.doc).length > 0);
  return (
    <>
      <div className={styles['empty']}>
        <EmptyState title={texts.list.empty.title}>{texts.list.empty.text}</EmptyState>
      </div>
      {hasWork && <AuthorsView doc={parts.doc} now={parts.now()} />}
    </>
  );
}
