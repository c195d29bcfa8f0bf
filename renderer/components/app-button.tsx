import { memo, type ReactNode, type Ref } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import { KeyHint } from './key-hint';

export interface AppButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'isPending' | 'onPress'> {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger' | 'link';
  readonly keys?: string;
  /** What it started is still going on: it keeps the focus but cannot be pressed again. */
  readonly isBusy?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/**
 * The one button of the app: what it does in words, and the key that does the same. Drawn again only when one of its
 * properties changes: on the audit screen, where each key press counts, they are kept the same.
 */
export const AppButton = memo(function AppButton({
  kind = 'plain',
  keys,
  isBusy = false,
  onPress,
  children,
  className = '',
  ...props
}: AppButtonProps) {
  return (
    <Button
      {...props}
      className={`button button-${kind} ${className}`.trim()}
      data-busy={isBusy ? '' : undefined}
      onPress={() => {
        if (!isBusy) onPress?.();
      }}
    >
      <span>{children}</span>
      {keys === undefined ? null : <KeyHint keys={keys} />}
    </Button>
  );
});
