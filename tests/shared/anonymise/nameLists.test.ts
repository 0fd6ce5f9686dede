import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import lists from '#resources/name-lists.json';
import { nameLists } from '../../../scripts/buildNameLists.mjs';

describe('the word lists', () => {
  it('are what the script makes of the pinned packages', () => {
    expect(nameLists()).toEqual(lists);
  });

  it('stay small', () => {
    expect(gzipSync(JSON.stringify(lists)).length).toBeLessThan(1_200_000);
  });
});
