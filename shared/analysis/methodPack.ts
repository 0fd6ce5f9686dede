import { fail, ok, type Result } from '../base/result.ts';
import { z, type Infer } from '../base/zod.ts';
import { hypothesisKinds } from './hypothesis.ts';
import { phases } from './process.ts';
import { sectionIds, type SectionId } from './sections.ts';

/** Whom a thinking question is for. `duo`: think aloud together, never read out to the family. */
export const questionAudiences = [
  'duo',
  'youth',
  'parent',
  'network',
  'education',
  'care',
] as const;
export type QuestionAudience = (typeof questionAudiences)[number];

/** Where the answer to a card is kept: in the help request of that person, or as a quote. */
export const answerPlaces = [
  'ownWords',
  'wish',
  'ownExplanation',
  'whatHelpedBefore',
  'quote',
] as const;

const text = z.string().min(1).max(2000);
const texts = z.array(text);

const question = z.object({ id: text, text, for: z.enum(questionAudiences) });
const section = z.object({
  section: z.enum(sectionIds),
  why: text,
  questions: z.array(question).min(1),
  goodExample: text,
  weakExample: text,
  whyWeak: text,
  pitfalls: texts,
  enough: texts,
  next: text,
});
const methodPack = z.object({
  format: z.literal('samenhang-method-pack'),
  formatVersion: z.literal(1),
  id: text,
  name: text,
  language: text,
  version: text,
  about: text,
  sections: z.array(section),
  hypothesisFrames: z.array(
    z.object({
      kind: z.enum(hypothesisKinds),
      label: text,
      question: text,
      frame: text,
      example: text,
      counterQuestion: text,
      checks: texts,
    }),
  ),
  timelinePrompts: z.array(z.object({ id: text, title: text, prompts: texts })),
  summaryChecks: z.array(z.object({ id: text, text })),
  phases: z.array(
    z.object({
      phase: z.enum(phases),
      title: text,
      weeks: text,
      howLong: text,
      what: text,
      atBat: text,
      forFamily: text,
      doneWhen: text,
    }),
  ),
  conversations: z.array(
    z.object({
      id: text,
      for: z.enum(questionAudiences),
      /** For children up to this age, in years. */
      toAge: z.number().int().positive().optional(),
      title: text,
      opening: texts,
      cards: z
        .array(
          z.object({
            id: text,
            question: text,
            softer: text,
            listenFor: text,
            keptIn: z.enum(answerPlaces),
          }),
        )
        .min(1),
      closing: texts,
    }),
  ),
  glossary: z.array(z.object({ term: text, text })),
});

/** What guides the work on each section: a file of its own, so that another method can be tried. */
export type MethodPack = Infer<typeof methodPack>;
export type SectionGuide = MethodPack['sections'][number];
export type ConversationGuide = MethodPack['conversations'][number];
export type ConversationCard = ConversationGuide['cards'][number];
export type ThinkingQuestion = SectionGuide['questions'][number];

/** Reads a method pack; every section must be there exactly once. */
export function parseMethodPack(
  raw: unknown,
): Result<MethodPack, 'not-a-pack' | 'section-missing'> {
  const parsed = methodPack.safeParse(raw);
  if (!parsed.success) return fail('not-a-pack');
  const found = parsed.data.sections.map((guide) => guide.section);
  const complete = sectionIds.every((id) => found.filter((other) => other === id).length === 1);
  return complete ? ok(parsed.data) : fail('section-missing');
}

/** The guide of one section; a parsed pack has them all. */
export function guideOf(pack: MethodPack, id: SectionId): SectionGuide {
  const guide = pack.sections.find((candidate) => candidate.section === id);
  if (!guide) throw new Error(`No guide for ${id}`);
  return guide;
}

/** Fills `{naam}`: the name the youth chose, or a word that fits every sentence while unknown. */
export function fillName(textWithSlot: string, name: string, fallback: string): string {
  return textWithSlot.replaceAll('{naam}', name === '' ? fallback : name);
}
