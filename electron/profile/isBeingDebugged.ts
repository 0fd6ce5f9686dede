const DEBUGGING_SWITCH =
  /^--?(?:inspect(?:-brk|-port|-publish-uid|-wait)?|debug(?:-brk|-port)?|remote-debugging-[a-z-]+|remote-allow-origins)(?:=|$)/;

/** Whether the app was started in a way that lets another program read what it holds. */
export function isBeingDebugged(argv: readonly string[]): boolean {
  return argv.some((argument) => DEBUGGING_SWITCH.test(argument));
}
