/**
 * Lets every write to IndexedDB fail from now on as Chromium does when the disk is nearly full: each
 * request succeeds, and when all are done the transaction is undone with a QuotaExceededError.
 * Reading and removing go on. Returns what makes room again. Only for the fake IndexedDB.
 */
export function fillDatabases(): () => void {
  const written = new WeakSet();
  const offs = [
    replace(IDBObjectStore.prototype, 'put', (store, put) => {
      written.add(store.transaction);
      return put();
    }),
    replace(IDBTransaction.prototype, 'dispatchEvent', (transaction, dispatch, event) => {
      const isDone = event instanceof Object && Reflect.get(event, 'type') === 'complete';
      if (!isDone || !written.has(transaction)) return dispatch();
      return call(transaction, '_abort', ['QuotaExceededError']);
    }),
  ];
  return () => {
    for (const off of offs) off();
  };
}

function replace<Owner extends object>(
  owner: Owner,
  name: string,
  by: (self: Owner, real: () => unknown, first: unknown) => unknown,
): () => void {
  const real: unknown = Reflect.get(owner, name);
  Reflect.set(owner, name, function replaced(this: Owner, ...given: readonly unknown[]) {
    return by(this, () => apply(real, this, given), given[0]);
  });
  return () => {
    Reflect.set(owner, name, real);
  };
}

function call(self: object, name: string, given: readonly unknown[]): unknown {
  return apply(Reflect.get(self, name), self, given);
}

function apply(method: unknown, self: object, given: readonly unknown[]): unknown {
  if (typeof method !== 'function') throw new Error('Not the fake IndexedDB');
  const answer: unknown = Reflect.apply(method, self, given);
  return answer;
}
