import type { AuditorLine } from '#shared/domain/agreement/agreement-model';
import type { AuditorRow } from '#shared/domain/compare/auditors/auditor-facts';
import { reportAuditors } from '#shared/domain/compare/auditors/report-auditors';
import { dayOfNumber } from '#shared/domain/compare/columns/block';
import { AGREED } from '#shared/domain/compare/columns/layout';
import type { LoadedBlock } from '#shared/domain/compare/columns/loaded';
import type { Viewer } from '#shared/domain/compare/compare-view';
import { periodOf } from '#shared/domain/compare/periods/period-of';
import { type AgreementKeeper, eachRow } from './agreement-keeper';

/**
 * Severity and drift by the overall percent of complete audits, of all versions: an audit is held against others of the same
 * fortnight, version and type of plan, so that neither another rubric nor better plans make anybody look strict. What is
 * known of others does not leave the worker.
 */
export async function answerAuditors(keeper: AgreementKeeper, viewer: Viewer): Promise<readonly AuditorLine[]> {
  const { data, pairs, placeOf } = await keeper.inSightOf(viewer.personId, ['scores']);
  const rows: AuditorRow[] = [];
  const { auditor, type } = data.directory.words;
  const days = new Map<number, string>();
  eachRow(data, (block, row) => {
    const { facts } = block;
    const value = percentAt(block, row);
    const number = facts.submitted[row] ?? 0;
    const day = days.get(number) ?? dayOfNumber(number);
    const auditorId = auditor[(facts.auditor[row] ?? 0) - 1];
    if (value === null || day === null || auditorId === undefined) return;
    if (((facts.flags[row] ?? 0) & AGREED) !== 0) return;
    days.set(number, day);
    rows.push({ auditorId, day, value, stratum: `${block.version} ${type[(facts.type[row] ?? 0) - 1] ?? ''}` });
  });
  const both = pairs.flatMap(({ markings }) => {
    const [first, second] = markings.flatMap(({ id, auditorId }) => {
      const place = placeOf(id);
      const value = place === undefined ? null : percentAt(place.block, place.row);
      return value === null ? [] : [{ auditorId, value }];
    });
    return first === undefined || second === undefined ? [] : [{ first, second }];
  });
  const fortnights = new Map<string, string>();
  const fortnightOf = (day: string): string => {
    const key = fortnights.get(day) ?? periodOf('fortnight', day).key;
    fortnights.set(day, key);
    return key;
  };
  const names = new Map(data.people.map(({ id, name }) => [id, name]));
  return reportAuditors(rows, both, { periodOf: fortnightOf })
    .filter(({ auditorId }) => viewer.role !== 'auditor' || auditorId === viewer.personId)
    .map((report) => ({ ...report, name: names.get(report.auditorId) ?? 'Somebody who was removed' }));
}

/** Of an audit without a grade, which is not complete, there is none. */
function percentAt({ scores }: LoadedBlock, row: number): number | null {
  const percent = scores?.percent[row] ?? Number.NaN;
  return (scores?.band[row] ?? 0) === 0 || Number.isNaN(percent) ? null : percent;
}
