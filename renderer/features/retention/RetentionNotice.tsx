import { reminderOf } from '#shared/retention/retention';
import { daysBetween } from '#shared/base/partialDate';
import { retention as texts } from '#shared/text/nl/retention';
import { Banner } from '../../ui/Banner.tsx';

export interface RetentionNoticeProps {
  readonly cases: readonly { readonly code: string; readonly eraseOn: string | null }[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Above the case list: which copies may soon go from this machine, or may go now. */
export function RetentionNotice({ cases, today }: RetentionNoticeProps) {
  return cases.map(({ code, eraseOn }) => {
    const daysLeft = eraseOn === null ? null : daysBetween(today, eraseOn);
    const reminder = reminderOf(daysLeft);
    if (reminder === 'none' || daysLeft === null) return null;
    return (
      <Banner key={code} tone={reminder === 'soon' ? 'calm' : 'attention'}>
        {reminder === 'due' ? texts.due(code) : texts.remind(code, daysLeft)}
      </Banner>
    );
  });
}
