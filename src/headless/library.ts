const texts = import.meta.glob<string>('../../scenarios/*.json', { query: '?raw', import: 'default', eager: true });

/** The texts of the scenarios that come with the program, by id: the name of the file without its ending. */
export const library: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([file, text]) => [file.replace(/^.*\/|\.json$/g, ''), text]),
);
