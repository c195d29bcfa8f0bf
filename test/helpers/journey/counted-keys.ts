import type { Page } from '@playwright/test';

export interface CountedKeys {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Keys pressed until now; a combination such as Ctrl+F counts once. */
  count(): number;
  /** The same without the letters of typed text. */
  commands(): number;
}

/** The keyboard, counting. */
export function countPresses({ keyboard }: Page): CountedKeys {
  let [commands, letters] = [0, 0];
  return {
    press: (key) => {
      commands += 1;
      return keyboard.press(key);
    },
    type: (text) => {
      letters += text.length;
      return keyboard.type(text);
    },
    count: () => commands + letters,
    commands: () => commands,
  };
}
