import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { improvementActionSchema } from '#shared/domain/board/action';
import { auditAimsSchema } from '#shared/domain/board/audit-aims';
import { figureOfSpan, latestFigure, remeasureView } from '#shared/domain/board/figure-now';
import type { FigureThen } from '#shared/domain/board/figure-then';
import { indicatorSchema } from '#shared/domain/board/indicator';
import { remeasure } from '#shared/domain/board/remeasure';
import { riskSchema } from '#shared/domain/board/risk';
import { sampleBoardRecords } from '#shared/domain/board/sample-board-records';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { addSampleBoard } from '../../../renderer/db/actions/add-sample-board';
import { editAction, removeRisk } from '../../../renderer/db/actions/board';
import { setUpPerson } from '../../../renderer/db/actions/set-up-person';
import { closeStore } from '../../../renderer/db/open-store';
import { compareDataOf } from '../../helpers/compare/compare-data';
import { MANAGER, SAMPLE_WEEKS, weeksRecords } from '../../helpers/compare/weeks-records';
import { readBoard } from '../../helpers/renderer/read-stored';
import { openOrFail } from '../../helpers/renderer/start-work';
import { windowOnMain } from '../../helpers/renderer/window-on-main';

const { board } = SAMPLE_WEEKS;
const NOW = '2026-11-25T10:00:00.000Z';

it.each([NOW, '2027-01-01T08:00:00.000Z', '2028-02-29T23:30:00.000Z', '2027-03-29T00:30:00.000Z'])(
  'are records as the app keeps them, on whatever day they are loaded: %s',
  (now) => {
    const { actions, risks, indicators, aims } = sampleBoardRecords(board, now);
    for (const action of actions) expect(improvementActionSchema.parse(action)).toEqual(action);
    for (const risk of risks) expect(riskSchema.parse(risk)).toEqual(risk);
    for (const indicator of indicators) expect(indicatorSchema.parse(indicator)).toEqual(indicator);
    expect(auditAimsSchema.parse(aims)).toEqual(aims);
    for (const { history } of [...actions, ...risks]) {
      const times = history.map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
      expect((times.at(-1) ?? '') <= now).toBe(true);
    }
    for (const { values } of indicators) expect(values.length).toBeGreaterThanOrEqual(12);
  },
);

it('are of education, health and care, with an action for what is weak in Section F and none for health', () => {
  const { actions, indicators } = sampleBoardRecords(board, NOW);
  expect(new Set(indicators.map(({ area }) => area))).toEqual(new Set(['education', 'health', 'care', 'all']));
  const health = new Set(indicators.filter(({ area }) => area === 'health').map(({ id }) => id));
  const sources = actions.flatMap(({ measure }) => measure.source ?? []);
  expect(sources).toContainEqual({ kind: 'criterion', criterionId: 'F2' });
  for (const source of sources) {
    if (source.kind === 'criterion') expect(source.criterionId).not.toMatch(/^[CG]/);
    if (source.kind === 'indicator') expect(health.has(source.indicatorId)).toBe(false);
  }
});

it('begin the first action with what the audits say of F2 then, and show the true step when it is measured again', () => {
  const records = weeksRecords(NOW);
  const data = compareDataOf(records);
  const action = sampleBoardRecords(board, NOW).actions.find(({ id }) => id === 'sample-action-provision');
  const [then, again] = [action?.measure.baseline, action?.history.find(({ figure }) => figure !== undefined)?.figure];
  if (then === undefined || again === undefined) throw new Error('The action has no figures.');
  const read = (today: string) => {
    const view = remeasureView({ kind: 'criterion', criterionId: 'F2' }, then, records.rubrics, today);
    const model = answerCompare(data, view, USUAL_SETTINGS, [], MANAGER);
    return [
      model.spans && figureOfSpan(model, model.spans.earlier),
      model.spans && figureOfSpan(model, model.spans.later),
    ];
  };
  const [earlier] = read('2026-11-25');
  const [, later] = read(again.to);
  const counted = ({ part, total, n, from, to, sampling }: FigureThen) => ({ part, total, n, from, to, sampling });
  expect(earlier && counted(earlier)).toEqual(counted(then));
  expect(later && counted(later)).toEqual(counted(again));
  const { difference, notCompared } = remeasure({ subject: 'F2', source: 'criterion', unit: 'percent' }, then, again);
  expect(notCompared).toBeNull();
  expect(difference).toMatchObject({ leavesOutZero: true });
  expect(difference?.value).toBeGreaterThan(15);
});

it('begin the action on timeliness with the figure of the month before', () => {
  const { actions, indicators } = sampleBoardRecords(board, NOW);
  const action = actions.find(({ measure }) => measure.source?.kind === 'indicator');
  const indicator = indicators.find(
    ({ id }) => action?.measure.source?.kind === 'indicator' && action.measure.source.indicatorId === id,
  );
  const [then, now] = [action?.measure.baseline, indicator && latestFigure(indicator)];
  if (then === undefined || !now) throw new Error('There are no figures.');
  expect(then.to < (action?.history[0]?.at ?? '')).toBe(true);
  expect(remeasure({ subject: 'Timeliness', source: 'indicator', unit: 'percent' }, then, now).notCompared).toBeNull();
});

it('are added once, and leave what was changed or is there already as it is', async () => {
  await windowOnMain();
  await openOrFail();
  await setUpPerson({ name: 'Lee Dare', initials: 'LD', role: 'lead' });
  await addSampleBoard(board);
  const first = await readBoard();
  expect([first.actions.length, first.risks.length, first.indicators.length]).toEqual([4, 4, 7]);
  await editAction('sample-action-outcomes', { status: 'done' });
  await removeRisk('sample-risk-case-system');
  await addSampleBoard(board);
  const second = await readBoard();
  expect(second.actions.find(({ id }) => id === 'sample-action-outcomes')).toMatchObject({ status: 'done' });
  expect(second.risks.length).toBe(4);
  expect(second.indicators).toEqual(first.indicators);
  closeStore();
});
