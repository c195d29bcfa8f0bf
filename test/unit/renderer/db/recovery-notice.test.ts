import { expect, it } from 'vitest';
import { recoveryNotice } from '../../../../renderer/db/recovery-notice';
import { NO_COUNTS } from '../../../../renderer/db/working-copy';

it('counts what is there in plain words', () => {
  expect(recoveryNotice('lost', { ...NO_COUNTS, plans: 1, audits: 28, answers: 28, marks: 1204 })).toBe(
    'The working copy was damaged and has been rebuilt from the journal. Nothing that was saved is missing: 1 plan, 28 audits, 1,204 answers.',
  );
});

it('says nothing about the first start', () => {
  expect(recoveryNotice('new', NO_COUNTS)).toBeNull();
});
