import { Archive, BookOpenCheck, Folder, MessageSquare, Settings } from 'lucide-react';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { Button } from 'react-aria-components';
import { classNames } from '../../ui/classNames.ts';
import styles from './CollectionNav.module.css';
import { collections, isIn, type Collection } from './collections.ts';

export interface CollectionNavProps {
  readonly lines: readonly CaseSummary[];
  readonly chosen: Collection;
  readonly onChoose: (collection: Collection) => void;
  readonly onSettings: () => void;
}

const icons = {
  active: Folder,
  review: MessageSquare,
  done: BookOpenCheck,
  archive: Archive,
} as const;

/** The four collections with how many are in each, and the settings. */
export function CollectionNav({ lines, chosen, onChoose, onSettings }: CollectionNavProps) {
  return (
    <nav className={styles['nav']} aria-label={nl.cases.collections}>
      <ul className={styles['list']}>
        {collections.map((collection) => {
          const Icon = icons[collection];
          return (
            <li key={collection}>
              <Button
                className={classNames(styles['item'])}
                aria-current={collection === chosen ? 'page' : 'false'}
                onPress={() => {
                  onChoose(collection);
                }}
              >
                <Icon aria-hidden="true" />
                <span className={styles['name']}>{nl.cases.tabs[collection]}</span>
                <span className={styles['count']}>
                  {lines.filter((line) => isIn(collection, line)).length}
                </span>
              </Button>
            </li>
          );
        })}
        <li className={styles['apart']}>
          <Button className={classNames(styles['item'])} onPress={onSettings}>
            <Settings aria-hidden="true" />
            <span className={styles['name']}>{nl.cases.settings}</span>
          </Button>
        </li>
      </ul>
    </nav>
  );
}
