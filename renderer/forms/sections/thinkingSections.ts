import { forms } from '#shared/text/nl/forms';
import { names } from '#shared/text/nl/names';
import { sections } from '#shared/text/nl/sections';
import { list, single, type SectionPart } from '../describe.ts';

const factorForm = {
  look: 'factor',
  fields: [
    { field: 'text', look: 'claim' },
    'kind',
    'level',
    'function',
    'term',
    'impact',
    'modifiability',
    'sources',
    'lifeEvents',
  ],
  more: [
    'raisedBy',
    'certainty',
    'trend',
    'shortName',
    'tellName',
    'isHarm',
    'tellMore',
    'tellLess',
    'tellUp',
    'tellDown',
    'tellAgainMore',
    'tellAgainLess',
    'understandable',
  ],
  summary: ['level', 'function'],
} as const;

/** S4: what makes it heavier and what helps, side by side in the same form. */
export const factors: readonly SectionPart[] = [
  list('factor', {
    ...sections.s4.risk,
    ...factorForm,
    only: { field: 'kind', values: ['risk'] },
  }),
  list('factor', {
    ...sections.s4.protective,
    ...factorForm,
    only: { field: 'kind', values: ['protective'] },
  }),
  list('factor', {
    ...sections.s4.other,
    ...factorForm,
    only: { field: 'kind', values: [null] },
    onlyWhenFilled: true,
  }),
];

/** S5: tested explanations; the card has a shape of its own (`HypothesisForm`). */
export const hypotheses: readonly SectionPart[] = [
  list('hypothesis', {
    ...sections.s5.hypotheses,
    look: 'hypothesis',
    fields: [
      { field: 'text', look: 'claim' },
      'factors',
      'prediction',
      'predictedOn',
      'test',
      'result',
      'resultOn',
      'kind',
      'status',
      'confidence',
      'shortName',
    ],
    more: [
      'knowledgeBase',
      'justBefore',
      'whatHappens',
      'whatItYields',
      'whatItMeans',
      'fromOwnExplanation',
    ],
    summary: ['kind', 'status'],
    nested: [
      {
        parentField: 'hypothesis',
        list: list('evidence', {
          heading: forms.evidence.for,
          empty: forms.evidence.askFor,
          add: forms.evidence.addFor,
          fields: ['text', 'kind', 'from', 'source', 'lifeEvent', 'quoteConsent'],
          only: { field: 'side', values: ['for', null] },
        }),
      },
      {
        parentField: 'hypothesis',
        list: list('evidence', {
          heading: forms.evidence.against,
          empty: forms.evidence.askAgainst,
          add: forms.evidence.addAgainst,
          fields: ['text', 'kind', 'from', 'source', 'lifeEvent', 'quoteConsent'],
          only: { field: 'side', values: ['against'] },
        }),
      },
      {
        parentField: 'hypothesis',
        list: list('position', {
          heading: forms.people.heading,
          empty: forms.people.notAsked,
          add: names.kinds.position,
          fields: ['participant', 'agrees', 'words'],
        }),
      },
    ],
  }),
];

/** S6: loops with their arrows, and the arrows themselves. */
export const patterns: readonly SectionPart[] = [
  list('loop', {
    ...sections.s6.loops,
    look: 'loop',
    fields: [
      { field: 'name', width: 'full' },
      { field: 'story', look: 'claim' },
      'links',
      { field: 'whereToBreak', look: 'document' },
      'recognisedBy',
    ],
    more: ['hypotheses', 'effect'],
    summary: [],
  }),
  list('link', {
    ...sections.s6.links,
    fields: ['from', 'polarity', 'to', 'why', 'delay'],
    more: ['strength', 'hypothesis', 'perceivedBy'],
    summary: ['delay'],
  }),
];

/** S7: where change can begin. */
export const leads: readonly SectionPart[] = [
  list('lead', {
    ...sections.s7.leads,
    fields: [
      { field: 'text', look: 'claim' },
      'firstStep',
      'proposedBy',
      'owner',
      'willing',
      'loops',
      'factors',
    ],
    summary: ['owner'],
  }),
];

const helpForm = {
  fields: [
    { field: 'text', look: 'claim' },
    'because',
    { field: 'fit', width: 'third' },
    { field: 'forWhom', width: 'third' },
    { field: 'availability', width: 'third' },
    'hypotheses',
    'leads',
    'owner',
    'startBy',
    'worksIf',
  ],
  more: ['alternative', 'familyPreference', 'sequence', 'evidenceBase'],
  summary: ['forWhom', 'owner'],
} as const;

/** S8: help that fits more or less, with the reason. */
export const fittingHelp: readonly SectionPart[] = [
  list('intervention', {
    ...sections.s8.more,
    ...helpForm,
    only: { field: 'fit', values: ['more'] },
  }),
  list('intervention', {
    ...sections.s8.less,
    ...helpForm,
    only: { field: 'fit', values: ['less'] },
  }),
  list('intervention', {
    ...sections.s8.unknown,
    ...helpForm,
    only: { field: 'fit', values: ['unknown', null] },
    onlyWhenFilled: true,
  }),
];

/** S9: reads as a text; each question is a heading. */
export const riskCarried: readonly SectionPart[] = [
  single('riskWeighing', '', [
    { field: 'riskOfDoing', look: 'document' },
    { field: 'riskOfNotDoing', look: 'document' },
    { field: 'shortTermRisk', look: 'document' },
    { field: 'longTermRisk', look: 'document' },
    { field: 'agreement', look: 'document' },
    { field: 'signals', look: 'document' },
    { field: 'escalation', look: 'document' },
    'carriedBy',
    { field: 'agreedOn', width: 'third' },
  ]),
];
