/** Signs with which a text would be taken for a formula, after whatever is not seen, and the guard itself. */
const GUARDED = /^'(?=[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n'＝＋－＠])/u;

/** The text of a cell of a CSV file of ours, without the apostrophe that keeps spreadsheets from taking it for a formula. */
export const unguarded = (text: string): string => text.replace(GUARDED, '');
