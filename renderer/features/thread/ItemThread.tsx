import { useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import { homeSection } from '#shared/analysis/sectionOf';
import type { EntityId } from '#shared/base/ids';
import { threadOf, type ThreadStep } from '#shared/thread/thread';
import { keyOf, threadGraph, type ThreadPlace } from '#shared/thread/threadGraph';
import { names } from '#shared/text/nl/names';
import { thread as texts } from '#shared/text/nl/thread';
import { goToPlace } from '../../state/goToPlace.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ItemThread.module.css';

export interface ItemThreadProps {
  readonly analysis: Analysis;
}

/** Where the opened item comes from and where it is used, each step a way to go there. */
export function ItemThread({ analysis }: ItemThreadProps) {
  const openItem = useOpenCase((state) => state.openItem);
  const [isWhole, setWhole] = useState(false);
  const place = placeOf(analysis, openItem);
  if (place === null) {
    return (
      <section className={styles['thread']}>
        <h2>{texts.ofItem}</h2>
        <p className={styles['quiet']}>{texts.noItem}</p>
      </section>
    );
  }
  const { restsOn, usedBy } = threadOf(analysis, place);
  const far = [...restsOn, ...usedBy].filter(({ distance }) => distance > 1).length;
  return (
    <section className={styles['thread']}>
      <h2>{texts.ofItem}</h2>
      <p className={styles['item']}>
        <span className={styles['kind']}>{kindOf(analysis, place)}</span>{' '}
        {nameOf(analysis, place.collection, place.id)}
      </p>
      <h3>{texts.usedBy}</h3>
      <Steps
        {...{ analysis, isWhole }}
        from={place}
        steps={usedBy}
        emptyText={place.collection === 'intervention' ? texts.atEnd : texts.nothingAbove}
      />
      <h3>{texts.restsOn}</h3>
      <Steps
        {...{ analysis, isWhole }}
        from={place}
        steps={restsOn}
        emptyText={place.collection === 'participant' ? texts.atEnd : texts.nothingBelow}
      />
      {far > 0 && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? texts.showNear : texts.showAll}
        </Button>
      )}
    </section>
  );
}

interface StepsProps extends ItemThreadProps {
  readonly from: ThreadPlace;
  readonly steps: readonly ThreadStep[];
  readonly isWhole: boolean;
  readonly emptyText?: string;
}

/** The steps that are reached through one place; with `isWhole` what lies behind each as well. */
function Steps({ analysis, from, steps, isWhole, emptyText = '' }: StepsProps) {
  const near = steps.filter(({ through }) => keyOf(through) === keyOf(from));
  if (near.length === 0) {
    return emptyText === '' ? null : <p className={styles['quiet']}>{emptyText}</p>;
  }
  return (
    <ul className={styles['steps']}>
      {near.map(({ place }) => (
        <li key={keyOf(place)}>
          <Button
            kind="link"
            onPress={() => {
              goToPlace(homeSection(place.collection, place.id), place);
            }}
          >
            <span className={styles['kind']}>{kindOf(analysis, place)}</span>{' '}
            {nameOf(analysis, place.collection, place.id)}
          </Button>
          {isWhole && <Steps {...{ analysis, steps, isWhole }} from={place} />}
        </li>
      ))}
    </ul>
  );
}

function placeOf(analysis: Analysis, id: EntityId | null): ThreadPlace | null {
  return threadGraph(analysis).places.find((place) => place.id === id) ?? null;
}

function kindOf(analysis: Analysis, { collection, id }: ThreadPlace): string {
  if (collection === 'evidence') {
    const side = analysis.evidence.find((piece) => piece.id === id)?.side;
    return texts.evidence[side === 'against' ? 'against' : 'for'];
  }
  return texts.step(names.kinds[collection], codeOf(analysis, collection, id));
}
