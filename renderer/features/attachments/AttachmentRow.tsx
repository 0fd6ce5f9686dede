import { ChevronDown, ChevronRight, EyeOff } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import { displayValue } from '#shared/analysis/displayValue';
import { callingName, personById } from '#shared/analysis/people';
import { attachments as texts } from '#shared/text/nl/attachments';
import { privacy } from '#shared/text/nl/privacy';
import { useIsPrivateItem } from '../../state/privacyActions.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import { formatLongDay, isoDayOf } from '../../ui/dutchTime.ts';
import styles from './AttachmentRow.module.css';
import { shownName } from './shownName.ts';

export interface AttachmentRowProps {
  readonly item: Entity<'attachment'>;
  readonly isOpen: boolean;
  /** Set when the line takes the focus. */
  readonly focus: object | null;
  readonly onToggle: () => void;
  /** What stands under the line while it is open. */
  readonly children: ReactNode;
}

/** One attachment: what it is, about whom, how large, and who added it. */
export function AttachmentRow({ item, isOpen, focus, onToggle, children }: AttachmentRowProps) {
  const analysis = useAnalysis();
  const isPrivate = useIsPrivateItem(item.id);
  const panelId = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus === null) return;
    // The dialog puts the focus somewhere itself first.
    const timer = setTimeout(() => head.current?.focus(), 0);
    return () => {
      clearTimeout(timer);
    };
  }, [focus]);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={classNames(styles['item'], isOpen && styles['open'])}>
      <h3 className={styles['title']}>
        <button
          ref={head}
          type="button"
          className={styles['head']}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': panelId })}
          onClick={onToggle}
        >
          <Chevron aria-hidden="true" className={styles['chevron']} />
          <span className={styles['words']}>
            <span className={styles['name']}>{shownName(item)}</span>
            <span className={styles['facts']}>{factsOf(analysis, item).join(' · ')}</span>
          </span>
          {isPrivate && (
            <span className={styles['private']}>
              <EyeOff aria-hidden="true" />
              {privacy.mark}
            </span>
          )}
        </button>
      </h3>
      {isOpen && (
        <div id={panelId} className={styles['panel']}>
          {children}
        </div>
      )}
    </li>
  );
}

function factsOf(analysis: Analysis, item: Entity<'attachment'>): readonly string[] {
  const people = item.about.flatMap((id) => {
    const person = personById(analysis, id);
    return person === null ? [] : [callingName(person)];
  });
  return [
    item.kind === null ? texts.row.noKind : displayValue(analysis, 'attachment', item, 'kind'),
    ...(people.length === 0 ? [] : [texts.row.about(people.join(', '))]),
    ...(item.on === null ? [] : [formatLongDay(item.on)]),
    ...(item.size === null ? [] : [texts.size(item.size)]),
    item.createdAt === null
      ? texts.row.byWhom(item.createdBy)
      : texts.row.by(item.createdBy, formatLongDay(isoDayOf(item.createdAt))),
  ];
}
