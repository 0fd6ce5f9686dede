import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { codeOf, linkSentence, nameOf } from '#shared/analysis/entityNames';
import { plainText } from '#shared/analysis/prose';
import type { PatternModel } from '#shared/pattern/patternModel';
import { common } from '#shared/text/nl/common';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { keepSame } from '../keepSame.ts';
import { showPanel } from '../patternStore.ts';
import styles from './ArrowList.module.css';
import { ArrowRow, type ArrowRowProps } from './ArrowRow.tsx';

export interface ArrowListProps {
  readonly model: PatternModel;
}

/** Fewer rows than this are found by looking. */
const FEW = 12;

/** Every arrow of the drawing as a line of a table: all that the drawing can do, in words. */
export function ArrowList({ model }: ArrowListProps) {
  const analysis = useAnalysis();
  const canChange = useOpenCase((state) => !state.caseDocument.isReadOnly);
  const [wanted, setWanted] = useState('');
  const titleId = useId();
  const words = patterns.list;
  const [keepLoops] = useState(keepSame<ArrowRowProps['loops']>);
  const loops = keepLoops(
    analysis.loop.map(({ id, name, links }) => ({
      id,
      name: name === '' ? patterns.loops.unnamed : name,
      code: codeOf(analysis, 'loop', id),
      links,
    })),
  );
  const rows = model.edges.flatMap((edge) => {
    const link = analysis.link.find(({ id }) => id === edge.id);
    if (link === undefined) return [];
    const end = (id: typeof edge.from) =>
      id === null ? patterns.canvas.openEnd : nameOf(analysis, 'factor', id);
    return [
      {
        edge,
        sentence: linkSentence(analysis, link),
        from: end(edge.from),
        to: end(edge.to),
        why: plainText(link.why),
        people: link.perceivedBy.map((id) => nameOf(analysis, 'participant', id)).join(', '),
        hypothesis: link.hypothesis === null ? '' : codeOf(analysis, 'hypothesis', link.hypothesis),
        hypothesisName:
          link.hypothesis === null ? '' : nameOf(analysis, 'hypothesis', link.hypothesis),
      },
    ];
  });
  const search = wanted.trim().toLocaleLowerCase('nl');
  const shown = rows.filter(({ from, to, why, people }) =>
    [from, to, why, people].some((text) => text.toLocaleLowerCase('nl').includes(search)),
  );
  return (
    <section aria-labelledby={titleId} className={styles['twin']}>
      <header className={styles['head']}>
        <h2 id={titleId}>
          {words.title} <span className={styles['count']}>{rows.length}</span>
        </h2>
        <span className={styles['note']}>{words.note}</span>
        <span className={styles['grow']} />
        {rows.length > FEW && (
          <SearchField
            label={words.filter}
            clearLabel={common.clearSearch}
            value={wanted}
            onChange={setWanted}
          />
        )}
        {canChange && (
          <Button
            size="small"
            icon={<Plus aria-hidden="true" />}
            onPress={() => {
              showPanel({ kind: 'newArrow', from: null });
            }}
          >
            {patterns.newArrow.title}
          </Button>
        )}
      </header>
      {shown.length === 0 ? (
        <p className={styles['empty']}>{rows.length === 0 ? words.empty : words.nothing}</p>
      ) : (
        <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby={titleId}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{words.loop}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.gives}</th>
                <th scope="col">{words.to}</th>
                <th scope="col">{words.why}</th>
                <th scope="col">{words.source}</th>
                <th scope="col">{words.hypothesis}</th>
                <th scope="col">
                  <span className={styles['hidden']}>{words.act}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <ArrowRow key={row.edge.id} {...row} loops={loops} canChange={canChange} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
