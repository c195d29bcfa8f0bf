import { useContext, useEffect, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { KeyHint } from '../key-hint';
import { SpellingContext } from './spelling';

interface SpelledWordsProps {
  readonly id: string;
  /** Each once. */
  readonly words: readonly string[];
  /** The word whose menu is open. */
  readonly open: string | null;
  readonly onOpen: (word: string | null) => void;
  readonly onReplace: (word: string, by: string) => void;
  /** Something was chosen: the box takes the focus again. */
  readonly onDone: () => void;
}

/** The doubtful words of a box, each a button with what may have been meant. */
export function SpelledWords({ id, words, open, onOpen, onReplace, onDone }: SpelledWordsProps) {
  if (words.length === 0) return null;
  return (
    <div className="spelled-words">
      <p id={id}>
        Spelling: <span className="visually-hidden">{words.join(', ')}</span>
      </p>
      {words.map((word, at) => (
        <MenuTrigger key={word} isOpen={open === word} onOpenChange={(isOpen) => onOpen(isOpen ? word : null)}>
          <Button className="spelled-word" aria-label={`Spelling of ${word}`}>
            {word}
            {at === 0 ? <KeyHint keys="F7" /> : null}
          </Button>
          <Popover className="popover" offset={4}>
            <WordMenu word={word} onReplace={onReplace} onDone={onDone} />
          </Popover>
        </MenuTrigger>
      ))}
    </div>
  );
}

type WordMenuProps = Pick<SpelledWordsProps, 'onReplace' | 'onDone'> & { readonly word: string };

function WordMenu({ word, onReplace, onDone }: WordMenuProps) {
  const spelling = useContext(SpellingContext);
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void spelling?.suggest(word).then((suggestions) => {
      if (wanted) setFound(suggestions);
    });
    return () => {
      wanted = false;
    };
  }, [spelling, word]);
  const choose = (key: string) => {
    // After the menu has given the focus back to its button: only then does the box take what is typed into it.
    setTimeout(() => {
      if (key === 'keep') spelling?.keep(word);
      else onReplace(word, key.slice(1));
      onDone();
    });
  };
  if (found === null) return <p className="menu-facts">Looking it up…</p>;
  return (
    <Menu className="menu" aria-label={`Spelling of ${word}`} autoFocus="first" onAction={(key) => choose(String(key))}>
      {found.map((suggestion) => (
        <MenuItem key={suggestion} id={`=${suggestion}`} className="menu-item">
          {suggestion}
        </MenuItem>
      ))}
      <MenuItem id="keep" className="menu-item">
        Keep “{word}” for the council
      </MenuItem>
    </Menu>
  );
}
