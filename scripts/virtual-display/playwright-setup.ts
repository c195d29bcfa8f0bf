import { startVirtualDisplay } from './start-virtual-display';

/** Gives the end-to-end tests a display of their own, of one known size, whatever screen the machine has. */
export default async function setUpDisplay(): Promise<() => Promise<void>> {
  const { display, stop } = await startVirtualDisplay();
  if (display !== undefined) {
    process.env.DISPLAY = display;
    delete process.env.WAYLAND_DISPLAY;
  }
  return stop;
}
