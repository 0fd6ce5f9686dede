import { letterPage } from '../../text/nl/letterPage.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { letterCopy } from './letterCopy.ts';
import type { SharingWish } from './sharingWish.ts';

/** E5: one page for the people at school who are named on it. */
export function schoolVersionCopy(wish: SharingWish): ReportDocument {
  return letterCopy(wish, {
    kind: 'schoolVersion',
    look: 'letter',
    title: ({ youth }) => letterPage.school.title(youth),
    lead: ({ recipient, relation }, date) => letterPage.school.lead(recipient, relation, date),
    header: ({ youth }) => letterPage.school.header(youth),
    mark: letterPage.forSchool,
    firstQuote: null,
  });
}
