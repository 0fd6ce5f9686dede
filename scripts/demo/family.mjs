import { firstRun, onDay } from '../demo-begin.mjs';
import { loadTexts } from '../load-texts.mjs';
import { afterwards } from './family/afterwards.mjs';
import { cutOff } from './family/cutOff.mjs';
import { readToEnd } from './family/readToEnd.mjs';
import { whatToDo } from './family/whatToDo.mjs';

// A day on which the answers of the example hold.
const DAY = Date.UTC(2026, 2, 20, 11);

/**
 * Reading with a mother and with a youth, a reading that is cut off, and what there is to do.
 * @param {import('../demo.mjs').Stage} stage
 */
export async function demo(stage) {
  const texts = await loadTexts();
  await onDay(stage.window, DAY);
  await firstRun(stage.window, texts, () => Promise.resolve());
  await readToEnd(stage, texts);
  await afterwards(stage, texts);
  const again = await cutOff(stage, texts, DAY);
  await whatToDo(again, texts);
}
