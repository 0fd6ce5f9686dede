import { expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { addReply, setResolved, type RemarkWriter } from '#shared/remarks/remarkEdits';
import { isBy, isReplyStillOwn, isStillOwn, type RemarkPerson } from '#shared/remarks/ownRemark';
import { remarkCase } from './remarkCase.ts';

const anne = { name: 'Anne Smit', role: 'poolScientist', key: 'a'.repeat(64) } as const;
const otherAnne: RemarkPerson = { ...anne, key: 'b'.repeat(64) };
const round = 'round-000001' as EntityId;

it('tells two people of one name apart by their keys', () => {
  const { remark, thread } = remarkCase();
  const id = remark({}, by(anne));
  expect(thread(id).remark.authorKey).toBe(anne.key);
  expect(isStillOwn(thread(id), { person: anne, round: null })).toBe(true);
  expect(isStillOwn(thread(id), { person: otherAnne, round: null })).toBe(false);
  // While the key of this workplace is not known yet, it is nobody's.
  expect(isStillOwn(thread(id), { person: { ...anne, key: '' }, round: null })).toBe(false);
});

it('goes by name and role where no key was noted', () => {
  const old = { author: anne.name, authorRole: anne.role, authorKey: '' };
  expect(isBy(old, anne)).toBe(true);
  expect(isBy({ ...old, authorRole: null }, anne)).toBe(true);
  expect(isBy(old, { ...anne, role: 'supervisor' })).toBe(false);
  expect(isBy({ ...old, author: '' }, { ...anne, name: '' })).toBe(false);
  expect(isBy(old, null)).toBe(false);
});

it('lets nobody change what came along in a copy or came back from a reader without a key', () => {
  const { remark, thread, change } = remarkCase();
  const earlier = remark({ review: round }, by({ ...anne, key: '' }));
  expect(isStillOwn(thread(earlier), { person: anne, round: null })).toBe(false);
  expect(isStillOwn(thread(earlier), { person: anne, round })).toBe(true);
  const other = 'round-000002' as EntityId;
  expect(isStillOwn(thread(earlier), { person: anne, round: other })).toBe(false);
  const reply = change((writer) => addReply(writer, earlier, 'Ja.', by({ ...anne, key: '' })));
  expect(isReplyStillOwn(thread(earlier), reply, { person: anne, round })).toBe(false);
});

it('ends when somebody else answers, or when it is put away', () => {
  const { remark, thread, change } = remarkCase();
  const id = remark({}, by(anne));
  const looking = { person: anne, round: null };
  const first = change((writer) => addReply(writer, id, 'En nog dit.', by(anne)));
  expect(isStillOwn(thread(id), looking)).toBe(true);
  expect(thread(id).state).toBe('open');
  // A namesake of the duo is somebody else.
  change((writer) => addReply(writer, id, 'Klopt.', { ...by(otherAnne), at: 9000 }));
  expect(thread(id).state).toBe('answered');
  expect(isStillOwn(thread(id), looking)).toBe(false);
  expect(isReplyStillOwn(thread(id), first, looking)).toBe(false);
  const last = change((writer) => addReply(writer, id, 'Dank.', { ...by(anne), at: 9999 }));
  expect(isReplyStillOwn(thread(id), last, looking)).toBe(true);
  change((writer) => {
    setResolved(writer, id, true);
    return true;
  });
  expect(isReplyStillOwn(thread(id), last, looking)).toBe(false);
});

function by({ name: author, role, key }: RemarkPerson): RemarkWriter {
  return { author, role, key, at: 1000 };
}
