/** What tells the rules of `remarkMarks.css` from all others. */
const OURS = '::highlight(remark-';

let sheet: CSSStyleSheet | null = null;

/**
 * Gives the marks their colours in the theme of now, and in those that follow. Chromium 114
 * knows no custom properties in highlights: their rules are laid over once more with what the
 * properties say.
 */
export function keepMarkColours(): void {
  if (sheet !== null) return;
  sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  fill(sheet);
  const refill = (): void => {
    if (sheet !== null) fill(sheet);
  };
  const theme = new MutationObserver(refill);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    window.matchMedia(query).addEventListener('change', refill);
  }
}

function fill(into: CSSStyleSheet): void {
  const values = getComputedStyle(document.documentElement);
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .filter((rule) => rule.includes(OURS))
    .map((rule) =>
      rule.replace(/var\((--[\w-]+)\)/gu, (_, name: string) => values.getPropertyValue(name)),
    );
  into.replaceSync(rules.join('\n'));
}
