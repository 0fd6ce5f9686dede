import type { CourseEvent } from '#shared/life-course/courseEvents';
import { ageAt } from '#shared/life-course/ageAt';
import { spokenAge } from '#shared/life-course/ageWords';
import type { CourseQuestion, PromptSet } from '#shared/life-course/courseQuestions';
import { rememberedDate } from '#shared/text/nl/dates';
import { lifeCourse } from '#shared/text/nl/lifeCourse';

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
