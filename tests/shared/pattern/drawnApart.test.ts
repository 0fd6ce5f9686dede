import { describe, expect, it } from 'vitest';
import { findLoops } from '#shared/pattern/findLoops';
import { patternModel } from '#shared/pattern/patternModel';
import { toldForOf } from '#shared/pattern/toldFor';
import { compareVersions } from '#shared/versions/compareVersions';
import type { Analysis } from '#shared/analysis/analysis';
import { replica, type Replica } from '../../support/replica.ts';

function duo() {
  const anne = replica('Anne', { clientId: 1 });
  const bram = replica('Bram', { clientId: 2 });
  const [sleep, worry] = [
    anne.add('factor', { shortName: 'Slaaptekort' }),
    anne.add('factor', { shortName: 'Piekeren' }),
  ];
  const link = anne.add('link', { from: sleep, to: worry, polarity: 'plus' });
  const loop = anne.add('loop', { name: 'Wakker', links: [link] });
  bram.receive(anne.send());
  return { anne, bram, sleep, worry, link, loop };
}

function cross(one: Replica, other: Replica) {
  const [mine, theirs] = [one.send(), other.send()];
  return [...one.receive(theirs).report.review, ...other.receive(mine).report.review];
}

const kindsOf = ({ link, factor }: Analysis) =>
  findLoops(link, (id) => factor.some((one) => one.id === id)).loops.map(({ kind }) => kind);

describe('two who draw apart', () => {
  it('need not look together at where boxes lie, nor at what the app noted', () => {
    const { anne, bram, sleep, loop } = duo();
    const before = anne.analysis();
    for (const [one, x] of [
      [anne, 40],
      [bram, 400],
    ] as const) {
      one.set(sleep, 'mapX', x);
      one.set(sleep, 'mapY', x + 1);
      one.set(loop, 'toldFor', `${toldForOf(one.analysis(), [])}${String(x)}`);
    }
    expect(cross(anne, bram)).toEqual([]);
    const [atAnne, atBram] = [anne.analysis(), bram.analysis()].map(
      (analysis) => patternModel(analysis, { perspective: null }).nodes[0],
    );
    expect(atAnne).toEqual(atBram);
    // Of one of the two, never a mix.
    expect((atAnne?.y ?? 0) - (atAnne?.x ?? 0)).toBe(1);
    expect(compareVersions(before, anne.analysis()).sections).toEqual([]);
  });

  it('look together at a sign that both changed, and not at arrows that both added', () => {
    const { anne, bram, sleep, worry, link } = duo();
    anne.set(link, 'polarity', 'minus');
    bram.set(link, 'polarity', null);
    expect(cross(anne, bram).map(({ kind }) => kind)).toEqual(['scalar', 'scalar']);
    anne.add('link', { from: worry, to: sleep, polarity: 'plus' });
    bram.add('link', { from: worry, to: sleep, polarity: 'minus' });
    cross(anne, bram);
    expect(anne.analysis().link).toHaveLength(3);
    expect(kindsOf(anne.analysis())).toEqual(kindsOf(bram.analysis()));
    expect(kindsOf(anne.analysis())).toHaveLength(2);
  });

  it('keep an arrow whose factor the other removed, shown with its loose end', () => {
    const { anne, bram, sleep, worry } = duo();
    const link = anne.add('link', { from: worry, to: sleep });
    bram.drop(sleep);
    cross(anne, bram);
    for (const one of [anne, bram]) {
      const { edges } = patternModel(one.analysis(), { perspective: null });
      expect(edges.find(({ id }) => id === link)).toMatchObject({ to: sleep, isDangling: true });
    }
  });
});
