import type { Prose } from '../../analysis/prose.ts';
import { proseBlocks } from '../proseBlocks.ts';
import type { ReportBlock } from '../reportDocument.ts';

/** An edited text right below the title of a document: its headings are the parts. */
export function bodyBlocks(text: Prose): readonly ReportBlock[] {
  return proseBlocks(text, 2).map((block) => {
    if (block.kind !== 'heading') return block;
    return { ...block, level: block.level === 5 ? 4 : block.level === 4 ? 3 : 2 };
  });
}
