import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SEND_WORDS } from '../../../../../renderer/workers/spelling/own-words';
import { makeSpeller } from '../../../../../renderer/workers/spelling/speller';

const file = (name: string) => readFileSync(`node_modules/dictionary-en-gb/${name}`, 'utf8');
const make = () => makeSpeller(file('index.aff'), file('index.dic'));

test('British words are known, American spellings and slips of the finger are not', () => {
  const words = [
    'organisation',
    'colour',
    'programme',
    'Outcomes',
    "child's",
    'organizaton',
    'color',
    'provison',
    'teh',
  ];
  expect(make().unknown(words)).toEqual(['organizaton', 'color', 'provison', 'teh']);
});

test('words of the field are known as they are written', () => {
  const speller = make();
  expect(speller.unknown(SEND_WORDS)).toEqual([]);
  expect(speller.unknown(['EHC', 'SENCO', 'EHCP', 'Coproduction', 'neurodiversity'])).toEqual([]);
});

test('what was meant is among the suggestions, and there are never more than five', () => {
  const speller = make();
  expect(speller.suggest('provison')).toContain('provision');
  expect(speller.suggest('recieve')).toContain('receive');
  expect(speller.suggest('xqzzkpw').length).toBeLessThanOrEqual(5);
});

test('a word that was learnt is known from then on', () => {
  const speller = make();
  expect(speller.unknown(['Northmoor'])).toEqual(['Northmoor']);
  speller.learn('Northmoor');
  expect(speller.unknown(['Northmoor'])).toEqual([]);
});
