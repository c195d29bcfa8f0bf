import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { IntakeWarning } from '#shared/domain/plan/plan-text';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import { useActionKeys } from '../../../keyboard/use-action-keys';

interface WarningsStripProps {
  readonly warnings: readonly IntakeWarning[];
  readonly looseCount: number;
  readonly readOnly: boolean;
  readonly onNextLoose: () => void;
}

/** What of the file is not shown or not sure, in one line that opens. */
export function WarningsStrip({ warnings, looseCount, readOnly, onNextLoose }: WarningsStripProps) {
  const shown = warnings.filter(({ code }) => code !== 'unassigned-text').map(({ message }) => message);
  const loose = looseCount === 0 ? null : <LooseLine count={looseCount} readOnly={readOnly} onNext={onNextLoose} />;
  const [first] = shown;
  const [isOpen, setOpen] = useState(false);
  const key = usePrintedKey('file-warnings');
  const press = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
  };
  useActionKeys({
    'file-warnings': press(() => {
      if (first === undefined) return announce('All of the file is shown.');
      setOpen(!isOpen);
      announce(isOpen ? 'What to know of this file is hidden.' : shown.join(' '));
    }),
    'next-loose': press(() => {
      if (looseCount === 0) announce('Every passage stands in a section.');
      else onNextLoose();
    }),
  });
  if (first === undefined)
    return loose === null ? null : (
      <div className="warnings warnings-alone">
        <WarningsMark />
        <p>{loose}</p>
      </div>
    );
  const others = shown.length - 1 + (loose === null ? 0 : 1);
  const more = others === 0 ? 'Show' : `and ${others} more`;
  return (
    <Disclosure className="warnings" isExpanded={isOpen} onExpandedChange={setOpen}>
      {({ isExpanded }) => (
        <>
          <Heading level={2} className="warnings-head">
            <Button slot="trigger" className="warnings-button">
              <WarningsMark />
              <span className="warnings-first">{isExpanded ? 'What to know of this file' : first}</span>
              <span className="warnings-more">{isExpanded ? 'Hide' : more}</span>
              <KeyHint keys={key} />
            </Button>
          </Heading>
          <DisclosurePanel className="warnings-panel">
            {/* Scrolls where there is little room, so the keyboard has to get at it. */}
            <section aria-label="What to know of this file" tabIndex={0}>
              <ul>
                {/* First, because something can be done about it here. */}
                {loose === null ? null : <li>{loose}</li>}
                {shown.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}

function WarningsMark() {
  return (
    <span className="warnings-mark" aria-hidden="true">
      !
    </span>
  );
}

interface LooseLineProps {
  readonly count: number;
  readonly readOnly: boolean;
  readonly onNext: () => void;
}

/** How much text stands in no section, and the way to it: each press goes to the next passage. */
function LooseLine({ count, readOnly, onNext }: LooseLineProps) {
  const [key, nextKey] = [usePrintedKey('move-text'), usePrintedKey('next-loose')];
  return (
    <>
      {count === 1 ? '1 passage stands in no section. ' : `${count} passages stand in no section. `}
      <AppButton kind="link" keys={nextKey} onPress={onNext}>
        {count === 1 ? 'Go to it' : 'Go to the next'}
      </AppButton>
      {readOnly ? '' : ` and, where it belongs to one, move it with ${spokenKeys(key)}.`}
    </>
  );
}
