import { useMemo, useState } from 'react';
import { TabPanel, Tabs } from 'react-aria-components';
import type { Person } from '#shared/domain/audit/person';
import { mayEditBoard } from '#shared/domain/board/may-edit-board';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { newestPublished } from '#shared/domain/rubric/newest-published';
import { isoDate } from '#shared/lib/dates';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { MessageStrip } from '../../components/message-strip';
import { focusScreenTitle, ScreenTitle } from '../../components/screen-title';
import { LoadingState } from '../../components/states';
import { TabRow } from '../../components/tab-row';
import { usePeople, useRubrics, useSetting } from '../../db/reads';
import { useActions, useIndicators, useRisks } from '../../db/reads-of-board';
import { BOARD_DRAFTS_SETTING } from '../../db/setting-keys';
import { ActionsTab } from './actions/actions-tab';
import { type Board, BoardContext, useBoard } from './board-context';
import { BOARD_TABS, type BoardDesk, type BoardTab, type KeptBoard, useBoardDesk } from './board-desk';
import { BoardForms, BoardSheets } from './board-sheets';
import { DashboardTab } from './dashboard/dashboard-tab';
import { toDrafts } from './form/drafts';
import { useFindNames } from './form/use-find-names';
import { IndicatorsTab } from './indicators/indicators-tab';
import { type Removed, RemovedContext } from './removed';
import { RisksTab } from './risks/risks-tab';
import { UnfinishedStrip } from './unfinished-strip';
import './board.css';
import './board-tables.css';
import './dashboard/dashboard.css';

interface BoardScreenProps {
  readonly person: Person;
  readonly desk: KeptBoard;
  /** Shows a measure in Compare. */
  readonly onCompare: (view: CompareView) => void;
}

const TAB_WORDS: Readonly<Record<BoardTab, string>> = {
  dashboard: 'Dashboard',
  actions: 'Actions',
  risks: 'Risks',
  indicators: 'Indicators',
};

/** What the Board follows: measures against target, what is done, what could go wrong. */
export function BoardScreen(props: BoardScreenProps) {
  const board = useBoardRead(props);
  return (
    <div className="screen board">
      <div className="screen-head">
        <div>
          <ScreenTitle title="Board" />
          <p>What the Board follows from month to month; its report is written from here.</p>
        </div>
      </div>
      {board === null ? (
        <LoadingState title="Fetching what the Board follows" />
      ) : (
        <BoardContext value={board}>
          <BoardTabs />
        </BoardContext>
      )}
    </div>
  );
}

/** Everything that the screen is drawn from; null until all of it is read. */
function useBoardRead({ person, desk, onCompare }: BoardScreenProps): Board | null {
  const actions = useActions();
  const risks = useRisks();
  const indicators = useIndicators();
  const rubrics = useRubrics();
  const people = usePeople();
  const drafts = useSetting(BOARD_DRAFTS_SETTING);
  const findNames = useFindNames();
  const [today] = useState(() => isoDate(new Date().toISOString()));
  return useMemo(() => {
    const read = { actions, risks, indicators, rubrics, people };
    if (!isRead(read) || drafts === undefined) return null;
    const names = new Map(read.people.map(({ id, name }) => [id, name]));
    return {
      ...read,
      desk,
      onDesk: (change: Partial<BoardDesk>) => desk.set({ ...desk.get(), ...change }),
      rubric: newestPublished(read.rubrics),
      drafts: toDrafts(drafts),
      mayEdit: mayEditBoard(person),
      today,
      findNames,
      nameOf: (id: string) => names.get(id) ?? 'somebody who was removed',
      onCompare,
    };
  }, [actions, risks, indicators, rubrics, people, drafts, desk, person, today, findNames, onCompare]);
}

type Read<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

const isRead = <T extends object>(read: T): read is T & Read<T> =>
  Object.values(read).every((value) => value !== undefined);

function BoardTabs() {
  const { desk, onDesk } = useBoard();
  const chosen = useBoardDesk(desk, (now) => now.tab);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const onRemoved = useMemo(() => ({ onRemoved: setRemoved }), []);
  return (
    <RemovedContext value={onRemoved}>
      {removed === null ? null : (
        <MessageStrip
          tone="info"
          label="Removed"
          onDismiss={() => setRemoved(null)}
          actions={
            <AppButton
              onPress={() => {
                setRemoved(null);
                focusScreenTitle();
                void removed.takeBack().then(() => announce('It is back.'));
              }}
            >
              Take it back
            </AppButton>
          }
        >
          Removed: {removed.name}.
        </MessageStrip>
      )}
      <UnfinishedStrip />
      <Tabs
        className="board-tabs"
        selectedKey={chosen}
        onSelectionChange={(key) => {
          const tab = BOARD_TABS.find((one) => one === key);
          if (tab !== undefined) onDesk({ tab });
        }}
      >
        <TabRow label="What the Board follows" ids={BOARD_TABS} words={TAB_WORDS} />
        <TabPanel id="dashboard" className="board-panel">
          <DashboardTab />
        </TabPanel>
        <TabPanel id="actions" className="board-panel">
          <ActionsTab />
        </TabPanel>
        <TabPanel id="risks" className="board-panel">
          <RisksTab />
        </TabPanel>
        <TabPanel id="indicators" className="board-panel">
          <IndicatorsTab />
        </TabPanel>
      </Tabs>
      <BoardSheets />
      <BoardForms />
    </RemovedContext>
  );
}
