import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnPlaces } from '#shared/pattern/drawnPlaces';
import { findLoops } from '#shared/pattern/findLoops';
import { layoutPattern } from '#shared/pattern/layoutPattern';
import { patternBox } from '#shared/pattern/patternBox';
import { patternModel, type PatternModel } from '#shared/pattern/patternModel';
import { overlap, type Rect } from '#shared/pattern/rects';
import { renderPatternSvg } from '#shared/pattern/renderPatternSvg';
import { textWidth } from '#shared/pattern/textWidth';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { runs } from '../../support/runs.ts';
import { xmlProblem } from '../../support/xmlProblem.ts';

const attribute = (element: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`, 'u').exec(element)?.[1] ?? '';
const number = (element: string, name: string) => Number(attribute(element, name));

/** Where the letters of every piece of text are, as any reader of SVG draws them. */
function textsOf(svg: string): readonly (Rect & { readonly words: string })[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/gu)].map(([, element = '', words = '']) => {
    const size = number(element, 'font-size');
    const plain = words.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    const weight = attribute(element, 'font-weight') === 'bold' ? 'bold' : 'regular';
    const width = textWidth(plain.replaceAll('&quot;', '"'), size, weight);
    const x = number(element, 'x');
    const left = attribute(element, 'text-anchor') === 'middle' ? x - width / 2 : x;
    return { words, x: left, y: number(element, 'y') - size * 0.75, width, height: size };
  });
}

/** The boxes of factors; what lies below the words of an arrow has no edge. */
function boxesOf(svg: string): readonly Rect[] {
  return [...svg.matchAll(/<rect([^>]*)\/>/gu)].flatMap(([, element = '']) =>
    attribute(element, 'stroke') === ''
      ? []
      : [
          {
            x: number(element, 'x'),
            y: number(element, 'y'),
            width: number(element, 'width'),
            height: number(element, 'height'),
          },
        ],
  );
}

function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function touching(svg: string): readonly string[] {
  const [texts, boxes] = [textsOf(svg), boxesOf(svg)];
  const problems: string[] = [];
  texts.forEach((text, index) => {
    for (const other of texts.slice(index + 1)) {
      if (overlap(text, other)) problems.push(`${text.words} | ${other.words}`);
    }
    for (const box of boxes) {
      if (overlap(text, box) && !isInside(text, box)) problems.push(`${text.words} | box`);
    }
  });
  boxes.forEach((box, index) => {
    if (boxes.slice(index + 1).some((other) => overlap(box, other))) problems.push('box | box');
  });
  return problems;
}

const syllable = fc.constantFrom('aan', 'sprake', 'lijk', 'heids', 'onder', 'wijs', 'plicht', 'oe');
const word = fc.array(syllable, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));
const label = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const coordinate = fc.option(fc.integer({ min: -300, max: 900 }));

const pattern = (factors: number, arrows: number) =>
  fc
    .record({
      factors: fc.array(
        fc.record({
          text: label,
          kind: fc.constantFrom('risk', 'protective', null),
          mapX: coordinate,
          mapY: coordinate,
        }),
        { minLength: factors, maxLength: factors },
      ),
      arrows: fc.array(
        fc.record({
          from: fc.integer({ min: 0, max: factors }),
          to: fc.integer({ min: 0, max: factors }),
          polarity: fc.constantFrom('plus', 'minus', null),
          delay: fc.boolean(),
        }),
        { minLength: arrows, maxLength: arrows },
      ),
    })
    .map(({ factors: drawn, arrows: between }): PatternModel => {
      const analysis = buildAnalysis({
        factor: drawn.map((factor, index) => ({ ...factor, id: `f-${String(index)}` })),
        // The last number is a factor that is not there.
        link: between.map(({ from, to, ...rest }, index) => ({
          ...rest,
          id: `k-${String(index)}`,
          from: `f-${String(from)}`,
          to: `f-${String(to)}`,
        })),
      });
      return patternModel(analysis, { perspective: null });
    });

describe('the picture of all patterns', () => {
  it.each([
    [5, 7, 60],
    [15, 24, 20],
    [40, 60, 4],
  ])('keeps all its words apart with %i factors and %i arrows', (factors, arrows, count) => {
    fc.assert(
      fc.property(
        pattern(factors, arrows),
        fc.constantFrom('LR', 'TB', 'asOnScreen'),
        (model, direction) => {
          const isOnScreen = direction === 'asOnScreen';
          const options = isOnScreen ? {} : ({ direction, withUnused: true } as const);
          const { svg } = renderPatternSvg(model, { theme: 'print', ...options });
          expect(touching(svg)).toEqual([]);
          const fewest = isOnScreen ? model.nodes.filter(({ isUsed }) => isUsed).length : factors;
          expect(boxesOf(svg).length).toBeGreaterThanOrEqual(fewest);
          expect(xmlProblem(svg)).toBeNull();
        },
      ),
      { numRuns: runs(count, count * 20) },
    );
  });

  const example = exampleAnalysis();
  const model = patternModel(example, { perspective: null });

  it('draws what the example has, with signs in lines and in words', () => {
    const { svg } = renderPatternSvg(model, { theme: 'screen' });
    const words = textsOf(svg).map((text) => text.words);
    for (const { label: name, isUsed } of model.nodes) {
      expect(words.join(' ').includes(name)).toBe(isUsed);
    }
    expect(words.filter((text) => text === '+ meer')).toHaveLength(9);
    expect(words.filter((text) => text === '− minder')).toHaveLength(1);
    expect(words).toContain('werkt pas na een tijd');
    expect(svg.match(/stroke-dasharray="7 4"/gu)).toHaveLength(2);
  });

  it('prints in black, white and one grey', () => {
    const [loop] = findLoops(example.link, () => true).loops;
    const { svg } = renderPatternSvg(model, { theme: 'print', highlight: loop ?? null });
    const colours = new Set(
      [...svg.matchAll(/(?:fill|stroke)="(#[^"]*)"/gu)].map(([, ink]) => ink),
    );
    for (const colour of colours) {
      const [red = 0, green = 0, blue = 0] = (colour?.slice(1).match(/../gu) ?? []).map((hex) =>
        parseInt(hex, 16),
      );
      expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(25);
    }
    expect(svg.match(/stroke-width="3.6"/gu)).toHaveLength((loop?.links.length ?? 0) + 1);
  });

  it('names arrows with a loose end instead of losing them', () => {
    const loose = buildAnalysis({
      factor: [{ id: 'f-1', shortName: 'Weglopen' }],
      link: [
        { id: 'k-1', from: 'f-1', polarity: 'plus' },
        { id: 'k-2', from: 'f-9', to: 'f-1' },
        { id: 'k-3', from: 'f-1', to: 'f-1', polarity: 'minus' },
      ],
    });
    const { svg } = renderPatternSvg(patternModel(loose, { perspective: null }), {
      theme: 'print',
    });
    expect(textsOf(svg).map((text) => text.words)).toEqual(
      expect.arrayContaining([
        'van ‘Weglopen’ naar ‘nog kiezen’ (+ meer)',
        'van ‘iets dat verwijderd is’ naar ‘Weglopen’ (? nog vragen)',
        'van ‘Weglopen’ naar zichzelf (− minder)',
      ]),
    );
  });

  it('shows what one person does not see so, and loses no arrow to a perspective', () => {
    const [senna] = example.participant;
    const seen = {
      ...example,
      link: example.link.map((link) => ({
        ...link,
        perceivedBy: link.id === 'k-1' && senna ? [senna.id] : [],
      })),
    };
    const asSenna = patternModel(seen, { perspective: senna?.id ?? null });
    expect(asSenna.edges.filter(({ isSeen }) => isSeen).map(({ id }) => id)).toEqual(['k-1']);
    expect(asSenna.edges).toHaveLength(example.link.length);
    const { svg } = renderPatternSvg(asSenna, { theme: 'print' });
    expect(textsOf(svg).map((text) => text.words)).toContain('ziet deze persoon niet zo');
  });

  it('is empty but whole without anything', () => {
    const { svg, width, height } = renderPatternSvg({ nodes: [], edges: [] }, { theme: 'print' });
    expect(xmlProblem(svg)).toBeNull();
    expect([width > 0, height > 0]).toEqual([true, true]);
  });
});

describe('places for boxes', () => {
  const rectOf = ({ x, y }: { readonly x: number; readonly y: number }, name: string): Rect => ({
    x,
    y,
    width: patternBox(name).width,
    height: patternBox(name).height,
  });

  it('are the same on screen and in print, also while nobody put anything anywhere', () => {
    fc.assert(
      fc.property(pattern(8, 10), fc.boolean(), (some, isNew) => {
        const nodes = some.nodes.map((node, at) =>
          isNew || at > 0 ? { ...node, x: null, y: null } : node,
        );
        const model = { ...some, nodes };
        const places = drawnPlaces(model);
        const { svg } = renderPatternSvg(model, { theme: 'print' });
        const used = nodes.filter(({ isUsed }) => isUsed);
        const onScreen = used.map(({ id, label: name }) =>
          rectOf(places.get(id) ?? { x: NaN, y: NaN }, name),
        );
        expect(boxesOf(svg).slice(0, used.length)).toEqual(onScreen);
      }),
      { numRuns: runs(60, 1_200) },
    );
  });

  it('are found for what has none, free of everything, and never taken away', () => {
    fc.assert(
      fc.property(pattern(12, 14), (model) => {
        const places = layoutPattern(model);
        const homeless = model.nodes.filter(({ x, y }) => x === null || y === null);
        expect(new Set(places.keys())).toEqual(new Set(homeless.map(({ id }) => id)));
        const placed = model.nodes.filter(({ id }) => !places.has(id));
        const fixed = placed.map(({ x, y, label: name }) => rectOf({ x: x ?? 0, y: y ?? 0 }, name));
        const fresh = homeless.map(({ id, label: name }) =>
          rectOf(places.get(id) ?? { x: NaN, y: NaN }, name),
        );
        fresh.forEach((rect, index) => {
          expect(Number.isInteger(rect.x) && Number.isInteger(rect.y)).toBe(true);
          const others = [...fixed, ...fresh.slice(index + 1)];
          expect(others.filter((other) => overlap(rect, other))).toEqual([]);
        });
        expect(layoutPattern(model)).toEqual(places);
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  it('follow the arrows when nothing has a place', () => {
    const places = layoutPattern(patternModel(exampleAnalysis(), { perspective: null }));
    const x = (id: string) => [...places].find(([factor]) => factor === id)?.[1].x ?? NaN;
    expect(x('f-18')).toBeLessThan(x('f-04'));
    expect(x('f-04')).toBeLessThan(x('f-10'));
    expect(places.size).toBe(18);
  });
});
