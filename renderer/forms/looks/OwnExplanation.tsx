import { Lightbulb } from 'lucide-react';
import type { Entity } from '#shared/analysis/analysis';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import { isBlank, plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { hypotheses } from '#shared/text/nl/hypotheses';
import { editStep, goToSection, openCaseStore } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './OwnExplanation.module.css';

export interface OwnExplanationProps {
  readonly request: Entity<'helpRequest'>;
  /** Shows the words too; left out where they stand right above. */
  readonly withWords?: boolean;
  /** After making one; left out: the hypothesis is opened. */
  readonly onMade?: (hypothesis: EntityId) => void;
}

const text = hypotheses.own;

/** Somebody's own explanation, to make a hypothesis of in one step. Nothing while there is none. */
export function OwnExplanation({ request, withWords = false, onMade }: OwnExplanationProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  if (isBlank(request.ownExplanation)) return null;
  const made = analysis.hypothesis.find(
    ({ fromOwnExplanation }) => fromOwnExplanation === request.id,
  );
  const open = (id: EntityId) => {
    if (onMade === undefined) goToSection('s5', { collection: 'hypothesis', id });
    else onMade(id);
  };
  const who =
    request.participant === null
      ? text.somebody
      : nameOf(analysis, 'participant', request.participant);
  return (
    <div className={styles['own']}>
      {withWords && (
        <p>
          <span className={styles['by']}>{text.by(who)}</span>
          <q className={styles['words']}>{bareQuote(plainText(request.ownExplanation))}</q>
        </p>
      )}
      {made === undefined ? (
        !isReadOnly && (
          <Button
            size="small"
            icon={<Lightbulb aria-hidden="true" />}
            onPress={() => {
              const id = makeHypothesis(request);
              if (id !== null) open(id);
            }}
          >
            {text.make}
          </Button>
        )
      ) : (
        <p className={styles['made']}>
          {text.made(codeOf(analysis, 'hypothesis', made.id))}{' '}
          <Button
            kind="link"
            onPress={() => {
              open(made.id);
            }}
          >
            {text.show}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The words as they are, under the name of whose they are; what is private stays private. */
function makeHypothesis(request: Entity<'helpRequest'>): EntityId | null {
  const isPrivate = openCaseStore.getState()?.privacy.items.has(request.id) === true;
  let made: EntityId | null = null;
  editStep('hypothesis.fromOwnExplanation', (writer) => {
    made = writer.add(
      'hypothesis',
      { fromOwnExplanation: request.id, status: 'open' },
      isPrivate ? { isPrivate } : {},
    );
    writer.setText('hypothesis', made, 'text', request.ownExplanation);
  });
  return made;
}

/** Without quotation marks of its own: the look gives them. */
function bareQuote(words: string): string {
  return words.trim().replace(/^[“"„‘']+|[”"’']+$/gu, '');
}
