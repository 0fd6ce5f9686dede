import { childrenOf, type XmlElement } from './readXml.ts';
import { momentOf, readStory } from './readStory.ts';

/** A remark in the margin as the file holds it. */
export interface WordComment {
  /** Its number in this file: programs number anew whenever they save. */
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  /** Milliseconds since 1970; null when the file does not say. */
  readonly at: number | null;
  /** One paragraph a line. */
  readonly text: string;
  /** The number of the remark it answers, where the file says so. */
  readonly parent: string | null;
  readonly isResolved: boolean;
}

/** All remarks of a file in its own order. */
export function readComments(
  parts: readonly XmlElement[],
  threads: readonly XmlElement[],
): readonly WordComment[] {
  const links = threadLinks(threads);
  const found = parts
    .flatMap((part) => childrenOf(part, 'w:comment'))
    .map((element) => ({ element, paragraphs: paragraphIds(element) }));
  const byParagraph = new Map(
    found.flatMap(({ element, paragraphs }) =>
      paragraphs.map((id) => [id, element.attributes.get('w:id') ?? ''] as const),
    ),
  );
  return found.map(({ element, paragraphs }): WordComment => {
    const link = paragraphs.map((id) => links.get(id)).find((one) => one !== undefined);
    const attribute = (name: string) => element.attributes.get(name)?.trim() ?? '';
    return {
      id: attribute('w:id'),
      author: attribute('w:author'),
      initials: attribute('w:initials'),
      at: momentOf(element.attributes.get('w:date')),
      text: textOf(element),
      parent: link?.parent == null ? null : (byParagraph.get(link.parent) ?? null),
      isResolved: link?.isDone ?? false,
    };
  });
}

/** All words of a remark or a note, one paragraph a line. */
export function textOf(element: XmlElement): string {
  return readStory(element)
    .paragraphs.map(({ text }) => text.replaceAll('\u2028', '\n'))
    .join('\n')
    .trim();
}

interface ThreadLink {
  readonly parent: string | null;
  readonly isDone: boolean;
}

function threadLinks(threads: readonly XmlElement[]): ReadonlyMap<string, ThreadLink> {
  const links = new Map<string, ThreadLink>();
  for (const one of threads.flatMap((part) => childrenOf(part, 'w15:commentEx'))) {
    const done = one.attributes.get('w15:done');
    links.set(one.attributes.get('w15:paraId') ?? '', {
      parent: one.attributes.get('w15:paraIdParent') ?? null,
      isDone: done === '1' || done === 'true',
    });
  }
  return links;
}

/** Paragraphs of a remark, also where a program put them in something else. */
function paragraphIds(element: XmlElement): readonly string[] {
  return element.children.flatMap((child): readonly string[] => {
    if (typeof child === 'string') return [];
    const id = child.name === 'w:p' ? child.attributes.get('w14:paraId') : undefined;
    return id === undefined ? paragraphIds(child) : [id];
  });
}
