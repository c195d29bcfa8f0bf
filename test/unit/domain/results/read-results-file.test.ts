import { describe, expect, it } from 'vitest';
import { readResultsFile } from '#shared/domain/results/read-results-file';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { makeResults } from '../../../helpers/make-results';

const good = makeResults(7, 12);
const [first] = good.audits;
if (first === undefined) throw new Error('No rows.');
const refusal = (data: unknown) => {
  const read = readResultsFile(data);
  return read.ok ? { code: 'read', message: '' } : read.error;
};
const withFirst = (over: object) => ({ ...good, audits: [{ ...first, ...over }, ...good.audits.slice(1)] });

describe('reading a results file', () => {
  it('takes a good one', () => {
    expect(readResultsFile(good)).toEqual({ ok: true, value: good });
  });

  it.each([
    ['not JSON of ours', { hello: 1 }, 'not-a-results-file'],
    ['null', null, 'not-a-results-file'],
    ['another format', { ...good, format: 'other' }, 'not-a-results-file'],
    ['a newer format, even with unknown fields', { ...good, formatVersion: 3, extra: 1 }, 'newer-format'],
    ['an unknown key', { ...good, childName: 'x' }, 'invalid'],
    ['an unknown key in a row', withFirst({ ref: 'P-1' }), 'invalid'],
    ['a week that does not exist', withFirst({ week: '2026-W60' }), 'invalid'],
    ['a rubric that is not there', withFirst({ rubricVersion: 9 }), 'inconsistent'],
    ['a rubric that is there twice', { ...good, rubrics: [DEFAULT_RUBRIC, DEFAULT_RUBRIC] }, 'inconsistent'],
    ['a mark for no criterion', withFirst({ marks: { ...first.marks, Z9: 1 } }), 'inconsistent'],
    ['a result that was edited', withFirst({ result: { ...first.result, percent: 99 } }), 'inconsistent'],
    ['a grade that was edited', withFirst({ result: { ...first.result, band: 'outstanding' } }), 'inconsistent'],
    ['another scoring version', withFirst({ result: { ...first.result, scoringVersion: 1 } }), 'newer-format'],
  ])('refuses %s', (_what, data, code) => {
    expect(refusal(data).code).toBe(code);
  });

  it('takes a file of format 1: each audit of a plan of its own, nothing marked twice, no board data', () => {
    const { pairs: _, samples: __, settings: ___, events: ____, board: _____, ...rest } = good;
    const audits = good.audits.map(({ plan, draft, sampling, ...row }) => row);
    expect(readResultsFile({ ...rest, formatVersion: 1, audits })).toEqual({ ok: true, value: good });
    expect(refusal({ ...rest, formatVersion: 1, audits: 'none' }).code).toBe('invalid');
    expect(refusal({ ...rest, formatVersion: 1, audits: [null] }).code).toBe('invalid');
  });

  const pair = {
    pair: 'pair-1',
    plan: 'plan-1',
    draft: 1,
    week: first.week,
    rubricId: first.rubricId,
    rubricVersion: first.rubricVersion,
    markings: [
      { auditor: 'auditor-1', marks: first.marks },
      { auditor: 'auditor-2', marks: {} },
    ],
  };

  it.each([
    ['a pair of a rubric that is not there', { pairs: [{ ...pair, rubricVersion: 9 }] }],
    ['a pair with a mark for no criterion', { pairs: [{ ...pair, agreed: { Z9: 1 } }] }],
    ['a row of a sample that is not there', withFirst({ sample: 'sample-9', sampling: 'random' })],
    ['a row of a sample that says how it was picked without one', withFirst({ sampling: 'random' })],
  ])('refuses %s', (_what, over) => {
    expect(refusal({ ...good, ...over }).code).toBe('inconsistent');
  });

  it('takes pairs whose marks fit their rubric', () => {
    expect(refusal({ ...good, pairs: [pair] }).code).toBe('read');
  });

  it('names the field and never repeats a value', () => {
    const { message } = refusal(withFirst({ team: 'x'.repeat(80) }));
    expect(message).toContain('audits[0].team');
    expect(message).not.toContain('xxx');
    expect(refusal(withFirst({ result: { ...first.result, met: 1000 } })).message).toContain('audits[0].result.met');
  });
});
