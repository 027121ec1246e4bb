import type {Edges} from './edges.js';

/** Which way a change goes. */
export type Way = 'up' | 'down';

/** Words before an amount by which something grew or shrank: `fell by`, `an increase of`, `выросла на`. */
const AHEAD: Readonly<Record<Way, RegExp>> = {
  up: /(?<!\p{L})(?:(?:r[io]se[ns]?|gr[eo]w(?:n|s|ing)?|increas(?:e[ds]?|ing)|climb(?:ed|s)|gain(?:ed|s)|jump(?:ed|s)|soared|surged|expand(?:ed|s))(?: \p{L}+ly)?(?: by)?|(?:^|[,:(–—] ?|(?:is|was|were) )up(?: by)?|\p{L}+ed by|(?:increase|rise|growth|gain|jump|surge) (?:of|was)|(?:вырос|возрос|увелич|подня|прибав|рост|прирост)\p{L}*(?: \p{L}+)?(?: на)?)\s$/iu,
  down: /(?<!\p{L})(?:(?:fell|fall(?:en|s|ing)?|dropp(?:ed|ing)|drops|decline[ds]?|decreas(?:e[ds]?|ing)|shr[aiu]nks?|contract(?:ed|s)|slipped|slumped|plunged|reduced|narrowed|lost|down|cut)(?: \p{L}+ly)?(?: by)?|(?:decrease|decline|fall|drop|contraction|reduction|slump|loss|cut) (?:of|was)|(?:упа|сниз|сниж|сократ|сокращ|уменьш|потеря|спад|падени)\p{L}*(?: \p{L}+)?(?: на)?)\s$/iu,
};
const BEHIND: Readonly<Record<Way, RegExp>> = {
  up: /^\s?(?:(?:increase|rise|growth|gain|jump)(?!\p{L})|роста(?!\p{L})|өс|арт(?!ық)|көбей|ұлғай|증가|늘|성장|상승|급증|올[라랐])/iu,
  down: /^\s?(?:(?:decrease|decline|fall|drop|contraction|reduction)(?!\p{L})|төменде|азай|қысқар|кемі|감소|줄|하락|급감|내[려렸])/iu,
};
/** Of a verb and its preposition: what climbed above an amount did not change by it. */
const REACHED = /(?:above|over|below|under|beyond|past|до)\s\p{Sc}?$/iu;
/** An amount up to which something grew: `42억 달러로 늘었다`. */
const UP_TO = /(?:로|дейін)$/u;

/** What grew to an amount in Kazakh, where `дейін` alone is `at most`; the bar stands where the words end. */
const GREW_TO =
  /(?:\0\sдейін|\sдейін\0)\s(?:өс|арт(?!ық)|көбей|ұлғай|көтеріл|төменде|азай|қысқар|кемі|жет(?!пе))\p{L}*/u;

/** The same words, where they say to what something grew, without what says so. */
export function withoutGrowth({before, text, after}: Edges): Edges {
  const [told = '', behind = ''] = `${text}\0${after}`.replace(GREW_TO, '\0').split('\0');
  return {before, text: told, after: behind};
}

/** Whether a change leads to an amount and is not by it. */
export function isReached(told: string, behind: string): boolean {
  const verb = behind.replace(/^으?로(?=\s)/u, '');
  return (verb !== behind || UP_TO.test(told)) && (BEHIND.up.test(verb) || BEHIND.down.test(verb));
}

/** Which way an amount changes what its sentence is about; `undefined` where it is no change. */
export function changeBy(before: string, ahead: string, told: string, behind: string): Way | undefined {
  const ways = ['down', 'up'] as const;
  return (
    (REACHED.test(before) ? undefined : ways.find((way) => AHEAD[way].test(ahead))) ??
    (UP_TO.test(told) ? undefined : ways.find((way) => BEHIND[way].test(behind)))
  );
}
