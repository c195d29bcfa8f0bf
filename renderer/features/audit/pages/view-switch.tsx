import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import type { PlanView } from './view-choice';

interface ViewSwitchProps {
  readonly view: PlanView;
  readonly onChange: (view: PlanView) => void;
}

/** The text that was read out of a PDF, or its pages as they look. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const key = usePrintedKey('original-view');
  return (
    <div className="view-switch" title={`Text or pages: ${spokenKeys(key)}`}>
      <ToggleButtonGroup
        className="view-switch-group"
        aria-label="How the plan is shown"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={([key]) => onChange(key === 'pages' ? 'pages' : 'text')}
      >
        <ToggleButton id="text" className="view-switch-button">
          Text
        </ToggleButton>
        <ToggleButton id="pages" className="view-switch-button">
          Pages
        </ToggleButton>
      </ToggleButtonGroup>
      <KeyHint keys={key} />
    </div>
  );
}
