/** @typedef {import('playwright').Page} Page */
/** @typedef {import('../../demo.mjs').Machine} Machine */

/**
 * Presses a button by its words.
 * @param {Page} window
 * @param {string | RegExp} name
 */
export async function press(window, name) {
  await window
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .press('Enter');
}

/**
 * Runs a command by its words, as somebody does who knows no menu.
 * @param {Page} window
 * @param {import('../../load-texts.mjs').Texts} texts
 * @param {string} words
 */
export async function runCommand(window, { commands }, words) {
  await window.keyboard.press('Control+Shift+P');
  await window.getByRole('searchbox', { name: commands.paletteLabel }).fill(words);
  await window.keyboard.press('Enter');
}

/**
 * Every dialog of the system answers with this file from now on.
 * @param {Machine} machine
 * @param {string} filePath
 */
export async function answerDialogs({ app }, filePath) {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, filePath);
}

/**
 * Opens a file by choosing it.
 * @param {Machine} machine
 * @param {import('../../load-texts.mjs').Texts} texts
 * @param {string} file
 */
export async function openFile(machine, texts, file) {
  await answerDialogs(machine, file);
  await runCommand(machine.window, texts, texts.exchange.commands.open);
  await machine.window.getByRole('dialog').waitFor();
}

/**
 * Types where the caret is, once a text can be written there.
 * @param {Page} window
 * @param {string} words
 */
export async function write(window, words) {
  await window.locator('[contenteditable="true"]:focus').waitFor();
  await window.keyboard.insertText(words);
}

/**
 * Selects words of the text as with the mouse.
 * @param {Page} window
 * @param {string} words
 */
export async function selectWords(window, words) {
  const isThere = await window.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || node.parentElement?.closest('main') === null) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, words);
  if (!isThere) throw new Error(`Not on this screen: ${words}`);
}
