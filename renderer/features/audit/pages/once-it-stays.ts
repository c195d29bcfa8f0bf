/** Milliseconds a page must stay while the pages move before anything is made of it. */
const STAYS = 50;

/**
 * Does something for a page at once, or, while the pages are being scrolled, once it has stayed for a moment: pages that fly
 * by are neither drawn nor read. Call what it answers when the page goes.
 */
export function onceItStays(act: () => Promise<void>, isMoving: () => boolean): () => void {
  if (!isMoving()) {
    void act();
    return () => undefined;
  }
  const timer = setTimeout(() => void act(), STAYS);
  return () => clearTimeout(timer);
}
