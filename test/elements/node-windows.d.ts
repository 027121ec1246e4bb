declare module 'jsdom' {
  export class VirtualConsole {
    on(type: 'jsdomError', listen: (error: unknown) => void): void;
  }
  export class JSDOM {
    constructor(html: string, options: {url: string; virtualConsole: VirtualConsole});
    readonly window: Window & typeof globalThis;
  }
}
