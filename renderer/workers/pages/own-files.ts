/**
 * Files of the app that pdf.js asks for while it draws: stand-ins for the fonts that every reader is expected to have, and
 * decoders for the pictures of scanners. Their licences ship beside them.
 */
const FONTS = import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*', {
  query: '?url',
  import: 'default',
  eager: true,
});
const DECODERS = import.meta.glob<string>(
  '../../../node_modules/pdfjs-dist/wasm/*{jbig2.wasm,openjpeg.wasm,JBIG2,OPENJPEG}',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);

const BY_NAME = new Map(
  Object.entries({ ...FONTS, ...DECODERS }).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** The bytes of one of these files; rejects for any other name, whatever a document asks for. */
export async function ownFile(name: string): Promise<Uint8Array> {
  const url = BY_NAME.get(name);
  if (url === undefined) throw new Error('Only files of the app are read while pages are drawn.');
  const response = await fetch(url);
  return new Uint8Array(await response.arrayBuffer());
}
