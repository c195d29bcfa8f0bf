import { ScreenTitle } from '../../components/screen-title';

/** What the Board watches: measures against target, actions, risks and indicators. */
export function BoardScreen() {
  return (
    <div className="screen board">
      <div className="screen-head">
        <ScreenTitle title="Board" />
      </div>
    </div>
  );
}
