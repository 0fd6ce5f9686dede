import { letterPage } from '../../text/nl/letterPage.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { letterCopy } from './letterCopy.ts';
import type { SharingWish } from './sharingWish.ts';

/** E2: one page for one parent; what that parent may not have was never in the text. */
export function parentSummaryCopy(wish: SharingWish): ReportDocument {
  return letterCopy(wish, {
    kind: 'familySummary',
    look: 'letter',
    title: () => letterPage.parent.title,
    lead: ({ recipient, relation, youth }, date) =>
      letterPage.parent.lead(recipient, relation, youth, date),
    header: ({ recipient }) => letterPage.parent.header(recipient),
    mark: letterPage.personal,
    firstQuote: null,
  });
}
