import type { ReactNode } from 'react';
import { softBreak, type Block, type Prose, type Run } from '#shared/analysis/prose';
import { classNames } from '../ui/classNames.ts';
import styles from './prose.module.css';

export interface ProseViewProps {
  readonly prose: Prose;
  /** Somebody's own words. */
  readonly voice?: boolean;
}

/** Prose to read; the same elements and classes as the editor, so that nothing moves on focus. */
export function ProseView({ prose, voice = false }: ProseViewProps) {
  return (
    <div className={classNames(styles['prose'], voice && styles['voice'])}>
      <ProseBlocks prose={prose} />
    </div>
  );
}

/** The blocks alone, for a container that styles them itself. */
export function ProseBlocks({ prose }: { readonly prose: Prose }) {
  return <>{renderGroups(withIndexes(prose), 0)}</>;
}

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
      {runs.map((run, index) => (
        <StyledRun key={index} run={run} />
      ))}
      {runs.at(-1)?.text.endsWith(softBreak) === true && <br />}
    </>
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
