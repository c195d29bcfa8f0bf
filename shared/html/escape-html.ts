const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * What must not reach a page: characters that HTML forbids or drops, non-characters, and the marks that turn the direction
 * of the text after them, which can make a page show something other than it says.
 */
const UNWANTED = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text fit for the content of an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(UNWANTED, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
