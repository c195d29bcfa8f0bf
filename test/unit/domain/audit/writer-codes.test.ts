import { describe, expect, it } from 'vitest';
import type { Person } from '#shared/domain/audit/person';
import {
  readWriterCodes,
  sameWriterCode,
  sharedWriterCodes,
  writerCodesProblem,
} from '#shared/domain/audit/writer-codes';
import { wrotePlan } from '#shared/domain/sample/wrote-plan';

describe('writer codes', () => {
  it('are typed in a line, each kept once, in any case', () => {
    expect(readWriterCodes(' W7, w7; KB 2,, ')).toEqual(['W7', 'KB 2']);
    expect(readWriterCodes(' ')).toEqual([]);
  });

  it('are the same by the rule that keeps plans from whoever wrote them', () => {
    for (const [a, b, same] of [
      ['W7', ' w7 ', true],
      ['KB 2', 'kb  2', true],
      ['É1', 'e\u03011', true],
      ['W7', 'W 7', false],
      ['W7', 'W70', false],
    ] as const) {
      expect(sameWriterCode(a, b), `${a} and ${b}`).toBe(same);
      expect(wrotePlan({ writerCodes: [a] }, { writer: b }), `${a} and ${b}`).toBe(same);
    }
  });

  it('may not be too many or too long, and say so', () => {
    expect(writerCodesProblem('W1, W2')).toBeUndefined();
    expect(writerCodesProblem(Array.from({ length: 21 }, (_, at) => `W${at}`).join())).toContain('at most 20');
    expect(writerCodesProblem('W'.repeat(41))).toContain('comma');
  });

  it('that two people have are told of', () => {
    const other: Person = { id: 'p', name: 'Test Other', initials: 'TO', role: 'auditor', writerCodes: ['w7', 'K1'] };
    expect(sharedWriterCodes(['W7', 'Z9'], [other])).toEqual([{ code: 'W7', name: 'Test Other' }]);
  });
});
