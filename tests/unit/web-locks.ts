// Browsers and newer Node have Web Locks; Node 20 has none. One queue a name does what the extension asks of them.
const queues = new Map<string, Promise<unknown>>();

const request = <T>(name: string, run: () => Promise<T>): Promise<T> => {
  const mine = (queues.get(name) ?? Promise.resolve()).then(run, run);
  queues.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
};

const { navigator: own } = globalThis as { navigator?: { locks?: unknown } };
if (own?.locks === undefined)
  Object.defineProperty(globalThis, 'navigator', {
    value: Object.assign(Object.create(own ?? null), { locks: { request } }),
    configurable: true,
  });
