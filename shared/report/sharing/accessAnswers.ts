import { isEntityId } from '../../base/ids.ts';
import { nameOf } from '../../analysis/entityNames.ts';
import { fieldWords } from '../../analysis/fieldWords.ts';
import { isBlank, isProse } from '../../analysis/prose.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import type { Row } from '../reportDocument.ts';
import { row, sentence, wordsCell } from '../runs.ts';
import { itemRow, type ToTell } from './accessRows.ts';

/** Who recognises a thought: who answered the same without more words, on one line. */
export function answerRows(things: readonly ToTell[]): readonly Row[] {
  const short = things.filter(isShort);
  const answers = [...new Set(short.map(({ item }) => item['agrees']))];
  const { options = {} } = fieldWords('position', 'agrees');
  const together = answers.map((answer) => {
    const names = short.flatMap(({ named, item }) => {
      const who = item['participant'];
      return item['agrees'] === answer && isEntityId(who)
        ? [nameOf(named, 'participant', who)]
        : [];
    });
    const words = typeof answer === 'string' ? (options[answer] ?? '') : '';
    return row(wordsCell(words, true), wordsCell(sentence(joinWords(names))));
  });
  return [...together, ...things.filter((thing) => !isShort(thing)).map(itemRow)];
}

function isShort({ item }: ToTell): boolean {
  const { agrees, participant, words } = item;
  const isSilent = !isProse(words) || isBlank(words);
  return isSilent && typeof agrees === 'string' && isEntityId(participant);
}
