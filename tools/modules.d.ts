/** What two packages are used for here: they come without types. */
declare module '@11ty/eleventy' {
  /** The configuration, as a function of it gets it. */
  export interface Config {
    addGlobalData(name: string, data: object): void;
    setLibrary(extension: string, library: { render(text: string): string }): void;
    setUseGitIgnore(enabled: boolean): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; configPath: string; config: (config: Config) => void },
    );
    toJSON(): Promise<{ url: string; inputPath: string; outputPath: string; content: string }[]>;
  }
}

declare module 'nspell' {
  export interface Speller {
    correct(word: string): boolean;
    /** What was perhaps meant, the likeliest first. */
    suggest(word: string): string[];
  }
  /** Both files of a Hunspell dictionary: its endings and its words. */
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Speller;
}
