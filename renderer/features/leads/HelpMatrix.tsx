import { useRef, useState } from 'react';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { helpMatrix } from '#shared/leads/helpMatrix';
import { leads } from '#shared/text/nl/leads';
import { AddPair } from '../../forms/AddPair.tsx';
import { FieldControl } from '../../forms/FieldControl.tsx';
import { ItemPanel } from '../../forms/ItemPanel.tsx';
import { useFocusStop } from '../../forms/useFocusStop.ts';
import { useTarget } from '../../forms/useTarget.ts';
import { editStep, goToSection } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { HelpRowView } from './HelpRowView.tsx';
import styles from './HelpMatrix.module.css';
import { useMatrixKeys } from '../../ui/useMatrixKeys.ts';

const text = leads.matrix;

/** Which help touches which explanation: cells tie and loosen, with what is still open below. */
export function HelpMatrix() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const root = useRef<HTMLDivElement>(null);
  const [openItem, setOpenItem] = useState<EntityId | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const { hypotheses, rows, untouched } = helpMatrix(analysis);
  const onKeyDown = useMatrixKeys(root);
  const focusStop = useFocusStop(root);
  useTarget('intervention', setOpenItem);
  const add = (isPrivate: boolean) => {
    editStep('intervention.add', (writer) => {
      setOpenItem(writer.add('intervention', { fit: 'more' }, isPrivate ? { isPrivate } : {}));
    });
  };
  const questions = [
    ...untouched.map((id) =>
      text.untouched(codeOf(analysis, 'hypothesis', id), nameOf(analysis, 'hypothesis', id)),
    ),
    ...(rows.length > 0 && !rows.some(({ help }) => help.fit === 'less') ? [text.noLess] : []),
  ];
  const stops = rows.flatMap(({ help }) => [
    help.id,
    ...hypotheses.map(({ id }) => `${help.id} ${id}`),
  ]);
  const tabStop = current !== null && stops.includes(current) ? current : (stops[0] ?? null);
  return (
    <div className={styles['frame']}>
      <div className={styles['bar']}>
        <h2 id="matrix-caption" className={styles['heading']}>
          {text.caption}
        </h2>
        <AddPair label={text.add} onAdd={add} />
      </div>
      {rows.length === 0 && <EmptyState>{text.empty}</EmptyState>}
      {rows.length > 0 && hypotheses.length === 0 && <EmptyState>{text.noHypotheses}</EmptyState>}
      {rows.length > 0 && (
        <>
          <div ref={root} className={styles['scroll']}>
            <table
              role="grid"
              aria-labelledby="matrix-caption"
              className={styles['table']}
              onKeyDown={onKeyDown}
            >
              <thead>
                <tr>
                  <th scope="col" className={styles['corner']}>
                    {text.help}
                  </th>
                  {hypotheses.map(({ id, status }) => (
                    <th key={id} scope="col" className={styles['column']}>
                      <span className={styles['code']}>{codeOf(analysis, 'hypothesis', id)}</span>
                      <span className={styles['name']}>{nameOf(analysis, 'hypothesis', id)}</span>
                      {status === 'rejected' && (
                        <span className={styles['rejected']}>{text.rejected}</span>
                      )}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <HelpRowView
                    key={row.help.id}
                    row={row}
                    hypotheses={hypotheses}
                    untouched={untouched}
                    isOpen={openItem === row.help.id}
                    isReadOnly={isReadOnly}
                    tabStop={tabStop}
                    onFocus={setCurrent}
                    onOpen={() => {
                      setOpenItem(openItem === row.help.id ? null : row.help.id);
                    }}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <p className={styles['legend']}>
            <span className={styles['sign']}>
              <span className={styles['dot']} aria-hidden="true" />
              {text.legend.more}
            </span>
            <span className={styles['sign']}>
              <span className={styles['ring']} aria-hidden="true" />
              {text.legend.less}
            </span>
          </p>
        </>
      )}
      {openItem !== null && (
        <ItemPanel
          collection="intervention"
          id={openItem}
          level={3}
          onClose={() => {
            focusStop(openItem);
            setOpenItem(null);
          }}
        />
      )}
      {questions.length > 0 && (
        <section aria-labelledby="matrix-questions">
          <h2 id="matrix-questions" className={styles['heading']}>
            {text.questions}
          </h2>
          <ul className={styles['questions']}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="matrix-risk" className={styles['risk']}>
        <h2 id="matrix-risk" className={styles['heading']}>
          {text.risk}
        </h2>
        <p className={styles['hint']}>{text.riskHint}</p>
        <div className={styles['sides']}>
          {['riskOfDoing', 'riskOfNotDoing'].map((field) => (
            <FieldControl
              key={field}
              collection="riskWeighing"
              entity={analysis.riskWeighing}
              place={{ field }}
            />
          ))}
        </div>
        <Button
          kind="link"
          onPress={() => {
            goToSection('s9');
          }}
        >
          {text.toRisk}
        </Button>
      </section>
      {rows.length > 0 && <p className={styles['keys']}>{text.keys}</p>}
    </div>
  );
}
