import { withoutHarmful } from '#shared/lib/harmful-characters';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text fit for the content of an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  withoutHarmful(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
