export function givenSchema(type: string, whole: object): object;
export function fileSchema(lists: Readonly<Record<string, object>>): object;
