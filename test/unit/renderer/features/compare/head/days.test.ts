import { expect, it } from 'vitest';
import { stretchesProblem } from '../../../../../../renderer/features/compare/head/days';

const open = { from: '', to: '' };

it.each([
  [{ ...open, to: '30/09/2026' }, { ...open, from: '01/10/2026' }, null],
  [{ from: '01/06/2026', to: '30/06/2026' }, { from: '01/10/2026', to: '31/10/2026' }, null],
  // Turned round, an improvement would be told as a decline.
  [{ from: '01/10/2026', to: '31/10/2026' }, { from: '01/06/2026', to: '30/06/2026' }, /after the earlier one/],
  // Plans of 30 September would count in both.
  [{ ...open, to: '30/09/2026' }, { ...open, from: '30/09/2026' }, /after the earlier one/],
  [{ ...open, from: '01/06/2026' }, { ...open, from: '01/10/2026' }, /earlier stretch ends/],
  [{ ...open, to: '30/09/2026' }, { ...open, to: '31/10/2026' }, /later stretch begins/],
])('two stretches %o and %o: %s', (earlier, later, problem) => {
  const said = stretchesProblem(earlier, later);
  if (problem === null) expect(said).toBeNull();
  else expect(said).toMatch(problem);
});
