import { describe, expect, it } from 'vitest';
import { whyNotRunnable } from '../../../../scripts/run-app/why-not-runnable';

const here = { command: 'npm start', args: [], display: true, root: false };

describe('whether a window can open', () => {
  it('finds nothing wrong for an ordinary user at a display', () => {
    expect(whyNotRunnable(here)).toBeUndefined();
  });

  it('says that there is no display and gives the exact command for a virtual one', () => {
    const problem = whyNotRunnable({ ...here, display: false });
    expect(problem).toContain('There is no display');
    expect(problem?.split('\n').at(-1)).toBe('  xvfb-run -a npm start');
  });

  it('never drops the sandbox for root unasked, but says how to', () => {
    const problem = whyNotRunnable({ ...here, root: true });
    expect(problem).toContain('ordinary user');
    expect(problem?.split('\n').at(-1)).toBe('  npm start -- --no-sandbox');
    expect(whyNotRunnable({ ...here, root: true, args: ['--no-sandbox'] })).toBeUndefined();
  });

  it('gives one command that answers both, and keeps the switches that were given', () => {
    const problem = whyNotRunnable({ ...here, args: ['--lang=cy'], display: false, root: true });
    expect(problem?.split('\n').at(-1)).toBe('  xvfb-run -a npm start -- --lang=cy --no-sandbox');
  });
});
