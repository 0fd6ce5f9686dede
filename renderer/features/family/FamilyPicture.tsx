import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { EntityId } from '#shared/base/ids';
import type { Drawing } from '#shared/family/drawing';
import { family } from '#shared/text/nl/family';
import { classNames } from '../../ui/classNames.ts';
import hidden from '../../ui/hidden.module.css';
import { DrawingView } from './DrawingView.tsx';
import styles from './FamilyPicture.module.css';

/** Where somebody stands in the picture, with everything the picture shows of them in words. */
export interface Spot {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

export interface FamilyPictureProps {
  readonly label: string;
  readonly drawing: Drawing;
  readonly spots: readonly Spot[];
  readonly selected: EntityId | null;
  readonly onOpen: (id: EntityId) => void;
}

/** A drawing to walk through: each person takes the focus, and opens with Enter or a press. */
export function FamilyPicture({ label, drawing, spots, selected, onOpen }: FamilyPictureProps) {
  const keysId = useId();
  const root = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<EntityId | null>(null);
  const tabStop = spots.some(({ id }) => id === current) ? current : (spots[0]?.id ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = spots.find(({ id }) => id === current);
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(from.id);
    else {
      const to = nextSpot(event.key, from, spots);
      if (to === null) return;
      root.current?.querySelector<SVGGElement>(`[data-person="${to.id}"]`)?.focus();
    }
    event.preventDefault();
  };
  return (
    <section
      ref={root}
      className={styles['picture']}
      aria-label={label}
      aria-describedby={keysId}
      onKeyDown={onKeyDown}
    >
      <p id={keysId} className={hidden['hidden']}>
        {family.keys}
      </p>
      <svg
        className={sizeOf(drawing.width)}
        viewBox={`0 0 ${String(Math.ceil(drawing.width))} ${String(Math.ceil(drawing.height))}`}
        width={Math.ceil(drawing.width)}
        height={Math.ceil(drawing.height)}
        role="group"
        aria-label={label}
      >
        <g>
          {spots.map((spot) => (
            <rect
              key={spot.id}
              className={classNames(styles['back'], spot.id === selected && styles['selected'])}
              x={spot.x}
              y={spot.y}
              width={spot.width}
              height={spot.height}
              rx={10}
            />
          ))}
        </g>
        <DrawingView shapes={drawing.shapes} />
        {spots.map((spot) => (
          <g
            key={spot.id}
            role="button"
            tabIndex={spot.id === tabStop ? 0 : -1}
            aria-label={spot.label}
            data-person={spot.id}
            className={styles['person']}
            onFocus={() => {
              setCurrent(spot.id);
            }}
            onClick={() => {
              onOpen(spot.id);
            }}
          >
            <title>{spot.label}</title>
            <rect
              className={styles['ring']}
              x={spot.x}
              y={spot.y}
              width={spot.width}
              height={spot.height}
              rx={10}
            />
          </g>
        ))}
      </svg>
    </section>
  );
}

function sizeOf(width: number): string | undefined {
  if (width <= 860) return undefined;
  return width <= 1400 ? styles['wide'] : styles['widest'];
}

/** The nearest person in the direction of an arrow key; the first or last for Home and End. */
function nextSpot(key: string, from: Spot, spots: readonly Spot[]): Spot | null {
  if (key === 'Home') return spots[0] ?? null;
  if (key === 'End') return spots.at(-1) ?? null;
  const way = WAYS[key];
  if (way === undefined) return null;
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const dx = middleX(spot) - middleX(from);
    const dy = middleY(spot) - middleY(from);
    const along = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    const cost = along + aside * 2;
    if (along > 4 && aside <= along * 3 && cost < least) [best, least] = [spot, cost];
  }
  return best;
}

const WAYS: Readonly<Record<string, { readonly x: number; readonly y: number } | undefined>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function middleX({ x, width }: Spot): number {
  return x + width / 2;
}

function middleY({ y, height }: Spot): number {
  return y + height / 2;
}
