import react from '@vitejs/plugin-react';

export default ({isSsrBuild}) => ({
  plugins: [react()],
  ...(!isSsrBuild && {build: {rollupOptions: {input: ['index.html', 'docs.html']}}}),
});
