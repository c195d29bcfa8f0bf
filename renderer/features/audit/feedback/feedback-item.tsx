import { MenuItem } from 'react-aria-components';
import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';

/** The way to the feedback sheet from an audit's menu. */
export function FeedbackItem({ onAction }: { readonly onAction: () => void }) {
  const key = usePrintedKey('feedback');
  return (
    <MenuItem id="feedback" className="menu-item" textValue="Feedback sheet" onAction={onAction}>
      Feedback sheet…
      <KeyHint keys={key} />
    </MenuItem>
  );
}
