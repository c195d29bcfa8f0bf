import { type ChangeEvent, useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { AppButton } from '../../../components/app-button';
import { ImportRubricDialog } from './import-rubric-dialog';
import type { StartingDraft } from './use-start-draft';

interface StartDraftProps {
  readonly newest: Rubric | null;
  readonly rubrics: readonly Rubric[];
  /** Why no draft can be begun now; null where one can. */
  readonly noDraft: string | null;
  readonly start: StartingDraft;
}

/** The ways to begin a draft, and the way in for a file. */
export function StartDraft({ newest, rubrics, noDraft, start }: StartDraftProps) {
  const file = useRef<HTMLInputElement>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen === undefined) return;
    await start.readFile(chosen);
    // So that choosing the same file again counts as a choice.
    target.value = '';
  };
  return (
    <div className="versions-start">
      <AppButton onPress={() => file.current?.click()}>Import a file…</AppButton>
      <MenuTrigger>
        <Button className="button button-primary" isDisabled={noDraft !== null}>
          <span>Start a draft</span>
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label="Start a draft">
            {newest === null ? null : (
              <MenuItem className="menu-item" onAction={() => start.copyOf(newest)}>
                From version {newest.version}, which new audits use
              </MenuItem>
            )}
            <MenuItem className="menu-item" onAction={start.fromDefault}>
              From the default rubric
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => file.current?.click()}>
              From a file…
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Rubric file"
        onChange={(event) => void choose(event)}
      />
      <ImportRubricDialog start={start} rubrics={rubrics} noDraft={noDraft} />
    </div>
  );
}
