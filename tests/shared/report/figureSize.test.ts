import { describe, expect, it } from 'vitest';
import { figureSize } from '#shared/report/figureSize';

describe('the size of a picture on paper', () => {
  it('is at most as wide as the text, and no picture is drawn larger than the others', () => {
    expect(figureSize({ width: 640, height: 258 })).toEqual({ width: 605, height: 244 });
    expect(figureSize({ width: 1210, height: 300 })).toEqual({ width: 605, height: 150 });
    expect(figureSize({ width: 320, height: 100 }).width).toBeLessThan(320);
  });

  it('is a little less where that leaves room for what stands around it', () => {
    expect(figureSize({ width: 692, height: 508 })).toEqual({ width: 524, height: 385 });
    // So much smaller that it would be hard to read: then it keeps nearly all of its width.
    expect(figureSize({ width: 640, height: 640 })).toEqual({ width: 514, height: 514 });
  });

  it('fits on one page however high it is', () => {
    expect(figureSize({ width: 640, height: 4000 }).height).toBeLessThanOrEqual(760);
  });
});
