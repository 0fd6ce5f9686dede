import type { ReactNode } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { exchange } from '#shared/text/nl/exchange';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import styles from './CaseListScreen.module.css';
import { CaseTable } from './CaseTable.tsx';
import { greeting } from './caseWords.ts';
import { isIn, type Collection } from './collections.ts';
import { ResumeCard } from './ResumeCard.tsx';

export interface CaseOverviewProps {
  readonly workplace: Workplace;
  readonly lines: readonly CaseSummary[];
  readonly collection: Collection;
  /** Part of a code; searches in every collection. */
  readonly term: string;
  readonly now: number;
  readonly sectionTitle: (section: string) => string;
  readonly onOpen: (alias: CaseAlias) => void;
  readonly onNew: () => void;
  readonly onExample: () => void;
  /** Opens a file of the duo partner. */
  readonly onOpenFile: () => void;
  /** The copies to read for others; null when there are none. */
  readonly copies: ReactNode;
  /** Shows the own key card, to give it away. */
  readonly onKeyCards: () => void;
  /** Puts an emergency copy back. */
  readonly onOpenCopy: () => void;
}

/** The greeting, the case that was open last, and the chosen collection. */
export function CaseOverview(props: CaseOverviewProps) {
  const { workplace, lines, collection, term, now, onOpen } = props;
  const wanted = term.trim().toUpperCase();
  const own = lines.filter(({ isReview }) => !isReview);
  const shown = own.filter((line) =>
    wanted === '' ? isIn(collection, line) : line.code.includes(wanted),
  );
  const showsCopies =
    own.length < lines.length && (wanted === '' ? collection === 'review' : shown.length === 0);
  const isReader = workplace.person().role === 'supervisor';
  const last = lines.find((line) => line.alias === workplace.settings().lastAlias);
  const archive = (line: CaseSummary, archived: boolean) => {
    workplace.updateCase(line.alias, { archived });
    showToast(archived ? nl.cases.archived(line.code) : nl.cases.restored(line.code));
  };
  if (lines.length === 0 && isReader) {
    return (
      <>
        <h1>{greeting(workplace.person().name, now)}</h1>
        <EmptyState
          title={reviewMode.empty.title}
          actions={
            <>
              <Button kind="primary" onPress={props.onOpenFile}>
                {reviewMode.empty.open}
              </Button>
              <Button onPress={props.onKeyCards}>{reviewMode.empty.card}</Button>
              <Button onPress={props.onExample}>{nl.cases.empty.example}</Button>
            </>
          }
        >
          {reviewMode.empty.text}
        </EmptyState>
      </>
    );
  }
  if (lines.length === 0) {
    return (
      <>
        <h1>{greeting(workplace.person().name, now)}</h1>
        <EmptyState
          title={nl.cases.empty.title}
          actions={
            <>
              <Button kind="primary" onPress={props.onNew}>
                {nl.cases.new}
              </Button>
              <Button onPress={props.onOpenFile}>{exchange.menu.open}</Button>
              <Button onPress={props.onExample}>{nl.cases.empty.example}</Button>
              <Button onPress={props.onOpenCopy}>{nl.commands.openEmergency}</Button>
            </>
          }
        >
          {nl.cases.empty.text}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <h1>{greeting(workplace.person().name, now)}</h1>
      {last !== undefined && !last.archived && !last.isReview && wanted === '' && (
        <ResumeCard
          line={last}
          now={now}
          sectionTitle={last.lastSection === null ? '' : props.sectionTitle(last.lastSection)}
          onOpen={() => {
            onOpen(last.alias);
          }}
        />
      )}
      <h2 className={styles['heading']}>{nl.cases.tabs[collection]}</h2>
      {showsCopies && (
        <>
          <h3 className={styles['subheading']}>{reviewMode.list.title}</h3>
          {props.copies}
          {shown.length > 0 && <h3 className={styles['subheading']}>{reviewMode.list.own}</h3>}
        </>
      )}
      {shown.length > 0 ? (
        <CaseTable
          label={nl.cases.tabs[collection]}
          lines={shown}
          ownName={workplace.person().name}
          now={now}
          onOpen={onOpen}
          onArchive={archive}
        />
      ) : showsCopies ? null : (
        <EmptyState>
          {wanted === '' ? nl.cases.tabEmpty[collection] : nl.cases.noneFound(term.trim())}
        </EmptyState>
      )}
      <p className={styles['foot']}>
        <Button kind="link" onPress={props.onOpenFile}>
          {isReader ? reviewMode.empty.open : exchange.menu.open}
        </Button>
        <Button kind="link" onPress={props.onExample}>
          {nl.cases.empty.example}
        </Button>
        <Button kind="link" onPress={props.onOpenCopy}>
          {nl.commands.openEmergency}
        </Button>
      </p>
    </>
  );
}
