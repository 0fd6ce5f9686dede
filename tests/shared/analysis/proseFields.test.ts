import { describe, expect, it } from 'vitest';
import { collectionNames } from '#shared/analysis/collectionNames';
import { proseFields } from '#shared/analysis/entityTypes';

describe('the table of prose fields', () => {
  it('stays as it is: a field that changes kind would hide what was written in it', () => {
    const table = Object.fromEntries(collectionNames.map((name) => [name, proseFields(name)]));
    expect(table).toMatchSnapshot();
  });
});
