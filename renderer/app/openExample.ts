import { nl } from '#shared/text/nl';
import { showToast } from '../ui/toasts.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import type { SessionActions } from './session.ts';

/** The letters tell it apart from real work in every list. */
export const EXAMPLE_CODE = 'VB-001';

/** Opens the example that is there, or else a fresh copy of it. */
export async function openExample(workplace: Workplace, session: SessionActions): Promise<void> {
  const there = workplace.cases().find((line) => line.isExample && !line.archived);
  const opened = await (there === undefined
    ? session.example(freeCode(workplace))
    : session.openCase(there.alias));
  if (opened.ok) return;
  showToast(
    opened.reason === 'not-made' ? nl.cases.exampleFailed : nl.cases.openFailed[opened.reason],
  );
}

function freeCode(workplace: Workplace): string {
  const taken = new Set(workplace.cases().map((line) => line.code));
  const [letters = '', digits = ''] = EXAMPLE_CODE.split('-');
  for (let number = Number(digits); ; number += 1) {
    const code = `${letters}-${String(number).padStart(digits.length, '0')}`;
    if (!taken.has(code)) return code;
  }
}
