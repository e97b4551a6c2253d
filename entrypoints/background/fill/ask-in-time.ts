/** Milliseconds after which a frame counts as one that never answers: reading a page takes some ten, writing some hundreds. */
export const READ_TIME = 4_000;
export const WRITE_TIME = 12_000;
/** How long slower frames of a page are waited for, once the first has answered. */
const REST_TIME = 1_000;

/** The answer, or undefined when it fails or does not come in time: a frame may hang, or go away without a word. */
export function inTime<T>(answer: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms, undefined);
    const end = (value: T | undefined): void => {
      clearTimeout(timer);
      done(value);
    };
    answer.then(end, () => end(undefined));
  });
}

/** All answers that come in time; those of subframes may take a second longer than the first, the top frame's. */
export async function mostInTime<T>(answers: readonly Promise<T | undefined>[]): Promise<(T | undefined)[]> {
  const [first = Promise.resolve(undefined)] = answers;
  const late = first.then(
    () => new Promise<undefined>((done) => setTimeout(done, REST_TIME, undefined)),
    () => undefined,
  );
  return Promise.all(answers.map((answer) => Promise.race([answer, late])));
}
