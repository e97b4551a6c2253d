import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

/** A new screen is read from its top, by eye and by ear. */
export function showFromTheTop(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** A screen whose code is fetched from the package when it is first shown. */
export function later(load: () => Promise<FunctionComponent>): FunctionComponent {
  const screen = signal<FunctionComponent | undefined>(undefined);
  return function Later() {
    const Screen = screen.value;
    useEffect(() => {
      if (screen.value) return;
      void load().then((loaded) => {
        screen.value = loaded;
        requestAnimationFrame(showFromTheTop);
      });
    }, []);
    return Screen ? <Screen /> : null;
  };
}
