/**
 * Characters that XML and HTML forbid or drop, non-characters, and the marks that turn the direction of the text after them,
 * which can make a document show something other than it says. Tabs and line breaks stay.
 */
const HARMFUL = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text without what must not reach a file that others open. */
export const withoutHarmful = (text: string): string => text.replace(HARMFUL, '');
