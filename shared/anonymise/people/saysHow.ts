import { follows, type Page } from '../page.ts';

/** "Helder verteld", "Helder is dat niet": praise with a word that hardly anybody is called. */
export function saysHow(page: Page, index: number): boolean {
  const [token, behind, third] = page.tokens.slice(index, index + 3);
  if (token === undefined || !HOW.test(token.low)) return false;
  if (behind?.shape !== 'lower' || !follows(behind)) return false;
  if (/^(?:is|was)$/u.test(behind.low)) return /^(?:dat|dit|het)$/u.test(third?.low ?? '');
  return TOLD.test(behind.low) || /^(?:dat|dit|hoe|wat|waar|waarom)$/u.test(behind.low);
}

const HOW = /^helder$/u;
const TOLD = /^(?:be|ge|om|onder|op|over|samen|uit|ver|weer)\p{L}{2,}(?:d|t|en)$/u;
