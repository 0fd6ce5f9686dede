import { describe, expect, it } from 'vitest';
import { commonFields } from '#shared/analysis/entity';
import { entityTypes } from '#shared/analysis/entityTypes';
import { collectionNames } from '#shared/analysis/collectionNames';
import { sectionIds } from '#shared/analysis/sections';
import type { SectionPart } from '../../../renderer/forms/describe.ts';
import { sectionParts } from '../../../renderer/forms/sections/sectionParts.ts';

/** Fields that stand elsewhere than in a section, or are set by what is done. */
const elsewhere = new Set([
  // The code is chosen when the case is made and stands in the bar; there is one method so far.
  'cover.code',
  'cover.method',
  // In the bar, with its phase and clock; custody and delay come with handing over.
  'process.phase',
  'process.custody',
  'process.delayReason',
  'process.delayNote',
  'sectionState.status',
  'sectionState.waitingFor',
  // On the factor board, at the level they are about.
  'sectionState.emptyYouth',
  'sectionState.emptyFamily',
  'sectionState.emptyEnvironment',
  'sectionState.emptyCareSystem',
  'sectionState.emptySociety',
  'pause.from',
  'pause.to',
  'pause.reason',
  'pause.note',
  // Set in the diagram: where a factor lies, and for which arrows a loop was told.
  'factor.mapX',
  'factor.mapY',
  'loop.toldFor',
  // Asked and answered in the interview beside the drawing.
  'pairAnswer.participant',
  'pairAnswer.from',
  'pairAnswer.to',
  'pairAnswer.answer',
  // Follow from where something hangs.
  'evidence.hypothesis',
  'evidence.side',
  'position.hypothesis',
  'reviewComment.review',
  // In the rounds of supervision, in the margin of the text and in the list of criteria.
  'review.kind',
  'review.question',
  'review.channel',
  'review.isIdentifiable',
  'review.sentOn',
  'review.expiresOn',
  'review.returnedOn',
  'review.judgement',
  'review.reader',
  'review.version',
  'review.placeKey',
  'review.answer',
  'review.readerKey',
  'review.signature',
  'reviewComment.kind',
  'reviewComment.place',
  'reviewComment.quote',
  'reviewComment.before',
  'reviewComment.after',
  'reviewComment.from',
  'reviewComment.to',
  'reviewComment.author',
  'reviewComment.authorRole',
  'reviewComment.authorKey',
  'reviewComment.at',
  'reviewComment.state',
  'reviewComment.proposed',
  'reviewComment.proposedValue',
  'reviewComment.seenValue',
  'reviewComment.decision',
  'reviewComment.decidedBy',
  'reviewComment.decidedAt',
  'reviewComment.wordMark',
  'reviewReply.comment',
  'reviewReply.text',
  'reviewReply.author',
  'reviewReply.authorRole',
  'reviewReply.authorKey',
  'reviewReply.at',
  'criterionJudgement.review',
  'criterionJudgement.criterion',
  'criterionJudgement.judgement',
  'criterionJudgement.note',
  // In a window of their own, with the files.
  'attachment.name',
  'attachment.kind',
  'attachment.about',
  'attachment.on',
  'attachment.note',
  'attachment.size',
  'attachment.file',
  // In the window where an analysis is handed over, kept and erased, with the requests to erase.
  'process.legalRegime',
  'process.handedOverOn',
  'process.receivedOn',
  'process.keepDays',
  'process.legalHold',
  'process.legalHoldReason',
  'destructionRequest.participant',
  'destructionRequest.scope',
  'destructionRequest.askedOn',
  'destructionRequest.decision',
  'destructionRequest.reason',
  'destructionRequest.decidedOn',
  'destructionRequest.executedOn',
  // Evidence of an answer: what was told, and who the person was then. Set when it is given.
  'consent.infoDocument',
  'consent.infoVersion',
  'consent.infoHash',
  'consent.capability',
  'consent.roleThen',
  'consent.ageThen',
  'consent.replaces',
  'consent.appVersion',
  // What the analysis was when a letter was made.
  'letter.basedOn',
  // Under each item, and in a window of their own: whom a passage is about.
  'aboutMark.place',
  'aboutMark.about',
  'aboutMark.sensitive',
  'aboutMark.isNothing',
  // In the review before a copy without names leaves.
  'maskDecision.what',
  'maskDecision.kind',
  'maskDecision.decision',
  'maskDecision.replacement',
  'maskDecision.reason',
  'releaseCheck.kind',
  'releaseCheck.contentHash',
  'releaseCheck.singlingOut',
  'releaseCheck.linkability',
  'releaseCheck.inference',
  'releaseCheck.note',
  'releaseCheck.reader',
  'releaseCheck.readerRole',
  'releaseCheck.readOn',
  'releaseCheck.minutes',
  'releaseCheck.couldBe',
  'releaseCheck.guesses',
  'releaseCheck.answeredBy',
  // Points at a place in the text; set by the review itself.
  'reviewComment.target',
]);

function fieldsOf(part: SectionPart): readonly string[] {
  if (part.kind === 'single') return part.fields.map(({ field }) => `${part.name}.${field}`);
  return [
    ...[...part.fields, ...part.more].map(({ field }) => `${part.collection}.${field}`),
    ...part.nested.flatMap(({ list }) => fieldsOf(list)),
  ];
}

describe('the sections', () => {
  it('together show every field of the method', () => {
    const shown = new Set(sectionIds.flatMap((id) => sectionParts[id].flatMap(fieldsOf)));
    const missing = collectionNames
      // The register of what left the app is written by the export alone.
      .filter((name) => name !== 'exportRecord')
      .flatMap((name) =>
        Object.keys(entityTypes[name].fields)
          .filter((field) => !(field in commonFields))
          .map((field) => `${name}.${field}`),
      )
      .filter((field) => !shown.has(field) && !elsewhere.has(field));
    expect(missing).toEqual([]);
  });

  it('give every part of a section a heading of its own', () => {
    for (const id of sectionIds) {
      const headings = sectionParts[id].map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
    }
  });
});
