import { useMemo, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { SharedDoc } from '#shared/casedoc/updates';
import { versions as texts } from '#shared/text/nl/versions';
import { rebuild } from '#shared/versions/snapshots';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { AuthorsView } from './AuthorsView.tsx';
import { CompareView } from './CompareView.tsx';
import { IntactNote } from './IntactNote.tsx';
import type { RestoreWish } from './restoreWish.ts';
import { entryLabel, NOW, type VersionEntry } from './versionEntries.ts';
import type { ReadView, VersionParts } from './versionParts.ts';
import type { VersionReader } from './versionReader.ts';
import styles from './VersionView.module.css';

export interface VersionViewProps {
  readonly parts: VersionParts;
  readonly entry: VersionEntry;
  readonly entries: readonly VersionEntry[];
  readonly reader: VersionReader;
  readonly readView: ReadView;
  readonly onRestore: (wish: RestoreWish) => void;
  readonly onRename: () => void;
}

type Mode = 'read' | 'compare' | 'authors';

const modes = [
  { value: 'compare', label: texts.view.compare },
  { value: 'read', label: texts.view.read },
  { value: 'authors', label: texts.view.sessions },
] as const;

/** One version: to compare with another one, to read, or to see who wrote it. */
export function VersionView(props: VersionViewProps) {
  const { entry, entries, reader, onRestore, onRename, parts } = props;
  const [mode, setMode] = useState<Mode>(entry.id === NOW ? 'read' : 'compare');
  const others = entries.filter(({ id }) => id !== entry.id);
  const [against, setAgainst] = useState(others[0]?.id ?? '');
  const other = others.find(({ id }) => id === against) ?? others[0];
  const read = reader(entry);
  return (
    <>
      <div className={styles['bar']}>
        <h2 className={styles['title']}>{entryLabel(entry)}</h2>
        <div className={styles['tools']}>
          {mode === 'compare' && other !== undefined && (
            <SelectField
              label={texts.view.against}
              layout="inline"
              options={others.map((one) => ({ value: one.id, label: entryLabel(one) }))}
              value={other.id}
              onChange={setAgainst}
              placeholder={texts.view.against}
            />
          )}
          <ToggleGroup
            label={texts.view.label}
            options={other === undefined ? modes.slice(1) : modes}
            value={other === undefined && mode === 'compare' ? 'read' : mode}
            onChange={setMode}
          />
          {entry.kind === 'milestone' && (
            <Button isDisabled={parts.isReadOnly} onPress={onRename}>
              {texts.rename.command}
            </Button>
          )}
          {entry.id !== NOW && read.ok && (
            <Button
              isDisabled={parts.isReadOnly}
              onPress={() => {
                onRestore({ entry, scope: { kind: 'all' }, title: '' });
              }}
            >
              {texts.restore.whole}
            </Button>
          )}
        </div>
      </div>
      {read.ok ? (
        <Shown {...props} mode={mode} analysis={read.value} other={other} />
      ) : (
        <div className={styles['note']}>
          <Banner tone="attention">{texts.view.problems[read.reason]}</Banner>
        </div>
      )}
    </>
  );
}

interface ShownProps extends VersionViewProps {
  readonly mode: Mode;
  readonly analysis: Analysis;
  readonly other: VersionEntry | undefined;
}

function Shown({ mode, analysis, other, ...props }: ShownProps) {
  const { entry, entries, reader, parts } = props;
  if (mode === 'authors') return <VersionAuthors parts={parts} entry={entry} />;
  if (mode === 'read' || other === undefined) {
    return (
      <article className={styles['read']}>
        <p className={styles['lead']}>
          {entry.id === NOW ? texts.list.nowNote : texts.view.reading(entry.title)}
          {entry.hash !== '' && ' '}
          <IntactNote analysis={analysis} noted={entry.hash} hash={parts.hash} />
          {entry.reason !== '' && <span className={styles['reason']}>{entry.reason}</span>}
        </p>
        {props.readView(analysis)}
      </article>
    );
  }
  // The list has the newest first: what changed is told from the older to the newer one.
  const isOlder = entries.indexOf(entry) > entries.indexOf(other);
  const [before, after] = isOlder ? [entry, other] : [other, entry];
  return (
    <CompareView
      before={before}
      after={after}
      reader={reader}
      onRestore={after.id === NOW && !parts.isReadOnly ? props.onRestore : null}
    />
  );
}

/** Who had written what by then. */
function VersionAuthors({ parts, entry }: Pick<VersionViewProps, 'parts' | 'entry'>) {
  const doc = useMemo(() => docOf(parts, entry), [parts, entry]);
  return <AuthorsView doc={doc} now={parts.now()} />;
}

/** The document as it was then; the live one for what is there now, and for what cannot be told. */
function docOf({ doc }: VersionParts, { snapshot }: VersionEntry): SharedDoc {
  const rebuilt = snapshot === null ? null : rebuild(doc, snapshot);
  return rebuilt?.ok === true ? rebuilt.value : doc;
}
