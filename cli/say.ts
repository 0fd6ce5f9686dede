/** Says that a command was called wrongly; gives the exit code for that. */
export function complain(...messages: readonly string[]): number {
  for (const message of messages) console.error(message);
  return 2;
}

/** Says that a file is not in order; gives the exit code for that. */
export function refuse(...messages: readonly string[]): number {
  for (const message of messages) console.error(message);
  return 1;
}
