import { Button } from 'react-aria-components';
import { KeyHint } from '../../../components/key-hint';

/** The way to what is seldom written in this section. */
export function MoreNotes({ keys, onOpen }: { readonly keys: string; readonly onOpen: () => void }) {
  return (
    <Button className="guidance-button more-notes" aria-expanded={false} onPress={onOpen}>
      More: suggested wording, vagueness <KeyHint keys={keys} />
    </Button>
  );
}
