import { letterPage } from '../../text/nl/letterPage.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { letterCopy } from './letterCopy.ts';
import type { SharingWish } from './sharingWish.ts';

/** E3: one page for a child of 8 to 11, handed over and read together. */
export function childLetterCopy(wish: SharingWish): ReportDocument {
  return letterCopy(wish, {
    kind: 'childLetter',
    look: 'youthLetter',
    title: ({ recipient }) => letterPage.child.title(recipient),
    lead: (_, date) => letterPage.child.lead(date),
    header: ({ recipient }) => letterPage.child.header(recipient),
    mark: letterPage.personal,
    firstQuote: null,
  });
}
