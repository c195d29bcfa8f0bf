/** Frames over which a target is put in place again: runs above it were only guessed in height until they are drawn. */
const SETTLING_FRAMES = 14;

/** Puts the target in place until the page has settled or the person scrolls. Answers how to stop. */
export function placeUntilStill(place: () => void, frame: HTMLElement | null): () => void {
  let left = SETTLING_FRAMES;
  let request = 0;
  const stop = () => {
    cancelAnimationFrame(request);
    frame?.removeEventListener('wheel', stop);
    frame?.removeEventListener('pointerdown', stop);
  };
  const again = () => {
    place();
    left -= 1;
    if (left > 0) request = requestAnimationFrame(again);
    else stop();
  };
  frame?.addEventListener('wheel', stop, { passive: true });
  frame?.addEventListener('pointerdown', stop);
  again();
  return stop;
}
