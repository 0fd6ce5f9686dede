import { lazy } from 'react';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { conversation } from '#shared/text/nl/conversation';
import { factorBoard } from '#shared/text/nl/factorBoard';
import { hypotheses } from '#shared/text/nl/hypotheses';
import { leads } from '#shared/text/nl/leads';
import { monitoring } from '#shared/text/nl/monitoring';
import { letterView } from '#shared/text/nl/letters';
import { patterns } from '#shared/text/nl/patterns';
import { family } from '#shared/text/nl/family';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { reflection } from '#shared/text/nl/reflection';
import { rounds } from '#shared/text/nl/rounds';
import type { SectionInstruments } from '../forms/sectionView.ts';

/** The thinking tools of each section; each loads when its section is first looked at with it. */
export const sectionInstruments: SectionInstruments = {
  s0: {
    views: [
      {
        id: 'genogram',
        label: family.genogram,
        isBroad: true,
        opensItems: true,
        View: lazy(async () => {
          const { GenogramView } = await import('../features/family/GenogramView.tsx');
          return { default: GenogramView };
        }),
      },
      {
        id: 'ecomap',
        label: family.ecomap,
        isBroad: true,
        opensItems: true,
        View: lazy(async () => {
          const { EcomapView } = await import('../features/family/EcomapView.tsx');
          return { default: EcomapView };
        }),
      },
      {
        id: 'consent',
        label: consentScreen.view,
        View: lazy(async () => {
          const { ConsentView } = await import('../features/consent/ConsentView.tsx');
          return { default: ConsentView };
        }),
      },
    ],
  },
  s1: {
    opensWith: 'sideBySide',
    views: [
      {
        id: 'sideBySide',
        label: conversation.sideBySide,
        isBroad: true,
        View: lazy(async () => {
          const { SideBySide } = await import('../features/help-requests/SideBySide.tsx');
          return { default: SideBySide };
        }),
      },
    ],
  },
  s4: {
    opensWith: 'board',
    views: [
      {
        id: 'board',
        label: factorBoard.board,
        isBroad: true,
        opensItems: true,
        View: lazy(async () => {
          const { FactorBoard } = await import('../features/factor-board/FactorBoard.tsx');
          return { default: FactorBoard };
        }),
      },
      {
        id: 'table',
        label: factorBoard.table,
        isBroad: true,
        opensItems: true,
        View: lazy(async () => {
          const { FactorTable } = await import('../features/factor-board/FactorTable.tsx');
          return { default: FactorTable };
        }),
      },
    ],
  },
  s6: {
    opensWith: 'diagram',
    views: [
      {
        id: 'diagram',
        label: patterns.view,
        isBroad: true,
        View: lazy(async () => {
          const { PatternView } = await import('../features/patterns/PatternView.tsx');
          return { default: PatternView };
        }),
      },
    ],
  },
  s2: {
    opensWith: 'picture',
    views: [
      {
        id: 'picture',
        label: lifeCourse.view,
        isBroad: true,
        View: lazy(async () => {
          const { LifeCourseView } = await import('../features/life-course/LifeCourseView.tsx');
          return { default: LifeCourseView };
        }),
        opensItems: true,
      },
    ],
  },
  s5: {
    opensWith: 'cards',
    views: [
      {
        id: 'cards',
        label: hypotheses.cards,
        opensItems: true,
        View: lazy(async () => {
          const { HypothesisCards } = await import('../features/hypotheses/HypothesisCards.tsx');
          return { default: HypothesisCards };
        }),
      },
    ],
  },
  s7: {
    opensWith: 'order',
    views: [
      {
        id: 'order',
        label: leads.order,
        opensItems: true,
        View: lazy(async () => {
          const { LeadOrder } = await import('../features/leads/LeadOrder.tsx');
          return { default: LeadOrder };
        }),
      },
    ],
  },
  s8: {
    opensWith: 'matrix',
    views: [
      {
        id: 'matrix',
        label: leads.matrix.label,
        isBroad: true,
        opensItems: true,
        View: lazy(async () => {
          const { HelpMatrix } = await import('../features/leads/HelpMatrix.tsx');
          return { default: HelpMatrix };
        }),
      },
    ],
  },
  s10: {
    views: [
      {
        id: 'letters',
        label: letterView.view,
        opensItems: ['letter'],
        View: lazy(async () => {
          const { LettersView } = await import('../features/letters/LettersView.tsx');
          return { default: LettersView };
        }),
      },
    ],
  },
  s12: {
    views: [
      {
        id: 'predictions',
        label: reflection.predictions.view,
        View: lazy(async () => {
          const { PredictionsView } = await import('../features/thread/PredictionsView.tsx');
          return { default: PredictionsView };
        }),
      },
      {
        id: 'reflection',
        label: reflection.view,
        View: lazy(async () => {
          const { ReflectionView } = await import('../features/thread/ReflectionView.tsx');
          return { default: ReflectionView };
        }),
      },
      {
        id: 'figures',
        label: monitoring.view,
        View: lazy(async () => {
          const { CaseFiguresView } = await import('../features/monitoring/CaseFiguresView.tsx');
          return { default: CaseFiguresView };
        }),
      },
    ],
  },
  s13: {
    views: [
      {
        id: 'rounds',
        label: rounds.view,
        View: lazy(async () => {
          const { RoundsPart } = await import('./review/RoundsPart.tsx');
          return { default: RoundsPart };
        }),
      },
    ],
  },
};
