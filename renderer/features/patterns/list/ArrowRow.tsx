import { Ellipsis, Timer } from 'lucide-react';
import { memo } from 'react';
import type { EntityId } from '#shared/base/ids';
import type { PatternEdge } from '#shared/pattern/patternModel';
import { patterns } from '#shared/text/nl/patterns';
import { IconButton } from '../../../ui/IconButton.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { changeArrow, putInLoop, removeArrow, turnArrow } from '../patternEdits.ts';
import { light, showPanel, usePattern } from '../patternStore.ts';
import { signOf, signOptions } from '../panel/signOptions.ts';
import styles from './ArrowList.module.css';

export interface ArrowRowProps {
  readonly edge: PatternEdge;
  readonly sentence: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly people: string;
  readonly hypothesis: string;
  readonly hypothesisName: string;
  readonly loops: readonly {
    readonly id: EntityId;
    readonly name: string;
    readonly code: string;
    readonly links: readonly EntityId[];
  }[];
  readonly canChange: boolean;
}

/** One arrow in words, with everything that can be done to it. */
export const ArrowRow = memo(function ArrowRow(props: ArrowRowProps) {
  const { edge, sentence, from, to, loops, canChange } = props;
  const { id } = edge;
  const isOpen = usePattern(({ panel }) => panel.kind === 'arrow' && panel.id === id);
  const words = patterns.list;
  const open = () => {
    showPanel({ kind: 'arrow', id });
  };
  const mine = loops.filter(({ links }) => links.includes(id));
  return (
    <tr
      data-row={id}
      data-open={isOpen}
      data-dangling={edge.isDangling}
      onMouseEnter={() => {
        light([id]);
      }}
      onMouseLeave={() => {
        light(null);
      }}
    >
      <td className={styles['code']}>{mine.map(({ code }) => code).join(', ')}</td>
      <th scope="row">
        <button
          type="button"
          className={styles['open']}
          aria-label={words.open(sentence)}
          onClick={open}
        >
          {from}
        </button>
        {edge.isDangling && <span className={styles['dangles']}>{patterns.arrow.dangles}</span>}
      </th>
      <td>
        <select
          className={styles['sign']}
          aria-label={words.givesOf(from, to)}
          disabled={!canChange}
          value={edge.sign ?? 'unknown'}
          onChange={({ target }) => {
            const option = signOptions.find(({ value }) => value === target.value);
            if (option !== undefined) changeArrow(id, { polarity: signOf(option.value) });
          }}
        >
          {signOptions.map(({ value }) => (
            <option key={value} value={value}>
              {patterns.sign[value]}
            </option>
          ))}
        </select>
        {edge.delay && (
          <span className={styles['later']} title={words.delayOn}>
            <Timer aria-hidden="true" />
            <span className={styles['hidden']}>{words.delayOn}</span>
          </span>
        )}
      </td>
      <td>{to}</td>
      <td className={styles['soft']}>{props.why === '' ? words.noWhy : props.why}</td>
      <td className={styles['soft']}>{props.people}</td>
      <td className={styles['soft']} title={props.hypothesisName}>
        {props.hypothesis}
      </td>
      <td>
        {canChange && (
          <MenuButton
            label={words.actions(sentence)}
            trigger={<IconButton icon={<Ellipsis />} label={words.actions(sentence)} />}
            groups={[
              [
                { id: 'edit', label: words.edit, run: open },
                {
                  id: 'turn',
                  label: words.turn,
                  run: () => {
                    turnArrow(id);
                  },
                },
                {
                  id: 'delay',
                  label: edge.delay ? words.delayOff : words.delayOn,
                  run: () => {
                    changeArrow(id, { delay: !edge.delay });
                  },
                },
              ],
              loops.map((loop) => {
                const isIn = loop.links.includes(id);
                return {
                  id: loop.id,
                  label: isIn ? words.takeFrom(loop.name) : words.putIn(loop.name),
                  run: () => {
                    putInLoop(loop.id, id, !isIn);
                  },
                };
              }),
              [
                {
                  id: 'remove',
                  label: words.remove,
                  run: () => {
                    removeArrow(id);
                  },
                },
              ],
            ].filter((group) => group.length > 0)}
          />
        )}
      </td>
    </tr>
  );
});
