import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningApp } from '../helpers/launch-app';

export interface Look {
  readonly size: 1366 | 1920;
  readonly theme: 'light' | 'dark';
  /** 2 is 200%. */
  readonly zoom: 1 | 2;
}

const HEIGHTS = { 1366: 768, 1920: 1080 } as const;

/** The two sizes that council laptops have, each in both themes. */
export const LOOKS: readonly Look[] = ([1366, 1920] as const).flatMap((size) =>
  (['light', 'dark'] as const).map((theme) => ({ size, theme, zoom: 1 as const })),
);
/** For screens that are used the longest: WCAG 2.2 asks that nothing is lost at 200%. */
export const ZOOMED: Look = { size: 1366, theme: 'light', zoom: 2 };

const nameOf = (screen: string, { size, theme, zoom }: Look): string =>
  [screen, size, ...(theme === 'dark' ? ['dark'] : []), ...(zoom === 2 ? ['200'] : [])].join('-');

/** Takes pictures of what the window shows, in one look after another, and leaves it in the first. */
export class Camera {
  readonly #running: RunningApp;
  readonly #folder: string;

  constructor(running: RunningApp, folder: string) {
    this.#running = running;
    this.#folder = folder;
  }

  /** @param arrange puts the screen in order once it has its size, such as scrolling to what the picture is about. */
  async take(screen: string, looks: readonly Look[] = LOOKS, arrange?: () => Promise<void>): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const look of looks) {
      await this.show(look);
      await arrange?.();
      await this.#untilStill();
      await writeFile(join(this.#folder, `${nameOf(screen, look)}.png`), await this.#picture());
    }
    await this.show(LOOKS[0] ?? ZOOMED);
  }

  async show({ size, theme, zoom }: Look): Promise<void> {
    const { app, window } = this.#running;
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await app.evaluate(
      ({ BrowserWindow }, { width, height, factor }) => {
        const [own] = BrowserWindow.getAllWindows();
        own?.setContentSize(width, height);
        own?.webContents.setZoomFactor(factor);
      },
      { width: size, height: HEIGHTS[size], factor: zoom },
    );
    await window.waitForFunction((width) => innerWidth === width, Math.round(size / zoom));
  }

  /** What the window itself shows, in its own pixels: Playwright's pictures do not know of zoom. */
  async #picture(): Promise<Buffer> {
    const encoded = await this.#running.app.evaluate(async ({ BrowserWindow }) => {
      const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      return picture?.toPNG().toString('base64') ?? '';
    });
    return Buffer.from(encoded, 'base64');
  }

  /** Waits until text is laid out and lists that measure themselves have drawn what came into sight. */
  async #untilStill(): Promise<void> {
    const { window } = this.#running;
    // Nothing is to look as if it were pointed at.
    await window.mouse.move(0, 0);
    await window.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 20; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  }
}
