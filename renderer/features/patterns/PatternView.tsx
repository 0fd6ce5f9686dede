import { useEffect, useId, useMemo, useState } from 'react';
import { drawnPlaces } from '#shared/pattern/drawnPlaces';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { PatternCanvas } from './canvas/PatternCanvas.tsx';
import { copyDrawing } from './copyDrawing.ts';
import { ArrowList } from './list/ArrowList.tsx';
import { InterviewDialog } from './interview/InterviewDialog.tsx';
import { searchLoops } from './loops/loopsOf.ts';
import { EmptyDrawing } from './EmptyDrawing.tsx';
import { PatternBar } from './PatternBar.tsx';
import { addArrow, arrange, moveFactor } from './patternEdits.ts';
import { resetPattern, showPanel, usePattern } from './patternStore.ts';
import styles from './PatternView.module.css';
import { SidePanel } from './panel/SidePanel.tsx';
import { createDrawingReader } from './createDrawingReader.ts';
import { useForward } from './useForward.ts';

/** Patterns as a drawing with its list under it and its loops beside it: three views of one thing. */
export function PatternView() {
  const analysis = useAnalysis();
  const person = usePattern((state) => state.person);
  const said = usePattern((state) => state.said);
  const [fitAsked, setFitAsked] = useState(0);
  const [isInterviewing, setInterviewing] = useState(false);
  const titleId = useId();
  useEffect(() => resetPattern, []);
  const [read] = useState(createDrawingReader);
  const { model, loops } = read(analysis, person);
  const places = useMemo(() => drawnPlaces(model), [model]);
  const isEmpty = places.size === 0 && model.edges.length === 0;
  // What somebody sent to be read stays where it is.
  const isCopyToRead = useOpenCase((state) => state.caseDocument.reviewMark !== null);
  const found = useMemo(() => searchLoops(model), [model]);
  useForward(analysis, found);
  const beginInterview = () => {
    setInterviewing(true);
  };
  return (
    <div className={styles['view']} aria-labelledby={titleId} role="group">
      <h2 id={titleId} className={styles['title']}>
        {patterns.view}
      </h2>
      <PatternBar
        onArrange={() => {
          arrange();
          setFitAsked(fitAsked + 1);
        }}
        onInterview={beginInterview}
        onCopy={isEmpty || isCopyToRead ? null : () => void copyDrawing(model)}
      />
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <div className={styles['parts']}>
        <div className={styles['drawing']}>
          {isEmpty ? (
            <EmptyDrawing onInterview={beginInterview} />
          ) : (
            <PatternCanvas
              model={model}
              loops={loops}
              places={places}
              onMove={moveFactor}
              onConnect={(from, to) => {
                const made = addArrow({ from, to, polarity: null }, person);
                if (made !== null) showPanel({ kind: 'arrow', id: made });
              }}
              fitAsked={fitAsked}
            />
          )}
        </div>
        <SidePanel model={model} found={found} />
        <ArrowList model={model} />
      </div>
      <InterviewDialog
        isOpen={isInterviewing}
        person={person}
        onClose={() => {
          setInterviewing(false);
          // What was told brought factors into the drawing, maybe out of sight.
          setFitAsked(fitAsked + 1);
        }}
      />
    </div>
  );
}
