import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type IContext,
  type IXmlableObject,
  type ParagraphChild,
} from 'docx';
import { printable } from './printable.ts';
import type { ReportComment, RunMark } from './reportDocument.ts';

/** Apart from the ids that the library counts out itself. */
const FIRST_LINK = 1_000_000;

/** Where a named place or a remark begins or ends. */
export function wordMark(mark: RunMark): readonly ParagraphChild[] {
  if (mark.kind === 'bookmark') return [new BookmarkEdge(mark)];
  if (mark.edge === 'start') return [new CommentRangeStart(mark.number)];
  const reference = new TextRun({ children: [new CommentReference(mark.number)] });
  return [new CommentRangeEnd(mark.number), reference];
}

/** A remark as Word keeps it in the margin, with who answered whom. */
export function wordComment(comment: ReportComment): ICommentOptions {
  const lines = comment.text.split('\n');
  return {
    id: comment.number,
    author: printable(comment.author),
    initials: comment.initials,
    date: new Date(comment.at),
    children: lines.map((line) => new Paragraph({ children: [new TextRun(printable(line))] })),
    resolved: comment.isResolved,
    ...(comment.parent === null ? {} : { parentId: comment.parent }),
  };
}

class BookmarkEdge extends TextRun {
  readonly #edge: BookmarkStart | BookmarkEnd;

  constructor({ name, edge }: RunMark & { readonly kind: 'bookmark' }) {
    super('');
    const link = FIRST_LINK + Number(name.replace(/\D/gu, ''));
    this.#edge = edge === 'start' ? new BookmarkStart(name, link) : new BookmarkEnd(link);
  }

  // The library takes only whole bookmarks; a paragraph takes anything that says it is a run.
  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#edge.prepForXml(context);
  }
}
