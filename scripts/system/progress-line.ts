/** One line at the terminal that tells how far something long has come. */
export interface ProgressLine {
  show(state: string): void;
  end(state: string): void;
}

/** Starts the line. In a log, where a line cannot be rewritten, only its start and its end are printed. */
export function startProgressLine(what: string, out: NodeJS.WriteStream = process.stderr): ProgressLine {
  const rewrite = (state: string) => out.write(`\r\u001B[K${what}: ${state}`);
  if (out.isTTY) {
    rewrite('starting');
    return { show: rewrite, end: (state) => rewrite(`${state}\n`) };
  }
  out.write(`${what}... `);
  return { show: () => undefined, end: (state) => out.write(`${state}\n`) };
}
