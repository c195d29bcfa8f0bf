import { ModalDialog } from '../../components/modal-dialog';
import { focusScreenTitle } from '../../components/screen-title';
import { SideSheet } from '../../components/side-sheet';
import { ActionForm } from './actions/action-form';
import { ActionSheet } from './actions/action-sheet';
import { useBoard } from './board-context';
import { type FormAsk, type RecordKind, useBoardDesk } from './board-desk';
import { draftKey } from './form/drafts';
import { IndicatorForm } from './indicators/indicator-form';
import { IndicatorSheet } from './indicators/indicator-sheet';
import { RiskForm } from './risks/risk-form';
import { RiskSheet } from './risks/risk-sheet';

/** The sheet of one record, whichever tab it was opened from. */
export function BoardSheets() {
  const { desk, onDesk, actions, risks, indicators } = useBoard();
  const shown = useBoardDesk(desk, (now) => now.shown);
  const of = (kind: RecordKind) => (shown?.kind === kind ? shown.id : null);
  const action = actions.find(({ id }) => id === of('action'));
  const risk = risks.find(({ id }) => id === of('risk'));
  const indicator = indicators.find(({ id }) => id === of('indicator'));
  const close = () => {
    onDesk({ shown: null });
    if (shown !== null) keepFocus(shown.id);
  };
  return (
    <SideSheet
      title={action?.action ?? risk?.risk ?? indicator?.name ?? ''}
      isOpen={action !== undefined || risk !== undefined || indicator !== undefined}
      onClose={close}
    >
      {action === undefined ? null : <ActionSheet action={action} />}
      {risk === undefined ? null : <RiskSheet risk={risk} />}
      {indicator === undefined ? null : <IndicatorSheet indicator={indicator} />}
    </SideSheet>
  );
}

/**
 * The line that the sheet was opened from may have gone and come back meanwhile, or be gone: then what would get the focus is
 * not there. It goes to the line as it is now, or to the heading.
 */
function keepFocus(id: string): void {
  const look = () => {
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const line = document.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`);
    if (line === null) focusScreenTitle();
    else line.focus();
  };
  // After the sheet has gone and has given the focus back itself.
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(look)));
}

/** The form that is open, over the sheet where it was opened from one. */
export function BoardForms() {
  const { desk, onDesk } = useBoard();
  const form = useBoardDesk(desk, (now) => now.form);
  return (
    <ModalDialog
      title={form === null ? '' : titleOf(form)}
      wide
      isOpen={form !== null}
      onClose={() => onDesk({ form: null })}
    >
      {form === null ? null : <Form key={draftKey(form)} form={form} />}
    </ModalDialog>
  );
}

const titleOf = ({ kind, id }: FormAsk): string => (id === null ? `New ${kind}` : `Change the ${kind}`);

function Form({ form }: { readonly form: FormAsk }) {
  const { actions, risks, indicators } = useBoard();
  const key = draftKey(form);
  switch (form.kind) {
    case 'action':
      return (
        <ActionForm action={actions.find(({ id }) => id === form.id) ?? null} source={form.source} draftKey={key} />
      );
    case 'risk':
      return <RiskForm risk={risks.find(({ id }) => id === form.id) ?? null} draftKey={key} />;
    case 'indicator':
      return <IndicatorForm indicator={indicators.find(({ id }) => id === form.id) ?? null} draftKey={key} />;
  }
}
