import { displayValue } from '#shared/analysis/displayValue';
import { codeOf, firstLine, nameOf } from '#shared/analysis/entityNames';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import { isProse, type Prose } from '#shared/analysis/prose';
import { useAnalysis } from '../state/useOpenCase.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { HypothesisStatusMark } from './looks/HypothesisStatusMark.tsx';
import { LoopBadge } from './looks/LoopBadge.tsx';
import { FactorMark } from './looks/FactorMark.tsx';
import { LevelTile } from './looks/LevelTile.tsx';
import type { ListPart } from './describe.ts';
import styles from './ItemHead.module.css';
import type { Item } from './itemsOf.ts';

export interface ItemHeadProps {
  readonly part: ListPart;
  readonly item: Item;
  readonly index: number;
  readonly isOpen: boolean;
}

/** What stands on the line of an item; while it is open the form says the rest. */
export function ItemHead({ part, item, index, isOpen }: ItemHeadProps) {
  const analysis = useAnalysis();
  const { collection } = part;
  const name = nameOf(analysis, collection, item.id);
  const code = codeOf(analysis, collection, item.id);
  const value = (field: string) => displayValue(analysis, collection, item, field);
  // A bare number says nothing without its name: "Versie 2".
  const inRow = (field: string) =>
    fieldType(collection, field).kind === 'number' && value(field) !== ''
      ? `${fieldWords(collection, field).label} ${value(field)}`
      : value(field);
  const summary = part.summary.map(inRow).filter((words) => words !== '' && words !== name);
  const isTold = part.summary.some((field) => fieldType(collection, field).kind === 'prose');
  switch (part.look) {
    case 'row':
    case 'round':
      return (
        <>
          {code !== '' && <b className={styles['code']}>{code}</b>}
          <Said isAlsoBelow={isOpen && beginsWithClaim(part)} words={name} look="name" />
          <span className={styles[isTold ? 'described' : 'meta']}>
            {isTold && isOpen ? '' : summary.join(' · ')}
          </span>
        </>
      );
    case 'person':
      return (
        <>
          <Avatar name={name} />
          <span className={styles['name']}>{name}</span>
          <span className={styles['meta']}>{summary[0]}</span>
        </>
      );
    case 'quote':
      return (
        <span className={styles['quote']}>
          {!isOpen && <Quote prose={item['ownWords'] ?? item['words']} />}
          <span className={isOpen ? styles['name'] : styles['by']}>
            {summary.length === 0 ? name : summary.join(', ')}
          </span>
        </span>
      );
    case 'event':
      return (
        <>
          <span className={styles['when']}>{value('when')}</span>
          <Said
            isAlsoBelow={isOpen && value('when') !== ''}
            words={firstProse(item['text'], name)}
            look="name"
          />
          <span className={styles['meta']}>{summary.join(' · ')}</span>
        </>
      );
    case 'factor':
      return (
        <>
          <b className={styles['code']}>{code}</b>
          <Said isAlsoBelow={isOpen} words={firstProse(item['text'], name)} look="sentence" />
          <span className={styles['marks']}>
            <LevelTile level={item['level']} />
            <FactorMark kind={item['kind']} />
          </span>
        </>
      );
    case 'hypothesis':
      return (
        <>
          <b className={styles['code']}>{code}</b>
          <span className={styles['kind']}>{value('kind')}</span>
          <span className={styles['name']}>{name}</span>
          <HypothesisStatusMark status={item['status']} />
        </>
      );
    case 'loop':
      return (
        <>
          <b className={styles['code']}>{code}</b>
          <span className={styles['name']}>{name}</span>
          <LoopBadge loopId={item.id} />
        </>
      );
    case 'numbered':
      return (
        <>
          <b className={styles['number']}>{index + 1}</b>
          <Said isAlsoBelow={isOpen} words={firstProse(item['text'], name)} look="point" />
        </>
      );
  }
}

interface SaidProps {
  readonly words: string;
  readonly look: 'name' | 'sentence' | 'point';
  /** The form under the line begins with the same words: then they are only read aloud here. */
  readonly isAlsoBelow: boolean;
}

function Said({ words, look, isAlsoBelow }: SaidProps) {
  return (
    <span className={styles[look]}>
      {isAlsoBelow ? <span className={styles['hidden']}>{words}</span> : words}
    </span>
  );
}

function beginsWithClaim(part: ListPart): boolean {
  const [first] = part.fields;
  return first?.look === 'claim' && first.field === 'text';
}

function Quote({ prose }: { readonly prose: unknown }) {
  const words = isProse(prose) ? firstLine(prose) : '';
  if (words === '') return null;
  return <q className={styles['voice']}>{words}</q>;
}

function firstProse(value: unknown, fallback: string): string {
  const prose: Prose = isProse(value) ? value : [];
  return firstLine(prose) || fallback;
}
