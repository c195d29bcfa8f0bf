import { memo, useMemo } from 'react';
import type { Prompt } from '#shared/domain/prompts/prompt';
import { AppButton } from '../../../components/app-button';
import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { PromptRows } from './prompt-rows';
import { shortenQuote } from './shorten-quote';
import { type AuditPrompts, promptsOf } from './use-prompts';
import './prompts.css';

interface PromptListProps {
  readonly prompts: AuditPrompts;
  readonly section: string;
  /** Key of the prompt the auditor has gone to. */
  readonly current: string | null;
  readonly onGo: (prompt: Prompt) => void;
  readonly onDismiss: (prompt: Prompt) => void;
  readonly onRestore: (prompt: Prompt) => void;
  readonly onAttach: (prompt: Prompt) => void;
  readonly onMute: (prompt: Prompt) => void;
  readonly onProvision: () => void;
}

/** Sections whose text is laid out by the six questions. */
const PROVISION_SECTION = 'F';

/** The wording prompts of a section, each with its reason. They are hints: none of them changes a score. */
export const PromptList = memo(function PromptList(props: PromptListProps) {
  const { prompts, section, current, onGo, onDismiss, onRestore, onAttach, onMute, onProvision } = props;
  const open = useMemo(() => promptsOf(prompts.open, section), [prompts.open, section]);
  const dismissed = useMemo(() => promptsOf(prompts.dismissed, section), [prompts.dismissed, section]);
  if (prompts.state !== 'ready')
    return (
      <p className="prompts-state muted" role={prompts.state === 'broken' ? 'alert' : undefined}>
        {prompts.state === 'broken'
          ? 'Wording prompts could not be worked out for this plan. Marking goes on without them.'
          : 'Looking for wording prompts …'}
      </p>
    );
  return (
    <section className="prompts" aria-label={`Wording prompts of section ${section}`}>
      <div className="prompts-head">
        <h3>{headOf(open.length)}</h3>
        {open.length === 0 ? null : <KeyOfPrompts />}
      </div>
      {open.length === 0 ? null : (
        <PromptRows
          prompts={open}
          current={current}
          onGo={onGo}
          onDismiss={onDismiss}
          onAttach={onAttach}
          onMute={onMute}
        />
      )}
      {section === PROVISION_SECTION ? <Stated prompts={prompts} onProvision={onProvision} /> : null}
      {dismissed.length === 0 ? null : <DismissedPrompts prompts={dismissed} onRestore={onRestore} />}
    </section>
  );
});

const headOf = (count: number): string => {
  if (count === 0) return 'No wording prompts';
  return count === 1 ? '1 wording prompt' : `${count} wording prompts`;
};

function KeyOfPrompts() {
  const keys = usePrintedKey('next-prompt');
  return (
    <span className="muted prompts-key">
      next <KeyHint keys={keys} />
    </span>
  );
}

function Stated({ prompts, onProvision }: Pick<PromptListProps, 'prompts' | 'onProvision'>) {
  const key = usePrintedKey('provision-items');
  const stated = prompts.provision?.stated;
  if (stated === undefined || stated.of === 0) return null;
  return (
    <p className="prompts-stated">
      Items saying who, how often and how long:{' '}
      <strong>
        {stated.count} of {stated.of}
      </strong>
      <AppButton kind="link" keys={key} onPress={onProvision}>
        Show the items
      </AppButton>
    </p>
  );
}

function DismissedPrompts({
  prompts,
  onRestore,
}: {
  readonly prompts: readonly Prompt[];
  readonly onRestore: (prompt: Prompt) => void;
}) {
  const key = usePrintedKey('restore-prompt');
  return (
    <details className="prompts-dismissed">
      <summary>
        {prompts.length} dismissed <KeyHint keys={key} /> brings back
      </summary>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt.key}>
            <span className="prompt-words">{shortenQuote(prompt.quote)}</span>
            <AppButton
              kind="link"
              onPress={() => onRestore(prompt)}
              aria-label={`Bring back ${shortenQuote(prompt.quote)}`}
            >
              Bring back
            </AppButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
