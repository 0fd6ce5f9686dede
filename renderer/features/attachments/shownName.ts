import type { Entity } from '#shared/analysis/analysis';
import { shownFileName } from '#shared/base/fileName';
import { attachments as texts } from '#shared/text/nl/attachments';

/** What an attachment is called on screen; never misleading, whoever wrote the name. */
export function shownName({ name }: Pick<Entity<'attachment'>, 'name'>): string {
  const shown = shownFileName(name, name.length);
  return shown === '' ? texts.unnamed : shown;
}
