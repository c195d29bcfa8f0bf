import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carryAnswers } from '#shared/domain/rubric/carry-answers';
import { diffRubrics } from '#shared/domain/rubric/diff-rubrics';
import { previewEffect } from '#shared/domain/rubric/preview-effect';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { someImpulses } from '../../../helpers/rubric/any-edit';
import { anyScope, anyVersion, someNumbers } from '../../../helpers/rubric/any-version';
import { deepFreeze } from '../../../helpers/rubric/deep-freeze';
import { handIn, type KeptAudit, printOf, publishAfter } from '../../../helpers/rubric/store';

/** Edits up to the next publishing, and an audit handed in with the version that comes of it. */
const chapter = fc.record({ impulses: someImpulses, numbers: someNumbers, scope: anyScope });

it('leaves every stored audit as it was, result and print, through any sequence of edits and publishes', () => {
  let publishes = 0;
  let audits = 0;
  fc.assert(
    fc.property(anyVersion, fc.array(chapter, { minLength: 1, maxLength: 5 }), (first, chapters) => {
      let versions: readonly Rubric[] = [deepFreeze(first)];
      const kept: KeptAudit[] = [handIn('audit-0', first, [25, 37, 11, 49, 18, 33, 52], {})];
      for (const [at, { impulses, numbers, scope }] of chapters.entries()) {
        const next = publishAfter(versions, impulses);
        if (next === null) continue;
        // All that is asked of a version before it is published, or of an open audit after, reads and never writes.
        previewEffect(
          kept.map(({ stored }) => stored),
          next,
        );
        for (const { stored } of kept) carryAnswers(stored.answers, stored.rubric, next);
        for (const version of versions) diffRubrics(version, next);
        versions = [...versions, next];
        kept.push(handIn(`audit-${at + 1}`, next, numbers, scope));
        publishes += 1;
      }
      expect(versions.map(({ version }) => version)).toEqual([...versions.keys()].map((at) => at + 1));
      for (const { stored, version, printed } of kept) {
        const own = versions.filter((one) => one.id === stored.rubric.id && one.version === version);
        expect(own).toEqual([stored.rubric]);
        const [rubric = first] = own;
        expect(scoreAudit(rubric, stored.answers, stored.scope)).toEqual({ ok: true, value: stored.result });
        expect(printOf({ ...stored, rubric })).toBe(printed);
        audits += 1;
      }
    }),
    { numRuns: 1_000 },
  );
  expect(publishes).toBeGreaterThan(1_500);
  expect(audits).toBeGreaterThan(2_500);
}, 180_000);
