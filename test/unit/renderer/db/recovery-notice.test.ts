import { describe, expect, it } from 'vitest';
import {
  givenBackNotice,
  lostPart,
  recoveryNotice,
  withoutLoss,
  wordsOf,
} from '../../../../renderer/db/recovery-notice';
import { NO_COUNTS } from '../../../../renderer/db/working-copy';

const COUNTS = { ...NO_COUNTS, plans: 1, audits: 28, answers: 28, marks: 1204 };

describe('after a rebuild', () => {
  it('counts what is there in plain words', () => {
    expect(recoveryNotice('lost', COUNTS, true)).toBe(
      'The working copy was damaged and has been rebuilt from the journal. Nothing that was saved is missing: 1 plan, 28 audits, 1,204 answers.',
    );
  });

  it('does not promise that nothing is missing where the journal lost something too', () => {
    expect(recoveryNotice('missing', COUNTS, false)).toBe(
      'The working copy was missing and has been rebuilt from the journal. It now holds what the journal still had: 1 plan, 28 audits, 1,204 answers.',
    );
  });

  it('says nothing about the first start', () => {
    expect(recoveryNotice('new', NO_COUNTS, true)).toBeNull();
  });
});

it('says nothing where nothing had to be given back', () => {
  const nothing = { plans: 0, corrections: 0, rubrics: 0, audits: 0, answers: 0, people: 0, settings: 0 };
  const more = {
    evidence: 0,
    links: 0,
    dismissals: 0,
    planNotes: 0,
    comments: 0,
    rubricDrafts: 0,
    registers: 0,
    samples: 0,
    actions: 0,
    risks: 0,
    indicators: 0,
    exports: 0,
  };
  expect(givenBackNotice({ ...nothing, ...more, returned: 3 })).toBeNull();
});

it('tells notices of a loss from others', () => {
  const low = { code: 'low-space', message: 'Little room.' } as const;
  const lost = { code: 'journal-damaged', message: 'Lost.' } as const;
  expect(lostPart([low])).toBe(false);
  expect(lostPart([low, lost])).toBe(true);
  const other = { code: 'snapshot-unreadable', message: 'A copy.' } as const;
  expect(withoutLoss([lost, { code: 'journal-tail-cut', message: 'Cut.' }, other])).toEqual(['A copy.']);
});

it('leaves how full the disk is to the message that follows it', () => {
  const low = { code: 'low-space', message: 'Little room.' } as const;
  const full = { code: 'no-space', message: 'No room.' } as const;
  const lost = { code: 'journal-damaged', message: 'Lost.' } as const;
  expect(wordsOf([low, lost, full])).toEqual(['Lost.']);
  expect(withoutLoss([low])).toEqual([]);
});
