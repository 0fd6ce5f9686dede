/** A list item as far as its number goes. */
export interface NumberedItem {
  readonly ordered: boolean;
  readonly indent: number;
}

/**
 * Which list of its own each item belongs to, so that every level counts by itself: an item goes
 * on with the list of its level and kind as long as nothing of a lesser depth came between, as the
 * editor counts too.
 */
export function listInstances(
  items: readonly NumberedItem[],
  nextInstance: () => number,
): readonly number[] {
  let open: readonly (NumberedItem & { readonly instance: number })[] = [];
  return items.map(({ ordered, indent }) => {
    const outer = open.filter((level) => level.indent < indent);
    const same = open.find((level) => level.indent === indent && level.ordered === ordered);
    const own = same ?? { ordered, indent, instance: nextInstance() };
    open = [...outer, own];
    return own.instance;
  });
}
