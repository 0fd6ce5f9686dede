import type { Entity } from '../../analysis/analysis.ts';
import { callingName, personById, youthOf } from '../../analysis/people.ts';
import { isBlank, plainText, type Prose } from '../../analysis/prose.ts';
import { isDutch, languageTag } from '../../letters/languageTag.ts';
import { isGap, type ProposedBlock } from '../../letters/letterBlocks.ts';
import type { LetterLook } from '../../letters/letterFit.ts';
import type { ProposedKind } from '../../letters/letterTemplates.ts';
import { isRightToLeftLanguage } from '../../letters/letterVersions.ts';
import { proposeLetter } from '../../letters/proposeLetter.ts';
import { stepListIn } from '../../letters/stepList.ts';
import { renderStepStrip } from '../../pattern/renderStepStrip.ts';
import { longDate } from '../../text/nl/dates.ts';
import { letterPage } from '../../text/nl/letterPage.ts';
import { reportText } from '../../text/nl/report.ts';
import { finishBlocks } from '../finishBlocks.ts';
import { proseBlocks } from '../proseBlocks.ts';
import { runsWithVoices, wholeQuoteRuns } from '../quotedRuns.ts';
import type { Heading, ReportBlock, ReportDocument } from '../reportDocument.ts';
import { agreedEnds } from './agreedEnds.ts';
import { ownStatements } from './ownStatements.ts';
import type { SharingWish } from './sharingWish.ts';
import { statementRules } from './statementsWith.ts';

/** What differs between the four kinds of letter. */
export interface LetterShape {
  readonly kind: ProposedKind;
  readonly look: Exclude<LetterLook, 'large'>;
  readonly title: (names: LetterNames) => string;
  readonly lead: (names: LetterNames, date: string) => string;
  readonly header: (names: LetterNames) => string;
  readonly mark: string;
  /** The line under the first words of the reader; null for none. */
  readonly firstQuote: string | null;
}

export interface LetterNames {
  readonly youth: string;
  readonly recipient: string;
  readonly relation: string;
}

/**
 * A letter as a document: the text the duo edited, as it stands. Without a text it shows the
 * proposal, marked as one. What still asks to be filled in stays in sight.
 */
export function letterCopy(wish: SharingWish, shape: LetterShape): ReportDocument {
  const { letter, analysis, date } = wish;
  const names = namesOf(wish);
  const hasText = letter !== null && !isBlank(letter.text);
  const text: Prose = hasText ? letter.text : withIds(proposal(wish, shape.kind));
  const tag = languageTag(letter?.language ?? '');
  const isForeign = tag !== '' && !isDutch(tag);
  const language = isForeign ? tag : reportText.language;
  const [first, ...rest] = text;
  // Its own heading is the title of a version in another language.
  const isTitled = isForeign && first !== undefined && first.type.startsWith('heading');
  const title = isTitled ? plainText([first]) : shape.title(names);
  const mark = hasText ? shape.mark : letterPage.proposal;
  const isTurned = isForeign && isRightToLeftLanguage(language);
  const blocks = [
    titleBlock(title),
    leadBlock(
      isForeign
        ? leftToRight(letterPage.translated(letter?.translatedBy ?? '', longDate(date)), isTurned)
        : shape.lead(names, longDate(date)),
    ),
    ...(shape.kind === 'familySummary' && !isForeign
      ? drawnBlocks(text)
      : textBlocks(isTitled ? rest : text, isForeign ? null : shape.firstQuote)),
    ...(statementRules[wish.kind] === 'reader' ? statements(wish) : []),
    ...agreed(wish),
    ...(wish.expiresOn === null ? [] : [paragraph(letterPage.expires(longDate(wish.expiresOn)))]),
  ];
  return {
    title,
    language,
    look: letter?.isLargePrint === true ? 'large' : shape.look,
    ...(isTurned ? { isRightToLeft: true } : {}),
    maker: reportText.maker,
    date,
    header: { left: shape.header(names), mark },
    // A Dutch day behind words that run the other way would come before them.
    footer: { left: isTurned ? title : `${title}, ${longDate(date)}`, page: reportText.page },
    blocks: finishBlocks(blocks),
  };

  function namesOf({ recipient }: SharingWish): LetterNames {
    const to = personById(analysis, letter?.recipient ?? recipient.participant);
    const youth = youthOf(analysis);
    return {
      youth: nameOf(youth) || reportText.theYouth,
      recipient: nameOf(to) || recipient.name,
      relation: to?.relation ?? '',
    };
  }
}

/** Those of the reader: what somebody else wrote is not in a letter to this one. */
function statements({ analysis, recipient, letter }: SharingWish): readonly ReportBlock[] {
  const reader = letter?.recipient ?? recipient.participant;
  return ownStatements({
    statements: analysis.statement.filter(
      ({ participant }) => participant !== null && participant === reader,
    ),
    who: (id) => nameOf(personById(analysis, id)) || null,
    leftOut: 0,
  });
}

/** What the family agreed on about a sheet for school is said to who keeps it. */
function agreed({ kind, analysis }: SharingWish): readonly ReportBlock[] {
  const ends = kind === 'schoolVersion' ? agreedEnds(analysis) : [];
  return ends.length === 0 ? [] : [paragraph(letterPage.agreedUntil(ends))];
}

function proposal({ analysis, recipient, letter, date }: SharingWish, kind: ProposedKind) {
  return proposeLetter(analysis, kind, letter?.recipient ?? recipient.participant, date);
}

function nameOf(person: Entity<'participant'> | null): string {
  return person === null ? '' : callingName(person);
}

function withIds(blocks: readonly ProposedBlock[]): Prose {
  return blocks.map((block, index) => ({ ...block, id: `p-${String(index + 1)}` }));
}

/** The steps of the pattern are drawn, and said in words below the drawing. */
function drawnBlocks(text: Prose): readonly ReportBlock[] {
  const list = stepListIn(text);
  if (list === null) return textBlocks(text, null);
  const { from, to, steps } = list;
  return [
    ...textBlocks(text.slice(0, from), null),
    {
      kind: 'figure',
      ...renderStepStrip(steps, letterPage.beginsAgain),
      alt: letterPage.stripAlt(steps),
      caption: '',
    },
    paragraph(letterPage.inWords(steps)),
    ...textBlocks(text.slice(to), null),
  ];
}

/** Questions come right below the title; whole quotations take the voice. */
function textBlocks(text: Prose, firstQuote: string | null): readonly ReportBlock[] {
  let quotes = 0;
  const blocks: ReportBlock[] = [];
  let run: Prose[number][] = [];
  const flush = () => {
    blocks.push(...proseBlocks(run, 2).map(asLetterBlock));
    run = [];
  };
  for (const block of text) {
    if (isBlank([block])) continue;
    if (block.type === 'quote') {
      flush();
      quotes += 1;
      const source = quotes === 1 && blocks.length === 0 ? firstQuote : null;
      blocks.push({ kind: 'quote', runs: wholeQuoteRuns([block]), source });
    } else if (isGap(block)) {
      flush();
      blocks.push({
        kind: 'panel',
        panel: 'unknown',
        runs: block.runs.map((one) => ({ text: one.text })),
      });
    } else run.push(block);
  }
  flush();
  return blocks;
}

function asLetterBlock(block: ReportBlock): ReportBlock {
  if (block.kind === 'heading') return { ...block, level: block.level === 3 ? 2 : 3 };
  if (block.kind === 'paragraph') return { ...block, runs: runsWithVoices(block.runs) };
  if (block.kind !== 'list') return block;
  return {
    ...block,
    items: block.items.map((item) => ({ ...item, runs: runsWithVoices(item.runs) })),
  };
}

function titleBlock(text: string): Heading {
  return { kind: 'heading', level: 1, text, id: null, numbered: false, newPage: false };
}

/** Dutch between words that run the other way keeps its full stop where it was. */
function leftToRight(text: string, isTurned: boolean): string {
  return isTurned ? `\u200e${text}\u200e` : text;
}

function leadBlock(text: string): ReportBlock {
  return { kind: 'lead', runs: [{ text }] };
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', runs: [{ text }] };
}
