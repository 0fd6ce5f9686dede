const LOOK_EVERY_MS = 10;
const LONGEST_WAIT_MS = 2_000;

/** Waits for a process to end; false when it is still there after two seconds. */
export async function isProcessGone(processId: number): Promise<boolean> {
  const lastLook = Date.now() + LONGEST_WAIT_MS;
  while (processId > 0 && isRunning(processId)) {
    if (Date.now() > lastLook) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return true;
}

function isRunning(processId: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
