export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'moked.theme';
const dark = '(prefers-color-scheme: dark)';

/** The theme chosen last, else that of the system. */
export function rememberedTheme(): Theme {
  try {
    const stored = localStorage.getItem(storageKey);
    return themes.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto'; // the browser refuses storage
  }
}

const schemeOf = (theme: Theme): 'light' | 'dark' => (theme === 'auto' ? (matchMedia(dark).matches ? 'dark' : 'light') : theme);

function paint(theme: Theme): void {
  document.documentElement.setAttribute('data-theme', schemeOf(theme));
}

/** Shows the page in a theme from now on, and remembers it. */
export function chooseTheme(theme: Theme): void {
  paint(theme);
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // The choice lasts as long as the page.
  }
}

/** Shows the page in the remembered theme, and follows the system where that is chosen. */
export function followTheme(): void {
  paint(rememberedTheme());
  matchMedia(dark).addEventListener('change', () => paint(rememberedTheme()));
}
