import type { SaxesTagNS } from 'saxes';
import { attribute } from './read-xml';

/**
 * The chosen entry of an old-style drop-down form field (`w:ddList`). Word shows it, but the file holds it only as a
 * number in the field's settings, not as text.
 */
export class FormDropDown {
  #entries: string[] = [];
  #chosen = 0;
  #pending = '';

  open(name: string, tag: SaxesTagNS): void {
    const value = attribute(tag, 'val') ?? '';
    if (name === 'w:ddList') {
      this.#entries = [];
      this.#chosen = 0;
    } else if (name === 'w:result') this.#chosen = Number.parseInt(value, 10) || 0;
    else if (name === 'w:listEntry') this.#entries.push(value);
  }

  close(name: string): void {
    if (name === 'w:ddList') this.#pending = this.#entries[this.#chosen] ?? '';
  }

  /** The entry to write after the run that just ended; empty most of the time. */
  take(): string {
    const text = this.#pending;
    this.#pending = '';
    return text;
  }
}
