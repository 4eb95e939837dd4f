declare module 'virtual:locales' {
  const locales: import('./messages-of-locale.ts').Locales;
  export default locales;
}
