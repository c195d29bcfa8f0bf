import { expect, it } from 'vitest';
import { waitingWords } from '../../../../../renderer/features/audit/waiting-words';

it('counts what waits, and says that only the open window keeps it', () => {
  expect(waitingWords(1)).toMatch(/^1 change waits .*Keep the window open: closing it would lose/);
  expect(waitingWords(3)).toMatch(/^3 changes wait .*Keep the window open: closing it would lose/);
});
