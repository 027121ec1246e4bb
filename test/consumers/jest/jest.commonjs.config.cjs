/** Jest as most have it: modules are made CommonJS, those of packages too. */
module.exports = {
  testEnvironment: 'jsdom',
  transform: {'\\.js$': ['babel-jest', {presets: [['@babel/preset-env', {targets: {node: 'current'}}]]}]},
  transformIgnorePatterns: ['/node_modules/(?!(kz-widgets|lit|lit-html|lit-element|@lit|@lit-labs)/)'],
};
