import { childrenOf, type XmlElement } from './readXml.ts';
import { textOf } from './readComments.ts';
import { notPlacedOf, placeOfRange, remarkOf, type Reading } from './reading.ts';
import type { TextBack } from './changesBack.ts';
import type { NotPlaced } from './wordBack.ts';

/** Notes at the foot or the end are no text of ours: each is a remark at where its number stands. */
export function notesBack(reading: Reading, parts: readonly XmlElement[]): TextBack {
  const remarks = [];
  const notPlaced: NotPlaced[] = [];
  const by = { author: reading.reader, at: reading.savedAt };
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const element of parts.flatMap((part) => childrenOf(part, `w:${kind}`))) {
      const number = element.attributes.get('w:id') ?? '';
      const point = reading.story.notes.get(`${kind} ${number}`);
      const words = textOf(element);
      if (words === '' || element.attributes.has('w:type')) continue;
      const id = reading.idOf(kind, number, words);
      const authorRole = reading.role;
      if (point === undefined) {
        const about = { what: 'addedText', where: 'note', words, quote: '', ...by } as const;
        notPlaced.push(notPlacedOf(about, { id, authorRole }));
      } else {
        const placed = placeOfRange(reading, { start: point, end: point });
        remarks.push(remarkOf({ id, ...placed, text: words, authorRole, ...by }));
      }
    }
  }
  return { remarks, notPlaced };
}
