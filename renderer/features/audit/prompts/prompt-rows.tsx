import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Prompt } from '#shared/domain/prompts/prompt';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { type AskedPage, type PromptPage, pageBeside, promptPage } from './prompt-page';
import { shortenQuote } from './shorten-quote';

interface PromptRowsProps {
  readonly prompts: readonly Prompt[];
  /** Key of the prompt the auditor has gone to. */
  readonly current: string | null;
  readonly onGo: (prompt: Prompt) => void;
  readonly onDismiss: (prompt: Prompt) => void;
  readonly onAttach: (prompt: Prompt) => void;
  /** Asks whether to mute the phrase for all plans. */
  readonly onMute: (prompt: Prompt) => void;
}

/** The prompts of a section; a page of them at a time where there are many. */
export function PromptRows({ prompts, current, onGo, onDismiss, onAttach, onMute }: PromptRowsProps) {
  const [asked, setAsked] = useState<AskedPage | null>(null);
  const keys = useMemo(() => prompts.map(({ key }) => key), [prompts]);
  const shown = promptPage(keys, current, asked);
  const turn = (by: 1 | -1) => {
    const next = { page: pageBeside(shown, by), current };
    setAsked(next);
    announce(`Prompts ${rangeOf(promptPage(keys, current, next))} of ${keys.length}.`);
  };
  return (
    <>
      {shown.pages === 1 ? null : (
        <div className="prompts-pager">
          <span className="muted">{rangeOf(shown)}</span>
          <AppButton kind="quiet" className="button-small" aria-label="Earlier prompts" onPress={() => turn(-1)}>
            Earlier
          </AppButton>
          <AppButton kind="quiet" className="button-small" aria-label="Later prompts" onPress={() => turn(1)}>
            Later
          </AppButton>
        </div>
      )}
      <ul className="prompts-list">
        {prompts.slice(shown.from, shown.to).map((prompt) => (
          <PromptRow key={prompt.key} prompt={prompt} onGo={onGo}>
            {prompt.key === current ? (
              <PromptActions prompt={prompt} onDismiss={onDismiss} onAttach={onAttach} onMute={onMute} />
            ) : null}
          </PromptRow>
        ))}
      </ul>
    </>
  );
}

const rangeOf = ({ from, to }: PromptPage): string => `${from + 1} to ${to}`;

interface PromptRowProps extends Pick<PromptRowsProps, 'onGo'> {
  readonly prompt: Prompt;
  /** What can be done with the prompt in hand; null for any other, which a step of marking then never draws again. */
  readonly children: ReactNode;
}

const PromptRow = memo(function PromptRow({ prompt, onGo, children }: PromptRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const here = children !== null;
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <li ref={row} className="prompt" data-here={here ? '' : undefined}>
      <Button className="prompt-button" aria-current={here} onPress={() => onGo(prompt)}>
        <span className="prompt-words">{shortenQuote(prompt.quote)}</span>{' '}
        <span className="prompt-why">{prompt.why}</span>
      </Button>
      {children}
    </li>
  );
});

function PromptActions({
  prompt,
  onDismiss,
  onAttach,
  onMute,
}: Pick<PromptRowsProps, 'onDismiss' | 'onAttach' | 'onMute'> & Pick<PromptRowProps, 'prompt'>) {
  const attach = usePrintedKey('attach');
  const dismiss = usePrintedKey('dismiss-prompt');
  const mute = usePrintedKey('mute-prompt');
  return (
    <div className="prompt-actions">
      {prompt.suggestion === undefined ? null : <p className="prompt-suggestion">{prompt.suggestion}</p>}
      <AppButton keys={attach} className="button-small" onPress={() => onAttach(prompt)}>
        Evidence
      </AppButton>
      <AppButton keys={dismiss} className="button-small" onPress={() => onDismiss(prompt)}>
        Dismiss
      </AppButton>
      <AppButton kind="quiet" keys={mute} className="button-small" onPress={() => onMute(prompt)}>
        Mute for all plans
      </AppButton>
    </div>
  );
}
