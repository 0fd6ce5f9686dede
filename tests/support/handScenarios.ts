/** What hands do in an editor; places count characters, the end of a paragraph as one. */
export interface Hand {
  readonly type: (at: number, text: string) => Promise<void> | void;
  readonly enter: (at: number) => Promise<void> | void;
  readonly remove: (from: number, to: number) => Promise<void> | void;
  readonly heading: (at: number) => Promise<void> | void;
  readonly bullet: (at: number) => Promise<void> | void;
  readonly bold: (from: number, to: number) => Promise<void> | void;
  readonly italic: (from: number, to: number) => Promise<void> | void;
}

export interface HandScenario {
  readonly name: string;
  readonly anne: (hand: Hand) => Promise<void>;
  readonly bram: (hand: Hand) => Promise<void>;
  /** The paragraphs after the merge, on both machines; one of these. */
  readonly merged: readonly (readonly string[])[];
}

/** What both have when each goes to work: the second paragraph begins at 15. */
export const handOpening: readonly string[] = ['Eerste alinea.', 'Tweede hier ook.'];

const second = 'Tweede hier ook.';
const bravo = async (hand: Hand): Promise<void> => {
  await hand.type(14, ' BRAVO');
};
const kept = [['Eerste alinea. BRAVO', second]];

/** Sixteen ways in which two people meet in one paragraph (design/storage.md 1.4). */
export const handScenarios: readonly HandScenario[] = [
  {
    name: 'types elsewhere',
    anne: async (hand) => {
      await hand.type(15, 'Nu: ');
    },
    bram: bravo,
    merged: [['Eerste alinea. BRAVO', `Nu: ${second}`]],
  },
  {
    name: 'types at the same spot',
    anne: async (hand) => {
      await hand.type(14, ' ANNE');
    },
    bram: bravo,
    merged: [
      ['Eerste alinea. ANNE BRAVO', second],
      ['Eerste alinea. BRAVO ANNE', second],
    ],
  },
  {
    name: 'presses Enter in the middle, Bram types in the second half',
    anne: async (hand) => {
      await hand.enter(6);
    },
    bram: bravo,
    merged: [['Eerste', ' alinea. BRAVO', second]],
  },
  {
    name: 'joins the paragraphs',
    anne: async (hand) => {
      await hand.remove(14, 15);
    },
    bram: bravo,
    merged: [[`Eerste alinea. BRAVO${second}`]],
  },
  {
    name: 'makes it a heading',
    anne: async (hand) => {
      await hand.heading(3);
    },
    bram: bravo,
    merged: kept,
  },
  {
    name: 'makes it a list item',
    anne: async (hand) => {
      await hand.bullet(3);
    },
    bram: bravo,
    merged: kept,
  },
  {
    name: 'moves the paragraph to the end',
    anne: async (hand) => {
      await hand.remove(0, 15);
      await hand.enter(16);
      await hand.type(17, 'Eerste alinea.');
    },
    bram: bravo,
    merged: [[` BRAVO${second}`, 'Eerste alinea.']],
  },
  {
    name: 'bolds a word, Bram types inside it',
    anne: async (hand) => {
      await hand.bold(7, 13);
    },
    bram: async (hand) => {
      await hand.type(10, ' BRAVO');
    },
    merged: [['Eerste ali BRAVOnea.', second]],
  },
  {
    name: 'bolds a word, Bram types elsewhere in the paragraph',
    anne: async (hand) => {
      await hand.bold(0, 6);
    },
    bram: bravo,
    merged: kept,
  },
  {
    name: 'deletes the paragraph',
    anne: async (hand) => {
      await hand.remove(0, 15);
    },
    bram: bravo,
    merged: [[` BRAVO${second}`]],
  },
  {
    name: 'deletes the word in which Bram types',
    anne: async (hand) => {
      await hand.remove(7, 13);
    },
    bram: async (hand) => {
      await hand.type(10, 'BRAVO');
    },
    merged: [['Eerste BRAVO.', second]],
  },
  {
    name: 'presses Enter where Bram presses Enter',
    anne: async (hand) => {
      await hand.enter(6);
    },
    bram: async (hand) => {
      await hand.enter(6);
    },
    merged: [['Eerste', '', ' alinea.', second]],
  },
  {
    name: 'makes it a heading, and so does Bram',
    anne: async (hand) => {
      await hand.heading(3);
    },
    bram: async (hand) => {
      await hand.heading(3);
    },
    merged: [['Eerste alinea.', second]],
  },
  {
    name: 'makes it a list item, Bram a heading',
    anne: async (hand) => {
      await hand.bullet(3);
    },
    bram: async (hand) => {
      await hand.heading(3);
    },
    merged: [['Eerste alinea.', second]],
  },
  {
    name: 'bolds words that overlap with what Bram slants',
    anne: async (hand) => {
      await hand.bold(0, 9);
    },
    bram: async (hand) => {
      await hand.italic(7, 13);
    },
    merged: [['Eerste alinea.', second]],
  },
  {
    name: 'splits the paragraph and joins the rest to the next, Bram types in that rest',
    anne: async (hand) => {
      await hand.enter(6);
      await hand.remove(15, 16);
    },
    bram: bravo,
    merged: [['Eerste', ` alinea. BRAVO${second}`]],
  },
];
