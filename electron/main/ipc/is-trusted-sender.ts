/** The little of an IPC event that tells where it came from; Electron's own event fits. */
export interface SenderEvent {
  readonly sender: { readonly id: number; readonly mainFrame: unknown };
  /** Null once the frame has gone. */
  readonly senderFrame: { readonly url: string } | null;
}

/**
 * True only for the main frame of our window while it shows our own origin.
 *
 * @param windowId id of the window's web contents; undefined while there is none.
 * @param origin such as `app://bundle`, without a slash at its end.
 */
export function isTrustedSender(event: SenderEvent, windowId: number | undefined, origin: string): boolean {
  const { sender, senderFrame } = event;
  return (
    windowId !== undefined &&
    sender.id === windowId &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.url.startsWith(`${origin}/`)
  );
}
