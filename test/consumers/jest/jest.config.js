/** Jest with modules as they are. */
export default {testEnvironment: 'jsdom', transform: {}};
