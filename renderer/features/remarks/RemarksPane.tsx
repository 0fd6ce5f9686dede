import { useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import type { SectionId } from '#shared/analysis/sections';
import { filterRemarks } from '#shared/remarks/remarkFilter';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { remarks as texts } from '#shared/text/nl/remarks';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { inReadingOrder, isPlaceless, useRemarkThreads } from '../../state/remarkThreadList.ts';
import { remarkStore } from '../../state/remarkStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { RemarkCard } from './RemarkCard.tsx';
import { RemarksBar } from './RemarksBar.tsx';
import styles from './RemarksPane.module.css';

/** So many cards are made at first, and more when they are asked for. */
const AT_A_TIME = 40;

/** All remarks beside the text: threads in the order of the document, then those without a place. */
export function RemarksPane() {
  const threads = useRemarkThreads();
  const analysis = useDeferredValue(useAnalysis());
  const isCopy = useOpenCase(({ caseDocument }) => caseDocument.isReadOnly);
  const filter = useStore(remarkStore, (state) => state.filter);
  const current = useStore(remarkStore, (state) => state.current);
  const [limit, setLimit] = useState(AT_A_TIME);
  const [spoken, setSpoken] = useState('');
  if (threads.length === 0) {
    return <p className={styles['empty']}>{isCopy ? texts.noneInCopy : texts.none}</p>;
  }
  // What is being worked on stays, also when it does not fit the choice any more.
  const fitting = new Set(filterRemarks(threads, filter));
  const shown = inReadingOrder(threads.filter((one) => fitting.has(one) || one.id === current));
  const reach = Math.max(limit, shown.findIndex(({ id }) => id === current) + AT_A_TIME / 4);
  const left = shown.length - reach;
  return (
    <div className={styles['pane']}>
      <h2 className={hidden['hidden']}>{texts.title}</h2>
      <RemarksBar threads={threads} onSay={setSpoken} />
      {shown.length === 0 && <p className={styles['quiet']}>{texts.noneShown}</p>}
      {groupsOf(shown.slice(0, reach)).map(({ key, heading, lead, members }) => (
        <section key={key} aria-label={heading} className={styles['group']}>
          <h3 className={styles['heading']}>{heading}</h3>
          {lead !== '' && <p className={styles['quiet']}>{lead}</p>}
          {members.map((thread) => (
            <RemarkCard
              key={thread.id}
              thread={thread}
              analysis={analysis}
              isCurrent={thread.id === current}
              onSay={setSpoken}
            />
          ))}
        </section>
      ))}
      {left > 0 && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            setLimit(reach + AT_A_TIME);
          }}
        >
          {texts.more(Math.min(left, AT_A_TIME))}
        </Button>
      )}
      <p role="status" className={hidden['hidden']}>
        {spoken}
      </p>
    </div>
  );
}

interface Group {
  readonly key: string;
  readonly heading: string;
  readonly lead: string;
  readonly members: readonly RemarkThread[];
}

/** Under the heading of their section; what lost its place has a group of its own. */
function groupsOf(threads: readonly RemarkThread[]): readonly Group[] {
  const keys = [...new Set(threads.map(groupKey))];
  return keys.map((key) => ({
    key,
    heading: key === 'orphans' ? texts.orphans : headingOf(key === 'whole' ? null : key),
    lead: key === 'orphans' ? texts.orphansLead : '',
    members: threads.filter((thread) => groupKey(thread) === key),
  }));
}

function groupKey(thread: RemarkThread): SectionId | 'whole' | 'orphans' {
  return isPlaceless(thread) ? 'orphans' : (thread.section ?? 'whole');
}

function headingOf(section: SectionId | null): string {
  if (section === null) return texts.whole;
  return workspace.tasks.numbered(section, sections[section].title);
}
