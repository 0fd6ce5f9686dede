import { patterns } from '#shared/text/nl/patterns';
import { FactorMark } from '../../../forms/looks/FactorMark.tsx';
import styles from './CanvasLegend.module.css';

export interface CanvasLegendProps {
  /** The id of the words that say which keys work. */
  readonly keysId: string;
}

/** What the lines and shapes mean, under the drawing. */
export function CanvasLegend({ keysId }: CanvasLegendProps) {
  const { legend } = patterns;
  return (
    <figcaption className={styles['legend']}>
      <ul className={styles['signs']} aria-label={legend.label}>
        <li>
          <FactorMark kind="risk" />
          {legend.risk}
        </li>
        <li>
          <FactorMark kind="protective" />
          {legend.protective}
        </li>
        <li>
          <Line look="plus" />
          {legend.plus}
        </li>
        <li>
          <Line look="minus" />
          {legend.minus}
        </li>
        <li>
          <Line look="unknown" />
          {legend.unknown}
        </li>
        <li>
          <Line look="delay" />
          {legend.delay}
        </li>
      </ul>
      <p id={keysId} className={styles['keys']}>
        {patterns.canvas.keys} {patterns.canvas.madeWith}.
      </p>
    </figcaption>
  );
}

function Line({ look }: { readonly look: 'plus' | 'minus' | 'unknown' | 'delay' }) {
  return (
    <svg viewBox="0 0 30 12" className={styles[look]} aria-hidden="true">
      <path d="M1 6h22" />
      <path className={styles['head']} d="m22 2.500 7 3.500-7 3.500z" />
      {look === 'delay' && <path className={styles['marks']} d="M9 1v10M13 1v10" />}
    </svg>
  );
}
