import { path, type PathShape } from '#shared/family/drawing';
import { qualityLine } from '#shared/family/ecomapDrawing';
import { dashOf, personOutline } from '#shared/family/genogramDrawing';
import { family } from '#shared/text/nl/family';
import { DrawingView } from './DrawingView.tsx';
import styles from './FamilyTool.module.css';

export interface FamilyLegendProps {
  readonly kind: 'genogram' | 'ecomap';
}

/** What the signs of a picture mean. */
export function FamilyLegend({ kind }: FamilyLegendProps) {
  return (
    <ul className={styles['legend']} aria-label={family.legend}>
      {marks[kind].map(({ words, shapes }) => (
        <li key={words}>
          <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true">
            <DrawingView shapes={shapes} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

interface Mark {
  readonly words: string;
  readonly shapes: readonly PathShape[];
}

const LEFT = { x: 1, y: 9 };
const RIGHT = { x: 33, y: 9 };
const texts = family.marks;

const marks: Readonly<Record<FamilyLegendProps['kind'], readonly Mark[]>> = {
  genogram: [
    {
      words: texts.index,
      shapes: [path(personOutline(null, 17, 9, 8)), path(personOutline(null, 17, 9, 5))],
    },
    { words: texts.woman, shapes: [path(personOutline('woman', 17, 9, 7.5))] },
    { words: texts.man, shapes: [path(personOutline('man', 17, 9, 7.5))] },
    { words: texts.other, shapes: [path(personOutline('other', 17, 9, 8))] },
    {
      words: texts.deceased,
      shapes: [path(personOutline(null, 17, 9, 7.5)), path('M12 4l10 10M22 4l-10 10')],
    },
    {
      words: texts.apart,
      shapes: [path('M1 9H33'), path('M13 15l5-12M18 15l5-12', { width: 2 })],
    },
    { words: texts.foster, shapes: [path('M1 9H33', dashOf('foster'))] },
    { words: texts.adoptive, shapes: [path('M1 9H33', dashOf('adoptive'))] },
    {
      words: texts.household,
      shapes: [
        path('M6 1H28q5 0 5 5V12q0 5-5 5H6q-5 0-5-5V6q0-5 5-5z', { stroke: 'line', dash: '1 4' }),
      ],
    },
  ],
  ecomap: [
    { words: texts.strong, shapes: qualityLine('strong', LEFT, RIGHT) },
    { words: texts.thin, shapes: qualityLine('thin', LEFT, RIGHT) },
    { words: texts.strained, shapes: qualityLine('strained', LEFT, RIGHT) },
    { words: texts.broken, shapes: qualityLine('broken', LEFT, RIGHT) },
    { words: texts.unsaid, shapes: qualityLine(null, LEFT, RIGHT) },
    {
      words: texts.none,
      shapes: [path('M1 9H33', { stroke: 'line', width: 1, dash: '1 5' })],
    },
    {
      words: texts.support,
      shapes: [path('M1 9H24'), path('M33 9l-10-5v10z', { fill: 'ink', width: 1 })],
    },
  ],
};
