import type {NearWords} from '../tongue.js';

/** Letters of the same clause, whose verb stands at its end. */
const clause = (longest: number) => `(?:(?!(?:고|며|으나|지만|는데|면서|만큼),? )[^.,;:!?]){0,${longest}}?`;
/** What was directly behind an amount is no plan, and where something is neither: `42억 달러를 기록한 교역을 늘릴 계획`. */
const NOT_WAS =
  '(?!\\S{0,4}\\s?(?:기록|돌파|달성|투입|수주|교역)(?:한|된)\\s|[였이]던\\s|\\s수준인\\s|라는\\s|에서\\s)';
const AIM = '(?:목표|예상|전망|계획)';

export const apart: NearWords = {
  ahead: [
    '(?:이|그)\\s?(?:중|가운데)(?:에서)?',
    '(?:만약|만일)(?: [^.,;:!?]{0,40})?',
    '매달|하루|한 달에|(?<!\\d)월|(?:월|연)\\s?평균|누적|(?:증가|감소)\\s?(?:액|분|폭)[은이]?',
  ],
  behind: [
    '[을를이가에도은는]?\\s?[^\\s.,]{0,6}지\\s?(?:못|않)',
    `${clause(12)}[었았했됐였]을\\s`,
    `${clause(20)}(?:사실이 아니|오보|거리가 멀)`,
    '라는 보도|\\p{L}{0,4}을까|에 비해|와 비슷|로 알려졌|\\s달성에 실패',
  ],
};

export const possible: NearWords = {
  ahead: [
    '아마도?|어쩌면|혹시',
    // What is beaten is no more what is aimed at.
    `${AIM}(?:치|액|상|된|인|은|는|를|을|가|이|로)*(?!\\s(?:훌쩍\\s|크게\\s)?(?:넘|초과|웃[도돌]|뛰어넘|깨|상회))`,
  ],
  behind: [
    `${NOT_WAS}${clause(40)}[될일할을열를릴질갈날]\\s?(?:것이|것으로|수\\s?[있도]|듯|지\\s|가능성|공산)`,
    `${NOT_WAS}${clause(40)}(?:${AIM}|예정|기대)(?!치?(?:[를을와과보]|\\s?달성|에 부[응합]|였던|도 밝))`,
    `${NOT_WAS}${clause(40)}(?:기로 했|것으로 보[인이여]|겠다|[려야]야\\s|[린한]다는|방안|방침|추진(?:$|한다|할)|눈앞|시대 [연열]|[리하]자[고는]\\s|[를을] 향해)`,
    `${NOT_WAS}${clause(20)}(?:고자\\s|기\\s위해|기를\\s|데\\s합의|하는\\sMOU|필요|요청|삭감|을\\s다짐|달하면)`,
  ],
};
