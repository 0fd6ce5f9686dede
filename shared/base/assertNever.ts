/** Ends a switch over a union: forgetting a case is a compile error, reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value of type ${typeof value}`);
}
