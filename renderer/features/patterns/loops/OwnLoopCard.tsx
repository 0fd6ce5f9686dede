import { LifeBuoy } from 'lucide-react';
import { useId } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import { plainText } from '#shared/analysis/prose';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { showPanel } from '../patternStore.ts';
import { KindBadge } from './KindBadge.tsx';
import styles from './LoopCard.module.css';
import { LoopCardFrame } from './LoopCardFrame.tsx';
import type { OwnLoop } from './loopsOf.ts';

export interface OwnLoopCardProps {
  readonly own: OwnLoop;
  /** `K1`. */
  readonly code: string;
}

/** A loop of the duo: what it does, how it goes, and who recognises it. */
export function OwnLoopCard({ own, code }: OwnLoopCardProps) {
  const analysis = useAnalysis();
  const titleId = useId();
  const { loop } = own;
  const words = patterns.loops;
  const name = loop.name === '' ? words.unnamed : loop.name;
  const story = plainText(loop.story);
  const hasCare = analysis.factor.some(
    ({ id, level }) => level === 'careSystem' && own.factors.includes(id),
  );
  return (
    <LoopCardFrame links={loop.links} labelledBy={titleId}>
      <div className={styles['badges']}>
        <KindBadge kind={own.kind} code={code} />
        {own.effect !== null && (
          <span className={styles['effect']}>
            {words.effect[own.effect]}
            {own.isProposed && <em> ({words.effect.proposed})</em>}
          </span>
        )}
      </div>
      <h3 id={titleId}>{name}</h3>
      {story !== '' && <p className={styles['story']}>{story}</p>}
      {own.isOutdated && <p className={styles['changed']}>{words.changed}</p>}
      {hasCare && (
        <p className={styles['care']}>
          <LifeBuoy aria-hidden="true" />
          {words.care}
        </p>
      )}
      <div className={styles['people']}>
        <span className={styles['note']}>
          {loop.recognisedBy.length === 0 ? words.recognisedByNobody : words.recognised}
        </span>
        {loop.recognisedBy.map((id) => {
          const person = nameOf(analysis, 'participant', id);
          return (
            <span key={id} className={styles['person']}>
              <Avatar name={person} />
              {person}
            </span>
          );
        })}
      </div>
      <div className={styles['actions']}>
        <Button
          size="small"
          aria-label={words.openOf(name)}
          onPress={() => {
            showPanel({ kind: 'loop', id: loop.id });
          }}
        >
          {words.openLoop}
        </Button>
        <Button
          size="small"
          kind="quiet"
          aria-label={words.whereOf(name)}
          onPress={() => {
            showPanel({ kind: 'breaks', id: loop.id });
          }}
        >
          {words.where}
        </Button>
      </div>
    </LoopCardFrame>
  );
}
