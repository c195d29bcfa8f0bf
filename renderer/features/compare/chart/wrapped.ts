/** A text in lines no wider than `most`, broken between words; a word wider than that has a line of its own. */
export function wrapped(text: string, most: number, widthOf: (text: string) => number): readonly string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
