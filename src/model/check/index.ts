export {checkRecords, inspectRecords, type Check} from './check.js';
export {printProblem, type Problem} from './problem.js';
