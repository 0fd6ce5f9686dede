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
  const [wanted, setWanted] = useState<Stretch>({ from: 0, to: AT_A_TIME });
  const [spoken, setSpoken] = useState('');
  if (threads.length === 0) {
    return <p className={styles['empty']}>{isCopy ? texts.noneInCopy : texts.none}</p>;
  }
  // What is being worked on stays, also when it does not fit the choice any more.
  const fitting = new Set(filterRemarks(threads, filter));
  const shown = inReadingOrder(threads.filter((one) => fitting.has(one) || one.id === current));
  const at = shown.findIndex(({ id }) => id === current);
  const { from, to } = aroundCurrent(wanted, at, shown.length);
  return (
    <div className={styles['pane']}>
      <h2 className={hidden['hidden']}>{texts.title}</h2>
      <RemarksBar threads={threads} onSay={setSpoken} />
      {shown.length === 0 && <p className={styles['quiet']}>{texts.noneShown}</p>}
      {from > 0 && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            setWanted({ from: from - AT_A_TIME, to });
          }}
        >
          {texts.moreBefore(Math.min(from, AT_A_TIME))}
        </Button>
      )}
      {groupsOf(shown.slice(from, to)).map(({ key, heading, lead, members }) => (
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
      {to < shown.length && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            setWanted({ from, to: to + AT_A_TIME });
          }}
        >
          {texts.more(Math.min(shown.length - to, AT_A_TIME))}
        </Button>
      )}
      <p role="status" className={hidden['hidden']}>
        {spoken}
      </p>
    </div>
  );
}

/** The cards that are made: places in the list, without the last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The wanted stretch while the current remark lies in it; else one around that. */
function aroundCurrent(wanted: Stretch, current: number, count: number): Stretch {
  const isIn = current < 0 || (current >= wanted.from && current < wanted.to);
  const from = isIn ? wanted.from : current - AT_A_TIME / 2;
  const to = isIn ? wanted.to : current + AT_A_TIME / 2;
  return { from: Math.max(0, from), to: Math.min(count, to) };
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
