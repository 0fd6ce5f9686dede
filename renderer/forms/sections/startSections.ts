import { sections } from '#shared/text/nl/sections';
import { list, single, type SectionPart } from '../describe.ts';

const text = sections.s0;

/** S0: who it is of, why now, who takes part, and what they agreed to. */
export const cover: readonly SectionPart[] = [
  single('cover', text.who, [
    { field: 'thisIs', look: 'document' },
    { field: 'coverQuote', look: 'document' },
    { field: 'coverQuoteChosenOn', width: 'third' },
  ]),
  single('cover', text.why, [
    { field: 'trigger', width: 'half' },
    { field: 'earlierAnalysis', width: 'half' },
    { field: 'triggerNote', look: 'document' },
    { field: 'title', width: 'full' },
    'placeOfStay',
    'region',
  ]),
  list('participant', {
    ...text.people,
    look: 'person',
    fields: ['name', 'callingName', 'role', 'relation', 'organisation', 'birthDate', 'involvedHow'],
    more: [
      'household',
      'gender',
      'deceased',
      'isSupporter',
      'secretAddress',
      'needsInterpreter',
      'language',
    ],
    summary: ['relation', 'role', 'organisation'],
  }),
  list('relation', {
    ...text.relations,
    fields: ['from', 'kind', 'to', 'quality', 'support', 'note'],
    summary: ['quality'],
  }),
  single('cover', text.ownership, ['owner', 'keeper', 'contact', 'contactReach', 'contactHours']),
  single('cover', text.days, [
    'requestedOn',
    'assignedOn',
    'consentOn',
    'firstConversationOn',
    'sharedMeetingOn',
    'establishedOn',
    'nextReviewOn',
  ]),
  list('consent', {
    ...text.consent,
    fields: [
      'participant',
      'purpose',
      { field: 'answer', width: 'third' },
      'on',
      'withdrawnOn',
      'note',
    ],
    more: ['givenBy'],
    summary: ['answer', 'on'],
  }),
  list('authority', {
    ...text.authority,
    fields: ['participant', 'has', 'source', 'checkedOn'],
    summary: ['has', 'source'],
  }),
  list('measure', {
    ...text.measure,
    fields: ['kind', 'parentsKeepAuthority', 'start', 'end', 'note'],
    summary: ['start'],
  }),
];
