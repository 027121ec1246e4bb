import {caseless, type Caseless} from './caseless.js';

/** Which way a change goes. */
export type Way = 'up' | 'down';
/**
 * `by`: how much something changed or differs by. `at`: the same, or who did something and what it costs: `signed by 42 companies`,
 * `контракты на 4 млрд`.
 */
export type Change = Way | 'by' | 'at';

/** Between a verb and how much: `fell sharply in 2019 by`. */
const MANNER =
  '(?: \\p{L}+ly)?(?: (?:in|during|over|since) (?:\\p{L}+ ){0,2}?(?:19|20)\\d\\d| (?:last|this|that) (?:year|month|quarter)| year[ -]on[ -]year)?';
const MANNER_RU =
  '(?: \\p{L}+)?(?: (?:в|за) (?:(?:\\p{L}+ )?(?:19|20)\\d\\d(?: год\\p{L}?| г\\.)?|(?:\\p{L}+ )?год|годовом выражении))?(?: (?:сразу|ровно|более чем|почти|примерно))?';

const GROW =
  'r[io]se[ns]?|gr[eo]w(?:n|s|ing)?|increas(?:e[ds]?|ing)|climb(?:ed|s)|gain(?:ed|s)|jump(?:ed|s)|soar(?:ed|s)|surg(?:ed|es)|expand(?:ed|s)|strengthened|appreciated|swelled|leap(?:t|ed)|rallied|rebounded|rocketed|skyrocketed|ballooned|widened';
/** Of these one can have an amount as what it is done to: `raised $4.2 billion`. */
const RAISE =
  'raised|lifted|boosted|advanced|extended|improved|recovered|enlarged|accelerated|enhanced|quickened|exceed(?:s|ed)|surpassed|outstripped|outpaced';
const SHRINK =
  'fell|fall(?:en|s|ing)?|dropp(?:ed|ing)|drops|declin(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|shr[aiu]nks?|contract(?:ed|s)|slipped|slumped|plunged|plummeted|reduced|narrowed|lost|down|cut|diminish(?:ed|es)|weaken(?:ed|s)|eas(?:ed|es)|slow(?:ed|s)|lower(?:ed|s)|tumbled|depreciated|devalued|devaluated|slid|s[aiu]nk|dipped|retreated|receded|dwindled|deteriorated|worsened|collapsed|crashed|trimmed|slashed|sagged|softened|cooled|shed|abated|curtailed|lessened|downgraded';
const GROW_RU =
  'вырос|возрос|раст[её]т|увелич|нараст|подня|подрос|подскоч|взлет|повы[сш]|прибав|пополн|рост|прирост|подорож|укреп|расшир';
const SHRINK_RU =
  'упа|сниз|сниж|сократ|сокращ|уменьш|потеря|спад|падени|опусти|просе|подешев|ослаб|обвал|обруш|пониз|пониж|рухну|урез|замедл|отста';

const MANNER_DE = '(?: \\p{L}+){0,3}(?: (?:im Jahr )?(?:19|20)\\d\\d)?(?: \\p{L}+)?';
const GROW_DE = 'stieg|wuchs|wächst|klettert|legte|erhöht|nahm';
const SHRINK_DE = 'sank|fiel|schrumpf|ging|brach|verringert|verlor';

/** Words before an amount by which something grew or shrank: `fell by`, `an increase of`, `выросла на`. */
const AHEAD: Readonly<Record<Way, Caseless>> = {
  up: caseless(
    `(?<!\\p{L})(?:(?:${GROW})${MANNER}(?: by)?|(?:${RAISE})${MANNER} by|(?:^|[,:(–—] ?|(?:is|was|were) )up(?: by)?|(?:higher|up) by|(?:increase|rise|growth|gain|jump|surge) (?:of|was|amounted to|came to)|add(?:ed|ing)|(?:${GROW_RU})\\p{L}*${MANNER_RU}(?: на)?|(?:при)?рост (?:\\p{L}+ ){0,2}составил\\p{L}*|өсімі?|(?:${GROW_DE})\\p{L}*${MANNER_DE} um|(?:Plus|Zuwachs|Anstieg) (?:von|betrug))\\s$`
  ),
  down: caseless(
    `(?<!\\p{L})(?:(?:${SHRINK})${MANNER}(?: by)?|lower by|(?:decrease|decline|fall|drop|contraction|reduction|slump|loss|cut) (?:of|was|amounted to|came to)|(?:${SHRINK_RU})\\p{L}*${MANNER_RU}(?: на)?|(?:падение|снижение|сокращение|спад) (?:\\p{L}+ ){0,2}составил\\p{L}*|(?:төмендеу|құлдырау)і?|(?:${SHRINK_DE})\\p{L}*${MANNER_DE} um|(?:Minus|Rückgang) (?:von|betrug))\\s$`
  ),
};
/** By how much something differs or changed in a way that no word here tells. */
const BY = caseless(
  String.raw`(?<!\p{L})(?:(?:chang|beat|topp|trail|miss|differ|outstrip|exceed|surpass|cut|превы[сш]|превос|превзо)\p{L}*(?: [^.,;:!?]{1,40})? (?:by|на)|um)\s$`
);
/** What may be by how much, with a verb that is none of these, or too far off. */
const AT = caseless(String.raw`(?<!\p{L})(?:by|на)\s$`);
const BEHIND: Readonly<Record<Way, Caseless>> = {
  up: caseless(
    String.raw`^(?:이?나|가|만큼|의|씩)?\s?(?:(?:increase|rise|growth|gain|jump|zu)(?!\p{L})|роста(?!\p{L})|өс|арт(?!ық)|көбей|ұлғай|толық|молай|증가|늘|성장|상승|급증|올[라랐]|불어|확대|많|뛰|↑)`
  ),
  down: caseless(
    String.raw`^(?:이?나|가|만큼|의|씩)?\s?(?:(?:decrease|decline|fall|drop|contraction|reduction|zurück)(?!\p{L})|төменде|азай|қысқар|кемі|құлдыра|түсті|감소|줄|하락|급감|내[려렸]|떨어|축소|적[었은다]|역성장|후퇴|위축|마이너스|↓)`
  ),
};
/** Of a verb and its preposition: what climbed above an amount did not change by it. */
const REACHED = caseless(String.raw`(?:above|over|below|under|beyond|past|до)\s\p{Sc}?$`);
/** An amount up to which something grew: `42억 달러로 늘었다`. */
const UP_TO = /(?:로|까지|дейін)$/u;

/** Whether a change leads to an amount and is not by it. */
export function isReached(told: string, behind: string): boolean {
  const verb = behind.replace(/^으?로(?=\s)/u, '');
  return (verb !== behind || UP_TO.test(told)) && (BEHIND.up.test(verb) || BEHIND.down.test(verb));
}

/** How an amount changes what its sentence is about; `undefined` where it is no change. */
export function changeBy(before: string, ahead: string, told: string, behind: string): Change | undefined {
  const ways = ['down', 'up'] as const;
  return (
    (REACHED.test(before) ? undefined : ways.find((way) => AHEAD[way].test(ahead))) ??
    (UP_TO.test(told) ? undefined : ways.find((way) => BEHIND[way].test(behind))) ??
    (BY.test(ahead) ? 'by' : AT.test(ahead) ? 'at' : undefined)
  );
}
