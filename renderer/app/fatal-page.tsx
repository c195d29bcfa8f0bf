import { useState } from 'react';
import { AppButton } from '../components/app-button';

interface FatalPageProps {
  readonly title: string;
  readonly code: string;
  /** What happened, where that is known and can be acted on. */
  readonly message?: string;
}

const SAFE =
  'Everything that said “Saved” is safe: it is kept in a journal outside this window and will be there when the app starts again.';

/** The page for the rare case that the app cannot go on: what is safe, what to do, and a code for whoever helps. */
export function FatalPage({ title, code, message }: FatalPageProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('yes');
    } catch {
      // The window may not be allowed to write to the clipboard; the code stands there to be selected.
      setCopied('refused');
    }
  };
  return (
    <main className="welcome">
      <div className="welcome-card fatal" role="alert">
        <h1>{title}</h1>
        <p className="lead">{message ?? SAFE}</p>
        {message === undefined ? null : <p className="lead">{SAFE}</p>}
        <div className="screen-actions fatal-actions">
          <AppButton kind="primary" onPress={() => window.location.reload()}>
            Start the window again
          </AppButton>
          <AppButton onPress={() => void copy()}>Copy the technical code</AppButton>
        </div>
        <p className="fatal-code">
          <span className="muted">Technical code, without any plan text: </span>
          <code>{code}</code>
        </p>
        <p role="status" className="muted">
          {copied === 'yes' ? 'Copied.' : ''}
          {copied === 'refused' ? 'It could not be copied; select the code and copy it by hand.' : ''}
        </p>
      </div>
    </main>
  );
}
