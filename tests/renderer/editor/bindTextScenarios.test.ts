import type { RangeSelection } from 'lexical';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { toggleType } from '../../../renderer/editor/blockCommands.ts';
import { $removeSelected } from '../../../renderer/editor/removeSelected.ts';
import {
  act,
  createEditorReplica,
  documentProse,
  exchangeAll,
  fieldName,
  selectionOf,
  shownContent,
  wantedContent,
  type EditorReplica,
} from './lexicalReplicas.ts';

// Anne does something, Bram types " BRAVO" in the same paragraph, neither sees the other, then
// they exchange. "Eerste alinea." is 14 letters, its separator is at 14, the second starts at 15.
const opening = 'Eerste alinea.\nTweede hier ook.';
const secondAt = 15;

interface Scenario {
  readonly name: string;
  readonly anne: (anne: EditorReplica) => void;
  readonly bram?: (bram: EditorReplica) => void;
  readonly merged: readonly string[];
}

const scenarios: readonly Scenario[] = [
  {
    name: 'types elsewhere',
    anne: (anne) => {
      type(anne, secondAt, 'Nu: ');
    },
    merged: ['p Eerste alinea. BRAVO', 'p Nu: Tweede hier ook.'],
  },
  {
    name: 'types at the same spot',
    anne: (anne) => {
      type(anne, 14, ' ANNE');
    },
    merged: ['p Eerste alinea. ANNE BRAVO', 'p Tweede hier ook.'],
  },
  {
    name: 'presses Enter in the middle, Bram types in the second half',
    anne: (anne) => {
      act(anne, caret(6), (s) => {
        s.insertParagraph();
      });
    },
    merged: ['p Eerste', 'p  alinea. BRAVO', 'p Tweede hier ook.'],
  },
  {
    name: 'joins the two paragraphs',
    anne: (anne) => {
      act(anne, { anchor: 14, focus: secondAt }, $removeSelected);
    },
    merged: ['p Eerste alinea. BRAVOTweede hier ook.'],
  },
  {
    name: 'makes it a heading',
    anne: (anne) => {
      anne.binding.select(caret(3));
      toggleType(anne.binding, 'heading3');
    },
    merged: ['h3 Eerste alinea. BRAVO', 'p Tweede hier ook.'],
  },
  {
    name: 'makes it a list item',
    anne: (anne) => {
      anne.binding.select(caret(3));
      toggleType(anne.binding, 'bullet');
    },
    merged: ['- Eerste alinea. BRAVO', 'p Tweede hier ook.'],
  },
  {
    name: 'moves the paragraph: what Bram typed stays where it was typed',
    anne: (anne) => {
      act(anne, { anchor: 0, focus: secondAt }, $removeSelected);
      type(anne, 16, ' Eerste alinea.');
    },
    merged: ['p  BRAVOTweede hier ook. Eerste alinea.'],
  },
  {
    name: 'bolds a word, Bram types inside it',
    anne: (anne) => {
      act(anne, { anchor: 7, focus: 13 }, (s) => {
        s.formatText('bold');
      });
    },
    bram: (bram) => {
      type(bram, 10, ' BRAVO');
    },
    // Within the bold word, what was typed is bold too.
    merged: ['p Eerste *ali BRAVOnea*.', 'p Tweede hier ook.'],
  },
  {
    name: 'deletes the paragraph',
    anne: (anne) => {
      act(anne, { anchor: 0, focus: secondAt }, $removeSelected);
    },
    merged: ['p  BRAVOTweede hier ook.'],
  },
  {
    name: 'presses Enter at the same place as Bram',
    anne: (anne) => {
      act(anne, caret(6), (s) => {
        s.insertParagraph();
      });
    },
    bram: (bram) => {
      act(bram, caret(6), (s) => {
        s.insertParagraph();
      });
    },
    merged: ['p Eerste', 'p ', 'p  alinea.', 'p Tweede hier ook.'],
  },
  {
    name: 'makes it a heading, and so does Bram',
    anne: (anne) => {
      anne.binding.select(caret(3));
      toggleType(anne.binding, 'heading3');
    },
    bram: (bram) => {
      bram.binding.select(caret(3));
      toggleType(bram.binding, 'heading3');
    },
    merged: ['h3 Eerste alinea.', 'p Tweede hier ook.'],
  },
  {
    name: 'bolds words that overlap with what Bram slants',
    anne: (anne) => {
      act(anne, { anchor: 0, focus: 9 }, (s) => {
        s.formatText('bold');
      });
    },
    bram: (bram) => {
      act(bram, { anchor: 7, focus: 13 }, (s) => {
        s.formatText('italic');
      });
    },
    merged: ['p *Eerste *|*_al_*|_inea_|.', 'p Tweede hier ook.'],
  },
];

it.each(scenarios)('keeps everything in its place when Anne $name', (scenario) => {
  const [anne, bram] = [createEditorReplica(1, 'a'), createEditorReplica(2, 'b')];
  type(anne, 0, opening);
  exchangeAll([anne, bram]);
  scenario.anne(anne);
  if (scenario.bram === undefined) type(bram, 14, ' BRAVO');
  else scenario.bram(bram);
  exchangeAll([anne, bram]);
  expect(documentProse(anne)).toEqual(documentProse(bram));
  expect(look(anne).map(flat)).toEqual(scenario.merged.map(flat));
  for (const one of [anne, bram]) expect(shownContent(one)).toEqual(wantedContent(one));
});

it('keeps the place of a remark (two relative positions) through a split and an insert', () => {
  const [anne, bram] = [createEditorReplica(1, 'a'), createEditorReplica(2, 'b')];
  type(anne, 0, opening);
  const text = anne.host.doc.getText(fieldName);
  const [from, to] = [7, 13].map((at) => Y.createRelativePositionFromTypeIndex(text, at));
  exchangeAll([anne, bram]);
  act(anne, caret(3), (s) => {
    s.insertParagraph();
  });
  type(bram, 0, 'BRAVO ');
  exchangeAll([anne, bram]);
  for (const { host } of [anne, bram]) {
    const places = [from, to].map((place) =>
      place === undefined
        ? null
        : (Y.createAbsolutePositionFromRelativePosition(place, host.doc)?.index ?? null),
    );
    const [start, end] = places;
    const letters = documentProse(anne)
      .map((block) => block.runs.map((run) => run.text).join(''))
      .join('\n');
    expect(letters.slice(start ?? 0, end ?? 0)).toBe('alinea');
  }
});

it('writes text and separator together at the first letter, and nothing on mount', () => {
  const [anne, bram] = [createEditorReplica(1, 'a'), createEditorReplica(2, 'b')];
  expect([anne.sent.length, bram.sent.length]).toEqual([0, 0]);
  type(anne, 0, 'Anne');
  expect(anne.sent).toHaveLength(1);
  type(bram, 0, 'Bram');
  exchangeAll([anne, bram]);
  expect(look(bram)).toEqual(['p Anne', 'p Bram']);
});

it('says whose repeated letter is new by the caret', () => {
  const [anne, bram] = [createEditorReplica(1, 'a'), createEditorReplica(2, 'b')];
  type(anne, 0, 'aaaa');
  exchangeAll([anne, bram]);
  type(anne, 1, 'a');
  type(bram, 1, '-');
  type(bram, 4, '+');
  exchangeAll([anne, bram]);
  // Anne's letter stands at the place she typed it, beside Bram's dash, not at the end.
  expect(['p aa-aa+a', 'p a-aaa+a']).toContain(look(anne)[0]);
});

it('moves a selection along with what a partner writes before it', () => {
  const [anne, bram] = [createEditorReplica(1, 'a'), createEditorReplica(2, 'b')];
  type(anne, 0, opening);
  exchangeAll([anne, bram]);
  anne.binding.select({ anchor: 22, focus: 26 });
  act(bram, caret(0), (s) => {
    s.insertText('Zie: ');
    s.insertParagraph();
  });
  exchangeAll([anne, bram]);
  expect(selectionOf(anne)).toEqual({ anchor: 28, focus: 32 });
});

it('keeps a heading off the paragraph a partner adds behind it', () => {
  const [anne, bram] = [createEditorReplica(1, 'a'), createEditorReplica(2, 'b')];
  type(anne, 0, opening);
  exchangeAll([anne, bram]);
  anne.binding.select(caret(3));
  toggleType(anne.binding, 'heading4');
  act(bram, caret(14), (s) => {
    s.insertParagraph();
  });
  type(bram, 15, 'Nieuw');
  exchangeAll([anne, bram]);
  expect(look(anne)).toEqual(['h4 Eerste alinea.', 'p Nieuw', 'p Tweede hier ook.']);
});

it('keeps a block type of a newer version and shows it as a paragraph', () => {
  const anne = createEditorReplica(1, 'a');
  type(anne, 0, opening);
  const types = anne.host.doc.getMap<unknown>('block');
  const [first] = documentProse(anne);
  const key = `${first?.id ?? ''}/type`;
  types.set(key, 'quote-of-2031');
  type(anne, 3, 'xyz');
  expect(look(anne)[0]).toBe('p Eerxyzste alinea.');
  expect(types.get(key)).toBe('quote-of-2031');
});

function type(replica: EditorReplica, at: number, text: string): void {
  act(replica, caret(at), (s: RangeSelection) => {
    if (text.includes('\n')) typeLines(s, text.split('\n'));
    else s.insertText(text);
  });
}

function typeLines(selection: RangeSelection, lines: readonly string[]): void {
  for (const [index, line] of lines.entries()) {
    if (index > 0) selection.insertParagraph();
    selection.insertText(line);
  }
}

function caret(at: number): { readonly anchor: number; readonly focus: number } {
  return { anchor: at, focus: at };
}

/** One line per block: its type, then its runs with `*` for bold and `_` for italic. */
function look(replica: EditorReplica): readonly string[] {
  const marks = {
    paragraph: 'p',
    heading3: 'h3',
    heading4: 'h4',
    bullet: '-',
    numbered: '1',
    quote: '>',
  };
  return documentProse(replica).map((block) => {
    const runs = block.runs.map((run) => {
      const slanted = run.italic === true ? `_${run.text}_` : run.text;
      return run.bold === true ? `*${slanted}*` : slanted;
    });
    return `${marks[block.type]} ${runs.join('|')}`;
  });
}

function flat(line: string): string {
  return line.replaceAll('|', '');
}
