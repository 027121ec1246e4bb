declare module 'sax' {
  interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }
  interface Parser {
    onerror: (error: Error) => void;
    onopentag: (tag: Tag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    write: (text: string) => Parser;
    close: () => void;
  }
  export function parser(strict: boolean): Parser;
  const sax: {readonly parser: typeof parser};
  export default sax;
}
