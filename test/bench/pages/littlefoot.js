import {littlefoot} from 'littlefoot';
import {drawn} from './drawn.js';

littlefoot();
drawn();
