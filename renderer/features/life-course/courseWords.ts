import type { CourseEvent } from '#shared/life-course/courseEvents';
import { ageAt, type AgeAt } from '#shared/life-course/ageAt';
import type { CourseQuestion, PromptSet } from '#shared/life-course/courseQuestions';
import { rememberedDate } from '#shared/text/nl/dates';
import { lifeCourse } from '#shared/text/nl/lifeCourse';

/** `8;2`, `8 of 9` or "geboren", for a narrow column. */
export function shortAge(age: AgeAt): string {
  if (age.kind === 'unknown') return lifeCourse.age.unknown;
  if (age.kind !== 'age') return lifeCourse.age[age.kind];
  if (age.months !== null) return lifeCourse.age.exact(age.from, age.months);
  return lifeCourse.age.years(age.from, age.to);
}

/** "8 jaar en 2 maanden", for reading aloud and in sentences. */
export function spokenAge(age: AgeAt): string {
  if (age.kind === 'unknown') return lifeCourse.age.unknown;
  if (age.kind !== 'age') return lifeCourse.age[age.kind];
  if (age.months !== null) return lifeCourse.age.spokenExact(age.from, age.months);
  return lifeCourse.age.spoken(age.from, age.to);
}

/** Everything the picture shows of an event, in words. */
export function eventWords(course: CourseEvent, birthDate: string | null): string {
  const { when, until } = course.event;
  return lifeCourse.picture.event({
    words: course.label,
    when: when === null ? lifeCourse.table.noDate : rememberedDate(when),
    until: until === null ? '' : rememberedDate(until),
    age: spokenAge(ageAt(when, birthDate)),
    lane: lifeCourse.lanes[course.lane],
    for: course.crucialFor,
    missedExit: course.missedExit,
  });
}

/** What a question asks, and which prompts go with it. */
export function questionWords(question: CourseQuestion): {
  readonly text: string;
  readonly prompts: PromptSet | null;
} {
  const texts = lifeCourse.questions;
  switch (question.kind) {
    case 'busy': {
      const lanes = question.lanes.map((lane) => lifeCourse.lanes[lane]);
      return { text: texts.busy(question.from, question.to, question.count, lanes), prompts: null };
    }
    case 'moves':
      return {
        text: texts.moves(question.from, question.to, question.count),
        prompts: 'living',
      };
    case 'gap':
      return { text: texts.gap(question.from, question.to), prompts: question.prompts };
    case 'noGood':
      return { text: texts.noGood, prompts: 'good' };
    case 'noTurningPoint':
      return { text: texts.noTurningPoint, prompts: 'meaning' };
    case 'noMeaning':
      return { text: texts.noMeaning(question.count), prompts: 'meaning' };
    case 'noBirthDate':
      return { text: texts.noBirthDate, prompts: null };
    case 'undated':
      return { text: texts.undated(question.count), prompts: null };
  }
}
