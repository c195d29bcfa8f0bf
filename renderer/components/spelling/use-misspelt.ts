import { useContext, useEffect, useMemo, useState } from 'react';
import { type WrittenWord, writtenWords } from '#shared/lib/written-words';
import { SpellingContext } from './spelling';

/** Milliseconds of rest before new words are looked up: nobody wants half a word marked. */
const REST = 400;

/** The words of a text that the dictionary does not know, where they stand now. */
export function useMisspelt(text: string): readonly WrittenWord[] {
  const spelling = useContext(SpellingContext);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const words = useMemo(() => writtenWords(text), [text]);
  useEffect(() => {
    if (spelling === null) return;
    let wanted = true;
    const look = async () => {
      const unknown = await spelling.unknown([...new Set(words.map(({ word }) => word))]);
      if (wanted) setWrong(new Set(unknown));
    };
    const timer = setTimeout(() => void look(), REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [spelling, words]);
  return useMemo(
    () => words.filter(({ word }) => wrong.has(word) && spelling?.own.has(word) !== true),
    [words, wrong, spelling],
  );
}
