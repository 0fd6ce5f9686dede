import { ok, type Result } from '../base/result.ts';
import type { AnswerRemark, ReviewAnswer } from '../review/reviewAnswer.ts';
import { reportText } from '../text/nl/report.ts';
import { wordBack } from '../text/nl/wordBack.ts';
import { answersBack } from './answersBack.ts';
import { changesBack } from './changesBack.ts';
import { commentsBack } from './commentsBack.ts';
import { notesBack } from './notesBack.ts';
import { openDocx, type DocxParts } from './openDocx.ts';
import { pairParagraphs } from './pairParagraphs.ts';
import { paragraphsBack } from './paragraphsBack.ts';
import { passageOf, type Passage } from './passage.ts';
import { readComments } from './readComments.ts';
import { momentOf, readStory } from './readStory.ts';
import { childOf, textIn } from './readXml.ts';
import type { Reading } from './reading.ts';
import type { NotPlaced, SentWord, WordBack, WordNote, WordProblem } from './wordBack.ts';
import { wordIds } from './wordIds.ts';

/**
 * Reads a Word file that a reader sent back, of which nothing is trusted: remarks, answers, changed
 * text as suggestions, and the fields. The same bytes always give the same answer, ids included.
 */
export function readWordAnswer(bytes: Uint8Array, sent: SentWord): Result<WordBack, WordProblem> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const reading = readingOf(parts, sent);
  const comments = commentsBack(reading, {
    comments: readComments(parts.comments, parts.threads),
    program: parts.program,
    inMargins: new Set(parts.margins.flatMap((part) => [...readStory(part).anchors.keys()])),
  });
  const notes = notesBack(reading, parts.notes);
  const changes = changesBack(reading);
  const paragraphs = paragraphsBack(reading);
  const remarks = [
    ...comments.remarks,
    ...notes.remarks,
    ...changes.remarks,
    ...paragraphs.remarks,
  ];
  return ok({
    answer: answerOf(reading, sent, remarks),
    notPlaced: [
      ...comments.notPlaced,
      ...notes.notPlaced,
      ...changes.notPlaced,
      ...paragraphs.notPlaced,
    ],
    notes: [...comments.notes, ...paragraphs.notes, ...notesOf(reading)],
  });
}

/** The answer with what had no place as remarks about the whole: nothing is left out of it. */
export function withNotPlaced(answer: ReviewAnswer, notPlaced: readonly NotPlaced[]): ReviewAnswer {
  return { ...answer, remarks: [...answer.remarks, ...notPlaced.map(({ remark }) => remark)] };
}

function readingOf(parts: DocxParts, { places, sha256 }: SentWord): Reading {
  const story = readStory(parts.document);
  const answers = answersBack(story);
  const pairing = pairParagraphs({
    printed: places.paragraphs,
    came: story.paragraphs,
    answers: answers.paragraphs,
  });
  const passageAt = new Map<number, Passage>();
  for (const group of pairing.groups) {
    const passage = passageOf(group, places.paragraphs, story.paragraphs);
    for (const index of group.came) passageAt.set(index, passage);
  }
  const property = (name: string) => {
    const found = parts.properties === null ? undefined : childOf(parts.properties, name);
    return found === undefined ? '' : textIn(found).trim();
  };
  const savedBy = property('cp:lastModifiedBy');
  return {
    places,
    story,
    answers,
    pairing,
    passageAt,
    idOf: wordIds(places.reviewId, sha256),
    // A program that does not know who saved leaves what we wrote there.
    reader: savedBy === reportText.maker ? '' : savedBy,
    savedAt: momentOf(property('dcterms:modified')),
    role: places.kind === 'review' || places.kind === 'question' ? 'supervisor' : null,
  };
}

function answerOf(
  { places, answers, reader, savedAt }: Reading,
  { version }: SentWord,
  remarks: readonly AnswerRemark[],
): ReviewAnswer {
  const { judgement, oddVerdict } = answers;
  const odd = oddVerdict === '' ? '' : `${wordBack.whole.verdict}: ${oddVerdict}`;
  return {
    reviewId: places.reviewId,
    version,
    kind: places.kind,
    reader: mostNamed(remarks, new Set(places.comments.map(({ remark }) => remark))) ?? reader,
    returnedOn: savedAt === null ? null : new Date(savedAt).toISOString().slice(0, 10),
    verdict: answers.verdict,
    judgement: [odd, judgement].filter((part) => part !== '').join('\n'),
    remarks,
    judgements: answers.judgements,
  };
}

/** Who wrote most of it; what we printed ourselves was written by somebody before. */
function mostNamed(remarks: readonly AnswerRemark[], ours: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const { id, author, replies } of remarks) {
    const written = [...(ours.has(id) ? [] : [author]), ...replies.map((reply) => reply.author)];
    for (const name of written) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function notesOf({ pairing, answers, places, story }: Reading): readonly WordNote[] {
  const notes: WordNote[] = [];
  const found = pairing.groups.length;
  if (pairing.byMark === 0 && found > 0) notes.push({ kind: 'foundByWords', count: found });
  const wasAsked = places.paragraphs.some(({ text }) => text === 'K01');
  if (wasAsked && answers.gone.length > 0)
    notes.push({ kind: 'criteriaGone', criteria: answers.gone });
  const pictures = story.pictures - places.figures;
  if (pictures > 0) notes.push({ kind: 'pictures', count: pictures });
  return notes;
}
