import locales from 'virtual:locales';
import { createEvent } from './event.ts';
import { createMessages, type FakeSender } from './messages.ts';
import { findMessage } from './messages-of-locale.ts';
import { connectedPorts, type FakePort } from './ports.ts';
import { createStorage } from './storage.ts';

interface FakeTab {
  id: number;
  url?: string;
  title?: string;
  active?: boolean;
  windowId?: number;
}

const id = 'recalling-under-test';

/** What a test can set and read in the browser around the extension. */
export const around = {
  /** The locale of the interface. */
  locale: 'en',
  /** The open tabs. */
  tabs: [] as FakeTab[],
  /** What the extension did visibly: opened a tab, asked for a permission, set a badge. */
  done: [] as { what: string; details: unknown }[],
  /** The reader's answer to a request for permissions. */
  grants: true,
  /** Origins and permissions that the extension has. */
  permissions: { permissions: ['storage', 'unlimitedStorage'], origins: [] as string[] },
  /** True after the extension was updated while a page still runs the old version. */
  isOutdated: false,
  /** The sender of the next messages: a page of the extension, unless a test says otherwise. */
  sender: undefined as FakeSender | undefined,
};

const messages = createMessages();
const onConnect = createEvent<(port: FakePort) => void>();
const scripts: { id: string }[] = [];

function sender(): FakeSender {
  return around.sender ?? { id, url: new URL('/popup.html', location.href).href };
}

function note(what: string, details: unknown): void {
  around.done.push({ what, details });
}

/** Connects to whoever listens; if nobody does, the connection closes at once, as in both browsers. */
function connect(name: string, from: FakeSender): FakePort {
  const { near, far, fail } = connectedPorts(name, from);
  if (onConnect.listeners.size === 0) fail();
  else {
    setTimeout(() => {
      for (const listener of [...onConnect.listeners]) listener(far);
    });
  }
  return near;
}

function matches(tab: FakeTab, wanted: { active?: boolean; url?: string | string[] }): boolean {
  return wanted.active === undefined || tab.active === wanted.active;
}

/**
 * The browser's API, with all of the extension in one page: background, surfaces and page communicate through it, as
 * when each has a page of its own.
 */
export const fakeBrowser = {
  runtime: {
    get id() {
      return around.isOutdated ? undefined : id;
    },
    lastError: undefined,
    getURL: (path: string) => new URL(path, `${location.origin}/`).href,
    sendMessage: (message: unknown) => messages.send(message, sender()),
    onMessage: messages.onMessage,
    connect: (details: { name?: string } = {}) => connect(details.name ?? '', sender()),
    onConnect,
    onInstalled: createEvent<() => void>(),
    onStartup: createEvent<() => void>(),
    getManifest: () => ({ version: '0.0.0', name: 'Recalling' }),
    openOptionsPage: async () => note('options', {}),
  },
  extension: { inIncognitoContext: false },
  i18n: {
    getMessage: (name: string, substitutions?: string | string[]) =>
      findMessage(locales, around.locale, name, substitutions),
    getUILanguage: () => around.locale,
  },
  storage: { local: createStorage(), session: createStorage() },
  tabs: {
    query: async (wanted: { active?: boolean }) => around.tabs.filter((tab) => matches(tab, wanted)),
    get: async (wanted: number) => around.tabs.find((tab) => tab.id === wanted),
    getCurrent: async () => undefined,
    sendMessage: (_tab: number, message: unknown) => messages.send(message, sender()),
    connect: (_tab: number, details: { name?: string } = {}) => connect(details.name ?? '', sender()),
    create: async (details: object) => {
      note('tab', details);
      return { id: 1000 + around.done.length, ...details };
    },
    update: async (tab: number, details: object) => note('tab', { tab, ...details }),
    onUpdated: createEvent<(tab: number, change: object) => void>(),
    onActivated: createEvent<() => void>(),
    onRemoved: createEvent<(tab: number) => void>(),
  },
  windows: { update: async (window: number, details: object) => note('window', { window, ...details }) },
  action: {
    setBadgeText: async (details: object) => note('badge', details),
    setBadgeBackgroundColor: async () => undefined,
  },
  commands: { onCommand: createEvent<(name: string, tab?: FakeTab) => void>() },
  omnibox: {
    setDefaultSuggestion: (details: object) => note('suggestion', details),
    onInputStarted: createEvent<() => void>(),
    onInputChanged: createEvent<(typed: string, suggest: (lines: object[]) => void) => void>(),
    onInputEntered: createEvent<(typed: string, where: string) => void>(),
  },
  permissions: {
    contains: async (wanted: { permissions?: string[]; origins?: string[] }) =>
      (wanted.permissions ?? []).every((name) => around.permissions.permissions.includes(name)) &&
      (wanted.origins ?? []).every((origin) => around.permissions.origins.includes(origin)),
    getAll: async () => structuredClone(around.permissions),
    request: async (wanted: { origins?: string[] }) => {
      note('permission', wanted);
      if (around.grants) around.permissions.origins.push(...(wanted.origins ?? []));
      return around.grants;
    },
    onAdded: createEvent<(added: { origins?: string[] }) => void>(),
    onRemoved: createEvent<() => void>(),
  },
  scripting: {
    executeScript: async (details: object) => note('script', details),
    insertCSS: async (details: object) => note('style', details),
    getRegisteredContentScripts: async () => [...scripts],
    registerContentScripts: async (made: { id: string }[]) => void scripts.push(...made),
    unregisterContentScripts: async () => void scripts.splice(0),
  },
};

/** Sends a message to the background as another sender: a content script, or another extension. */
export function sendAs(from: FakeSender, message: unknown): Promise<unknown> {
  return messages.send(message, from);
}

/** The identifier of the extension, which its own messages carry. */
export const extensionId = id;
