import { Fragment } from 'react';
import type { DashboardModel, DashboardRow } from '#shared/domain/board/dashboard-model';
import { valueWords } from '#shared/domain/board/dashboard-words';
import { INDICATOR_AREA_WORDS } from '#shared/domain/board/indicator';
import { shortMonth } from '#shared/domain/board/month';
import { AppButton } from '../../../components/app-button';
import { TableScroll } from '../../../components/table-scroll';
import { RowTools } from './row-tools';
import { cellWords, latestNote, monthNote } from './row-words';
import { SparkChart } from './spark-chart';
import { StandingMark } from './standing-mark';

interface DashboardTableProps {
  readonly model: Pick<DashboardModel, 'months'>;
  readonly rows: readonly DashboardRow[];
  readonly lines: 'charts' | 'months';
  readonly onOpen: (row: DashboardRow) => void;
}

const GROUPS = ['audits', 'education', 'health', 'care', 'all'] as const;
const GROUP_WORDS = { audits: 'Audits of plans: share of criteria met', ...INDICATOR_AREA_WORDS };

/** Each measure with how it went, where it started, what is aimed at, and where it stands. */
export function DashboardTable({ model: { months }, rows, lines, onOpen }: DashboardTableProps) {
  const columns = lines === 'charts' ? 7 : 6 + months.length;
  return (
    <TableScroll>
      <table className="dash-table" data-lines={lines} aria-label="Measures against target">
        <thead>
          <tr>
            <th scope="col">Measure</th>
            {lines === 'charts' ? (
              <th scope="col">
                {shortMonth(months[0] ?? '')} to {shortMonth(months.at(-1) ?? '')}
              </th>
            ) : (
              months.map((month) => (
                <th key={month} scope="col" className="number">
                  <abbr title={shortMonth(month)}>{shortMonth(month).slice(0, 3)}</abbr>
                </th>
              ))
            )}
            <th scope="col" className="number">
              Baseline
            </th>
            <th scope="col" className="number">
              Target
            </th>
            <th scope="col" className="number">
              Latest
            </th>
            <th scope="col">Standing</th>
            <th scope="col">
              <span className="visually-hidden">What to do</span>
            </th>
          </tr>
        </thead>
        {GROUPS.map((group) => {
          const those = rows.filter((row) => row.group === group);
          return those.length === 0 ? null : (
            <tbody key={group}>
              <tr className="dash-group">
                <th colSpan={columns} scope="rowgroup">
                  {GROUP_WORDS[group]}
                </th>
              </tr>
              {those.map((row) => (
                <Row key={row.key} row={row} lines={lines} onOpen={onOpen} />
              ))}
            </tbody>
          );
        })}
      </table>
    </TableScroll>
  );
}

function Row({ row, lines, onOpen }: Pick<DashboardTableProps, 'lines' | 'onOpen'> & { readonly row: DashboardRow }) {
  const { label, baseline, target, latest, standing, unit, sentence } = row;
  return (
    <tr data-standing={standing}>
      <th scope="row">
        <AppButton kind="link" onPress={() => onOpen(row)}>
          {row.source === 'audits' ? label.replace(/, criteria met$/, '') : label}
        </AppButton>
        <span className="visually-hidden">{sentence}</span>
      </th>
      {lines === 'charts' ? (
        <td className="dash-spark" title={sentence}>
          <SparkChart row={row} />
        </td>
      ) : (
        <Months row={row} />
      )}
      <td className="number" data-label="Baseline" title={baseline?.label}>
        {baseline === null ? '–' : valueWords(baseline.value, unit)}
      </td>
      <td
        className="number"
        data-label="Target"
        title={target === null ? undefined : `from ${shortMonth(target.from)}`}
      >
        {target === null ? '–' : valueWords(target.value, unit)}
      </td>
      <td className="number dash-latest">
        {latest === null ? (
          '–'
        ) : (
          <>
            <strong>{cellWords(latest, row)}</strong>
            <span className="dash-note">{latestNote(latest)}</span>
          </>
        )}
      </td>
      <td className="dash-standing" title={sentence}>
        <StandingMark standing={standing} />
      </td>
      <td className="dash-tools">
        <RowTools row={row} />
      </td>
    </tr>
  );
}

function Months({ row }: { readonly row: DashboardRow }) {
  return (
    <>
      {row.months.map((one) => (
        <Fragment key={one.month}>
          <td
            className="number dash-month"
            data-few={one.few ? '' : undefined}
            data-meets={one.meets === null ? undefined : String(one.meets)}
            title={monthNote(one, row)}
          >
            {cellWords(one, row).replace(/%$| (weeks?|days?)$/, '')}
            {one.meets === false ? <span className="dash-miss"> ◆</span> : null}
          </td>
        </Fragment>
      ))}
    </>
  );
}
