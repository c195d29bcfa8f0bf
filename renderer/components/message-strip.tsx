import type { ReactNode } from 'react';
import { AppButton } from './app-button';

interface MessageStripProps {
  readonly tone: 'info' | 'warning' | 'danger' | 'good';
  readonly label: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  readonly urgent?: boolean;
}

/** A message across the screen that stays until it is dealt with. */
export function MessageStrip({ tone, label, children, actions, onDismiss, urgent }: MessageStripProps) {
  return (
    <section className="strip" data-tone={tone} aria-label={label}>
      <div className="strip-words" role={urgent === true ? 'alert' : undefined}>
        {children}
      </div>
      {actions === undefined && onDismiss === undefined ? null : (
        <div className="strip-actions">
          {actions}
          {onDismiss === undefined ? null : (
            <AppButton kind="quiet" onPress={onDismiss} aria-label={`Dismiss: ${label}`}>
              Dismiss
            </AppButton>
          )}
        </div>
      )}
    </section>
  );
}
