import { describe, expect, it } from 'vitest';
import type { ReportChoice } from '#shared/domain/report/model/report-choice';
import { examplesPart } from '#shared/domain/report/parts/examples/examples-part';
import { makeContext } from '../../../../helpers/report/make-context';
import { saidBy, wordsOf } from '../../../../helpers/report/read-part';

const signedOff = {
  heading: 'Support that can be checked',
  text: 'The plan said “access to speech therapy”.\nIt now says 12 sessions a term.',
  signedOffBy: 'Principal educational psychologist',
  signedOffOn: '2026-11-30',
};
const { signedOffBy: _by, ...unsigned } = { ...signedOff, text: 'Nobody has looked at this.' };
const partOf = (choice: Partial<ReportChoice>) => examplesPart(makeContext({ choice }));

describe('the part of examples', () => {
  it('shows an example that a role has signed off, with role and day', () => {
    const built = partOf({ examples: [signedOff], ticked: ['examples'] });
    expect(wordsOf(built)).toEqual([
      ['examples', ['The plan said “access to speech therapy”.', 'It now says 12 sessions a term.']],
    ]);
    expect(saidBy(built)).toEqual([
      'Each example is put together from several plans and rewritten. It describes no single child.',
      'Signed off by Principal educational psychologist on 30 November 2026.',
    ]);
  });

  it.each([
    ['without a sign-off', { examples: [unsigned], ticked: ['examples' as const] }],
    ['that is not ticked', { examples: [signedOff] }],
  ])('shows no word of one %s', (_what, choice) => {
    const built = partOf(choice);
    expect(saidBy(built)).toEqual(['No example is signed off for this report, so none is shown.']);
    expect(wordsOf(built)).toEqual([['examples', []]]);
    expect(JSON.stringify(built)).not.toMatch(/Nobody has looked|speech therapy|Support that can/);
  });
});
