import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { sampleInstant } from '#shared/domain/audit/sample-instant';
import { sampleWeeksSchema, type WeeksAgreed, type WeeksAudit } from '#shared/domain/audit/sample-weeks';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { Viewer } from '#shared/domain/compare/compare-view';
import type { Plan } from '#shared/domain/plan/plan';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { planOfMember } from '#shared/domain/sample/member-plan';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { isoDate } from '#shared/lib/dates';
import { sampleOfWeek } from '../../../renderer/db/actions/sample-of-week';
import { type CompareRecords, compareDataOf } from './compare-data';

const archive = new Uint8Array(readFileSync(new URL('../../../resources/samples/weeks.zip', import.meta.url)));
export const SAMPLE_WEEKS = sampleWeeksSchema.parse(
  JSON.parse(strFromU8(unzipSync(archive)['weeks.json'] ?? new Uint8Array())),
);

/** A Wednesday on which the weeks are loaded. */
const NOW = '2026-11-25T10:00:00.000Z';

export const MANAGER: Viewer = { personId: 'sample-person-4', role: 'manager' };

const FIRST: Rubric = { ...DEFAULT_RUBRIC, publishedAt: '2026-05-01T08:00:00.000Z' };
const SECOND: Rubric = { ...SAMPLE_WEEKS.rubric, publishedAt: sampleInstant(SAMPLE_WEEKS.rubricFrom, NOW) };
export const VERSIONS = [SECOND, FIRST].map(({ id, version }) => `${id}/${version}`);

/** What the app writes of the 26 invented weeks. */
export function weeksRecords(now = NOW): CompareRecords {
  const ago = [...new Set(SAMPLE_WEEKS.plans.map(({ weeksAgo }) => weeksAgo))];
  const samples = ago.map((weeksAgo) => sampleOfWeek(SAMPLE_WEEKS, weeksAgo, now));
  const plans = samples.flatMap((sample) =>
    sample.members.map(
      (member): Plan => ({ ...planOfMember(sample, member), id: `plan-${member.ref}`, drafts: [DRAFT] }),
    ),
  );
  const typeOf = new Map(plans.map(({ ref, type }) => [ref, type]));
  const all: readonly (WeeksAudit | WeeksAgreed)[] = [...SAMPLE_WEEKS.audits, ...SAMPLE_WEEKS.agreed];
  const marked = all.map((invented) => {
    const rubric = invented.rubricVersion === SECOND.version ? SECOND : FIRST;
    const type = typeOf.get(invented.ref);
    const answers = answersFrom(invented.marks);
    const scored = scoreAudit(rubric, answers, type === undefined ? {} : { planType: type });
    if (!scored.ok) throw new Error('The invented weeks do not fit their rubric.');
    const plan = SAMPLE_WEEKS.plans.find(({ ref }) => ref === invented.ref);
    const isAgreed = 'agrees' in invented;
    return {
      audit: {
        id: invented.id,
        planId: `plan-${invented.ref}`,
        draft: 1,
        rubricId: rubric.id,
        rubricVersion: rubric.version,
        auditorId: invented.auditorId,
        state: isAgreed ? ('agreed' as const) : ('submitted' as const),
        startedAt: sampleInstant(invented.started, now),
        submittedAt: sampleInstant(invented.started, now, invented.minutes),
        ...(type !== undefined && { planType: type }),
        minutes: invented.minutes,
        ...(plan !== undefined && { counts: plan.counts }),
        ...(isAgreed && { agrees: invented.agrees }),
        result: scored.value,
      },
      answers: answers.map((answer) => ({ ...answer, auditId: invented.id, note: '' })),
    };
  });
  return {
    plans,
    audits: marked.map(({ audit }) => audit),
    answers: marked.flatMap(({ answers }) => answers),
    samples,
    rubrics: [SECOND, FIRST],
    people: SAMPLE_WEEKS.people,
  };
}

const DRAFT: Plan['drafts'][number] = {
  number: 1,
  fileHash: '0'.repeat(64),
  textHash: '0'.repeat(64),
  format: 'docx',
  addedAt: NOW,
};

export const weeksData = () => compareDataOf(weeksRecords());

export const WEEKS_EVENTS: readonly CompareEvent[] = SAMPLE_WEEKS.events.map(({ at, ...event }) => ({
  ...event,
  on: isoDate(sampleInstant(at, NOW)),
  rebase: false,
}));
