import { Check, ChevronRight, Flag } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { ReleaseEntity } from '#shared/anonymise/case/releaseEntity';
import { release as texts } from '#shared/text/nl/release';
import { classNames } from '../../ui/classNames.ts';
import styles from './EntityList.module.css';

export interface EntityListProps {
  readonly entities: readonly ReleaseEntity[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onAccept: () => void;
  readonly onChange: () => void;
  readonly onKeep: () => void;
  /** It is a plain word: it stays, with that as the reason. */
  readonly onOrdinary: () => void;
}

/**
 * Everything found, one line a thing. Arrow keys walk, Enter replaces, W writes something else, L
 * leaves it as it is and G does so because it is a plain word.
 */
export function EntityList(props: EntityListProps) {
  const { entities, chosen, onChoose } = props;
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(chosen);
  // After a decision the next one is chosen: the focus goes along, if it was here.
  useEffect(() => {
    const before = shown.current;
    shown.current = chosen;
    if (chosen === null || before === chosen) return;
    const list = root.current;
    const isHere =
      list?.contains(document.activeElement) === true || document.activeElement === document.body;
    if (isHere) itemOf(list, chosen)?.focus();
    itemOf(list, chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={root} onKeyDownCapture={(event) => hear(event, props)}>
      <ListBox
        aria-label={texts.list.title}
        autoFocus
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const entity = entities.find(({ key }) => keys !== 'all' && keys.has(key));
          if (entity !== undefined) onChoose(entity.key);
        }}
        className={classNames(styles['list'])}
      >
        {entities.map((entity) => (
          <ListBoxItem
            key={entity.key}
            id={entity.key}
            textValue={entity.words[0] ?? ''}
            className={classNames(styles['entity'], styles[entity.decision])}
          >
            <EntityLine entity={entity} />
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}

function EntityLine({ entity }: { readonly entity: ReleaseEntity }) {
  const { decision, words, label, places, replacement, level } = entity;
  return (
    <>
      <span className={styles['sign']} aria-hidden="true">
        {decision === 'undecided' ? level === 'flag' ? <Flag /> : <ChevronRight /> : <Check />}
      </span>
      <span className={styles['words']}>
        <span className={styles['name']}>{words.slice(0, MOST_FORMS).join(', ')}</span>
        <span className={styles['note']}>
          {texts.labels[label]}, {texts.list.count(places.length)}
        </span>
      </span>
      <span className={styles['becomes']}>
        {decision === 'undecided' ? texts.list.toChoose : (replacement ?? texts.list.stays)}
      </span>
    </>
  );
}

const MOST_FORMS = 3;

function hear(
  event: KeyboardEvent,
  { onAccept, onChange, onKeep, onOrdinary }: EntityListProps,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const keys = { enter: onAccept, w: onChange, l: onKeep, g: onOrdinary };
  const action = Object.entries(keys).find(([key]) => key === event.key.toLowerCase())?.[1];
  if (action === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function itemOf(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;
}
