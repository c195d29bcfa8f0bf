import { type KeyboardEvent, useRef } from 'react';
import { announce } from '../../../components/announcer';
import { stepWord, toSelection, type Word, type WordBlock, type WordChoice } from '../paper/word-steps';
import { hasWords } from './page-text';
import { rangeOf, type TextLayer } from './text-layer';
import type { PageKeysParts } from './use-page-keys';
import type { PlacedWords } from './use-page-selection';
import { scrollToSee, type WordBox, wordInNextLine, wordInSight } from './word-boxes';

type Layers = ReadonlyMap<number, TextLayer>;

/** CSS pixels kept free around a word that is brought into sight. */
const ROOM = 24;

/**
 * Choosing words of the pages by the arrow keys: to the side as in the text of the plan, where Shift carries the choice on;
 * once a word is chosen, also to the line above or below. Answers whether the key was used. A choice stays on its page.
 */
export function usePageWordKeys({ scroller, selecting, frames, page, goTo }: PageKeysParts) {
  const { layers, wordsNow, chooseWords } = selecting;
  const last = useRef<WordChoice | null>(null);
  /** Where the last steps up or down began, in CSS pixels from the left: lines have words at other places. */
  const column = useRef<number | null>(null);

  const choose = (choice: WordChoice) => {
    last.current = choice;
    chooseWords(placeOf(layers.current, choice));
    const { block, from, to } = choice.head;
    const [layer, view] = [layers.current.get(block), scroller.current];
    const box = layer === undefined ? null : boxOf(layer, choice.head);
    if (view !== null && box !== null) {
      const { x, y } = scrollToSee(box, view.getBoundingClientRect(), ROOM);
      view.scrollBy({ left: x, top: y, behavior: 'instant' });
    }
    announce(layer?.text.text.slice(from, to) ?? '');
    return true;
  };
  const begin = (by: 1 | -1): boolean => {
    const layer = layers.current.get(page);
    const view = scroller.current;
    if (layer === undefined) return sayBeingRead(page);
    if (view === null || !hasWords(layer.text)) return false;
    const words = wordsOf(layer, page);
    const at = wordInSight(
      words.map(({ box }) => box),
      view.getBoundingClientRect(),
      by,
    );
    const word = words.at(at ?? (by === 1 ? 0 : -1));
    return word !== undefined && choose({ anchor: word.word, head: word.word });
  };
  const sayEnd = (from: number, by: 1 | -1, carries: boolean) => {
    if (carries) return announce(`A choice of words ends with its page, ${from}.`);
    const next = from + by;
    if (next < 1 || next > frames.length) return announce(`The ${by === 1 ? 'last' : 'first'} word of the file.`);
    goTo(next);
    const layer = layers.current.get(next);
    if (layer !== undefined) return announce(`Page ${next} has no words to choose.`);
    sayBeingRead(next);
  };
  const stepSide = (from: WordChoice, by: 1 | -1, carries: boolean) => {
    column.current = null;
    const blocks = blocksAround(layers.current, from.head.block, carries);
    const next = stepWord(blocks, from, by, carries, false);
    if (sameWord(next.head, from.head)) sayEnd(from.head.block, by, carries);
    else choose(next);
    return true;
  };
  const stepLine = (from: WordChoice, by: 1 | -1, carries: boolean) => {
    const own = layers.current.get(from.head.block);
    const box = own === undefined ? null : boxOf(own, from.head);
    if (box === null) return false;
    const left = scroller.current?.getBoundingClientRect().left ?? 0;
    const scrolled = scroller.current?.scrollLeft ?? 0;
    column.current ??= (box.left + box.right) / 2 - left + scrolled;
    const words = linesAround(layers.current, from.head.block, by, carries);
    const at = wordInNextLine(
      words.map((word) => word.box),
      box,
      by,
      column.current + left - scrolled,
    );
    const head = at === null ? undefined : words[at]?.word;
    if (head === undefined) sayEnd(from.head.block, by, carries);
    else choose({ anchor: carries ? from.anchor : head, head });
    return true;
  };

  return ({ key, shiftKey }: KeyboardEvent): boolean => {
    const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    const isSide = key === 'ArrowLeft' || key === 'ArrowRight';
    const from = choiceOf(layers.current, wordsNow(), last.current);
    if (from !== last.current) column.current = null;
    // Without a word to go from, up and down scroll the pages as ever.
    if (from === null) return isSide && begin(by);
    return isSide ? stepSide(from, by, shiftKey) : stepLine(from, by, shiftKey);
  };
}

function sayBeingRead(page: number): true {
  announce(`The words of page ${page} are being read. Press the key again in a moment.`);
  return true;
}

const sameWord = (a: Word, b: Word): boolean => a.block === b.block && a.from === b.from && a.to === b.to;

/** Here a block is a page, and its number the page's. */
const blockOf = (layers: Layers, page: number): WordBlock => ({
  id: String(page),
  text: layers.get(page)?.text.text ?? '',
});

/** A page with those beside it whose words are known without a gap; with `only`, that page. */
function blocksAround(layers: Layers, page: number, only: boolean): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  blocks[page] = blockOf(layers, page);
  for (const by of only ? [] : [1, -1])
    for (let next = page + by; layers.has(next); next += by) blocks[next] = blockOf(layers, next);
  return blocks;
}

/** What is selected now as words: as it was chosen by keys, or else the words that a hand selected with the mouse. */
function choiceOf(layers: Layers, selected: PlacedWords | null, last: WordChoice | null): WordChoice | null {
  if (selected === null) return null;
  const { page, span } = selected;
  if (last !== null) {
    const chosen = placeOf(layers, last);
    if (chosen.page === page && chosen.span.from === span.from && chosen.span.to === span.to) return last;
  }
  const word = (offset: number): Word => ({ block: page, from: offset, to: offset });
  return { anchor: word(span.from), head: word(span.to) };
}

function placeOf(layers: Layers, choice: WordChoice): PlacedWords {
  const { block } = choice.head;
  const { from, to } = toSelection(blocksAround(layers, block, true), choice);
  return { page: block, span: { from: from.offset, to: to.offset } };
}

interface PlacedWord {
  readonly word: Word;
  readonly box: WordBox;
}

/** Where a word stands in the window; of a place between two, the character before it. */
function boxOf(layer: TextLayer, { from, to }: Word): WordBox | null {
  const range = rangeOf(layer, from === to ? { from: Math.max(0, from - 1), to: Math.max(1, to) } : { from, to });
  return range?.getBoundingClientRect() ?? null;
}

/** All words of a page that are drawn, in the order of the file. */
const wordsOf = (layer: TextLayer, page: number): readonly PlacedWord[] =>
  [...layer.text.text.matchAll(/\S+/g)].flatMap(({ index, 0: { length } }) => {
    const word: Word = { block: page, from: index, to: index + length };
    const box = boxOf(layer, word);
    return box === null ? [] : [{ word, box }];
  });

/** The words among which the next line is looked for: those of the page and, unless the choice is carried on, the one beside. */
const linesAround = (layers: Layers, page: number, by: 1 | -1, only: boolean): readonly PlacedWord[] =>
  (only ? [page] : [page, page + by]).flatMap((one) => {
    const layer = layers.get(one);
    return layer === undefined ? [] : wordsOf(layer, one);
  });
