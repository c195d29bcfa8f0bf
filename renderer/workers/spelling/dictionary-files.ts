/**
 * The British English dictionary of SCOWL (MIT and BSD, `dictionary-en-gb`), as files of the app: nothing is fetched from
 * anywhere else. Its licence ships beside it.
 */
const FILES = import.meta.glob<string>('../../../node_modules/dictionary-en-gb/{index.aff,index.dic,license}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The text of one of these files. */
export async function dictionaryFile(name: 'index.aff' | 'index.dic'): Promise<string> {
  const url = FILES[`../../../node_modules/dictionary-en-gb/${name}`];
  if (url === undefined) throw new Error('The dictionary did not come with the app.');
  return (await fetch(url)).text();
}
