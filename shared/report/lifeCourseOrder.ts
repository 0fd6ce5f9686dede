import { comparePartialDates, type PartialDate } from '../base/partialDate.ts';

interface Dated {
  readonly when: PartialDate | null;
}

/** In order of time; what has no year stays behind what it followed in the duo's own order. */
export function lifeCourseOrder<Event extends Dated>(events: readonly Event[]): readonly Event[] {
  let last: PartialDate | null = null;
  return events
    .map((event, index) => {
      if (event.when?.year != null) last = event.when;
      return { event, index, at: event.when?.year == null ? last : event.when };
    })
    .sort((a, b) => comparePartialDates(a.at, b.at) || a.index - b.index)
    .map(({ event }) => event);
}
