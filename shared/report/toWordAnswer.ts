import { ImportedXmlComponent, TextRun, type IContext, type IXmlableObject } from 'docx';
import { escapeXml } from '../pattern/svgElement.ts';
import { printable } from './printable.ts';
import type { AnswerField } from './reportDocument.ts';

/** A content control: Word steps through them with Tab and reads its title aloud. */
export class WordAnswer extends TextRun {
  readonly #control: ImportedXmlComponent;

  constructor(answer: AnswerField, shown: string) {
    super('');
    this.#control = ImportedXmlComponent.fromXmlString(controlXml(answer, shown));
  }

  // The library knows check boxes only; a paragraph takes anything that says it is a run.
  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#control.prepForXml(context);
  }
}

function controlXml({ title, tag, options, isLong }: AnswerField, shown: string): string {
  const choice =
    options === null
      ? `<w:text${isLong === true ? ' w:multiLine="1"' : ''}/>`
      : `<w:dropDownList>${options.map(listItem).join('')}</w:dropDownList>`;
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${say(title)}"/><w:tag w:val="${say(tag)}"/>${choice}</w:sdtPr>` +
    `<w:sdtContent><w:r><w:rPr><w:rStyle w:val="Source"/></w:rPr>` +
    `<w:t>${say(shown)}</w:t></w:r></w:sdtContent></w:sdt>`
  );
}

function listItem(words: string): string {
  return `<w:listItem w:displayText="${say(words)}" w:value="${say(words)}"/>`;
}

function say(words: string): string {
  return escapeXml(printable(words));
}
