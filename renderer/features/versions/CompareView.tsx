import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { sections } from '#shared/text/nl/sections';
import { versions as texts } from '#shared/text/nl/versions';
import { compareVersions } from '#shared/versions/compareVersions';
import { canRestore } from '#shared/versions/restoreVersion';
import type { SectionChange } from '#shared/versions/versionComparison';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './CompareView.module.css';
import { ItemChangeView } from './ItemChangeView.tsx';
import type { RestoreWish } from './restoreWish.ts';
import { useChangeKeys } from './useChangeKeys.ts';
import type { VersionEntry } from './versionEntries.ts';
import type { VersionReader } from './versionReader.ts';

export interface CompareViewProps {
  readonly before: VersionEntry;
  readonly after: VersionEntry;
  readonly reader: VersionReader;
  /** Puts back what `before` says; null where that would not take back what is shown. */
  readonly onRestore: ((wish: RestoreWish) => void) | null;
}

/** What changed from one version to another, section by section; F8 walks along the changes. */
export function CompareView({ before, after, reader, onRestore }: CompareViewProps) {
  const comparison = useMemo(() => {
    const [old, fresh] = [reader(before), reader(after)];
    return old.ok && fresh.ok
      ? { ok: true as const, value: compareVersions(old.value, fresh.value) }
      : { ok: false as const, reason: old.ok ? (fresh.ok ? null : fresh.reason) : old.reason };
  }, [before, after, reader]);
  const root = useRef<HTMLDivElement>(null);
  const keys = useChangeKeys(root);
  if (!comparison.ok) {
    const { reason } = comparison;
    return (
      <p className={styles['compare']}>{reason === null ? '' : texts.view.problems[reason]}</p>
    );
  }
  const { sections: changed, wordsAdded, wordsRemoved } = comparison.value;
  const places = changed.reduce((sum, { items }) => sum + items.length, 0);
  if (places === 0) {
    return (
      <div className={styles['compare']}>
        <EmptyState title={texts.compare.same.title}>{texts.compare.same.text}</EmptyState>
      </div>
    );
  }
  return (
    <div ref={root} className={styles['compare']}>
      <div className={styles['summary']}>
        <div className={styles['grow']}>
          <p className={styles['from']}>{texts.compare.summary(before.title, after.title)}</p>
          <p className={styles['tally']}>{texts.compare.tally(places, wordsAdded, wordsRemoved)}</p>
        </div>
        <span className={styles['place']} role="status">
          {keys.at === null
            ? texts.compare.noPlace(places)
            : texts.compare.place(keys.at + 1, places)}
        </span>
        <IconButton
          bordered
          icon={<ChevronUp />}
          label={texts.compare.previous}
          shortcut="Shift+F8"
          onPress={() => {
            keys.go(-1);
          }}
        />
        <IconButton
          bordered
          icon={<ChevronDown />}
          label={texts.compare.next}
          shortcut="F8"
          onPress={() => {
            keys.go(1);
          }}
        />
      </div>
      {changed.map((change) => (
        <SectionChanges
          key={change.section ?? 'work'}
          change={change}
          entry={before}
          onRestore={onRestore}
        />
      ))}
    </div>
  );
}

interface SectionChangesProps {
  readonly change: SectionChange;
  readonly entry: VersionEntry;
  readonly onRestore: CompareViewProps['onRestore'];
}

function SectionChanges({ change, entry, onRestore }: SectionChangesProps) {
  const { section, items } = change;
  const title = section === null ? texts.compare.work : sections[section].title;
  const isRestorable = onRestore !== null && section !== null && items.some(canRestore);
  return (
    <section className={styles['section']} aria-label={title}>
      <header className={styles['head']}>
        <h3>{title}</h3>
        {isRestorable && (
          <Button
            kind="quiet"
            size="small"
            aria-label={texts.restore.sectionLabel(title)}
            onPress={() => {
              onRestore({ entry, scope: { kind: 'section', section }, title });
            }}
          >
            {texts.restore.section}
          </Button>
        )}
      </header>
      {items.map((item) => (
        <ItemChangeView
          key={`${item.collection}/${item.id}`}
          item={item}
          onRestore={
            onRestore === null || !canRestore(item)
              ? null
              : (name) => {
                  const { collection, id } = item;
                  onRestore({ entry, scope: { kind: 'item', collection, id }, title: name });
                }
          }
        />
      ))}
    </section>
  );
}
