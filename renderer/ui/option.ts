/** One thing to choose: what is kept, and what is shown. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}
