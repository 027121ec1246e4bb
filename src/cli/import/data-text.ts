/** The records as JSON, one a line: short, and a newer table's changes are lines that differ. */
export function dataText(records: object): string {
  const entries: [string, unknown][] = Object.entries(records);
  const lists = entries.map(([type, list]) => {
    const lines = Array.isArray(list) ? list.map((record) => JSON.stringify(record)) : [];
    return `${JSON.stringify(type)}: [\n${lines.join(',\n')}\n]`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}
