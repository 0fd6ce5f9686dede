import { openSearch } from '../release/searchCase.ts';
import { houseWordsNow } from '../state/houseWordsNow.ts';

/** The one search of the window: its worker keeps its word lists between the review and sharing. */
export const releaseSearch = openSearch(houseWordsNow);
