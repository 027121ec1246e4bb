export default defineNuxtConfig({
  compatibilityDate: '2025-07-15',
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('kz-')}},
});
