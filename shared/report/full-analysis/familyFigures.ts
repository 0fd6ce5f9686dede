import { displayValue } from '../../analysis/displayValue.ts';
import { nameOf } from '../../analysis/entityNames.ts';
import { drawingSvg, type Drawing } from '../../family/drawing.ts';
import { ecomapDrawing } from '../../family/ecomapDrawing.ts';
import { ecomapLayout } from '../../family/ecomapLayout.ts';
import { familyModel, isFamilyTie, type FamilyTie } from '../../family/familyModel.ts';
import { genogramDrawing } from '../../family/genogramDrawing.ts';
import { genogramLayout } from '../../family/genogramLayout.ts';
import { reportText } from '../../text/nl/report.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { subHeading } from './partBlocks.ts';

const text = reportText.family;

/** Family and network in pictures, and below them all ties in words; nothing without ties. */
export function familyFigures(of: ReportCase): readonly ReportBlock[] {
  const model = familyModel(of.analysis);
  if (model.ties.length === 0) return [];
  const genogram = genogramLayout(model);
  const ecomap = ecomapLayout(model);
  return [
    subHeading(text.heading),
    ...(model.ties.some(isFamilyTie)
      ? [
          figure(
            genogramDrawing(genogram),
            text.genogram(of.youthName),
            text.genogramAlt(genogram.people.length),
          ),
        ]
      : []),
    ...(ecomap.people.some(({ tie }) => tie !== null)
      ? [
          figure(
            ecomapDrawing(ecomap),
            text.ecomap(of.youthName),
            text.ecomapAlt(ecomap.people.length),
          ),
        ]
      : []),
    {
      kind: 'list',
      ordered: false,
      items: model.ties.map((tie) => ({ runs: [plain(tieWords(of, tie))], indent: 0 })),
    },
  ];
}

function figure(drawing: Drawing, caption: string, alt: string): ReportBlock {
  const { width, height } = drawing;
  return {
    kind: 'figure',
    svg: drawingSvg(drawing),
    width: Math.ceil(width),
    height: Math.ceil(height),
    alt,
    caption,
  };
}

/** "Saskia kent Senna (sterk, Saskia steunt Senna)". */
function tieWords({ analysis }: ReportCase, { id, from, to, support }: FamilyTie): string {
  const relation = analysis.relation.find((one) => one.id === id);
  if (relation === undefined) return '';
  const person = (one: FamilyTie['from']) => nameOf(analysis, 'participant', one);
  const about = [
    displayValue(analysis, 'relation', relation, 'quality'),
    support === null ? '' : text.support[support](person(from), person(to)),
  ].filter((said) => said !== '');
  const name = nameOf(analysis, 'relation', id);
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}
