import { letterPage } from '../../text/nl/letterPage.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { letterCopy } from './letterCopy.ts';
import type { SharingWish } from './sharingWish.ts';

/** E4: one page for the youth, who reads it first. */
export function youthLetterCopy(wish: SharingWish): ReportDocument {
  return letterCopy(wish, {
    kind: 'youthLetter',
    look: 'youthLetter',
    title: ({ recipient }) => letterPage.youth.title(recipient),
    lead: (_, date) => letterPage.youth.lead(date),
    header: ({ recipient }) => letterPage.youth.header(recipient),
    mark: letterPage.personal,
    firstQuote: letterPage.youth.firstQuote,
  });
}
