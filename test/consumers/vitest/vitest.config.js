const environments = ['jsdom', 'happy-dom'].map((environment) => ({
  test: {name: environment, environment, globals: true, include: ['widgets.test.js']},
}));

export default {
  test: {projects: [...environments, {test: {name: 'node', globals: true, include: ['server.test.js']}}]},
};
