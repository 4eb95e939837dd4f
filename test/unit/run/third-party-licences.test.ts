import { expect, test } from 'vitest';
import { bundledPackages, licencesAsText } from '../../run/third-party-licences.ts';

const folder = new URL('../../../node_modules/', import.meta.url).pathname;

test.each([
  ['a module of a package', `${folder}idb/build/index.js`, ['idb']],
  ['a module of a scoped package', `${folder}@floating-ui/dom/dist/floating-ui.dom.mjs`, ['@floating-ui/dom']],
  ['a module with a query', `${folder}react/index.js?commonjs-entry`, ['react']],
  ['a wrapped module', `\0${folder}react/index.js`, ['react']],
  ['a module that Vite generates', '\0vite/modulepreload-polyfill.js', ['vite']],
  ['a module that the bundler generates', '\0rolldown/runtime.js', ['rolldown']],
  ['a module that WXT generates', '\0virtual:wxt-background-entrypoint?/project/entrypoints/background.ts', ['wxt']],
  ['a module of the project', '/project/utils/ground/span.ts', []],
])('%s belongs to its package', (_, module, names) => {
  expect(bundledPackages([module]).map(({ name }) => name)).toEqual(names);
});

test('a package is listed once, in the order of names, with the text of its licence', () => {
  const modules = ['react/index.js', 'idb/build/index.js', 'react/jsx-runtime.js'].map((path) => folder + path);
  const packages = bundledPackages(modules);
  expect(packages.map(({ name, licence }) => `${name}: ${licence}`)).toEqual(['idb: ISC', 'react: MIT']);
  const text = licencesAsText(packages);
  expect(text).toContain('Permission to use, copy, modify');
  expect(text).toContain('Copyright (c) Meta Platforms');
});

test('a package without a licence file is given the text of the licence it names', () => {
  const [wxt] = bundledPackages(['\0virtual:wxt-plugins']);
  expect(wxt?.text).toMatch(/^MIT License\n\nCopyright \(c\) Aaron Klinker\n/);
});
