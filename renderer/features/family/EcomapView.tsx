import { useMemo } from 'react';
import { ecomapDrawing } from '#shared/family/ecomapDrawing';
import { BOX_HEIGHT, BOX_WIDTH, CENTRE_RADIUS, ecomapLayout } from '#shared/family/ecomapLayout';
import { familyModel } from '#shared/family/familyModel';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { FamilyTool } from './FamilyTool.tsx';

/** Everybody around the youth, with how the contact is and where support goes. */
export function EcomapView() {
  const analysis = useAnalysis();
  const model = useMemo(() => familyModel(analysis), [analysis]);
  const layout = useMemo(() => ecomapLayout(model), [model]);
  const drawing = useMemo(() => ecomapDrawing(layout), [layout]);
  const { youth, centre } = layout;
  const middle =
    youth === null
      ? []
      : [{ id: youth.id, ...around(centre, CENTRE_RADIUS * 2, CENTRE_RADIUS * 2) }];
  return (
    <FamilyTool
      kind="ecomap"
      model={model}
      drawing={drawing}
      spots={[
        ...middle,
        ...layout.people.map(({ person, x, y }) => ({
          id: person.id,
          ...around({ x, y }, BOX_WIDTH, BOX_HEIGHT),
        })),
      ]}
      note=""
    />
  );
}

function around(
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  height: number,
) {
  return { x: x - width / 2 - 3, y: y - height / 2 - 3, width: width + 6, height: height + 6 };
}
