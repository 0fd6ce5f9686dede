import { Bookmark, CircleDot, History } from 'lucide-react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { versions as texts } from '#shared/text/nl/versions';
import { classNames } from '../../ui/classNames.ts';
import { formatClock } from '../../ui/dutchTime.ts';
import { byDay, type VersionEntry } from './versionEntries.ts';
import styles from './VersionList.module.css';

export interface VersionListProps {
  readonly entries: readonly VersionEntry[];
  readonly now: number;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const icons = {
  now: <CircleDot aria-hidden="true" />,
  milestone: <Bookmark aria-hidden="true" />,
  point: <History aria-hidden="true" />,
} as const;

/** Every version by day, the newest first; what a person kept stands out. */
export function VersionList({ entries, now, chosen, onChoose }: VersionListProps) {
  return (
    <ListBox
      aria-label={texts.list.title}
      autoFocus
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const entry = entries.find(({ id }) => keys !== 'all' && keys.has(id));
        if (entry !== undefined) onChoose(entry.id);
      }}
      className={classNames(styles['list'])}
    >
      {byDay(entries, now).map(({ day, title, entries: ofDay }) => (
        <ListBoxSection key={day} id={`day-${day}`}>
          <Header className={classNames(styles['day'])}>{title}</Header>
          {ofDay.map((entry) => (
            <ListBoxItem
              key={entry.id}
              id={entry.id}
              textValue={entry.title}
              className={classNames(styles['entry'], styles[entry.kind])}
            >
              {icons[entry.kind]}
              <span className={styles['words']}>
                <span className={styles['title']}>{entry.title}</span>
                <span className={styles['note']}>{noteOf(entry)}</span>
              </span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function noteOf(entry: VersionEntry): string {
  if (entry.kind === 'now') return texts.list.nowNote;
  const who = entry.author === '' ? '' : ` ${texts.list.by(entry.author)}`;
  const why = entry.reason === '' ? '' : ` · ${entry.reason}`;
  return `${formatClock(entry.at)}${who}${why}`;
}
