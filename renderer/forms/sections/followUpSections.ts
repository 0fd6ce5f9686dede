import { sections } from '#shared/text/nl/sections';
import { list, single, type SectionPart } from '../describe.ts';

/** S10: five to nine points of equal form, and a text for each who must understand it. */
export const summary: readonly SectionPart[] = [
  list('summaryPoint', {
    ...sections.s10.points,
    look: 'numbered',
    fields: [{ field: 'text', look: 'claim' }, 'hypotheses'],
  }),
  list('letter', {
    ...sections.s10.letters,
    fields: [
      { field: 'kind', width: 'third' },
      { field: 'recipient', width: 'third' },
      { field: 'address', width: 'third' },
      { field: 'text', look: 'document' },
      'approvedOn',
      'approvedBy',
    ],
    more: [
      'readers',
      'organisation',
      'question',
      'basis',
      'reference',
      'validUntil',
      'isLargePrint',
      'translationOf',
      'language',
      'translatedBy',
      'reply',
      'replyWords',
      'replyOn',
    ],
    summary: ['text'],
  }),
];

/** S11: life after sixteen, from the wish of the youth. */
export const future: readonly SectionPart[] = [
  single('futurePerspective', sections.s11.wish, [
    { field: 'ownWords', look: 'document' },
    { field: 'applies', width: 'half' },
    { field: 'reason', width: 'full' },
  ]),
  single('futurePerspective', sections.s11.plan, [
    { field: 'living', look: 'document' },
    { field: 'education', look: 'document' },
    { field: 'income', look: 'document' },
    'people',
    { field: 'careAfter18', look: 'document' },
  ]),
  single('futurePerspective', sections.s11.lead2, ['lead', 'municipality', 'nextStep']),
];

/** S12: looking back at what was predicted. */
export const followUp: readonly SectionPart[] = [
  list('reviewMoment', {
    ...sections.s12.moments,
    fields: [{ field: 'text', look: 'claim' }, 'on', 'kind', 'outcome'],
    summary: ['on', 'kind'],
    sortBy: 'on',
  }),
  single('account', sections.s12.triggers, [{ field: 'updateTriggers', look: 'document' }]),
  list('change', {
    ...sections.s12.changes,
    fields: [{ field: 'text', look: 'claim' }, 'version', 'on', 'by'],
    summary: ['version', 'on', 'by'],
  }),
  list('experience', {
    ...sections.s12.experiences,
    look: 'quote',
    fields: ['participant', 'words', 'heard', 'recognise'],
    summary: ['participant'],
  }),
  single('monitoring', sections.s12.after, [
    { field: 'secureAtStart', width: 'half' },
    { field: 'secureAfterThree', width: 'half' },
    { field: 'secureAfterSix', width: 'half' },
    { field: 'secureAfterTwelve', width: 'half' },
    { field: 'placeAfterThree', width: 'third' },
    { field: 'placeAfterSix', width: 'third' },
    { field: 'placeAfterTwelve', width: 'third' },
    { field: 'schoolAtStart', width: 'third' },
    { field: 'schoolAfterThree', width: 'third' },
    { field: 'schoolAfterSix', width: 'third' },
    { field: 'movesSince', width: 'half' },
  ]),
  single('monitoring', sections.s12.learning, [
    'outcome',
    'hours',
    'whyNotEarlier',
    'whyNotEarlierText',
  ]),
  list('missedMoment', {
    ...sections.s12.missed,
    fields: ['text', 'lifeEvent'],
    summary: ['lifeEvent'],
  }),
];

/** S13: what it rests on, and whose voice is missing. */
export const account: readonly SectionPart[] = [
  single('account', sections.s13.account, [
    { field: 'methodNote', look: 'document' },
    { field: 'readDocuments', look: 'document' },
  ]),
  list('meeting', {
    ...sections.s13.meetings,
    fields: ['on', 'kind', 'withPeople', 'by', 'place', 'note', 'rawNotes'],
    summary: ['on'],
    sortBy: 'on',
  }),
  list('source', {
    ...sections.s13.sources,
    fields: ['title', 'kind', 'participant', 'on', 'note'],
    summary: ['kind', 'on'],
  }),
  list('notSpoken', {
    ...sections.s13.notSpoken,
    fields: ['who', 'participant', 'why'],
    summary: ['why'],
  }),
  list('statement', {
    ...sections.s13.statements,
    look: 'quote',
    fields: ['participant', { field: 'text', look: 'document' }, 'on'],
    summary: ['participant', 'on'],
  }),
  list('correction', {
    ...sections.s13.corrections,
    fields: [
      'participant',
      'kind',
      'about',
      'requested',
      'askedOn',
      'decision',
      'reason',
      'decidedOn',
    ],
    summary: ['kind', 'decision'],
  }),
  single('account', sections.s13.missing, [
    { field: 'notAvailable', look: 'document' },
    { field: 'whoseVoiceIsMissing', look: 'document' },
  ]),
  list('review', {
    ...sections.s13.reviews,
    look: 'round',
    // By hand only what was talked over comes here; what was sent is made by sending it.
    begins: { kind: 'review', channel: 'together' },
    fields: ['on', 'by', 'verdict', 'question', 'judgement'],
    more: ['round'],
    summary: ['on', 'by', 'verdict'],
    nested: [
      {
        parentField: 'review',
        list: list('reviewComment', {
          ...sections.s13.comments,
          fields: [{ field: 'text', look: 'claim' }, 'reply', 'criterion'],
          summary: ['criterion'],
        }),
      },
    ],
  }),
  list('criterionNote', {
    ...sections.s13.criterionNotes,
    fields: ['text', { field: 'criterion', width: 'half' }, { field: 'kind', width: 'half' }],
    more: ['level'],
    summary: ['criterion', 'kind'],
  }),
];
