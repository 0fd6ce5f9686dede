import { useRef, useState, type KeyboardEvent } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import { hypothesisKinds, type HypothesisKind } from '#shared/analysis/hypothesis';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { groupHypotheses } from '#shared/hypotheses/hypothesisTally';
import { untestedExplanations } from '#shared/hypotheses/ownExplanations';
import { hypotheses as text } from '#shared/text/nl/hypotheses';
import { AddPair } from '../../forms/AddPair.tsx';
import { ItemPanel } from '../../forms/ItemPanel.tsx';
import { OwnExplanation } from '../../forms/looks/OwnExplanation.tsx';
import { useFocusStop } from '../../forms/useFocusStop.ts';
import { useTarget } from '../../forms/useTarget.ts';
import { editStep } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { emptyStop, stopBeside } from './cardKeys.ts';
import styles from './HypothesisCards.module.css';
import { KindGroup } from './KindGroup.tsx';
import { RejectedRow } from './RejectedRow.tsx';

type Layout = 'columns' | 'rows';

/** All hypotheses by kind, what was rejected with the reason, and what people think themselves. */
export function HypothesisCards() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const root = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout>('rows');
  const [openItem, setOpenItem] = useState<EntityId | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [spoken, setSpoken] = useState('');
  const { groups, rejected } = groupHypotheses(analysis);
  const own = untestedExplanations(analysis);
  const focusStop = useFocusStop(root);
  useTarget('hypothesis', setOpenItem);

  const rows = [
    ...groups.map(({ kind, hypotheses }) => ({
      kind,
      stops:
        hypotheses.length > 0 ? hypotheses.map(({ id }): string => id) : [emptyStop(kind ?? '')],
    })),
    ...(rejected.length > 0 ? [{ kind: null, stops: rejected.map(({ id }): string => id) }] : []),
  ];
  const stops = rows.flatMap((row) => row.stops);
  const tabStop = current !== null && stops.includes(current) ? current : (stops[0] ?? null);
  const add = (kind: HypothesisKind | null, isPrivate = false) => {
    if (isReadOnly) return;
    editStep('hypothesis.add', (writer) => {
      const values = { status: 'open', ...(kind !== null && { kind }) } as const;
      setOpenItem(writer.add('hypothesis', values, isPrivate ? { isPrivate } : {}));
    });
  };
  const shift = (id: EntityId, by: number) => {
    const item = analysis.hypothesis.find((one) => one.id === id);
    if (item === undefined || isReadOnly) return;
    const at = item.kind === null ? -1 : hypothesisKinds.indexOf(item.kind);
    const kind = item.kind === null ? hypothesisKinds[0] : hypothesisKinds[at + by];
    if (kind === undefined) return;
    focusStop(id);
    setSpoken(text.movedTo(nameOf(analysis, 'hypothesis', id), text.kinds[kind].label));
    editStep('hypothesis.kind', (writer) => {
      writer.set('hypothesis', id, { kind });
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const stop = event.target instanceof HTMLElement ? event.target.dataset['stop'] : undefined;
    if (stop === undefined || event.ctrlKey || event.metaKey) return;
    const act = actionFor(stop, event);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const panel = openItem !== null && (
    <div className={styles['panel']}>
      <ItemPanel
        collection="hypothesis"
        id={openItem}
        level={3}
        onClose={() => {
          focusStop(openItem);
          setOpenItem(null);
        }}
      />
    </div>
  );
  const openIn = groups.find(({ hypotheses }) => hypotheses.some(({ id }) => id === openItem));
  const isInRow = layout === 'rows' && openIn !== undefined;
  return (
    <div className={styles['frame']}>
      <div className={styles['bar']}>
        <ToggleGroup
          label={text.layout}
          options={(['rows', 'columns'] as const).map((value) => ({
            value,
            label: text.layouts[value],
          }))}
          value={layout}
          onChange={setLayout}
        />
        <AddPair
          label={text.add}
          onAdd={(isPrivate) => {
            add(null, isPrivate);
          }}
        />
      </div>
      {own.length > 0 && (
        <section aria-label={text.own.title} className={styles['own']}>
          <h2 className={styles['heading']}>{text.own.title}</h2>
          <ul className={styles['explanations']}>
            {own.map((request) => (
              <li key={request.id} className={styles['explanation']}>
                <OwnExplanation request={request} withWords onMade={setOpenItem} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div
        ref={root}
        role="group"
        aria-label={text.cards}
        className={classNames(styles['groups'], styles[layout])}
        onKeyDown={onKeyDown}
      >
        {groups.map((group) => (
          <KindGroup
            key={group.kind ?? 'none'}
            group={group}
            isReadOnly={isReadOnly}
            openItem={openItem}
            tabStop={tabStop}
            onOpen={setOpenItem}
            onAdd={() => {
              add(group.kind);
            }}
            onFocus={setCurrent}
          >
            {isInRow && openIn === group && panel}
          </KindGroup>
        ))}
        {rejected.length > 0 && (
          <RejectedRow
            rejected={rejected}
            openItem={openItem}
            tabStop={tabStop}
            onOpen={setOpenItem}
            onFocus={setCurrent}
          />
        )}
      </div>
      {!isInRow && panel}
      <p role="status" className={styles['hidden']}>
        {spoken}
      </p>
      <p className={styles['keys']}>{text.keys}</p>
    </div>
  );

  function actionFor(stop: string, event: KeyboardEvent): (() => void) | null {
    const id = isEntityId(stop) ? stop : null;
    if (event.altKey) {
      const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
      return id === null || by === undefined
        ? null
        : () => {
            shift(id, by);
          };
    }
    if (event.key === 'n' || event.key === 'N') {
      const row = rows.find((one) => one.stops.includes(stop));
      return () => {
        add(row?.kind ?? null, event.shiftKey);
      };
    }
    const to = stopBeside(rows, stop, event.key);
    if (to === null) return null;
    return () => {
      stopsIn(root.current)
        .find((element) => element.dataset['stop'] === to)
        ?.focus();
    };
  }
}

function stopsIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}
