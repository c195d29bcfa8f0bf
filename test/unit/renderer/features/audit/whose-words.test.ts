import { expect, it } from 'vitest';
import { refusedWords, whoseWords } from '../../../../../renderer/features/audit/whose-words';

it('says who began an audit, or who took it over last, and when', () => {
  const startedAt = '2026-11-23T10:00:00.000Z';
  expect(whoseWords({ startedAt }, 'Tess Ter')).toBe('Begun by Tess Ter on 23 November 2026.');
  expect(whoseWords({ startedAt, takenOverAt: '2026-11-24T23:30:00.000Z' }, 'Sec Ond')).toBe(
    'Taken over by Sec Ond on 24 November 2026.',
  );
});

it('says why a key did nothing and what to do', () => {
  expect(refusedWords('Tess Ter')).toBe(
    'Nothing was changed: this audit is marked by Tess Ter. Take it over first, then press the key again.',
  );
});
