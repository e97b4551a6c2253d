import { build } from 'vite';

const here = new URL('.', import.meta.url).pathname;

/** The test apps with the real frameworks in them: path → script, made in memory from the installed packages. */
export async function buildApps(names) {
  const [built] = [
    await build({
      configFile: false,
      root: here,
      logLevel: 'error',
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        minify: false,
        target: 'es2022',
        rollupOptions: {
          input: Object.fromEntries(names.map((name) => [name, `${here}${name}.mjs`])),
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    }),
  ].flat();
  return new Map(built.output.map((file) => [`/${file.fileName}`, file.code ?? '']));
}
