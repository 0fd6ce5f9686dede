import type { Analysis } from '../analysis/analysis.ts';
import { listNames, singleNames, type CollectionName } from '../analysis/collectionNames.ts';
import { homeSection } from '../analysis/sectionOf.ts';
import type { EntityId } from '../base/ids.ts';
import type { AccessEvent } from './accessRecord.ts';
import { canonicalJson } from './canonicalJson.ts';

type Item = { readonly id: EntityId } & Readonly<Record<string, unknown>>;

/** What the app notes by itself is no edit by a person. */
const NOT_EDITED: readonly CollectionName[] = ['sectionState', 'exportRecord'];

/**
 * What somebody did between two states of a case: one edit a section with the names of the fields,
 * and apart from it what the law asks to know by name (consent, authority, statements,
 * corrections). Never a value.
 */
export function changesOf(before: Analysis, after: Analysis): readonly AccessEvent[] {
  const fields = new Map<string, Set<string>>();
  const events: AccessEvent[] = [];
  for (const { name, id, old, item } of changedItems(before, after)) {
    const changed = changedFields(old, item);
    if (changed.length === 0) continue;
    const special = specialEvent(name, old, item);
    if (special !== null) events.push(special);
    for (const field of changed) {
      const section = homeSection(name, id, field);
      const known = fields.get(section) ?? new Set<string>();
      fields.set(section, known.add(`${name}.${field}`));
    }
  }
  const edits = [...fields].map(([section, names]): AccessEvent => ({
    action: 'edit',
    section,
    fields: [...names].sort(),
  }));
  return [...edits, ...events];
}

interface Changed {
  readonly name: CollectionName;
  readonly id: EntityId;
  /** Null for what is new. */
  readonly old: Item | null;
  /** Null for what was removed. */
  readonly item: Item | null;
}

function changedItems(before: Analysis, after: Analysis): Changed[] {
  const changed: Changed[] = [];
  for (const name of singleNames) {
    const [old, item] = [before[name], after[name]];
    if (old !== item) changed.push({ name, id: item.id, old, item });
  }
  for (const name of listNames) {
    if (before[name] === after[name] || NOT_EDITED.includes(name)) continue;
    const old = new Map<EntityId, Item>(before[name].map((item: Item) => [item.id, item]));
    for (const item of after[name] as readonly Item[]) {
      const known = old.get(item.id) ?? null;
      old.delete(item.id);
      if (known !== item) changed.push({ name, id: item.id, old: known, item });
    }
    for (const [id, gone] of old) changed.push({ name, id, old: gone, item: null });
  }
  return changed;
}

/** For a new item the fields that say something; for a removed one that it was removed. */
function changedFields(old: Item | null, item: Item | null): readonly string[] {
  if (item === null) return ['removed'];
  const changed = Object.keys(item).filter((field) => {
    if (field === 'id' || field === 'order') return false;
    if (old === null) return isFilled(item[field]);
    return old[field] !== item[field] && canonicalJson(old[field]) !== canonicalJson(item[field]);
  });
  if (changed.length > 0) return changed;
  return old === null ? ['added'] : old['order'] === item['order'] ? [] : ['order'];
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== '' && value !== undefined && value !== false;
}

function specialEvent(
  name: CollectionName,
  old: Item | null,
  item: Item | null,
): AccessEvent | null {
  if (item === null) return null;
  const about = { objectType: name, objectId: item.id };
  const isNow = (field: string): boolean => isFilled(item[field]) && old?.[field] !== item[field];
  switch (name) {
    case 'consent': {
      const purpose = typeof item['purpose'] === 'string' ? { purpose: item['purpose'] } : {};
      const isBack = item['answer'] === 'withdrawn' && isNow('answer');
      if (isBack || isNow('withdrawnOn'))
        return { action: 'consentWithdraw', ...about, ...purpose };
      return isNow('answer') ? { action: 'consentAdd', ...about, ...purpose } : null;
    }
    case 'authority':
      return { action: 'authorityChange', ...about };
    case 'statement':
      return old === null ? { action: 'statementAdd', ...about } : null;
    case 'correction':
      if (isNow('decision')) return { action: 'correctionDecision', ...about };
      return old === null ? { action: 'correctionRequest', ...about } : null;
    case 'destructionRequest':
      if (isNow('decision')) return { action: 'erasureDecision', ...about };
      return old === null ? { action: 'erasureRequest', ...about } : null;
    default:
      return null;
  }
}
