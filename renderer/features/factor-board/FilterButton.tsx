import { ListFilter } from 'lucide-react';
import { DialogTrigger, Dialog, Popover } from 'react-aria-components';
import { factor } from '#shared/analysis/factor';
import { fieldWords } from '#shared/analysis/fieldWords';
import { filterCount } from '#shared/factors/filterFactors';
import { factorBoard } from '#shared/text/nl/factorBoard';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { classNames } from '../../ui/classNames.ts';
import popover from '../../ui/Popover.module.css';
import { SelectField } from '../../ui/SelectField.tsx';
import { clearFilter, setFilter, useBoardState } from './boardStore.ts';
import styles from './FilterButton.module.css';

const text = factorBoard.filter;
const ANY = 'any';

/** Which factors are in sight: what they do, since when, how changeable, and what is still loose. */
export function FilterButton() {
  const { filter } = useBoardState();
  const count = filterCount(filter);
  const scale = fieldWords('factor', 'modifiability').scale ?? [];
  return (
    <DialogTrigger>
      <Button icon={<ListFilter aria-hidden="true" />}>
        {count === 0 ? text.all : text.some(count)}
      </Button>
      <Popover className={classNames(popover['popover'], styles['popover'])} offset={4}>
        <Dialog aria-label={text.title} className={styles['fields'] ?? ''}>
          <SelectField
            label={text.function}
            placeholder={text.any}
            options={withAny(optionsOf('function', factor.fields.function.options))}
            value={filter.function ?? ANY}
            onChange={(chosen) => {
              setFilter({ function: factor.fields.function.read(chosen) ?? null });
            }}
          />
          <SelectField
            label={text.term}
            placeholder={text.any}
            options={withAny(optionsOf('term', factor.fields.term.options))}
            value={filter.term ?? ANY}
            onChange={(chosen) => {
              setFilter({ term: factor.fields.term.read(chosen) ?? null });
            }}
          />
          <SelectField
            label={text.changeable}
            placeholder={text.any}
            options={withAny(
              scale.map((words, index) => ({
                value: String(index + 1),
                label: text.atLeast(words),
              })),
            )}
            value={filter.changeable === null ? ANY : String(filter.changeable)}
            onChange={(chosen) => {
              setFilter({ changeable: chosen === ANY ? null : Number(chosen) });
            }}
          />
          <CheckboxField
            label={text.withoutSource}
            value={filter.onlyWithoutSource}
            onChange={(onlyWithoutSource) => {
              setFilter({ onlyWithoutSource });
            }}
          />
          <CheckboxField
            label={text.unused}
            value={filter.onlyUnused}
            onChange={(onlyUnused) => {
              setFilter({ onlyUnused });
            }}
          />
          {count > 0 && (
            <div>
              <Button size="small" onPress={clearFilter}>
                {text.clear}
              </Button>
            </div>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function optionsOf(field: 'function' | 'term', options: readonly string[]) {
  const words = fieldWords('factor', field).options;
  return options.map((value) => ({ value, label: words?.[value] ?? value }));
}

function withAny(options: readonly { readonly value: string; readonly label: string }[]) {
  return [{ value: ANY, label: text.any }, ...options];
}
