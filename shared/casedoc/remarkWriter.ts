import { remarkCollections, type CollectionName } from '../analysis/collectionNames.ts';
import type { CaseWriter } from './caseWriter.ts';

/** A writer that touches remarks, answers and judgements, and throws for everything else. */
export function onlyRemarks(writer: CaseWriter): CaseWriter {
  const guard = (name: CollectionName): void => {
    if (!remarkCollections.some((one) => one === name)) throw new Error(`No remark: ${name}`);
  };
  return {
    add: (name, values, wish) => {
      guard(name);
      return writer.add(name, values, wish);
    },
    ensure: (name, id) => {
      guard(name);
      writer.ensure(name, id);
    },
    set: (name, id, values) => {
      guard(name);
      writer.set(name, id, values);
    },
    setValue: (name, id, field, value) => {
      guard(name);
      writer.setValue(name, id, field, value);
    },
    toggle: (name, id, field, member, on) => {
      guard(name);
      writer.toggle(name, id, field, member, on);
    },
    setText: (name, id, field, content) => {
      guard(name);
      writer.setText(name, id, field, content);
    },
    remove: (name, id) => {
      guard(name);
      writer.remove(name, id);
    },
    restore: (name, id) => {
      guard(name);
      writer.restore(name, id);
    },
    moveAfter: (name, id, after) => {
      guard(name);
      writer.moveAfter(name, id, after);
    },
  };
}
