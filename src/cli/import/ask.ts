import {createInterface} from 'node:readline/promises';

/** Asks a person, where one is there to answer. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Asks at the terminal; nobody is asked where either end of the command leads elsewhere. */
export async function askAtTerminal(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  try {
    const answer = (await terminal.question(`${question} `)).trim();
    return answer === '' ? undefined : answer;
  } finally {
    terminal.close();
  }
}
