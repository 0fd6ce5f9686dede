import type { PointerEvent } from 'react';
import { pointRadius, signWidth } from '#shared/life-course/draftMarks';
import { rowHeight, type PlacedEvent } from '#shared/life-course/placeEvents';
import { classNames } from '../../ui/classNames.ts';
import styles from './LifeCoursePicture.module.css';

export interface EventMarkProps {
  readonly placed: PlacedEvent;
  readonly label: string;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  /** How far it is dragged, in px. */
  readonly dragged: { readonly x: number; readonly y: number } | null;
  readonly onPointerDown: (event: PointerEvent<SVGGElement>) => void;
  readonly onFocus: () => void;
}

const BAR = 20;

/** An event in the picture: a point or a bar, with its words and signs, to focus and to drag. */
export function EventMark(props: EventMarkProps) {
  const { placed, label, isTabStop, isSelected, dragged, onPointerDown, onFocus } = props;
  const { id, x, y, bar, unsure, signs, signX, isTurningPoint } = placed;
  const left = Math.min(bar?.from ?? x - pointRadius, signs.length === 0 ? Infinity : signX);
  const right = Math.max(
    bar?.to ?? x + pointRadius,
    signs.length === 0 ? 0 : signX + signs.length * signWidth,
  );
  return (
    <g
      {...(dragged !== null && {
        transform: `translate(${String(dragged.x)} ${String(dragged.y)})`,
      })}
      className={classNames(styles['mark'], isSelected && styles['selected'])}
      onPointerDown={onPointerDown}
    >
      <g
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={label}
        data-event-id={id}
        className={styles['button']}
        onFocus={onFocus}
      >
        <title>{label}</title>
        <rect
          className={styles['ring']}
          x={left - 3}
          y={y - rowHeight / 2 + 1}
          width={right - left + 6}
          height={rowHeight - 2}
          rx={5}
        />
        {unsure !== null && (
          <path
            className={styles['unsure']}
            d={`M${String(unsure.from)} ${String(y + 8)}v3H${String(unsure.to)}v-3`}
          />
        )}
        {bar === null ? (
          <Point x={x} y={y} isTurningPoint={isTurningPoint} />
        ) : (
          <Bar placed={placed} />
        )}
        {signs.map((sign, index) => (
          <g
            key={sign}
            transform={`translate(${String(signX + (index + 0.5) * signWidth)} ${String(y)})`}
          >
            {sign === 'turningPoint' ? (
              <path className={styles['key']} d="M0-6 6 0 0 6-6 0z" />
            ) : (
              <path className={styles['fork']} d={FORK} />
            )}
          </g>
        ))}
      </g>
      {placed.label !== null && (
        <text
          aria-hidden="true"
          className={classNames(styles['words'], isTurningPoint && styles['strong'])}
          x={placed.label.x}
          y={y + 4}
        >
          {placed.label.words}
        </text>
      )}
    </g>
  );
}

/** A road that forks: here it could have gone another way. */
export const FORK =
  'M0 6V1M0 1c0-2.400-3.200-2.400-3.200-5.600M0 1c0-2.400 3.200-2.400 3.200-5.600M-4.700-3.200-3.200-4.800-1.700-3.200M1.700-3.200 3.200-4.800 4.700-3.200';

function Point(props: {
  readonly x: number;
  readonly y: number;
  readonly isTurningPoint: boolean;
}) {
  const { x, y, isTurningPoint } = props;
  return isTurningPoint ? (
    <path className={styles['key']} d={`M${String(x)} ${String(y - 9)}l9 9-9 9-9-9z`} />
  ) : (
    <circle className={styles['point']} cx={x} cy={y} r={5} />
  );
}

/** What is sure is filled, what it may reach to is dashed; a bar without an end has no edge there. */
function Bar({ placed: { bar, y, isTurningPoint } }: { readonly placed: PlacedEvent }) {
  if (bar === null) return null;
  const top = y - BAR / 2;
  const isSure = bar.sureTo > bar.sureFrom;
  const isFuzzy = bar.sureFrom > bar.from || bar.sureTo < bar.to || !isSure;
  const strong = isTurningPoint ? styles['strongBar'] : undefined;
  return (
    <>
      {isFuzzy && (
        <rect
          className={styles['maybe']}
          x={bar.from}
          y={top}
          width={bar.to - bar.from}
          height={BAR}
          rx={4}
        />
      )}
      {isSure && !bar.isOpen && (
        <rect
          className={classNames(styles['bar'], strong)}
          x={bar.sureFrom}
          y={top}
          width={bar.sureTo - bar.sureFrom}
          height={BAR}
          rx={isFuzzy ? 1 : 4}
        />
      )}
      {isSure && bar.isOpen && (
        <path
          className={classNames(styles['bar'], strong)}
          d={`M${String(bar.to - 5)} ${String(top)}H${String(bar.sureFrom + 4)}q-4 0-4 4v${String(BAR - 8)}q0 4 4 4H${String(bar.to - 5)}l5-${String(BAR / 2)}z`}
        />
      )}
    </>
  );
}
