import { useMemo, useSyncExternalStore } from 'react';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import type { Plan, SectionCorrection } from '#shared/domain/plan/plan';
import { type ShownFields, toShownFields } from '#shared/domain/plan/shown-fields';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { Setting } from '#shared/domain/store/change';
import { createSignal } from '../components/signal';
import { readAudit, wholeAudit } from './current-record';
import { planListOf, planRowsOf, type WeekRows } from './plan-row-list';
import type { PlanRow } from './plan-rows';
import { currentSession, type Session } from './session';
import { PLAN_FIELDS_SETTING } from './setting-keys';
import { useLive, useSession } from './use-live';
import type { WorkingCopy } from './working-copy';

// Live reads answer `undefined` while loading, and `null` where one record was asked for and is not there.

const LOADING = createSignal<undefined>(undefined);
const NO_LIST = { rows: LOADING, thisWeek: LOADING };

/** All plans with their newest audits, in no order; a new array whenever a row has changed. */
export function usePlanRows(): readonly PlanRow[] | undefined {
  const session = useSession();
  const rows = session === null ? LOADING : planRowsOf(session);
  return useSyncExternalStore(rows.subscribe, rows.get);
}

export interface PlanList extends WeekRows {
  /** False while only the plans of this week are there. */
  readonly complete: boolean;
}

/** The plans of this week as soon as they are there, and then all plans. */
export function usePlanList(): PlanList | undefined {
  const session = useSession();
  const { rows, thisWeek } = session === null ? NO_LIST : planListOf(session);
  const all = useSyncExternalStore(rows.subscribe, rows.get);
  const first = useSyncExternalStore(thisWeek.subscribe, thisWeek.get);
  return useMemo(() => {
    if (all !== undefined) return { rows: all, total: all.length, complete: true };
    return first === undefined ? undefined : { ...first, complete: false };
  }, [all, first]);
}

export const usePlan = (planId: string): Plan | null | undefined =>
  useLive(`plan ${planId}`, async ({ db }) => (await db.plans.get(planId))?.value ?? null);

export const useAudit = (auditId: string): Audit | null | undefined =>
  useLive(`audit ${auditId}`, ({ db }) => readAudit(db, auditId));

/** All audits of one plan, oldest first. */
export const useAuditsOfPlan = (planId: string): readonly Audit[] | undefined =>
  useLive(`audits of ${planId}`, ({ db }) => readAuditsOfPlan(db, planId));

async function readAuditsOfPlan(db: WorkingCopy, planId: string): Promise<readonly Audit[]> {
  const entries = await db.audits.where('planId').equals(planId).toArray();
  const answers = await db.answers.bulkGet(entries.map(({ key }) => key));
  return entries
    .map((entry, index) => wholeAudit(entry, answers[index]?.result ?? null))
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

export const usePeople = (): readonly Person[] | undefined =>
  useLive('people', async ({ db }) => (await db.people.toArray()).map(({ value }) => value));

export const useRubrics = (): readonly Rubric[] | undefined =>
  useLive('rubrics', async ({ db }) => (await db.rubrics.toArray()).map(({ value }) => value));

/** The value kept under a key; null when none is. */
export const useSetting = (key: string): Setting['value'] | null | undefined =>
  useLive(`setting ${key}`, async ({ db }) => (await db.settings.get(key))?.value.value ?? null);

/** Which fields of plans are shown where. The usual ones until it is read: nothing moves for most councils. */
export function useShownFields(): ShownFields {
  const kept = useSetting(PLAN_FIELDS_SETTING);
  return useMemo(() => toShownFields(kept), [kept]);
}

/** The answers of an audit as they are on the screen: what was just given shows at once, saved or not. */
export function useAnswers(auditId: string): ReadonlyMap<string, Answer> | undefined {
  const session = useSession();
  const answers = session === null ? LOADING : session.answers.watch(auditId);
  return useSyncExternalStore(answers.subscribe, answers.get);
}

/** The corrections of one plan text, in the order they apply. */
export const useCorrections = (planId: string, textHash: string): readonly SectionCorrection[] | undefined =>
  useLive(`corrections ${planId} ${textHash}`, (session) => correctionsOf(session, planId, textHash));

async function correctionsOf({ db }: Session, planId: string, textHash: string): Promise<readonly SectionCorrection[]> {
  const entries = await db.corrections.where('planId').equals(planId).toArray();
  return entries
    .map(({ value }) => value)
    .filter((correction) => correction.textHash === textHash)
    .sort((a, b) => a.order - b.order);
}

/** The value kept under a key; null when none is. */
export const readSetting = async (key: string): Promise<Setting['value'] | null> =>
  (await currentSession().db.settings.get(key))?.value.value ?? null;
