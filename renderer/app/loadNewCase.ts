/** What fills a new analysis, the example included; nobody needs it before a workplace is open. */
export const loadNewCase = () => import('../state/newCase.ts');
