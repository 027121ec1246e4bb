declare module 'jsonstat-toolkit' {
  export interface Dataset {
    readonly class: string | null;
    readonly label: string | null;
    readonly source: string | null;
    readonly updated: string | null;
    readonly id: readonly string[];
    readonly role: {readonly time?: readonly string[] | null} | null;
    Dataset(index: number): Dataset | null;
    toTable(options: {readonly type: 'array'; readonly content: 'id' | 'label'; readonly status: boolean}): unknown;
  }
  export default function JSONstat(json: unknown): Dataset;
}
