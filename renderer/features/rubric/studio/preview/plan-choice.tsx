import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Choice } from '../../../../components/choice-field';
import type { PlanRow } from '../../../../db/plan-rows';
import { planLabel, plansToTry } from './plans-to-try';

interface PlanChoiceProps {
  readonly rows: readonly PlanRow[];
  readonly planId: string;
  readonly onChoose: (planId: string) => void;
}

/** The plan that the draft is tried on: chosen from the newest, or found by typing. */
export function PlanChoice({ rows, planId, onChoose }: PlanChoiceProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = rows.find((row) => row.planId === planId);
  const label = chosen === undefined ? '' : planLabel(chosen.ref, chosen.week);
  const { choices, more } = plansToTry(rows, typed === null || typed === label ? '' : typed);
  return (
    <ComboBox
      className="field tryout-plan"
      items={choices}
      inputValue={typed ?? label}
      onInputChange={setTyped}
      selectedKey={planId}
      onSelectionChange={(key) => {
        // Emptying the box to type another name is no choice.
        if (key === null) return;
        onChoose(String(key));
        setTyped(null);
      }}
      onFocusChange={() => setTyped(null)}
      allowsEmptyCollection
    >
      <Label>Plan</Label>
      <span className="tryout-plan-box">
        <Input className="input" onFocus={({ target }) => target.select()} />
        <Button className="tryout-plan-open" aria-label="Show the plans">
          <span aria-hidden="true" className="select-arrow" />
        </Button>
      </span>
      <Popover className="popover select-popover" offset={4}>
        <ListBox className="list-box" renderEmptyState={() => <p className="hint">No plan is called that.</p>}>
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="list-item">
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
        {more === 0 ? null : (
          <p className="hint tryout-plan-more">
            and {more.toLocaleString('en-GB')} more: type part of a reference to find one.
          </p>
        )}
      </Popover>
    </ComboBox>
  );
}
