import { Plus } from 'lucide-react';
import { patterns } from '#shared/text/nl/patterns';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { showPanel } from './patternStore.ts';

/** Stands in place of the drawing as long as nothing is in it. */
export function EmptyDrawing() {
  const canChange = useOpenCase((state) => !state.caseDocument.isReadOnly);
  const factors = useOpenCase((state) => state.analysis.factor.length);
  return (
    <EmptyState
      title={patterns.empty.title}
      actions={
        canChange && (
          <>
            <Button
              icon={<Plus aria-hidden="true" />}
              onPress={() => {
                showPanel({ kind: 'addFactor' });
              }}
            >
              {patterns.addFactor.title}
            </Button>
            {factors > 1 && (
              <Button
                kind="primary"
                icon={<Plus aria-hidden="true" />}
                onPress={() => {
                  showPanel({ kind: 'newArrow', from: null });
                }}
              >
                {patterns.newArrow.title}
              </Button>
            )}
          </>
        )
      }
    >
      {factors === 0 ? patterns.empty.noFactors : patterns.empty.body}
    </EmptyState>
  );
}
