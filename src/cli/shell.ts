/** What a command knows of the world it runs in; tests give their own. */
export interface Shell {
  readonly print: (text: string) => void; // results, standard output
  readonly say: (text: string) => void; // everything else, standard error
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly terminal: Terminal | null; // null where standard error is no terminal
  readonly now: () => number; // milliseconds
  readonly version: string;
}

export interface Terminal {
  readonly columns: number;
  readonly color: boolean; // false with NO_COLOR
}
