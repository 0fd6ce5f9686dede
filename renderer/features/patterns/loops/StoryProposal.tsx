import { useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { isBlank, plainText } from '#shared/analysis/prose';
import { tellLoop } from '#shared/pattern/tellLoop';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { showPanel } from '../patternStore.ts';
import { keepStory, takeStory } from './loopEdits.ts';
import styles from './StoryProposal.module.css';

export interface StoryProposalProps {
  readonly loop: Entity<'loop'>;
  /** The arrows changed since the story was told. */
  readonly isOutdated: boolean;
}

/**
 * What the app would tell now. It only proposes: what somebody wrote is replaced by a press, with
 * the proposal in sight, and never by itself.
 */
export function StoryProposal({ loop, isOutdated }: StoryProposalProps) {
  const analysis = useAnalysis();
  const [isOpen, setOpen] = useState(false);
  const told = tellLoop(analysis, loop.links);
  const words = patterns.tell;
  const isEmpty = isBlank(loop.story);
  const isSame = plainText(loop.story) === told.sentences.join(' ');
  const isShown = isOpen || isEmpty;
  return (
    <div className={styles['proposal']}>
      {isOutdated && <p className={styles['changed']}>{patterns.loops.changed}</p>}
      {!isShown && (
        <div className={styles['actions']}>
          <Button
            size="small"
            onPress={() => {
              setOpen(true);
            }}
          >
            {isOutdated ? patterns.loops.retell : words.show}
          </Button>
          {isOutdated && (
            <Button
              size="small"
              kind="quiet"
              onPress={() => {
                keepStory(analysis, loop);
              }}
            >
              {words.keep}
            </Button>
          )}
        </div>
      )}
      {isShown && told.sentences.length > 0 && (
        <div role="group" aria-label={words.proposal} className={styles['told']}>
          <p className={styles['lead']}>{words.proposal}</p>
          <p className={styles['lead']}>{told.lead}</p>
          <p>{told.sentences.join(' ')}</p>
          <div className={styles['actions']}>
            <Button
              size="small"
              isDisabled={isSame && !isOutdated}
              onPress={() => {
                takeStory(analysis, loop, told.sentences);
                setOpen(false);
              }}
            >
              {isEmpty ? words.use : words.useInstead}
            </Button>
            {isOpen && (
              <Button
                size="small"
                kind="quiet"
                onPress={() => {
                  if (isOutdated) keepStory(analysis, loop);
                  setOpen(false);
                }}
              >
                {words.keep}
              </Button>
            )}
          </div>
        </div>
      )}
      {isShown && told.hints.length > 0 && (
        <ul className={styles['hints']} aria-label={words.notes}>
          {told.hints.map(({ kind, text, place }) => (
            <li key={`${kind} ${place?.id ?? ''}`}>
              {place === null ? (
                text
              ) : (
                <button
                  type="button"
                  className={styles['hint']}
                  onClick={() => {
                    const isFactor = place.collection === 'factor';
                    showPanel({ kind: isFactor ? 'factor' : 'arrow', id: place.id });
                  }}
                >
                  {text}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
