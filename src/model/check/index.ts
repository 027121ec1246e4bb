export {checkInSteps, checkRecords, inspectRecords, type Check} from './check.js';
export {printable, printProblem, type Problem} from './problem.js';
