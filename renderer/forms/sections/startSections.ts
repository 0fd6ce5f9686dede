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
      'isTrained',
      'secretAddress',
      'withhold',
      'withholdReason',
      'withholdSecond',
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
      'scope',
      { field: 'answer', width: 'third' },
      'on',
      'ownWords',
      'note',
    ],
    more: [
      'givenBy',
      'means',
      'askedBy',
      'askedByRegistration',
      'askedByDecidesPlacement',
      'present',
      'interpreter',
      'infoLevel',
      'thinkingHours',
      'validUntil',
      'coversOwnData',
      'childOpinion',
      'exceptionReason',
      'secondProfessional',
      'scan',
      'withdrawnOn',
    ],
    summary: ['answer', 'on'],
  }),
  list('authority', {
    ...text.authority,
    fields: ['participant', 'has', 'source', 'checkedOn'],
    more: ['over', 'scope', 'since', 'attempts'],
    summary: ['has', 'source'],
  }),
  list('measure', {
    ...text.measure,
    fields: ['kind', 'parentsKeepAuthority', 'start', 'end', 'note'],
    more: ['over', 'number'],
    summary: ['start'],
  }),
  list('capability', {
    ...text.capability,
    fields: ['participant', 'purpose', 'verdict', 'reason', 'assessedBy', 'on', 'resists'],
    summary: ['verdict', 'on'],
  }),
];
