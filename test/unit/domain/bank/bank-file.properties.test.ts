import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '#shared/domain/audit/comment';
import { commentSchema } from '#shared/domain/audit/comment';
import { toBankFile } from '#shared/domain/bank/bank-file';
import { readBankFile } from '#shared/domain/bank/read-bank-file';
import { commentKey } from '#shared/domain/bank/same-comment';

const mark = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('rating' as const), value: fc.integer({ min: 0, max: 9 }) }),
  fc.constant({ kind: 'not-applicable' as const }),
  fc.constant({ kind: 'not-evidenced' as const }),
);

const comment = fc.record({
  id: fc.uuid(),
  criterionId: fc.constantFrom('A1', 'F2', 'H1b', 'X6'),
  mark,
  text: fc
    .string({ unit: 'binary', minLength: 1, maxLength: 300 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
  uses: fc.nat({ max: 5_000 }),
  addedAt: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
});

/** A bank as the app makes it: no comment twice. */
const bank = fc.uniqueArray(comment, { maxLength: 40, selector: commentKey });

const written = (comments: readonly Comment[]): string => JSON.stringify(toBankFile(comments));
const withoutIds = (comments: readonly Omit<Comment, 'id'>[]) =>
  comments.map(({ criterionId, mark: kept, text, uses, addedAt }) => ({
    criterionId,
    mark: kept,
    text,
    uses,
    addedAt,
  }));
const sorted = <T>(items: readonly T[]) => items.map((item) => JSON.stringify(item)).toSorted();

describe('a comment bank as a file', () => {
  it('comes back whole in an empty bank, every record of it one that can be kept', () => {
    fc.assert(
      fc.property(bank, (comments) => {
        const read = readBankFile(JSON.parse(written(comments)), []);
        if (!read.ok) throw new Error(read.error.message);
        expect([read.value.same, read.value.refused]).toEqual([0, []]);
        expect(sorted(withoutIds(read.value.added))).toEqual(sorted(withoutIds(comments)));
        for (const added of read.value.added) commentSchema.parse({ ...added, id: 'comment-1' });
      }),
    );
  });

  it('changes nothing when it is read into the bank it came from, or a second time', () => {
    fc.assert(
      fc.property(bank, bank, (comments, others) => {
        const file = JSON.parse(written(comments));
        const first = readBankFile(file, others);
        if (!first.ok) throw new Error(first.error.message);
        const after = [...others, ...first.value.added.map((added, index) => ({ ...added, id: `new-${index}` }))];
        expect(readBankFile(file, after)).toEqual({
          ok: true,
          value: { added: [], same: comments.length, refused: [] },
        });
      }),
    );
  });

  it('is the same file in whatever order the bank is stored', () => {
    fc.assert(
      fc.property(
        bank.chain((comments) =>
          fc.tuple(
            fc.constant(comments),
            fc.shuffledSubarray(comments, { minLength: comments.length, maxLength: comments.length }),
          ),
        ),
        ([comments, shuffled]) => {
          expect(written(shuffled)).toBe(written(comments));
        },
      ),
    );
  });

  it('never throws and never half adds, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.jsonValue().map((comments) => ({ ...toBankFile([]), comments })),
          fc.array(fc.jsonValue()).map((comments) => ({ ...toBankFile([]), comments })),
        ),
        (data) => {
          const read = readBankFile(data, []);
          if (read.ok) for (const added of read.value.added) commentSchema.parse({ ...added, id: 'comment-1' });
        },
      ),
    );
  });
});
