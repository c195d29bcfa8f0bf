import type { ElectronApplication, Page } from '@playwright/test';

/** What went wrong where a user would not see it: each line says where and what. */
export type AppProblems = readonly string[];

/** Chromium's own log and the debugger's greetings: they tell of the machine (no D-Bus, no GPU), not of the app. */
const NOT_OURS = [
  /^\[\d+:\d{4}\/\d{6}\.\d+:/,
  /^(Debugger|DevTools) listening on /,
  /^For help, see: https:\/\/nodejs\.org/,
  /^Debugger attached\.$/,
  /^Debugger ending on /,
  /^Waiting for the debugger to disconnect/,
];

/**
 * Collects what the app must never print while it is used as intended: errors and warnings of the window's console
 * (violations of the content security policy are among them), exceptions, and anything on the main process's console.
 */
export class ProblemCollector {
  readonly #problems: string[] = [];

  get problems(): AppProblems {
    return this.#problems;
  }

  /** Listens to every window, present and coming, and to the main process. */
  watch(app: ElectronApplication): void {
    for (const page of app.windows()) this.#watchPage(page);
    app.on('window', (page) => this.#watchPage(page));
    let rest = '';
    app.process().stderr?.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.#addMainLine(line);
    });
  }

  readonly #watched = new WeakSet<Page>();

  #watchPage(page: Page): void {
    if (this.#watched.has(page)) return;
    this.#watched.add(page);
    page.on('console', (message) => {
      const kind = message.type();
      if (kind === 'error' || kind === 'warning') this.#problems.push(`window ${kind}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#problems.push(`window exception: ${error.message}`));
  }

  #addMainLine(line: string): void {
    const text = line.trim();
    if (text !== '' && !NOT_OURS.some((pattern) => pattern.test(text))) this.#problems.push(`main: ${text}`);
  }
}
