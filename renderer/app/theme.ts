import { useEffect } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const dark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/** Puts the theme on the page; `system` is worked out here so that the style sheets know only light and dark. */
export function applyTheme(theme: Theme): void {
  const followed = dark().matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = theme === 'system' ? followed : theme;
}

export const toTheme = (value: unknown): Theme => THEMES.find((theme) => theme === value) ?? 'system';

/** Keeps the page in the chosen theme, and in the system's when it changes under way. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    applyTheme(theme);
    const query = dark();
    const follow = () => applyTheme(theme);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [theme]);
}
