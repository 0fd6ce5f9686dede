import { describe, expect, it } from 'vitest';
import { renderLifeCourseSvg } from '#shared/life-course/renderLifeCourseSvg';
import { renderLoopSvg, type LoopPicture } from '#shared/pattern/renderLoopSvg';
import { textWidth, wrapText } from '#shared/pattern/textWidth';
import { timeScale } from '#shared/life-course/timeScale';
import { xmlProblem } from '../../support/xmlProblem.ts';

const sentences = [
  'Senna is vaak alert en schrikt snel; spanning loopt in minuten op',
  'Weglopen',
  'De hulp reageert op weglopen met strengere regels en minder verlof',
  'Senna verwacht dat zij weer weg moet',
  'Moeder houdt afstand na ruzie, uit angst en schuldgevoel',
  'Vader hoort besluiten laat <en> trekt zich "dan" terug & wacht',
];

function pictureOf(count: number): LoopPicture {
  return {
    boxes: sentences.slice(0, count),
    arrows: sentences.slice(0, count).map((_, index) => ({
      effect: index % 2 === 0 ? 'more' : 'less',
      words: index % 2 === 0 ? ['geeft meer'] : ['geeft minder', 'na een tijd'],
    })),
    middle: ['Deze cirkel', 'versterkt zichzelf'],
    tone: 'weighs',
  };
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxesIn(svg: string): readonly Rect[] {
  return [
    ...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/gu),
  ].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

function labelsIn(svg: string): readonly { x: number; y: number; anchor: string; text: string }[] {
  const pattern = /<text x="([\d.-]+)" y="([\d.-]+)" text-anchor="(\w+)"[^>]*>([^<]*)</gu;
  return [...svg.matchAll(pattern)].map(([, x, y, anchor, text]) => ({
    x: Number(x),
    y: Number(y),
    anchor: anchor ?? '',
    text: text ?? '',
  }));
}

describe('the picture of a pattern', () => {
  it.each([2, 3, 4, 5, 6])('draws %i boxes that do not touch, with every word inside', (count) => {
    const { svg, width, height } = renderLoopSvg(pictureOf(count));
    expect(xmlProblem(svg)).toBeNull();
    const boxes = boxesIn(svg);
    expect(boxes).toHaveLength(count);
    boxes.forEach((a, i) => {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(width);
      expect(a.y + a.height).toBeLessThanOrEqual(height);
      boxes.slice(i + 1).forEach((b) => {
        const isApart =
          a.x + a.width < b.x ||
          b.x + b.width < a.x ||
          a.y + a.height < b.y ||
          b.y + b.height < a.y;
        expect(isApart).toBe(true);
      });
    });
    for (const { x, y, anchor, text } of labelsIn(svg)) {
      const wide = textWidth(text, 15.5, 'bold');
      const left = anchor === 'middle' ? x - wide / 2 : anchor === 'end' ? x - wide : x;
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + wide, text).toBeLessThanOrEqual(width);
      expect(y, text).toBeLessThanOrEqual(height);
    }
    expect(svg.match(/<polygon/gu)).toHaveLength(count);
  });

  it('refuses what it cannot draw', () => {
    expect(() => renderLoopSvg({ ...pictureOf(2), boxes: ['een'] })).toThrow();
    expect(() => renderLoopSvg({ ...pictureOf(6), boxes: [...sentences, 'zeven'] })).toThrow();
  });
});

describe('the picture of a life', () => {
  const mark = (number: number, at: number, lane = 'Wonen') => ({
    number,
    at,
    lane,
    until: null,
    isOpen: false,
    isSure: true,
    missedExit: false,
    isTurningPoint: number % 3 === 0,
  });
  const narrowNote = (from: number, to: number) => `${String(from)} tot ${String(to)}`;

  it('moves no mark off its date and puts close marks in rows', () => {
    const marks = [
      mark(1, 2010.7),
      mark(2, 2024.1),
      mark(3, 2024.15),
      mark(4, 2024.2),
      mark(5, 2026),
    ];
    const { svg } = renderLifeCourseSvg({ lanes: ['Wonen'], marks, narrowNote, ageIn: null });
    expect(xmlProblem(svg)).toBeNull();
    const digits = labelsIn(svg).filter(({ text }) => /^[1-5]$/u.test(text));
    expect(digits.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
    expect(new Set(digits.slice(1, 4).map(({ y }) => y)).size).toBe(3);
    const scale = timeScale(
      marks.map(({ at }) => at),
      112,
      618,
    );
    digits.forEach(({ x }, index) => {
      expect(x).toBeCloseTo(scale.x(marks[index]?.at ?? 0), 0);
    });
    expect(svg).toContain('2010 tot 2018');
  });

  it('draws a short life evenly', () => {
    const scale = timeScale([2020.1, 2022, 2026.4], 100, 600);
    expect(scale.narrow).toBeNull();
    expect(scale.x(2022) - scale.x(2021)).toBeCloseTo(scale.x(2026) - scale.x(2025));
  });

  it('draws one moment without falling over', () => {
    const { svg } = renderLifeCourseSvg({
      lanes: ['Wonen'],
      marks: [mark(1, 2020)],
      narrowNote,
      ageIn: (year) => String(year - 2010),
    });
    expect(svg).not.toMatch(/NaN|Infinity/u);
  });
});

describe('wrapping', () => {
  it('keeps every word and no line too wide', () => {
    const text = sentences.join(' ');
    const lines = wrapText(text, 150, 15);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map((line) => textWidth(line, 15)))).toBeLessThanOrEqual(150);
  });
});
