import { printable } from './printable.ts';
import type { ReportRun, Runs } from './reportDocument.ts';

/** Text for between tags or in a quoted attribute. */
export function escape(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The runs of one stretch of text. */
export function htmlRuns(runs: Runs): string {
  // A break at the end makes no line of its own: room to write on asks for one more.
  const room = runs.at(-1)?.text.endsWith(LINE_BREAK) === true ? '<br>' : '';
  return runs.map(htmlRun).join('') + room;
}

const LINE_BREAK = '\u2028';

function htmlRun(run: ReportRun): string {
  const text = escape(run.text).replaceAll(LINE_BREAK, '<br>');
  if (run.box !== undefined)
    return `<span role="img" aria-label="${escape(run.box)}">${text}</span>`;
  if (run.answer !== undefined) return `<span class="answer">${text}</span>`;
  let made = text;
  if (run.strong) made = `<strong>${made}</strong>`;
  if (run.emphasis) made = `<em>${made}</em>`;
  if (run.voice) made = `<span class="voice">${made}</span>`;
  if (run.source) made = `<span class="source">${made}</span>`;
  return run.to === undefined ? made : `<a href="#${escape(run.to)}">${made}</a>`;
}
