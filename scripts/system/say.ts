/** Tells the person at the terminal one thing, on standard error, so that standard output stays a command's own. */
export type Say = (line: string) => void;

export const say: Say = (line) => {
  process.stderr.write(`${line}\n`);
};
