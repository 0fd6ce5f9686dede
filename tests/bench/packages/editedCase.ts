import * as Y from 'yjs';

const SESSIONS = 100;
const EDITS_A_SESSION = 1000;
const FIELDS = 14;
const LETTERS = 'de ouders vertellen dat het na de zomer anders werd en hij weer thuis wilde zijn ';

/** The whole state of a case after 100,000 edits in 100 sessions: mostly typing, with some deleting. */
export function editedCase(): Uint8Array<ArrayBuffer> {
  const random = numbersFrom(7);
  let state = Y.encodeStateAsUpdate(new Y.Doc({ gc: false }));
  for (let session = 1; session <= SESSIONS; session += 1) {
    const doc = new Y.Doc({ gc: false });
    Y.applyUpdate(doc, state);
    doc.clientID = session;
    typeIn(doc, random);
    state = Y.encodeStateAsUpdate(doc);
  }
  return new Uint8Array(state);
}

function typeIn(doc: Y.Doc, random: (below: number) => number): void {
  let text = doc.getText('text/0');
  let caret = text.length;
  for (let edit = 0; edit < EDITS_A_SESSION; edit += 1) {
    const chance = random(100);
    if (chance < 2) {
      text = doc.getText(`text/${String(random(FIELDS))}`);
      caret = random(text.length + 1);
    } else if (chance < 12 && caret > 0) {
      caret -= 1;
      text.delete(caret, 1);
    } else {
      text.insert(caret, LETTERS.charAt(random(LETTERS.length)));
      caret += 1;
    }
  }
}

// The same numbers in every run: a linear congruence is chance enough for typing.
function numbersFrom(seed: number): (below: number) => number {
  let value = seed;
  return (below) => {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((value / 2 ** 32) * below);
  };
}
