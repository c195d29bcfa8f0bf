import type { ReactNode } from 'react';

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing here yet: says so, and what to do about it. */
export function EmptyState({ title, children, actions }: StateProps) {
  return (
    <div className="state">
      <h2>{title}</h2>
      <div className="state-words">{children}</div>
      {actions === undefined ? null : <div className="state-actions">{actions}</div>}
    </div>
  );
}

/** Something is on its way. Appears only after a moment, so that quick loads do not flicker. */
export function LoadingState({ title }: { readonly title: string }) {
  return (
    <div className="state state-loading" role="status">
      <span className="spinner" aria-hidden="true" />
      <p>{title}</p>
    </div>
  );
}

/** Something could not be shown: what happened, what is safe, what to do. */
export function ProblemState({ title, children, actions }: StateProps) {
  return (
    <div className="state state-problem" role="alert">
      <h2>{title}</h2>
      <div className="state-words">{children}</div>
      {actions === undefined ? null : <div className="state-actions">{actions}</div>}
    </div>
  );
}
