import type { Sensitivity } from '#shared/analysis/aboutMark';
import type { EntityId } from '#shared/base/ids';
import { editCase, editStep, openCaseStore } from './openCaseStore.ts';

export interface AboutWish {
  /** `collection/id`, `collection/id/field` or `collection/id/field/block`. */
  readonly place: string;
  readonly about: readonly EntityId[];
  readonly sensitive: readonly Sensitivity[];
}

/** Notes whom a place is about; nobody and nothing means that somebody looked. One undo step. */
export function addAboutMark({ place, about, sensitive }: AboutWish): void {
  const item = place.split('/')[1];
  // What hangs under something private is private too.
  const privateItems = openCaseStore.getState()?.privacy.items ?? new Set<EntityId>();
  const isPrivate = [...privateItems].some((id) => id === item);
  const isNothing = about.length === 0 && sensitive.length === 0;
  editStep('aboutMark.add', (writer) => {
    writer.add(
      'aboutMark',
      { place, about, sensitive, isNothing },
      isPrivate ? { isPrivate: true } : {},
    );
  });
}

/** Lets the app propose again whom a place is about. */
export function removeAboutMarks(ids: readonly EntityId[]): void {
  editCase('aboutMark.remove', (writer) => {
    for (const id of ids) writer.remove('aboutMark', id);
  });
}
