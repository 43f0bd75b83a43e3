import { basename } from 'node:path';
import { type APIRequestContext, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { Api } from './api.ts';
import { type Person, person, type Who } from './people.ts';
import { chosen, stateOf } from './session.ts';

export { expect } from '@playwright/test';

const clipboard = ['clipboard-read', 'clipboard-write'];

type State = Awaited<ReturnType<typeof stateOf>>;
type NewRequest = (options: { baseURL: string; storageState: State }) => Promise<APIRequestContext>;

/** A municipality that the tests of one file have to themselves. */
export type Municipality = { alias: string; name: string; administrator: Person & { name: string } };

/** Whoever has signed in, once per worker; and the municipalities made for these tests, which go when the worker ends. */
class Sessions {
  private readonly states = new Map<string, Promise<State>>();
  private readonly founded = new Map<string, Promise<Municipality>>();
  private readonly browsers = new Map<string, Promise<BrowserContext>>();
  private readonly browser: Browser;
  private readonly newRequest: NewRequest;
  private readonly baseURL: string;

  constructor(browser: Browser, newRequest: NewRequest, baseURL: string) {
    this.browser = browser;
    this.newRequest = newRequest;
    this.baseURL = baseURL;
  }

  state(somebody: Person, first = false): Promise<State> {
    return remembered(this.states, somebody.username, () => stateOf(this.browser, somebody, first));
  }

  /** The municipality of that name, founded when it is first asked for; by a new administrator unless one is given. */
  municipality(name: string, administrator?: Municipality['administrator']): Promise<Municipality> {
    return remembered(this.founded, name, () => this.found(name, administrator));
  }

  /** A browser where that person is signed in, which the tests of the worker share: it has the application's files from before. */
  window(somebody: Person): Promise<BrowserContext> {
    return remembered(this.browsers, somebody.username, async () =>
      this.browser.newContext({ storageState: await this.state(somebody), permissions: clipboard }),
    );
  }

  async end(): Promise<void> {
    for (const context of await Promise.all(this.browsers.values())) await context.close();
    for (const { alias } of await Promise.all(this.founded.values())) {
      await this.asOperator((api) => api.delete(`drift/municipalities/${alias}`));
    }
  }

  private async found(name: string, known?: Municipality['administrator']): Promise<Municipality> {
    const unique = `${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
    const username = known?.username ?? `ada-${unique}@prove.example`;
    const administrator = known ?? { name: 'Ada Prøve', username, password: chosen };
    const draft = {
      alias: `p${unique}`,
      name: `Prøvevik ${name}`,
      language: 'nb',
      example: true,
      administrator: { name: administrator.name, email: username },
    };
    const { oneTimePassword } = await this.asOperator((api) =>
      api.post<{ oneTimePassword?: string }>('drift/municipalities', draft),
    );
    // A session from before does not know of the new municipality.
    if (known) this.forget(username);
    await this.state({ username, password: oneTimePassword ?? administrator.password }, oneTimePassword !== undefined);
    return { alias: draft.alias, name: draft.name, administrator };
  }

  private forget(username: string): void {
    this.states.delete(username);
    this.browsers.delete(username);
  }

  private async asOperator<T>(what: (api: Api) => Promise<T>): Promise<T> {
    const storageState = await this.state(person('operator'));
    const request = await this.newRequest({ baseURL: this.baseURL, storageState });
    try {
      return await what(new Api(request));
    } finally {
      await request.dispose();
    }
  }
}

type Fixtures = {
  /** A new window, in a browser of its own where that person is signed in. */
  as: (somebody: Who | Person) => Promise<Page>;
  /** The same in a browser that is shared with other tests: for those who leave nothing in it that others would stumble over. */
  shared: (somebody: Who | Person) => Promise<Page>;
  /** A municipality that this file has to itself. */
  municipality: Municipality;
  /** A window where the administrator of that municipality is signed in. */
  mine: Page;
  /** The API in that same session. */
  api: Api;
};

export const test = base.extend<Fixtures, { sessions: Sessions }>({
  sessions: [
    async ({ browser, playwright }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const sessions = new Sessions(browser, (options) => playwright.request.newContext(options), baseURL);
      await use(sessions);
      await sessions.end();
    },
    { scope: 'worker' },
  ],

  as: async ({ browser, sessions }, use) => {
    const open: BrowserContext[] = [];
    await use(async (somebody) => {
      const storageState = await sessions.state(typeof somebody === 'string' ? person(somebody) : somebody);
      const context = await browser.newContext({ storageState, permissions: clipboard });
      open.push(context);
      return context.newPage();
    });
    for (const context of open) await context.close();
  },

  shared: async ({ sessions }, use) => {
    const open: Page[] = [];
    await use(async (somebody) => {
      const page = await (await sessions.window(typeof somebody === 'string' ? person(somebody) : somebody)).newPage();
      open.push(page);
      return page;
    });
    for (const page of open) await page.close();
  },

  municipality: async ({ sessions }, use, { file }) => {
    await use(await sessions.municipality(basename(file, '.spec.ts')));
  },

  mine: async ({ shared, municipality }, use) => use(await shared(municipality.administrator)),

  api: async ({ mine }, use) => use(new Api(mine.request)),
});

function remembered<T>(all: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = all.get(key);
  if (known) return known;
  const made = make();
  all.set(key, made);
  return made;
}
