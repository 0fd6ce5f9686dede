import { useMemo } from 'react';
import type {
  Cell,
  Figure,
  Heading,
  List,
  ReportBlock,
  ReportDocument,
  Runs,
  Table,
} from '#shared/report/reportDocument';
import { sharing as texts } from '#shared/text/nl/sharing';
import { classNames } from '../ui/classNames.ts';
import styles from './ReportPreview.module.css';

export interface ReportPreviewProps {
  readonly report: ReportDocument;
}

/**
 * A document as it will read, from the very object the file is made of: every word of the file
 * stands here, in its order, with its headings, lists, tables and the text of its pictures.
 */
export function ReportPreview({ report }: ReportPreviewProps) {
  const { header, footer, blocks, language } = report;
  return (
    <section
      className={classNames(styles['page'])}
      aria-label={texts.preview.landmark}
      lang={language}
      // A long document is read by keyboard too.
      tabIndex={0}
    >
      <p className={classNames(styles['edge'])}>
        {texts.preview.header} {header.left} {header.mark}
      </p>
      {numbered(blocks).map(({ block, number }, index) => (
        <BlockView key={index} block={block} number={number} />
      ))}
      <p className={classNames(styles['edge'])}>
        {texts.preview.footer} {footer.left}
      </p>
    </section>
  );
}

interface BlockViewProps {
  readonly block: ReportBlock;
  /** Of a numbered heading; null for all else. */
  readonly number: number | null;
}

function BlockView({ block, number }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView heading={block} number={number} />;
    case 'paragraph':
      return (
        <p>
          <RunsView runs={block.runs} />
        </p>
      );
    case 'lead':
      return (
        <p className={classNames(styles['soft'])}>
          <RunsView runs={block.runs} />
        </p>
      );
    case 'quote':
    case 'coverQuote':
      return (
        <blockquote className={classNames(styles['quote'])}>
          <RunsView runs={block.runs} />
          {block.source !== null && <footer>{block.source}</footer>}
        </blockquote>
      );
    case 'panel':
      return (
        <p className={classNames(styles['panel'])}>
          <RunsView runs={block.runs} />
        </p>
      );
    case 'list':
      return <ListView list={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'figure':
      return <FigureView figure={block} />;
  }
}

interface HeadingViewProps {
  readonly heading: Heading;
  readonly number: number | null;
}

/** One level lower than in the file: the window has a heading of its own above it. */
function HeadingView({ heading, number }: HeadingViewProps) {
  const text = number === null ? heading.text : `${String(number)}. ${heading.text}`;
  switch (heading.level) {
    case 1:
      return <h3>{text}</h3>;
    case 2:
      return <h4>{text}</h4>;
    case 3:
      return <h5>{text}</h5>;
    default:
      return <h6>{text}</h6>;
  }
}

interface ListViewProps {
  readonly list: List;
}

function ListView({ list }: ListViewProps) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, index) => (
        <li key={index} className={classNames(styles[`indent${String(item.indent)}`])}>
          <RunsView runs={item.runs} />
        </li>
      ))}
    </Tag>
  );
}

interface TableViewProps {
  readonly table: Table;
}

function TableView({ table }: TableViewProps) {
  return (
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.head.map((head, index) => (
            <th key={index} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index} className={classNames(row.tinted && styles['tinted'])}>
            {row.cells.map((cell, column) => (
              <td key={column}>
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellViewProps {
  readonly cell: Cell;
}

function CellView({ cell }: CellViewProps) {
  return cell.map((paragraph, index) => (
    <p key={index} className={classNames(styles[paragraph.style])}>
      <RunsView runs={paragraph.runs} />
    </p>
  ));
}

interface FigureViewProps {
  readonly figure: Figure;
}

function FigureView({ figure }: FigureViewProps) {
  const source = useMemo(
    () => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`,
    [figure.svg],
  );
  return (
    <figure>
      <img src={source} alt={figure.alt} width={figure.width} height={figure.height} />
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}

interface RunsViewProps {
  readonly runs: Runs;
}

function RunsView({ runs }: RunsViewProps) {
  return runs.map((run, index) => {
    const className = classNames(
      run.voice === true && styles['voice'],
      run.source === true && styles['source'],
    );
    if (run.strong === true) {
      return (
        <strong key={index} className={className}>
          {run.text}
        </strong>
      );
    }
    if (run.emphasis === true) {
      return (
        <em key={index} className={className}>
          {run.text}
        </em>
      );
    }
    return (
      <span key={index} className={className}>
        {run.text}
      </span>
    );
  });
}

function numbered(blocks: readonly ReportBlock[]): readonly BlockViewProps[] {
  let count = 0;
  return blocks.map((block) => {
    const isNumbered = block.kind === 'heading' && block.numbered;
    if (isNumbered) count += 1;
    return { block, number: isNumbered ? count : null };
  });
}
