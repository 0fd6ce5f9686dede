import { FillFields } from '../../papers/FillFields.tsx';

/** By the names between braces in the text. */
export type Values = Readonly<Record<string, string>>;

export interface QuestionFieldsProps {
  readonly title: string;
  /** What is filled in for this question alone. */
  readonly names: ReadonlySet<string>;
  readonly typed: Values;
  /** What the case fills in by itself. */
  readonly known: Values;
  /** The same with what was typed. */
  readonly filled: Values;
  readonly onChange: (typed: Values) => void;
}

/** What one question of a form still asks, where another question has the same text. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { title, names, typed, known, filled, onChange } = props;
  const asked = [...names].filter((name) => isOpen(known, name));
  if (asked.length === 0) return null;
  return (
    <FillFields
      title={title}
      names={asked}
      values={typed}
      missing={asked.filter((name) => isOpen(filled, name))}
      onChange={(name, value) => {
        onChange({ ...typed, [name]: value });
      }}
    />
  );
}

function isOpen(values: Values, name: string): boolean {
  return (values[name] ?? '').trim() === '';
}
