import type { EntityId } from '#shared/base/ids';
import { attachments as texts } from '#shared/text/nl/attachments';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { AddOutcome } from './newAttachment.ts';

/** What was just done, said until something else is done. */
export type Notice =
  | { readonly kind: 'removed'; readonly id: EntityId; readonly name: string }
  | { readonly kind: 'back' | 'saved'; readonly name: string };

export interface NoticesProps {
  readonly outcomes: readonly AddOutcome[];
  readonly notice: Notice | null;
  readonly onPutBack: (id: EntityId, name: string) => void;
}

type Refused = Extract<AddOutcome, { readonly kind: 'refused' }>;

/** How adding went, file by file, and what was removed, put back or saved. */
export function Notices({ outcomes, notice, onPutBack }: NoticesProps) {
  const added = outcomes.filter((one) => one.kind === 'added');
  const there = outcomes.filter((one) => one.kind === 'there');
  const refused = outcomes.filter((one) => one.kind === 'refused');
  const [first] = added;
  return (
    <>
      {refused.map((one, at) => (
        <Banner key={`${one.name}-${String(at)}`} tone={toneOf(one)}>
          {problemText(one)}
        </Banner>
      ))}
      {there.map(({ id, name, isRemoved }) => (
        <Banner
          key={id}
          tone="attention"
          action={
            isRemoved && (
              <Button
                size="small"
                onPress={() => {
                  onPutBack(id, name);
                }}
              >
                {texts.removed.undo}
              </Button>
            )
          }
        >
          {isRemoved ? texts.thereRemoved(name) : texts.there(name)}
        </Banner>
      ))}
      {first !== undefined && (
        <Banner tone="calm">
          {added.length === 1 ? texts.added(first.name) : texts.addedMore(added.length)}
        </Banner>
      )}
      {notice?.kind === 'removed' && (
        <Banner
          tone="calm"
          action={
            <Button
              key={notice.id}
              size="small"
              autoFocus
              onPress={() => {
                onPutBack(notice.id, notice.name);
              }}
            >
              {texts.removed.undo}
            </Button>
          }
        >
          {texts.removed.done(notice.name)}
        </Banner>
      )}
      {notice?.kind === 'back' && <Banner tone="calm">{texts.removed.back(notice.name)}</Banner>}
      {notice?.kind === 'saved' && <Banner tone="calm">{texts.save.done(notice.name)}</Banner>}
    </>
  );
}

/** Red only when the work itself may be in danger: then the disk is. */
function toneOf({ problem }: Refused): 'attention' | 'danger' {
  return problem === 'disk-full' || problem === 'not-kept' ? 'danger' : 'attention';
}

function problemText({ problem, name, size }: Refused): string {
  switch (problem) {
    case 'too-large':
      return texts.problems['too-large'](name, size);
    case 'far-too-large':
      return texts.problems['far-too-large'];
    case 'empty':
    case 'program':
    case 'unreadable':
    case 'disk-full':
    case 'not-kept':
    case 'closed':
      return texts.problems[problem](name);
  }
}
