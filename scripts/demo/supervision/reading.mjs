import { everyLook, lightAndDark } from '../../demo-looks.mjs';
import { answerDialogs, press, selectWords, write } from './hands.mjs';

/** @typedef {import('../../load-texts.mjs').Texts} Texts */
/** @typedef {import('../../demo.mjs').Machine} Machine */
/** @typedef {import('./words.mjs').Words} Words */

/** So many remarks stand beside the text at least. */
const REMARKS = 42;

/**
 * Everything a supervisor does in a copy: remarks on words and on every kind of thing, a
 * suggestion, and some of the criteria.
 * @param {Machine} reader
 * @param {Texts} texts
 * @param {Words} words
 */
export async function read(reader, texts, words) {
  const { window } = reader;
  await everyLook(reader, '72-copy');
  for (const [at, text] of words.words) {
    await beginAtWords(reader, at);
    await write(window, text);
    await keep(window, texts);
  }
  await suggest(reader, texts, words.suggestion);
  await remarkOnThings(reader, texts, words.about);
  await walk(reader, texts);
  await judge(reader, texts, words.notes);
}

/**
 * @param {Machine} reader
 * @param {string} words
 */
async function beginAtWords({ window }, words) {
  await selectWords(window, words);
  await window.keyboard.press('Control+Alt+m');
  await window.locator('[contenteditable="true"]:focus').waitFor();
}

/**
 * @param {import('playwright').Page} window
 * @param {Pick<Texts, 'remarks'>} texts
 */
async function keep(window, { remarks }) {
  await press(window, remarks.write.done);
  // The thread takes the focus then; a key pressed before that would go astray.
  await window.locator('article:focus').waitFor();
}

/**
 * @param {Machine} reader
 * @param {Texts} texts
 * @param {Words['suggestion']} suggestion
 */
async function suggest(reader, { remarks }, [at, proposed, why]) {
  const { window } = reader;
  await beginAtWords(reader, at);
  await window.getByRole('radio', { name: remarks.kinds.suggestion }).press('Space');
  await window.getByRole('textbox', { name: remarks.write.proposedText }).focus();
  await window.locator('[contenteditable="true"]:focus').waitFor();
  await window.keyboard.press('Control+a');
  await write(window, proposed);
  await window.getByRole('textbox', { name: remarks.write.why }).focus();
  await write(window, why);
  await everyLook(reader, '73-suggestion');
  await keep(window, { remarks });
}

/**
 * Remarks on things of every kind in turn, by the buttons that stand beside them.
 * @param {Machine} reader
 * @param {Texts} texts
 * @param {Words['about']} about
 */
async function remarkOnThings(reader, { remarks }, about) {
  const { window } = reader;
  const starts = remarks.addTo('');
  const labels = await window
    .locator(`main button[aria-label^="${starts}"]`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  const kinds = Object.keys(about);
  const kindOf = (/** @type {string} */ label) =>
    kinds.find((kind) => label.slice(starts.length).includes(kind)) ?? 'other';
  const byKind = kinds.map((kind) => labels.filter((label) => kindOf(label) === kind));
  const wanted = inTurn(byKind).slice(0, REMARKS - 3);
  for (const [index, label] of wanted.entries()) {
    const texts = about[kindOf(label)] ?? [];
    await window.getByRole('button', { name: label, exact: true }).first().press('Enter');
    await write(window, texts[index % texts.length] ?? label);
    await keep(window, { remarks });
  }
}

/**
 * The first of each row, then the second of each, and so on.
 * @param {readonly (readonly string[])[]} rows
 */
function inTurn(rows) {
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    rows.flatMap((row) => row.slice(index, index + 1)),
  ).flat();
}

/**
 * From remark to remark, and through the text by its pieces.
 * @param {Machine} reader
 * @param {Texts} texts
 */
async function walk(reader, { remarks }) {
  const { window } = reader;
  await everyLook(reader, '74-forty-remarks');
  await window.keyboard.press('Escape');
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('F8');
  await lightAndDark(reader, '74-next-remark');
  await press(window, remarks.filter.toggle);
  await lightAndDark(reader, '74-filter');
  await press(window, remarks.filter.toggle);
}

/**
 * Judges the first criteria, with a word to the first ones.
 * @param {Machine} reader
 * @param {Texts} texts
 * @param {readonly string[]} notes
 */
async function judge(reader, { reviewMode }, notes) {
  const { window } = reader;
  const { judgements, next, note } = reviewMode.criteria;
  await press(window, reviewMode.outline.begin);
  await everyLook(reader, '75-criterion');
  const given = ['met', 'partly', 'met', 'met', 'notMet', 'notApplicable', 'met', 'partly'];
  for (const [index, judgement] of given.entries()) {
    const words = judgements[/** @type {keyof typeof judgements} */ (judgement)];
    await window.getByRole('radio', { name: words, exact: true }).press('Space');
    const added = notes[index];
    if (added !== undefined) await window.getByLabel(note).fill(added);
    if (index === 1) await lightAndDark(reader, '75-judged');
    await press(window, next);
  }
  await lightAndDark(reader, '75-eight-judged');
}

/**
 * The end of a round: the judgement in words, and one signed file.
 * @param {Machine} reader
 * @param {Texts} texts
 * @param {{ readonly verdict: 'returned' | 'approved' | null, readonly words: string,
 *   readonly file: string, readonly name: string }} end an exercise has no verdict
 */
export async function finish(reader, { reviewMode }, { verdict, words, file, name }) {
  const { window } = reader;
  const texts = reviewMode.finish;
  await press(window, verdict === null ? texts.titles.learning : reviewMode.bar.finish);
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(texts.judgement).fill(words);
  if (verdict !== null) {
    await dialog.getByRole('radio', { name: texts.verdicts[verdict] }).press('Space');
  }
  await everyLook(reader, `${name}-finish`);
  await answerDialogs(reader, file);
  await press(window, texts.make);
  await window.getByText(texts.made.title).waitFor({ timeout: 30_000 });
  await lightAndDark(reader, `${name}-made`);
  await dialog.getByRole('button', { name: texts.made.toList }).press('Enter');
  await window.getByRole('grid', { name: reviewMode.list.label }).waitFor();
}
