import { useRef, useState, type KeyboardEvent } from 'react';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { leadNumbers, rankLeads, type RankedLead } from '#shared/leads/rankLeads';
import { leads as text } from '#shared/text/nl/leads';
import { sections } from '#shared/text/nl/sections';
import { AddPair } from '../../forms/AddPair.tsx';
import { ItemPanel } from '../../forms/ItemPanel.tsx';
import { useFocusStop } from '../../forms/useFocusStop.ts';
import { useTarget } from '../../forms/useTarget.ts';
import { editStep } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { moveLead, takeOverOrder } from './leadActions.ts';
import styles from './LeadOrder.module.css';
import { LeadRow } from './LeadRow.tsx';

type Order = 'computed' | 'own';

/** Leads in an order: the computed one with its arithmetic in sight, or the one made by hand. */
export function LeadOrder() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const root = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<Order>('computed');
  const [openItem, setOpenItem] = useState<EntityId | null>(null);
  const [current, setCurrent] = useState<EntityId | null>(null);
  const [spoken, setSpoken] = useState('');
  const focusStop = useFocusStop(root);
  useTarget('lead', setOpenItem);
  const { ranked, unranked } = rankLeads(analysis);
  const isComputed = order === 'computed';
  const first: readonly RankedLead[] = isComputed
    ? ranked
    : analysis.lead.map((lead) => leadNumbers(analysis, lead));
  const second = isComputed ? unranked : [];
  const ids = [...first, ...second].map(({ lead }) => lead.id);
  const tabStop = current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  const add = (isPrivate = false) => {
    if (isReadOnly) return;
    editStep('lead.add', (writer) => {
      setOpenItem(writer.add('lead', {}, isPrivate ? { isPrivate } : {}));
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const stop = event.target instanceof HTMLElement ? event.target.dataset['stop'] : undefined;
    if (!isEntityId(stop) || event.ctrlKey || event.metaKey) return;
    const act = actionFor(stop, event);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const row = (ranking: RankedLead, place: number | null) => (
    <LeadRow
      key={ranking.lead.id}
      ranking={ranking}
      place={place}
      isOpen={openItem === ranking.lead.id}
      isTabStop={tabStop === ranking.lead.id}
      onFocus={() => {
        setCurrent(ranking.lead.id);
      }}
      onToggle={() => {
        setOpenItem(openItem === ranking.lead.id ? null : ranking.lead.id);
      }}
    >
      {openItem === ranking.lead.id && (
        <ItemPanel
          collection="lead"
          id={ranking.lead.id}
          level={3}
          onClose={() => {
            focusStop(ranking.lead.id);
            setOpenItem(null);
          }}
        />
      )}
    </LeadRow>
  );
  return (
    <div ref={root} className={styles['frame']}>
      <h2 className={styles['heading']}>{sections.s7.leads.heading}</h2>
      <div className={styles['bar']}>
        <ToggleGroup
          label={text.orderBy}
          options={(['computed', 'own'] as const).map((value) => ({
            value,
            label: text.orders[value],
          }))}
          value={order}
          onChange={setOrder}
        />
        <span className={styles['actions']}>
          {!isReadOnly && isComputed && ranked.length > 1 && (
            <Button
              kind="quiet"
              onPress={() => {
                takeOverOrder(ids);
                setSpoken(text.takenOver);
              }}
            >
              {text.takeOver}
            </Button>
          )}
          <AddPair label={text.add} onAdd={add} />
        </span>
      </div>
      {analysis.lead.length === 0 && <EmptyState>{text.empty}</EmptyState>}
      {isComputed && analysis.lead.length > 0 && <p className={styles['intro']}>{text.intro}</p>}
      <div onKeyDown={onKeyDown} className={styles['lists']}>
        {first.length > 0 && (
          <ol className={styles['list']} aria-label={text.orders[order]}>
            {first.map((ranking, index) => row(ranking, index + 1))}
          </ol>
        )}
        {second.length > 0 && (
          <section aria-labelledby="leads-unranked">
            <h2 id="leads-unranked" className={styles['heading']}>
              {text.unranked}
            </h2>
            <ol className={styles['list']}>{second.map((ranking) => row(ranking, null))}</ol>
          </section>
        )}
      </div>
      <p role="status" className={styles['spoken']}>
        {spoken}
      </p>
      {ids.length > 1 && <p className={styles['keys']}>{text.keys}</p>}
    </div>
  );

  function actionFor(id: EntityId, event: KeyboardEvent): (() => void) | null {
    const at = ids.indexOf(id);
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey) {
      if (by === undefined || isComputed || isReadOnly) return null;
      const to = at + by;
      if (to < 0 || to >= ids.length) return null;
      return () => {
        moveLead(ids, id, to);
        focusStop(id);
        setSpoken(text.place(to + 1, ids.length));
      };
    }
    if (event.key === 'n' || event.key === 'N') {
      return () => {
        add(event.shiftKey);
      };
    }
    const last = ids.length - 1;
    const edge = event.key === 'Home' ? 0 : event.key === 'End' ? last : null;
    const to = by === undefined ? edge : Math.min(last, Math.max(0, at + by));
    const stop = to === null ? undefined : ids[to];
    return stop === undefined ? null : () => stopOf(root.current, stop)?.focus();
  }
}

function stopOf(root: HTMLElement | null, id: EntityId): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-stop="${id}"]`) ?? null;
}
