import { expect, it } from 'vitest';
import { saysNone } from '#shared/domain/thread/says-none';
import { LONGEST_LABEL, shortLabel } from '#shared/domain/thread/short-label';

it.each([
  'None',
  'N/A',
  'Not applicable, as no health needs were identified in Section C.',
  'None required. Section C identifies no health needs.',
  'No needs were identified in this area.',
  'No health or social care needs have been identified.',
  'He has no other health needs related to his special educational needs.',
  'The council considered section 2 of the Act. No provision under that section is needed at present.',
  'See Section F.',
])('takes “%s” for a statement that there is nothing', (text) => {
  expect(saysNone(text)).toBe(true);
});

it.each([
  'No speech sounds are clear.',
  'No longer able to walk to school.',
  'He makes no eye contact and needs time.',
  'She has epilepsy. There are no other health needs. A plan is in place for seizures.',
  'She needs help with every step of dressing.',
  'Nonetheless he enjoys reading.',
])('takes “%s” for a need', (text) => {
  expect(saysNone(text)).toBe(false);
});

it('shortens to the first sentence, or cuts at a word', () => {
  expect(shortLabel('He reads. He writes.')).toBe('He reads.');
  expect(shortLabel('  two\n  lines ')).toBe('two lines');
  const long = shortLabel('word '.repeat(80));
  expect(long.length).toBeLessThanOrEqual(LONGEST_LABEL);
  expect(long).toMatch(/word…$/);
  expect(shortLabel('\u{1F600}'.repeat(400))).not.toMatch(/[\uD800-\uDBFF]…/);
});
