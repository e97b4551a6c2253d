import { createServer } from 'vite';

/** Loads modules of the project as they are written (TypeScript), for tools that run in plain Node. */
export async function openCore() {
  const server = await createServer({
    configFile: false,
    root: new URL('../..', import.meta.url).pathname,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  return { load: (path) => server.ssrLoadModule(path), close: () => server.close() };
}

/** Folder with reference data beside the project; undefined when it is not there. */
export async function sharedFolder() {
  const { access } = await import('node:fs/promises');
  const folder = new URL('../../../shared/', import.meta.url).pathname;
  return access(folder).then(
    () => folder,
    () => undefined,
  );
}
