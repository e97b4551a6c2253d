/** Dresses the page: `data-theme` decides over the system's light or dark (assets/tokens.css), `lang` tells how to read it. */
export function dress(theme: 'system' | 'light' | 'dark', language: string): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
