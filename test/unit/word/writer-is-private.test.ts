import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildFeedbackSheet } from '#shared/domain/feedback/build-feedback-sheet';
import { USUAL_OPTIONS } from '#shared/domain/feedback/feedback-options';
import type { Plan } from '#shared/domain/plan/plan';
import { buildReportModel } from '#shared/domain/report/build-report';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { buildResultsFile } from '#shared/domain/results/build-results-file';
import type { ResultsSource } from '#shared/domain/results/results-source';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { buildFeedbackFile } from '#shared/word/build-feedback-file';
import { buildReport } from '#shared/word/report/build-report';
import { draftAudit, feedbackSource, MADE_AT, submittedAudit } from '../../helpers/make-feedback-source';

/** Stands in every field that is about staff or about one child's case; found nowhere else. */
const WRITER = 'WRITER-7QZ';
const HASH = 'a'.repeat(64);

const PLAN: Plan = {
  id: draftAudit().planId,
  ref: 'P-1042',
  week: '2026-W47',
  team: 'Team Marker',
  type: 'new',
  writer: WRITER,
  draftedBy: 'agency',
  requestedOn: '2026-01-05',
  issuedOn: '2026-07-01',
  lookedAfter: true,
  childInNeed: true,
  drafts: [{ number: 2, fileHash: HASH, textHash: HASH, format: 'docx', addedAt: '2026-11-20T09:00:00.000Z' }],
};
const MARKS = Object.fromEntries(allCriteria(DEFAULT_RUBRIC).map(({ id }) => [id, 1] as const));
const SCORED = answersFrom(MARKS);
const SOURCE: ResultsSource = {
  generatedAt: MADE_AT,
  plans: [PLAN],
  audits: [submittedAudit(SCORED)],
  answers: SCORED.map(({ criterionId, mark }) => ({ auditId: draftAudit().id, criterionId, mark, note: '' })),
  rubrics: [DEFAULT_RUBRIC],
};

/** Every part of a Word file as text, names of the parts and the sheets behind its charts included. */
const partsOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${name.endsWith('.xlsx') ? partsOf(part) : strFromU8(part)}`)
    .join('\n');

function results() {
  const built = buildResultsFile(SOURCE);
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
}

describe('a writer code', () => {
  it('stands in no results file, while what belongs there does', () => {
    const text = JSON.stringify(results());
    expect(text).toContain('Team Marker');
    expect(text).not.toContain(WRITER);
  });

  it('and nothing else that tells of one child’s case goes into a results file', () => {
    const [row] = results().audits;
    const marksAside = JSON.stringify({ ...row, marks: {}, result: {} });
    for (const word of ['agency', '2026-01-05', '2026-07-01', 'lookedAfter', 'childInNeed', 'requestedOn', 'P-1042'])
      expect(marksAside).not.toContain(word);
  });

  it('stands in no report, neither its model nor any part of its Word file', async () => {
    const model = buildReportModel(results(), {}, reportChoiceSchema.parse({}), {
      toolVersion: '1.0.0',
      lastReportOn: null,
    });
    if (!model.ok) throw new Error(model.error.message);
    expect(JSON.stringify(model.value)).not.toContain(WRITER);
    const parts = partsOf(await buildReport(model.value));
    expect(parts.includes('Special educational provision')).toBe(true);
    expect(parts.includes(WRITER)).toBe(false);
  });

  it('stands in no feedback sheet, neither its data nor any part of its Word file', async () => {
    const sheet = buildFeedbackSheet(feedbackSource(MARKS, { plan: PLAN }), USUAL_OPTIONS, MADE_AT);
    expect(JSON.stringify(sheet)).not.toContain(WRITER);
    const parts = partsOf(await buildFeedbackFile(sheet));
    expect(parts.includes('P-1042')).toBe(true);
    expect(parts.includes(WRITER)).toBe(false);
  });
});
