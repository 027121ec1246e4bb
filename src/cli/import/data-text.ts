/** The records as JSON, one a line: short, and a newer table's changes are lines that differ. */
export function dataText(records: object): string {
  const entries: [string, unknown][] = Object.entries(records);
  const lists = entries.map(([type, list]) => {
    const lines = Array.isArray(list) ? list.map((record) => JSON.stringify(record)) : undefined;
    return `${JSON.stringify(type)}: ${lines ? `[\n${lines.join(',\n')}\n]` : JSON.stringify(list)}`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}
