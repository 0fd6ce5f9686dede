import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { province } from '#shared/text/nl/province';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { codeOfFile, type EarlierFile, type RecordFile } from './provinceFiles.ts';
import { RowOut } from './RowOut.tsx';
import styles from './ProvinceDialog.module.css';

export interface ProvinceFilesProps {
  readonly files: readonly RecordFile[];
  readonly earlier: EarlierFile | null;
  readonly isBusy: boolean;
  readonly onAdd: () => void;
  readonly onRemove: (key: string) => void;
  /** Takes out one line by its code; gives what is wrong, or null when it is out. */
  readonly onRemoveRow: (typed: string) => string | null;
  readonly onAddEarlier: () => void;
  readonly onRemoveEarlier: () => void;
}

/** What is added up, and with what it is compared. */
export function ProvinceFiles(props: ProvinceFilesProps) {
  const { files, earlier, isBusy } = props;
  const text = province.files;
  const add = useRef<HTMLButtonElement>(null);
  // The button that was pressed may be gone then; what would get the focus closes the screen.
  useEffect(() => {
    add.current?.focus();
  }, [files.length, earlier]);
  const count = files.reduce((sum, { records }) => sum + records.length, 0);
  return (
    <div className={styles['pair']}>
      <section className={styles['part']}>
        <h3>{text.title}</h3>
        {files.length === 0 ? (
          <p className={styles['quiet']}>{text.none}</p>
        ) : (
          <ul className={styles['files']}>
            {files.map((file) => {
              const { key, name, isTwice } = file;
              return (
                <li key={key}>
                  <span>
                    {name} <span className={styles['quiet']}>({aboutFile(file)})</span>
                    {isTwice && <span className={styles['twice']}>{text.twice}</span>}
                  </span>
                  <IconButton
                    icon={<X />}
                    label={text.remove(name)}
                    onPress={() => {
                      props.onRemove(key);
                    }}
                  />
                </li>
              );
            })}
          </ul>
        )}
        {files.length > 1 && <p>{text.total(count)}</p>}
        <div>
          <Button
            kind={files.length === 0 ? 'primary' : 'plain'}
            onPress={props.onAdd}
            isPending={isBusy}
            ref={add}
          >
            {files.length === 0 ? text.add : text.another}
          </Button>
        </div>
        {files.length > 0 && <RowOut onRemove={props.onRemoveRow} />}
      </section>
      <section className={styles['part']}>
        <h3>{province.earlier.title}</h3>
        {earlier === null ? (
          <>
            <p className={styles['quiet']}>{province.earlier.none}</p>
            <div>
              <Button onPress={props.onAddEarlier} isPending={isBusy}>
                {province.earlier.add}
              </Button>
            </div>
          </>
        ) : (
          <div className={styles['files']}>
            <p>{province.earlier.has(earlier.name)}</p>
            <IconButton
              icon={<X />}
              label={text.remove(earlier.name)}
              onPress={props.onRemoveEarlier}
            />
          </div>
        )}
      </section>
    </div>
  );
}

/** How many lines, and of a single one by what it is found again. */
function aboutFile(file: RecordFile): string {
  const { count, code } = province.files;
  const only = codeOfFile(file);
  const lines = count(file.records.length);
  return only === null ? lines : `${lines}, ${code(only)}`;
}
