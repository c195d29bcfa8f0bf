import { withoutHarmful } from '#shared/lib/harmful-characters';

/** White space that Word would need its own elements for: line and paragraph breaks, tabs. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Text fit for one run of a Word file: on one line, trimmed, nothing invisible in it that does harm. */
export const cleanText = (text: string): string => withoutHarmful(text.replace(BREAKS, ' ')).trim();
