import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Person } from '#shared/domain/audit/person';
import type { OnOpenAudit } from '../components/audit-to-open';
import { WayBackContext } from '../components/way-back';
import type { StoreOpening } from '../db/open-store';
import { useSetting } from '../db/reads';
import { AuditScreen } from '../features/audit/audit-screen';
import { DataScreen } from '../features/data/data-screen';
import { DropArea } from '../features/intake/drop-area';
import { ImportPanel } from '../features/intake/import-panel';
import { useImports } from '../features/intake/use-imports';
import { RubricScreen } from '../features/rubric/rubric-screen';
import { registerIn } from '../features/sample/register/register-files';
import { useRegisterImport } from '../features/sample/register/use-register-import';
import { SampleScreen, type SampleTab } from '../features/sample/sample-screen';
import { START_VIEW, type WeekView } from '../features/week/plan-filters';
import { WeekScreen } from '../features/week/week-screen';
import { followKeptKeys } from '../keyboard/kept-keys';
import { KeysSheet } from '../keyboard/sheet/keys-sheet';
import type { ImportSource } from '../workers/import-types';
import { FigureScreens } from './figure-screens';
import { LeaveDialog } from './leave-dialog';
import { NavigationRail } from './navigation-rail';
import type { Screen } from './screens';
import { ShellMessages } from './shell-messages';
import { toTheme, useTheme } from './theme';
import { useFigureDesks } from './use-figure-desks';
import { useLeaveWarning } from './use-leave-warning';
import { useSaveSpeech } from './use-save-speech';
import { useShellKeys } from './use-shell-keys';
import type { Unexpected } from './use-unexpected';
import { useWorkspace, type WorkspaceActions } from './use-workspace';

interface ShellProps {
  readonly opening: StoreOpening;
  readonly person: Person;
  readonly unexpected: Unexpected;
  readonly onOpening: (opening: StoreOpening) => void;
}

/** Invented weeks are for the sample data alone. */
const inSample = ({ workspace }: StoreOpening, actions: WorkspaceActions): WorkspaceActions | undefined =>
  workspace === 'sample' ? actions : undefined;

/** The frame round every screen: where one can go, who is marking, what is saved, and files dropped anywhere. */
export function Shell({ opening, person, unexpected, onOpening }: ShellProps) {
  const [screen, setScreen] = useState<Screen>({ name: 'week' });
  const [weekView, setWeekView] = useState<WeekView>(() =>
    // The sample's weeks are made up: all of it shows at once.
    opening.workspace === 'sample' ? { ...START_VIEW, week: 'all-weeks' } : START_VIEW,
  );
  const [snapshotAt, setSnapshotAt] = useState(opening.lastSnapshotAt);
  const main = useRef<HTMLElement>(null);
  const imports = useImports();
  const [sampleTab, setSampleTab] = useState<SampleTab>('register');
  const [sampleId, setSampleId] = useState<string | null>(null);
  const registerImport = useRegisterImport();
  const workspace = useWorkspace(person, onOpening);
  useTheme(toTheme(useSetting('appearance')));
  const sampleWeeks = inSample(opening, workspace);
  const warning = useLeaveWarning();

  const go = useCallback((next: Screen) => {
    main.current?.scrollTo(0, 0);
    // A small window scrolls as a whole.
    main.current?.closest('.shell')?.scrollTo(0, 0);
    setScreen(next);
  }, []);
  const desks = useFigureDesks(go);
  const openPlan = useCallback((planId: string) => go({ name: 'audit', planId }), [go]);
  const openFromCompare = useCallback<OnOpenAudit>(
    (planId, audit) => go({ name: 'audit', planId, from: 'compare', audit }),
    [go],
  );
  const openSample = useCallback(
    (id: string) => {
      setSampleTab('samples');
      setSampleId(id);
      go({ name: 'sample' });
    },
    [go],
  );
  const goToWeek = useCallback(() => go({ name: 'week' }), [go]);
  const goToCompare = useCallback(() => go({ name: 'compare' }), [go]);
  const { load } = imports;
  const { importer } = registerImport;
  const takeDrop = useCallback(
    (sources: readonly ImportSource[]) => {
      const register = registerIn(sources);
      if (register === null) return load(sources);
      setSampleTab('register');
      go({ name: 'sample' });
      void importer.choose(register);
    },
    [load, importer, go],
  );
  const [keysShown, showKeys] = useState(false);
  const openKeys = useCallback(() => showKeys(true), []);
  useShellKeys(go, openKeys);
  useSaveSpeech();
  // After a switch of workspace the keys go along, as the person does.
  useEffect(() => void followKeptKeys(), []);

  return (
    <div className="shell">
      <Button className="skip-link" onPress={() => main.current?.focus()}>
        Skip to the screen
      </Button>
      <NavigationRail screen={screen} onGo={go} onKeys={openKeys} person={person} snapshotAt={snapshotAt} />
      <div className="stage">
        <ShellMessages opening={opening} unexpected={unexpected} onRestart={warning.restart} workspace={workspace} />
        <main id="main" className="stage-main" ref={main} tabIndex={-1}>
          {screen.name === 'week' ? (
            <WeekScreen
              person={person}
              view={weekView}
              onView={setWeekView}
              onOpen={openPlan}
              onOpenSample={openSample}
              onFiles={imports.load}
              onSample={opening.workspace === 'council' ? workspace.addSample : undefined}
            />
          ) : null}
          {screen.name === 'audit' ? (
            <WayBackContext value={screen.from === 'compare' ? 'Compare' : 'This week'}>
              <AuditScreen
                key={screen.planId}
                planId={screen.planId}
                person={person}
                open={screen.audit}
                onLeave={screen.from === 'compare' ? goToCompare : goToWeek}
              />
            </WayBackContext>
          ) : null}
          {screen.name === 'sample' ? (
            <SampleScreen
              tab={sampleTab}
              onTab={setSampleTab}
              registerImport={registerImport}
              sampleId={sampleId}
              onSample={setSampleId}
              onFiles={imports.load}
              onOpen={openPlan}
            />
          ) : null}
          <FigureScreens
            name={screen.name}
            person={person}
            desks={desks}
            onOpen={openFromCompare}
            onWeek={goToWeek}
            sampleWeeks={sampleWeeks}
            version={opening.info.version}
          />
          {screen.name === 'rubric' ? <RubricScreen person={person} /> : null}
          {screen.name === 'data' ? (
            <DataScreen
              opening={opening}
              person={person}
              snapshotAt={snapshotAt}
              onSnapshot={setSnapshotAt}
              onPerson={(changed) => onOpening({ ...opening, person: changed })}
              workspace={workspace}
            />
          ) : null}
        </main>
        {imports.runs.length === 0 ? null : (
          <ImportPanel runs={imports.runs} onClose={imports.close} onOpen={openPlan} />
        )}
      </div>
      <DropArea onFiles={takeDrop} />
      <KeysSheet isOpen={keysShown} onClose={() => showKeys(false)} />
      <LeaveDialog warning={warning} />
    </div>
  );
}
