import { MenuItem } from 'react-aria-components';

/** The way to the feedback sheet from an audit's menu. */
export const FeedbackItem = ({ onAction }: { readonly onAction: () => void }) => (
  <MenuItem id="feedback" className="menu-item" onAction={onAction}>
    Feedback sheet…
  </MenuItem>
);
