/** What the work comes to, or `late` when it takes longer than `atMostMs`; the work goes on. */
export async function within<Value>(
  atMostMs: number,
  work: Promise<Value>,
  late: Value,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Value>((resolve) => {
    timer = setTimeout(() => {
      resolve(late);
    }, atMostMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
