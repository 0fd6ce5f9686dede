import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import example from '#resources/example-analysis.json';
import { namedItems, nameOf, linkSentence } from '#shared/analysis/entityNames';
import { readPortable } from '#shared/analysis/portable';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { FORM_EDIT, openCaseDocument } from '#shared/casedoc/caseDocument';
import { fillFromPortable } from '#shared/casedoc/fillCase';
import { createUndo } from '#shared/casedoc/undo';
import { newSharedDoc } from '#shared/casedoc/updates';
import { patternModel } from '#shared/pattern/patternModel';
import { renderPatternSvg } from '#shared/pattern/renderPatternSvg';
import { textOf } from '../../support/reportOf.ts';

const before = 'Weglopen';
const after = 'Even weg willen zijn';

/** Every place where a factor is called by its name, as text and as picture. */
function placesOf(open: ReturnType<typeof openExample>): Readonly<Record<string, string>> {
  const analysis = open.document.analysis();
  const model = patternModel(analysis, { perspective: null });
  const arrow = analysis.link.find(({ from }) => from === open.factor);
  return {
    list: nameOf(analysis, 'factor', open.factor),
    choices: namedItems(analysis, 'factor').find(({ id }) => id === open.factor)?.name ?? '',
    diagram: model.nodes.find(({ id }) => id === open.factor)?.label ?? '',
    arrows: arrow === undefined ? '' : linkSentence(analysis, arrow),
    picture: renderPatternSvg(model, { theme: 'screen' }).svg.replaceAll(/<[^>]+>/gu, ' '),
    text: plainText(
      analysis.hypothesis.find(({ id }) => id === open.hypothesis)?.knowledgeBase ?? [],
    ),
    report: textOf(analysis),
  };
}

function openExample() {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error('The example can be read');
  const doc = newSharedDoc();
  const newId = () => randomUUID() as EntityId;
  fillFromPortable(doc, reading.value, { newId, now: () => 0, author: 'Marit' });
  const document = openCaseDocument({ doc, newId, now: () => 0, author: 'Marit' });
  const undo = createUndo(doc, [FORM_EDIT]);
  const factor = document.analysis().factor.find(({ shortName }) => shortName === before)?.id;
  const hypothesis = document.analysis().hypothesis[0]?.id;
  if (factor === undefined || hypothesis === undefined) throw new Error('Not in the example');
  return { document, undo, factor, hypothesis };
}

it('a factor has one name in list, board, diagram, text and report, also after undo', () => {
  const open = openExample();
  const { document, factor, hypothesis, undo } = open;
  document.change('chip', (writer) => {
    writer.setText('hypothesis', hypothesis, 'knowledgeBase', [
      {
        type: 'paragraph',
        indent: 0,
        runs: [{ text: before, ref: { collection: 'factor', id: factor } }],
      },
    ]);
  });
  const first = placesOf(open);
  for (const [place, words] of Object.entries(first)) expect(words, place).toContain(before);

  undo.stopCapturing();
  document.change('rename', (writer) => {
    writer.set('factor', factor, { shortName: after });
  });
  const second = placesOf(open);
  const joined = (words: string) => words.replaceAll(/\s+/gu, ' ');
  for (const [place, words] of Object.entries(second)) {
    expect(joined(words), place).toContain(after);
  }
  undo.undo();
  expect(placesOf(open)).toEqual(first);
  undo.redo();
  expect(placesOf(open)).toEqual(second);
});
