import { AppButton } from '../../components/app-button';
import { ProblemState } from '../../components/states';

interface NotMadeProps {
  readonly title: string;
  readonly message: string;
  readonly again: () => void;
}

/** Something could not be worked out: why, and the way to try once more. */
export function NotMade({ title, message, again }: NotMadeProps) {
  return (
    <ProblemState
      title={title}
      actions={
        <AppButton kind="primary" onPress={again}>
          Try again
        </AppButton>
      }
    >
      <p>{message}</p>
    </ProblemState>
  );
}
