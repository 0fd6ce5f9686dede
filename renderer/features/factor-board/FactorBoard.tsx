import { useRef, useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import { factorLevels, type FactorLevel } from '#shared/analysis/factor';
import type { EntityId } from '#shared/base/ids';
import { boardCells, type CellPlace } from '#shared/factors/boardCells';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { FactorMark } from '../../forms/looks/FactorMark.tsx';
import { ItemPanel } from '../../forms/ItemPanel.tsx';
import { RemovedNote } from '../../forms/RemovedNote.tsx';
import { useFocusStop } from '../../forms/useFocusStop.ts';
import { useTarget } from '../../forms/useTarget.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import { addFactor, moveFactors, removeFactor, restoreFactor } from './boardActions.ts';
import { BoardBand } from './BoardBand.tsx';
import { BoardNudges } from './BoardNudges.tsx';
import { clearChosen, toggleChosen, useBoardState } from './boardStore.ts';
import { BoardToolbar } from './BoardToolbar.tsx';
import type { BoardTools } from './boardTools.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { EmptyReasonDialog } from './EmptyReasonDialog.tsx';
import styles from './FactorBoard.module.css';
import { placeWord } from './levelWords.ts';
import { stopKey } from './stopKey.ts';
import { UnplacedCards } from './UnplacedCards.tsx';
import { useBoardKeys } from './useBoardKeys.ts';
import { useFactorBoard } from './useFactorBoard.ts';
import { useIsWide } from './useIsWide.ts';

/** From this width, in pixels, the form of a factor stands beside the board. */
const WIDE = 1000;

/** Levels by risk and protective: cards to order by hand and by keyboard, with their form beside. */
export function FactorBoard() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const { chosen } = useBoardState();
  const { factors, uses, causes, isFiltered } = useFactorBoard();
  const frame = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [openFactor, setOpenFactor] = useState<EntityId | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [removed, setRemoved] = useState<EntityId | null>(null);
  const [spoken, setSpoken] = useState('');
  const [emptyLevel, setEmptyLevel] = useState<FactorLevel | null>(null);
  const focusStop = useFocusStop(root);
  const isWide = useIsWide(frame, WIDE);
  useTarget('factor', setOpenFactor);

  const board = boardCells(factors);
  const stops = [
    ...board.unplaced.map(({ id }): string => id),
    ...board.cells.flatMap((cell) =>
      cell.factors.length > 0 ? cell.factors.map(({ id }): string => id) : [stopKey(cell)],
    ),
  ];
  const tell = (ids: readonly EntityId[], place: CellPlace) => {
    const where = placeWord(analysis, place);
    const [first] = ids;
    if (first === undefined) return;
    setSpoken(
      ids.length === 1
        ? text.movedTo(nameOf(analysis, 'factor', first), where)
        : text.movedMany(ids.length, where),
    );
  };
  const add = (place: CellPlace | null, isPrivate = false) => {
    if (isReadOnly) return;
    const id = addFactor(place, isPrivate);
    if (id === null) return;
    setRemoved(null);
    setOpenFactor(id);
  };
  const movedWith = (id: EntityId) => (chosen.includes(id) ? chosen : [id]);
  const close = () => {
    if (openFactor !== null) focusStop(openFactor);
    setOpenFactor(null);
  };
  const tools: BoardTools = {
    uses,
    causes: new Set(causes.map(({ factor }) => factor.id)),
    openFactor,
    tabStop: current !== null && stops.includes(current) ? current : (stops[0] ?? null),
    isReadOnly,
    choiceOf: (id) => (chosen.includes(id) ? chosen.indexOf(id) + 1 : null),
    open: setOpenFactor,
    choose: toggleChosen,
    focused: setCurrent,
    add,
    movedWith,
    move: (ids, place, before) => {
      moveFactors(analysis, ids, place, before);
      tell(ids, place);
      if (ids[0] !== undefined) focusStop(ids[0]);
    },
    question: ({ level, side }) => text.empty[side][level],
  };
  const onKeyDown = useBoardKeys({
    root,
    board,
    open: setOpenFactor,
    choose: toggleChosen,
    clearChosen,
    add,
    remove: (id) => {
      if (isReadOnly) return;
      const at = stops.indexOf(id);
      const next = stops[at + 1] ?? stops[at - 1];
      if (next !== undefined) focusStop(next);
      removeFactor(id);
      setRemoved(id);
      if (openFactor === id) setOpenFactor(null);
    },
    shift: (id, place) => {
      if (isReadOnly) return;
      const ids = movedWith(id);
      moveFactors(analysis, ids, place, 'keep-order');
      tell(ids, place);
      focusStop(id);
    },
  });
  const stood = board.cells.find(
    (cell) => stopKey(cell) === current || cell.factors.some(({ id }) => id === current),
  );
  const here: CellPlace = {
    level: stood?.level ?? factorLevels[0],
    side: stood?.side ?? 'risk',
  };
  const openIn = analysis.factor.find(({ id }) => id === openFactor)?.level ?? null;
  const panel = openFactor !== null && (
    <div className={styles['panel']}>
      <ItemPanel collection="factor" id={openFactor} onClose={close} level={3} />
    </div>
  );
  const counts = (side: 'risk' | 'protective') =>
    factors.filter(({ kind }) => kind === side).length;
  return (
    <div ref={frame} className={styles['frame']}>
      <BoardToolbar
        shown={factors.length}
        total={analysis.factor.length}
        onAdd={(isPrivate) => {
          add(here, isPrivate);
        }}
      />
      <BoardNudges causes={causes} />
      <div
        className={classNames(styles['beside'], isWide && openFactor !== null && styles['open'])}
      >
        <div
          ref={root}
          role="group"
          aria-label={text.boardLabel}
          className={styles['board']}
          onKeyDown={onKeyDown}
        >
          <UnplacedCards factors={board.unplaced} tools={tools} />
          <div className={styles['caps']} aria-hidden="true">
            <span />
            {(['risk', 'protective'] as const).map((side) => (
              <span key={side} className={styles['cap']}>
                <FactorMark kind={side} />
                {text.sides[side]} <span className={styles['count']}>{counts(side)}</span>
              </span>
            ))}
          </div>
          {!isWide && openIn === null && panel}
          {factorLevels.map((level) => (
            <div key={level}>
              <BoardBand
                level={level}
                cells={board.cells.filter((cell) => cell.level === level)}
                tools={tools}
                isFiltered={isFiltered}
                onLeaveEmpty={setEmptyLevel}
              />
              {!isWide && openIn === level && panel}
            </div>
          ))}
        </div>
        {isWide && panel}
      </div>
      <ChosenBar />
      <RemovedNote
        isShown={removed !== null}
        spoken={spoken}
        onUndo={() => {
          if (removed === null) return;
          restoreFactor(removed);
          focusStop(removed);
          setRemoved(null);
        }}
      />
      <p className={styles['keys']}>{text.keys}</p>
      {emptyLevel !== null && (
        <EmptyReasonDialog
          level={emptyLevel}
          onClose={() => {
            setEmptyLevel(null);
          }}
        />
      )}
    </div>
  );
}
