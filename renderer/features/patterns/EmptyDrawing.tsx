import { MessagesSquare, Plus } from 'lucide-react';
import { patterns } from '#shared/text/nl/patterns';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { showPanel } from './patternStore.ts';

export interface EmptyDrawingProps {
  readonly onInterview: () => void;
}

/** Stands in place of the drawing as long as nothing is in it. */
export function EmptyDrawing({ onInterview }: EmptyDrawingProps) {
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
              <>
                <Button
                  icon={<Plus aria-hidden="true" />}
                  onPress={() => {
                    showPanel({ kind: 'newArrow', from: null });
                  }}
                >
                  {patterns.newArrow.title}
                </Button>
                <Button
                  kind="primary"
                  icon={<MessagesSquare aria-hidden="true" />}
                  onPress={onInterview}
                >
                  {patterns.empty.interview}
                </Button>
              </>
            )}
          </>
        )
      }
    >
      {patterns.empty[factors === 0 ? 'noFactors' : factors === 1 ? 'body' : 'bodyWithQuestions']}
    </EmptyState>
  );
}
