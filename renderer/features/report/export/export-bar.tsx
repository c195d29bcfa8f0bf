import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { AppButton } from '../../../components/app-button';
import { KeyHint } from '../../../components/key-hint';
import { ProgressLine } from '../../../components/progress-line';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { REPORT_FORMS } from '../../../workers/report/report-messages';
import { FORM_FACTS } from './forms';
import type { Exporting } from './use-export';

interface ExportBarProps {
  readonly exporting: Exporting;
  readonly isDisabled: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The one menu of all that can be made of a report, and how far it has got. */
export function ExportBar({ exporting: { state, start, stop }, isDisabled, isOpen, onOpen }: ExportBarProps) {
  const key = usePrintedKey('report-export');
  const isBusy = state.kind === 'busy';
  return (
    <div className="export">
      <div className="export-line">
        <MenuTrigger isOpen={isOpen} onOpenChange={onOpen}>
          <Button
            className="button button-primary"
            isDisabled={isDisabled || isBusy || state.kind === 'asking'}
            aria-label="Export the report"
          >
            <span>Export</span>
            <KeyHint keys={key} />
          </Button>
          <Popover className="popover" placement="top start">
            <Menu
              className="menu"
              aria-label="Export the report"
              autoFocus="first"
              onAction={(id) => {
                const form = REPORT_FORMS.find((one) => one === id);
                if (form !== undefined) start(form);
              }}
            >
              {REPORT_FORMS.map((form) => (
                <MenuItem key={form} id={form} className="menu-item export-item" textValue={FORM_FACTS[form].label}>
                  <Text slot="label">{FORM_FACTS[form].label}</Text>
                  <Text slot="description" className="muted">
                    {FORM_FACTS[form].hint}
                  </Text>
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        {isBusy ? (
          <AppButton autoFocus onPress={stop}>
            Cancel
          </AppButton>
        ) : null}
      </div>
      {isBusy ? (
        <ProgressLine label="Export" value={state.at} total={state.of} words={state.words} done={false} />
      ) : null}
      <ExportWords state={state} />
    </div>
  );
}

function ExportWords({ state }: { readonly state: Exporting['state'] }) {
  return (
    <p className="export-words" data-kind={state.kind} role={state.kind === 'problem' ? 'alert' : 'status'}>
      {wordsOf(state)}
    </p>
  );
}

function wordsOf(state: Exporting['state']): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'busy':
    case 'asking':
      return state.words;
    case 'stopped':
      return 'Cancelled. Nothing was written.';
    case 'held':
      return 'Not saved: the checks found something.';
    case 'saved':
      return [`Saved as ${state.name} in the folder you chose.`, ...state.notes].join(' ');
    case 'problem':
      return state.message;
  }
}
