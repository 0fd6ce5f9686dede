import { lifeEventDomains } from '#shared/analysis/lifeEvent';
import { addEvents, type NewEvent } from '../../../renderer/features/life-course/eventEdits.ts';

const told = [
  'verhuisd naar een ander huis in dezelfde straat',
  'nieuwe juf',
  'ruzie met de buren over het lawaai',
  'onderzoek bij de kinderarts',
  'vakantie aan zee',
];

/** Fills a life with forty events more: moments, periods and doubts, crowded at the end. */
export function addManyEvents(): void {
  addEvents(
    Array.from({ length: 40 }, (_, index): NewEvent => {
      const year = index < 12 ? 2011 + (index % 8) : 2019 + (index % 8);
      const isPeriod = index % 5 === 0;
      return {
        when: {
          year,
          month: index % 3 === 0 ? null : (index % 12) + 1,
          day: null,
          approximate: index % 4 === 0,
          words: '',
        },
        until: isPeriod
          ? { year: year + 1, month: null, day: null, approximate: false, words: '' }
          : null,
        domain: lifeEventDomains[index % lifeEventDomains.length] ?? null,
        text: told[index % told.length] ?? '',
      };
    }),
  );
}
