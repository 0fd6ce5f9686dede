import { useMemo } from 'react';
import { familyModel } from '#shared/family/familyModel';
import { genogramDrawing } from '#shared/family/genogramDrawing';
import { CELL, genogramLayout, SHAPE, WORDS_BELOW } from '#shared/family/genogramLayout';
import { family } from '#shared/text/nl/family';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { FamilyTool } from './FamilyTool.tsx';

/** The family over three generations, drawn from the ties between the people. */
export function GenogramView() {
  const analysis = useAnalysis();
  const model = useMemo(() => familyModel(analysis), [analysis]);
  const layout = useMemo(() => genogramLayout(model), [model]);
  const drawing = useMemo(() => genogramDrawing(layout), [layout]);
  const left = model.people.length - layout.people.length;
  return (
    <FamilyTool
      kind="genogram"
      model={model}
      drawing={drawing}
      spots={layout.people.map(({ person, x, y }) => ({
        id: person.id,
        x: x - CELL / 2 + 3,
        y: y - SHAPE / 2 - 7,
        width: CELL - 6,
        height: SHAPE / 2 + WORDS_BELOW + 6,
      }))}
      note={left === 0 || layout.people.length < 2 ? '' : family.notDrawn(left)}
    />
  );
}
