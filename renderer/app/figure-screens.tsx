import type { Person } from '#shared/domain/audit/person';
import { mayEditBoard } from '#shared/domain/board/may-edit-board';
import type { OnOpenAudit } from '../components/audit-to-open';
import { BoardScreen } from '../features/board/board-screen';
import { CompareScreen } from '../features/compare/compare-screen';
import { ReportScreen } from '../features/report/report-screen';
import type { Screen } from './screens';
import type { FigureDesks } from './use-figure-desks';
import type { WorkspaceActions } from './use-workspace';

interface FigureScreensProps {
  readonly name: Screen['name'];
  readonly person: Person;
  readonly desks: FigureDesks;
  readonly onOpen: OnOpenAudit;
  readonly onWeek: () => void;
  readonly sampleWeeks: WorkspaceActions | undefined;
  /** Of this app. */
  readonly version: string;
}

/** The screens that show what the audits come to: Compare, the Board, and its report. */
export function FigureScreens({ name, person, desks, onOpen, onWeek, sampleWeeks, version }: FigureScreensProps) {
  if (name === 'compare')
    return (
      <CompareScreen
        person={person}
        desk={desks.compare}
        onOpen={onOpen}
        onStartAction={mayEditBoard(person) ? desks.startAction : undefined}
        sampleWeeks={sampleWeeks}
      />
    );
  if (name === 'board') return <BoardScreen person={person} desk={desks.board} onCompare={desks.openCompare} />;
  return name === 'report' ? <ReportScreen onWeek={onWeek} version={version} /> : null;
}
