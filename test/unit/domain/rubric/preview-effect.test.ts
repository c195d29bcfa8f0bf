import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '#shared/domain/audit/audit-result';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import { previewEffect, type StoredAudit } from '#shared/domain/rubric/preview-effect';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import { contentOf, toPublished } from '#shared/domain/rubric/to-published';
import { askedCriteria } from '#shared/domain/scoring/asked';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom, type ShortMark } from '#shared/domain/scoring/short-mark';
import { someImpulses } from '../../../helpers/rubric/any-edit';
import { anyScope, anyVersion, someNumbers } from '../../../helpers/rubric/any-version';
import { handIn, publishAfter } from '../../../helpers/rubric/store';

const versionAfter = (...edits: readonly RubricEdit[]): Rubric => {
  const content = edits.reduce((one, edit) => editRubric(one, edit, new Set()), contentOf(DEFAULT_RUBRIC));
  const published = toPublished(
    { rubricId: DEFAULT_RUBRIC.id, content },
    { versions: [DEFAULT_RUBRIC], reason: 'A reason', publishedAt: '2026-11-25T09:00:00.000Z' },
  );
  if (!published.ok) throw new Error(published.error.message);
  return published.value;
};

function stored(id: string, mark: ShortMark, over: Readonly<Record<string, ShortMark | undefined>> = {}): StoredAudit {
  const marks = { ...Object.fromEntries(allCriteria(DEFAULT_RUBRIC).map((one) => [one.id, mark])), ...over };
  const answers = answersFrom(
    Object.fromEntries(Object.entries(marks).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  );
  const scored = scoreAudit(DEFAULT_RUBRIC, answers);
  if (!scored.ok) throw new Error(scored.error.message);
  return { id, rubric: DEFAULT_RUBRIC, answers, result: scored.value };
}

describe('the effect of a new version, worked by hand', () => {
  const good = stored('good', 2);
  const strong = stored('strong', 3);
  const partly = stored('partly', 1);
  const blank = stored('blank', 2, { A1: undefined });

  it('says which grades would move, and which way', () => {
    const stricter = versionAfter({ kind: 'band-from', bandId: 'good', from: 70 });
    expect(previewEffect([good, strong, partly, blank], stricter)).toEqual({
      audits: 4,
      same: 2,
      moved: [{ auditId: 'good', from: 'good', to: 'requires-improvement', way: 'down' }],
      up: 0,
      down: 1,
      untold: [],
      incomplete: ['blank'],
    });
    const kinder = versionAfter({ kind: 'band-from', bandId: 'requires-improvement', from: 30 });
    expect(previewEffect([good, partly], kinder)).toMatchObject({ same: 1, up: 1, down: 0 });
  });

  it('cannot tell where a criterion is new, or a mark does not stand, and says which', () => {
    const added = versionAfter({
      kind: 'add-criterion',
      sectionId: 'F',
      fields: { title: 'Title', guidance: 'Guidance', good: 'Good' },
    });
    expect(previewEffect([good, blank], added)).toMatchObject({
      untold: [{ auditId: 'good', why: 'new-criteria', criterionIds: ['F8'] }],
      incomplete: ['blank'],
    });
    const noNa = versionAfter({ kind: 'change-criterion', criterionId: 'A2', fields: { naAllowed: false } });
    expect(previewEffect([good, stored('na', 2, { A2: 'na' })], noNa)).toMatchObject({
      same: 1,
      untold: [{ auditId: 'na', why: 'marks', criterionIds: ['A2'] }],
    });
  });

  it('leaves out what is no longer asked: an audit left blank there would even get a grade', () => {
    const shorter = versionAfter({ kind: 'remove-criterion', criterionId: 'A1' });
    expect(previewEffect([blank], shorter)).toMatchObject({
      moved: [{ auditId: 'blank', from: null, to: 'good', way: null }],
      up: 0,
      down: 0,
    });
  });
});

it('agrees with scoring each audit anew, whatever the versions, and changes nothing', () => {
  let told = 0;
  let moves = 0;
  fc.assert(
    fc.property(
      anyVersion,
      someImpulses.map((all) => all.slice(0, 4)),
      fc.array(fc.tuple(someNumbers, anyScope, fc.boolean()), { minLength: 1, maxLength: 8 }),
      (first, impulses, marks) => {
        const next = publishAfter([first], impulses);
        if (next === null) return;
        const audits = marks.map(([numbers, scope, complete], at) => handIn(`a${at}`, first, numbers, scope, complete));
        const effect = previewEffect(
          audits.map(({ stored: one }) => one),
          next,
        );
        const { same, moved, untold, incomplete } = effect;
        expect(same + moved.length + untold.length + incomplete.length).toBe(audits.length);
        expect(moved.filter(({ way }) => way === 'up').length).toBe(effect.up);
        for (const { stored: one } of audits) {
          const asked = new Set(askedCriteria(next, one.scope).map(({ id }) => id));
          const anew = scoreAudit(
            next,
            one.answers.filter(({ criterionId }) => asked.has(criterionId)),
            one.scope,
          );
          const move = moved.find(({ auditId }) => auditId === one.id);
          if (move !== undefined)
            expect([move.from, move.to]).toEqual([gradeOf(one.result), anew.ok && anew.value.band]);
          const open = untold.find(({ auditId }) => auditId === one.id)?.criterionIds ?? [];
          expect(open.every((id) => asked.has(id))).toBe(true);
          moves += move === undefined ? 0 : 1;
        }
        told += same + moved.length;
      },
    ),
    { numRuns: 1_000 },
  );
  expect(told).toBeGreaterThan(300);
  expect(moves).toBeGreaterThan(30);
}, 180_000);
