import type {Tongue} from './tongue.js';
import {de} from './tongues/de.js';
import {en} from './tongues/en.js';
import {kk} from './tongues/kk.js';
import {ko} from './tongues/ko.js';
import {ru} from './tongues/ru.js';

/** The languages that are read, by their tag. */
export const TONGUES: Readonly<Record<string, Tongue>> = {en, kk, ko, ru, de};
