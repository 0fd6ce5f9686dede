import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WordPlaces } from '#shared/report/comments/wordPlaces';
import { readWordAnswer } from '#shared/word-back/readWordAnswer';
import type { SentWord, WordBack } from '#shared/word-back/wordBack';
import { escapeXml } from '#shared/pattern/svgElement';

const MAIN = 'word/document.xml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file as its parts, to do to it what a reader's program does. */
export class WordFile {
  readonly parts: Map<string, string>;
  readonly #rest: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    const all = Object.entries(unzipSync(bytes));
    const isText = (name: string) => /\.(?:xml|rels)$/u.test(name);
    this.parts = new Map(
      all.filter(([name]) => isText(name)).map(([name, part]) => [name, strFromU8(part)]),
    );
    this.#rest = Object.fromEntries(all.filter(([name]) => !isText(name)));
  }

  bytes(): Uint8Array {
    const texts = [...this.parts].map(([name, text]) => [name, strToU8(text)] as const);
    return zipSync({ ...Object.fromEntries(texts), ...this.#rest });
  }

  edit(name: string, change: (xml: string) => string): this {
    const before = this.parts.get(name);
    if (before === undefined) throw new Error(`No part ${name}`);
    const after = change(before);
    if (after === before) throw new Error(`Nothing changed in ${name}`);
    this.parts.set(name, after);
    return this;
  }

  /** Words of one run; they must stand there once. */
  words(before: string, after: string): this {
    return this.edit(MAIN, (xml) => once(xml, escapeXml(before), after));
  }

  /** The same with changes kept track of. */
  tracked(before: string, after: string, author = 'Anna de Boer'): this {
    return this.words(before, cut(removed(before, author) + inserted(after, author)));
  }

  /** The paragraph with these words, to what it should be. */
  paragraph(words: string, change: (paragraph: string) => string): this {
    return this.edit(MAIN, (xml) => {
      const at = xml.indexOf(escapeXml(words));
      if (at < 0) throw new Error(`No paragraph with ${words}`);
      const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at));
      const end = xml.indexOf('</w:p>', at) + '</w:p>'.length;
      return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end);
    });
  }

  /** A remark of the reader on words of one run. */
  comment(words: string, text: string, more: CommentMore = {}): this {
    const id = this.#addComment(text, more);
    const range =
      `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/>` +
      `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    return this.words(words, cut(range));
  }

  /** An answer to a remark by its words. */
  reply(to: string, text: string, more: CommentMore = {}): this {
    const parent = this.commentNumber(to);
    const id = this.#addComment(text, { ...more, parent });
    return this.edit(MAIN, (xml) =>
      xml
        .replace(
          `<w:commentRangeStart w:id="${parent}"/>`,
          (tag) => `${tag}<w:commentRangeStart w:id="${id}"/>`,
        )
        .replace(
          `<w:commentRangeEnd w:id="${parent}"/>`,
          (tag) => `${tag}<w:commentRangeEnd w:id="${id}"/>`,
        )
        .replace(
          `<w:r><w:commentReference w:id="${parent}"/></w:r>`,
          (tag) => `${tag}<w:r><w:commentReference w:id="${id}"/></w:r>`,
        ),
    );
  }

  commentNumber(words: string): string {
    const xml = this.parts.get('word/comments.xml') ?? '';
    const found = xml.split('<w:comment ').find((part) => part.includes(escapeXml(words)));
    const id = found === undefined ? undefined : /w:id="(\d+)"/u.exec(found)?.[1];
    if (id === undefined) throw new Error(`No remark ${words}`);
    return id;
  }

  /** Sets what stands in a field of ours. */
  fill(tag: string, words: string): this {
    return this.edit(MAIN, (xml) => {
      const field = new RegExp(`(<w:tag w:val="${tag}"/>.*?<w:t(?: [^>]*)?>)[^<]*`, 'u');
      return xml.replace(field, (_, start: string) => start + escapeXml(words));
    });
  }

  /** As a program leaves it that keeps no names, fields or threads, and numbers remarks anew. */
  asPlainProgram(): this {
    this.edit(MAIN, (xml) =>
      xml
        .replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, '')
        .replace(/<w:sdt>.*?<w:sdtContent>/gu, '')
        .replace(/<\/w:sdtContent><\/w:sdt>/gu, ''),
    );
    for (const name of [...this.parts.keys()]) {
      if (/^customXml\/|commentsExtended|commentsIds|^docProps\/app/u.test(name))
        this.parts.delete(name);
    }
    if (this.parts.has('word/comments.xml')) {
      this.edit('word/comments.xml', (xml) =>
        xml.replace(/ w:initials="[^"]*"/gu, '').replace(/ w14:paraId="[^"]*"/gu, ''),
      );
    }
    return this;
  }

  #addComment(
    text: string,
    { author = 'Anna de Boer', initials = 'AB', parent }: CommentMore,
  ): string {
    this.#ensureComments();
    const numbers = [...(this.parts.get('word/comments.xml') ?? '').matchAll(/w:id="(\d+)"/gu)];
    const id = String(Math.max(0, ...numbers.map(([, number]) => Number(number))) + 1);
    const paragraph = (number: string) => `0000AA${number.padStart(2, '0')}`;
    const lines = text
      .split('\n')
      .map(
        (line) =>
          `<w:p w14:paraId="${paragraph(id)}"><w:r><w:t>${escapeXml(line)}</w:t></w:r></w:p>`,
      );
    const date = parent === undefined ? '2026-03-20T14:00:00Z' : '2026-03-21T08:30:00Z';
    this.edit('word/comments.xml', (xml) =>
      xml.replace(
        '</w:comments>',
        `<w:comment w:id="${id}" w:author="${author}" w:date="${date}" w:initials="${initials}">${lines.join('')}</w:comment></w:comments>`,
      ),
    );
    const above = parent === undefined ? '' : ` w15:paraIdParent="${this.#paragraphOf(parent)}"`;
    this.edit('word/commentsExtended.xml', (xml) =>
      xml.replace(
        '</w15:commentsEx>',
        `<w15:commentEx w15:paraId="${paragraph(id)}"${above} w15:done="0"/></w15:commentsEx>`,
      ),
    );
    return id;
  }

  #paragraphOf(id: string): string {
    const xml = this.parts.get('word/comments.xml') ?? '';
    const found = xml.split('<w:comment ').find((part) => part.includes(`w:id="${id}"`)) ?? '';
    return /w14:paraId="([^"]*)"/u.exec(found)?.[1] ?? '';
  }

  #ensureComments(): void {
    if (!this.parts.has('word/comments.xml')) {
      this.#addPart('word/comments.xml', 'comments', `<w:comments ${W} ${W14}></w:comments>`);
    }
    if (!this.parts.has('word/commentsExtended.xml')) {
      this.#addPart(
        'word/commentsExtended.xml',
        'commentsExtended',
        `<w15:commentsEx ${W15}></w15:commentsEx>`,
      );
    }
  }

  #addPart(name: string, kind: string, xml: string): void {
    this.parts.set(name, xml);
    const override = `<Override PartName="/${name}" ContentType="${WORD}.${kind}+xml"/></Types>`;
    this.edit('[Content_Types].xml', (types) => types.replace('</Types>', override));
  }
}

interface CommentMore {
  readonly author?: string;
  readonly initials?: string;
  readonly parent?: string;
}

/** A file with nothing but a body, as another program could make it. */
export function bareWord(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const kinds: Readonly<Record<string, string>> = {
    'word/comments.xml': 'comments',
    'word/commentsExtended.xml': 'commentsExtended',
    'word/header1.xml': 'header',
    'word/footnotes.xml': 'footnotes',
  };
  const overrides = Object.keys(more)
    .filter((name) => kinds[name] !== undefined)
    .map(
      (name) => `<Override PartName="/${name}" ContentType="${WORD}.${kinds[name] ?? ''}+xml"/>`,
    );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${MAIN}" ContentType="${WORD}.document.main+xml"/>${overrides.join('')}</Types>`,
    [MAIN]: `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** One run with these words. */
export function run(words: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
}

export function inserted(words: string, author = 'Anna de Boer'): string {
  return `<w:ins w:id="901" w:author="${author}" w:date="2026-03-21T09:00:00Z">${run(words)}</w:ins>`;
}

export function removed(words: string, author = 'Anna de Boer'): string {
  const gone = run(words).replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ');
  return `<w:del w:id="902" w:author="${author}" w:date="2026-03-21T09:00:00Z">${gone}</w:del>`;
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export function sentWith(places: WordPlaces): SentWord {
  return { places, version: 'a'.repeat(64), sha256 };
}

/** What is read back; a file that cannot be read is a failure of the test. */
export function readBack(bytes: Uint8Array, places: WordPlaces): WordBack {
  const back = readWordAnswer(bytes, sentWith(places));
  if (!back.ok) throw new Error(back.reason);
  return back.value;
}

/** Ends the run it stands in, and begins another behind it. */
function cut(inside: string): string {
  return `</w:t></w:r>${inside}<w:r><w:t xml:space="preserve">`;
}

/** Words that stand there once, or are once all that a run says. */
function once(text: string, before: string, after: string): string {
  const parts = text.split(before);
  if (parts.length === 2) return parts.join(after);
  const whole = text.split(`>${before}<`);
  if (whole.length === 2) return whole.join(`>${after}<`);
  throw new Error(`${String(parts.length - 1)} times: ${before}`);
}
