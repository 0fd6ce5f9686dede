import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { anchorAt } from '#shared/casedoc/anchors';
import { proseName } from '#shared/casedoc/blockNames';
import { openCaseDocument, type CaseDocument } from '#shared/casedoc/caseDocument';
import type { CaseWriter } from '#shared/casedoc/caseWriter';
import {
  addRemark,
  addReply,
  decideRemark,
  setResolved,
  type NewRemark,
} from '#shared/remarks/remarkEdits';
import { newEntityId } from '../../../renderer/state/newCase.ts';
import type { OpenCase } from '../../../renderer/vault/unlockedWorkplace.ts';

/** The supervisor of the example. */
export const ineke = {
  author: 'Ineke',
  role: 'supervisor',
  key: '',
  at: 1_772_200_000_000,
} as const;
const youssef = {
  author: 'Youssef',
  role: 'poolScientist',
  key: '',
  at: 1_772_203_000_000,
} as const;

const words = [
  'Waar staat wat wij als hulpverlening zelf deden?',
  'Zoek ook naar wat hiertegen pleit. Wat zou je verwachten als het anders zit?',
  '“Beperkt” is ons woord. Hoe zou Senna het zeggen?',
  'Van wie komt dit? Zet de bron erbij, met de datum.',
  'Dit is een mening en leest als een feit.',
];
const criteria = ['K22', 'K26', 'K31', 'K33', ''];

/** Takes away what the example has, and gives it so many remarks of every kind and state. */
export function remarkedCase(count: number): (docs: CaseDocsOf) => void {
  return (docs) => {
    const document = open(docs);
    const analysis = document.analysis();
    const round = analysis.review[0]?.id ?? null;
    const places = placesOf(document, analysis);
    document.remark('test', (writer) => {
      for (const { id } of analysis.reviewComment) writer.remove('reviewComment', id);
      for (let at = 0; at < count; at += 1) {
        const place = places[at % places.length];
        if (place !== undefined) addOne(writer, at, { ...place, review: round });
      }
    });
    document.destroy();
  };
}

type CaseDocsOf = Pick<OpenCase, 'doc' | 'privateDoc'>;

function open(openCase: CaseDocsOf): CaseDocument {
  return openCaseDocument({
    doc: openCase.doc,
    privateDoc: openCase.privateDoc,
    newId: newEntityId,
    now: () => Date.now(),
    author: 'Ineke',
  });
}

/** Points at words that stand nowhere. */
const madeUp = {
  quote: 'Senna is beperkt in het verwerken van informatie.',
  before: '',
  after: '',
  from: '',
  to: '',
};

type Placed = Pick<NewRemark, 'place' | 'anchor'>;

function placesOf(document: CaseDocument, analysis: Analysis): readonly Placed[] {
  const inTexts = (['hypothesis', 'factor', 'lifeEvent'] as const).flatMap((collection) =>
    analysis[collection].map(({ id }): Placed => {
      const place = { kind: 'field', collection, id, field: 'text' } as const;
      return { place, anchor: anchorAt(document.doc, proseName(id, 'text'), 0, 38) };
    }),
  );
  const onThings = (['link', 'loop', 'lead'] as const).flatMap((collection) =>
    analysis[collection].slice(0, 3).map(({ id }): Placed => ({
      place: { kind: 'item', collection, id },
      anchor: null,
    })),
  );
  return [{ place: { kind: 'section', section: 's5' }, anchor: null }, ...onThings, ...inTexts];
}

function addOne(
  writer: CaseWriter,
  at: number,
  placed: Placed & { review: EntityId | null },
): void {
  const { anchor } = placed;
  const isSuggestion = anchor !== null && at % 6 === 4;
  const id = addRemark(
    writer,
    {
      ...placed,
      anchor: anchor !== null && at % 13 === 12 ? madeUp : anchor,
      kind: isSuggestion ? 'suggestion' : 'remark',
      criterion: criteria[at % criteria.length] ?? '',
      text: words[at % words.length] ?? '',
      proposed: isSuggestion ? 'Wij verplaatsten haar vier keer in anderhalf jaar.' : '',
      proposedValue: '',
      isPrivate: false,
    },
    at % 7 === 3 ? { ...ineke, author: 'Marloes' } : ineke,
  );
  if (at % 3 === 1)
    addReply(writer, id, 'Met haar gelezen. Zij zegt: tijd nodig, niet minder kunnen.', youssef);
  if (at % 5 === 0) setResolved(writer, id, true);
  if (at % 11 === 6) {
    decideRemark(
      writer,
      id,
      { decision: 'discuss', reason: 'Dit leggen we aan Senna voor.' },
      youssef,
    );
  }
}
