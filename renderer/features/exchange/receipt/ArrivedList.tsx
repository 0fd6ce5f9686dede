import { useState } from 'react';
import { sectionIds, type SectionId } from '#shared/analysis/sections';
import { entityTypes } from '#shared/analysis/entityTypes';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { ArrivedItem } from '#shared/merge/mergeReceipt';
import { receipt } from '#shared/text/nl/receipt';
import { sections } from '#shared/text/nl/sections';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/classNames.ts';
import type { ReceiptActions } from './receiptActions.ts';
import styles from './ReceiptAside.module.css';

export interface ArrivedListProps {
  readonly items: readonly ArrivedItem[];
  readonly onGo: ReceiptActions['goTo'];
}

const SHOWN_AT_FIRST = 4;
const texts = receipt.arrived;

/** What came in, section by section; each thing leads to its place. */
export function ArrivedList({ items, onGo }: ArrivedListProps) {
  if (items.length === 0) return <p className={styles['section']}>{texts.none}</p>;
  const groups = sectionIds
    .map((section) => ({ section, things: items.filter((item) => item.section === section) }))
    .filter(({ things }) => things.length > 0);
  return (
    <ul className={styles['groups']}>
      {groups.map(({ section, things }) => (
        <li key={section} className={styles['group']}>
          <Group section={section} things={things} onGo={onGo} />
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly section: SectionId;
  readonly things: readonly ArrivedItem[];
  readonly onGo: ReceiptActions['goTo'];
}

function Group({ section, things, onGo }: GroupProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? things : things.slice(0, SHOWN_AT_FIRST);
  const more = things.length - SHOWN_AT_FIRST;
  return (
    <>
      <h3 className={styles['section']}>{sections[section].title}</h3>
      <ul className={styles['things']}>
        {shown.map((thing) => (
          <li key={`${thing.collection}/${thing.entity}`}>
            <button
              type="button"
              className={styles['thing']}
              onClick={() => {
                const { collection, entity, fields } = thing;
                onGo({ collection, entity, field: fields[0] ?? null, section });
              }}
            >
              <span
                className={classNames(styles['name'], thing.change === 'removed' && styles['gone'])}
              >
                {thing.title === '' ? fieldsOf(thing) : thing.title}
              </span>
              <span className={styles['what']}>{whatOf(thing)}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          kind="link"
          size="small"
          aria-expanded={isWhole}
          onPress={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? texts.less : texts.more(more)}
        </Button>
      )}
    </>
  );
}

/** What has no name of its own, like the cover, is told by what changed in it. */
function fieldsOf({ collection, fields }: ArrivedItem): string {
  const known: Readonly<Record<string, unknown>> = entityTypes[collection].fields;
  const labels = fields
    .filter((field) => field in known)
    .map((field) => fieldWords(collection, field).label);
  return labels.length === 0 ? texts.untitled : labels.join(', ');
}

function whatOf({ change, words }: ArrivedItem): string {
  if (change === 'changed' && words === 0) return texts.set;
  const count = change === 'removed' || words === 0 ? [] : [texts.words(words)];
  return [texts.change[change], ...count].join(', ');
}
