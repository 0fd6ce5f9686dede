import { fieldsConsent } from './fieldsConsent.ts';
import { fieldsFollowUp } from './fieldsFollowUp.ts';
import { fieldsReview } from './fieldsReview.ts';
import { fieldsSharing } from './fieldsSharing.ts';
import { fieldsStart } from './fieldsStart.ts';
import { fieldsStory } from './fieldsStory.ts';
import { fieldsThinking } from './fieldsThinking.ts';

/** The words of every field; `shared/analysis/fieldWords.ts` proves that none is missing. */
export const fields = {
  ...fieldsStart,
  ...fieldsConsent,
  ...fieldsStory,
  ...fieldsThinking,
  ...fieldsFollowUp,
  ...fieldsReview,
  ...fieldsSharing,
};
