import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { shownLink } from '#shared/analysis/links';
import {
  softBreak,
  type Block,
  type Prose,
  type Reference,
  type Run,
} from '#shared/analysis/prose';
import { classNames } from '../ui/classNames.ts';
import { CaretContext } from './caretContext.ts';
import { CaretText } from './CaretText.tsx';
import { noReferences, type References } from './proseHost.ts';
import { NumberLayer } from './NumberLayer.tsx';
import styles from './prose.module.css';
import { useShownField } from './shownFields.ts';

export interface ProseViewProps {
  readonly prose: Prose;
  /** Somebody's own words. */
  readonly voice?: boolean;
  /** The name of the text of the case this is, as it stands now: remarks can be made in it. */
  readonly field?: string | undefined;
  /** What it is called, where the keyboard can go through it. */
  readonly label?: string;
}

/** Prose to read; the same elements and classes as the editor, so that nothing moves on focus. */
export function ProseView({ prose, voice = false, field, label = '' }: ProseViewProps) {
  const caret = useContext(CaretContext);
  const shown = useShownField(field ?? null);
  const className = classNames(styles['prose'], voice && styles['voice']);
  if (field === undefined) {
    return (
      <div className={className}>
        <ProseBlocks prose={prose} />
      </div>
    );
  }
  return (
    <>
      <NumberLayer />
      {caret === null ? (
        <div {...shown} className={className}>
          <ProseBlocks prose={prose} />
        </div>
      ) : (
        <CaretText
          {...{ field, label, caret }}
          className={classNames(className, styles['reading'])}
        >
          <ProseBlocks prose={prose} />
        </CaretText>
      )}
    </>
  );
}

export interface ProseBlocksProps {
  readonly prose: Prose;
  /** What things are called, where the prose itself does not say it. */
  readonly references?: References | undefined;
}

/** The blocks alone, for a container that styles them itself. */
export function ProseBlocks({ prose, references }: ProseBlocksProps) {
  return <Names value={references ?? null}>{renderGroups(withIndexes(prose), 0)}</Names>;
}

const Names = createContext<References | null>(null);

interface Placed {
  readonly block: Block;
  readonly index: number;
}

function withIndexes(prose: Prose): readonly Placed[] {
  return prose.map((block, index) => ({ block, index }));
}

/** The same grouping as `$writeBlocks`: a list takes what is deeper, and its own kind. */
function renderGroups(blocks: readonly Placed[], depth: number): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  let at = 0;
  while (at < blocks.length) {
    const first = blocks[at];
    if (first === undefined) break;
    let end = at + 1;
    if (isListItem(first.block)) {
      while (end < blocks.length && goesWith(first.block, blocks[end]?.block, depth)) end += 1;
      nodes.push(<List key={first.index} blocks={blocks.slice(at, end)} depth={depth} />);
    } else {
      nodes.push(<TextBlock key={first.index} {...first} />);
    }
    at = end;
  }
  return nodes;
}

function List({ blocks, depth }: { readonly blocks: readonly Placed[]; readonly depth: number }) {
  const items: ReactNode[] = [];
  let value = 1;
  let at = 0;
  while (at < blocks.length) {
    const one = blocks[at];
    if (one === undefined) break;
    if (one.block.indent <= depth) {
      items.push(
        <li key={one.index} value={value} className={styles['item']} data-block={one.index}>
          <Runs runs={one.block.runs} />
        </li>,
      );
      value += 1;
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < blocks.length && (blocks[end]?.block.indent ?? 0) > depth) end += 1;
    for (const [index, list] of renderGroups(blocks.slice(at, end), depth + 1).entries()) {
      items.push(
        <li
          key={`${String(one.index)}-${String(index)}`}
          value={value}
          className={classNames(styles['item'], styles['nested'])}
        >
          {list}
        </li>,
      );
    }
    at = end;
  }
  const isNumbered = blocks[0]?.block.type === 'numbered';
  return isNumbered ? (
    <ol className={styles['numbered']}>{items}</ol>
  ) : (
    <ul className={styles['bullets']}>{items}</ul>
  );
}

function TextBlock({ block, index }: Placed) {
  const inner = <Runs runs={block.runs} />;
  switch (block.type) {
    case 'heading3':
      return (
        <h3 className={styles['heading']} data-block={index}>
          {inner}
        </h3>
      );
    case 'heading4':
      return (
        <h4 className={styles['subheading']} data-block={index}>
          {inner}
        </h4>
      );
    case 'quote':
      return (
        <blockquote className={styles['quote']} data-block={index}>
          {inner}
        </blockquote>
      );
    default:
      return (
        <p className={styles['paragraph']} data-block={index}>
          {inner}
        </p>
      );
  }
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  if (runs.length === 0) return <br />;
  return (
    <>
      {runs.map((run, index) => {
        if (run.ref !== undefined)
          return <Named key={index} reference={run.ref} words={run.text} />;
        const inner = <StyledRun key={index} run={run} />;
        if (run.link === undefined) return inner;
        return (
          <span
            key={index}
            className={styles['address']}
            title={shownLink(run.link)}
            data-address={run.link}
          >
            {inner}
          </span>
        );
      })}
      {runs.at(-1)?.text.endsWith(softBreak) === true && <br />}
    </>
  );
}

interface NamedProps {
  readonly reference: Reference;
  readonly words: string;
}

function Named({ reference, words }: NamedProps) {
  const references = useContext(Names);
  const { nameOf, isGone, subscribe } = references ?? noReferences;
  const called = useSyncExternalStore(subscribe, () => nameOf(reference));
  return (
    <span
      className={styles['reference']}
      data-reference={`${reference.collection}:${reference.id}`}
      {...(references !== null && isGone(reference) && { 'data-gone': '' })}
    >
      {references === null ? words : called}
    </span>
  );
}

function StyledRun({ run }: { readonly run: Run }) {
  const lines = run.text.split(softBreak);
  const inner = lines.map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {line}
    </span>
  ));
  const slanted = run.italic === true ? <em className={styles['italic']}>{inner}</em> : inner;
  return run.bold === true ? <strong className={styles['bold']}>{slanted}</strong> : <>{slanted}</>;
}

function isListItem(block: Block): boolean {
  return block.type === 'bullet' || block.type === 'numbered';
}

function goesWith(first: Block, next: Block | undefined, depth: number): boolean {
  if (next === undefined || !isListItem(next)) return false;
  return next.indent > depth || (next.indent === depth && next.type === first.type);
}
