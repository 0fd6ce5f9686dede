import { sections } from '#shared/text/nl/sections';
import { list, type SectionPart } from '../describe.ts';

/** S1: what each person asks, large and in that person's own words. */
export const helpRequests: readonly SectionPart[] = [
  list('helpRequest', {
    ...sections.s1.requests,
    look: 'quote',
    fields: ['participant', 'on', 'ownWords', 'wish', 'ownExplanation'],
    more: ['concern', 'whatHelpedBefore', 'priority', 'checkedWithPerson', 'quoteConsent'],
    summary: ['participant', 'on'],
  }),
  list('quote', {
    ...sections.s1.quotes,
    look: 'quote',
    fields: ['question', 'words', 'participant', 'on'],
    more: ['meeting', 'checkedWithPerson', 'quoteConsent'],
    summary: ['participant', 'on'],
    onlyWhenFilled: true,
  }),
];

/** S2: the whole life, ordered by time. */
export const lifeCourse: readonly SectionPart[] = [
  list('lifeEvent', {
    ...sections.s2.events,
    look: 'event',
    fields: [
      { field: 'text', look: 'claim' },
      'when',
      'domain',
      'certainty',
      'meaning',
      'crucialFor',
      'toldBy',
      'source',
    ],
    more: ['until', 'disputed', 'missedExit'],
    summary: ['domain'],
    sortBy: 'when',
  }),
];

/** S3: how it is now, domain by domain, with what goes well. */
export const lifeDomainsNow: readonly SectionPart[] = [
  list('domainNote', {
    ...sections.s3.domains,
    fields: [
      'domain',
      { field: 'now', look: 'document' },
      { field: 'strength', look: 'document' },
      { field: 'wish', look: 'document' },
    ],
    summary: ['now'],
    addPerOption: 'domain',
  }),
];
