/** White space that Word would need its own elements for: line and paragraph breaks, tabs. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * What must not reach a Word file: characters XML forbids, the non-characters (U+FFFE among them), other control
 * characters, and the marks that turn the direction of the text after them, which can make a document show something
 * other than it says.
 */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text fit for one run of a Word file: on one line, trimmed, nothing invisible in it that does harm. */
export const cleanText = (text: string): string => text.replace(BREAKS, ' ').replace(UNWANTED, '').trim();
