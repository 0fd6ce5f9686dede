import type { Drawing, Ink } from '#shared/family/drawing';
import { classNames } from '../../ui/classNames.ts';
import styles from './DrawingView.module.css';

export interface DrawingViewProps {
  readonly shapes: Drawing['shapes'];
}

/** The shapes of a drawing in the colours of the theme; to be put inside an `svg`. */
export function DrawingView({ shapes }: DrawingViewProps) {
  return (
    <g aria-hidden="true">
      {shapes.map((shape, index) =>
        shape.kind === 'path' ? (
          <path
            key={index}
            d={shape.d}
            className={classNames(strokeOf(shape.stroke), fillOf(shape.fill))}
            strokeWidth={shape.width}
            strokeLinejoin="round"
            strokeDasharray={shape.dash}
          />
        ) : (
          <text
            key={index}
            x={shape.x}
            y={shape.y}
            textAnchor="middle"
            fontSize={shape.size}
            fontWeight={shape.weight === 'bold' ? 600 : 400}
            className={classNames(styles['text'], fillOf(shape.ink))}
          >
            {shape.words}
          </text>
        ),
      )}
    </g>
  );
}

function strokeOf(ink: Ink): string | undefined {
  return styles[`stroke-${ink}`];
}

function fillOf(ink: Ink | null): string | undefined {
  return styles[`fill-${ink ?? 'none'}`];
}
