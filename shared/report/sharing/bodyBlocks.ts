import type { Prose } from '../../analysis/prose.ts';
import { proseBlocks } from '../proseBlocks.ts';
import { sharingProposals } from '../../text/nl/sharingProposals.ts';
import type { Panel, Paragraph, ReportBlock } from '../reportDocument.ts';
import { runsText } from '../runs.ts';

/** An edited text right below the title of a document: its headings are the parts. */
export function bodyBlocks(text: Prose): readonly ReportBlock[] {
  return proseBlocks(text, 2).map((block) => {
    if (block.kind === 'paragraph') return thought(block) ?? block;
    if (block.kind !== 'heading') return block;
    return { ...block, level: block.level === 5 ? 4 : block.level === 4 ? 3 : 2 };
  });
}

/** What the duo thinks stands in its own form; its first words say so without the form too. */
function thought({ runs }: Paragraph): Panel | null {
  const words = runsText(runs);
  const [first, ...rest] = runs;
  for (const [panel, start] of THOUGHTS) {
    if (!words.startsWith(start) || first === undefined) continue;
    const after = first.text.slice(start.length);
    return {
      kind: 'panel',
      panel,
      keepNext: true,
      runs: [
        { text: start, strong: true },
        ...(after === '' ? [] : [{ ...first, text: after }]),
        ...rest,
      ],
    };
  }
  return null;
}

const THOUGHTS = [
  ['thought', sharingProposals.weThink],
  ['dropped', sharingProposals.weThoughtFirst],
] as const;
