import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '#shared/analysis/analysis';
import { analysisFromPortable, readPortable, writePortable } from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { applyStoredUpdate, newSharedDoc } from '#shared/casedoc/updates';
import { defineEntity, migrate } from '#shared/analysis/entity';
import { line } from '#shared/analysis/fields';

const folder = 'tests/fixtures';
const saved = readdirSync(folder).filter((name) => /^case-schema-\d+\.bin$/.test(name));

describe('cases that older versions stored', () => {
  it('has one saved file for every version so far', () => {
    expect(saved).toHaveLength(SCHEMA_VERSION);
  });

  it.each(saved)('opens %s with everything that was in it', (name) => {
    const doc = newSharedDoc();
    applyStoredUpdate(doc, new Uint8Array(readFileSync(path.join(folder, name))));
    const analysis = openCaseDocument({
      doc,
      newId: () => 'never' as EntityId,
      now: () => 0,
      author: '',
    }).analysis();
    const file = path.join(folder, name.replace('.bin', '.json'));
    const expected = readPortable(JSON.parse(readFileSync(file, 'utf8')));
    if (!expected.ok) throw new Error(JSON.stringify(expected.problems));
    expect(analysis.unreadable).toEqual([]);
    expect(writePortable(analysis)).toEqual(writePortable(analysisFromPortable(expected.value)));
  });
});

describe('migrations', () => {
  const rename = {
    id: 1,
    up: (raw: Readonly<Record<string, unknown>>) =>
      'name' in raw || !('label' in raw) ? raw : { ...raw, name: raw['label'] },
  };

  it('read an older shape and leave a newer one alone', () => {
    const { migrations } = defineEntity('loop', { name: line() }, [rename]);
    expect(migrate(migrations, { label: 'oud' })).toMatchObject({ name: 'oud' });
    expect(migrate(migrations, { label: 'oud', name: 'nieuw' })).toMatchObject({ name: 'nieuw' });
  });

  it('must be numbered without gaps', () => {
    expect(() => defineEntity('loop', { name: line() }, [{ ...rename, id: 2 }])).toThrow(
      'numbered',
    );
  });
});
