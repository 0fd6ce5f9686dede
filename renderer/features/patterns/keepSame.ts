/** Gives the last value again as long as the new one says the same, so that nothing is redrawn. */
export function keepSame<Value>(): (value: Value) => Value {
  let last: { readonly value: Value; readonly text: string } | null = null;
  return (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last.value;
  };
}

/** The same for each of a list by its id: one that changed does not redraw the others. */
export function keepEach<Item extends { readonly id: string }>(): (
  items: readonly Item[],
) => readonly Item[] {
  let last = new Map<string, { readonly item: Item; readonly text: string }>();
  return (items) => {
    const kept = items.map((item) => {
      const text = JSON.stringify(item);
      const known = last.get(item.id);
      return known?.text === text ? known : { item, text };
    });
    last = new Map(kept.map((one) => [one.item.id, one]));
    return kept.map(({ item }) => item);
  };
}
