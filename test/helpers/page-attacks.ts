/**
 * Run in the page by a test: tries to execute text as a script in every way a document could smuggle one in. Nothing may
 * depend on anything outside the function, because it is sent to the page as text.
 *
 * @returns how many ways were tried, and those that worked.
 */
export async function tryScripts(): Promise<{ readonly tried: number; readonly ran: readonly string[] }> {
  const ran: string[] = [];
  Reflect.set(globalThis, 'testRan', (way: string) => ran.push(way));
  const ways = new Map<string, () => unknown>();
  const inPage = (element: Element) => {
    document.body.append(element);
    setTimeout(() => element.remove(), 300);
    return element;
  };
  const code = (way: string) => `globalThis.testRan(${JSON.stringify(way)})`;
  // Whatever the app's own Trusted Types policies let through must still fail at the rest of the policy.
  const pass = (text: string) => text;
  const rules = { createHTML: pass, createScript: pass, createScriptURL: pass };
  type Rules = typeof rules;
  const factory: { createPolicy(name: string, given: Rules): Rules } = Reflect.get(globalThis, 'trustedTypes');
  const trusting: Rules[] = ['dompurify', 'app-worker', 'anything'].flatMap((name) => {
    try {
      return [factory.createPolicy(name, rules)];
    } catch {
      return [];
    }
  });
  const html = (way: string): readonly string[] => [
    `<script>${code(way)}</script>`,
    `<img src="data:," onerror='${code(way)}'>`,
    `<svg onload='${code(way)}'></svg>`,
    `<iframe srcdoc="<script>parent.testRan('${way}')</script>"></iframe>`,
    `<a href='javascript:${code(way)}'>x</a>`,
  ];
  for (const [index, policy] of [null, ...trusting].entries()) {
    const trust = (kind: keyof typeof rules, text: string): string => (policy === null ? text : policy[kind](text));
    const way = (name: string) => `${name} (${policy === null ? 'plain text' : `policy ${index}`})`;
    for (const [number, text] of html(way('html')).entries()) {
      ways.set(way(`inner html ${number}`), () => {
        const box = inPage(document.createElement('div'));
        Reflect.set(box, 'innerHTML', trust('createHTML', text));
        box.querySelector('a')?.click();
      });
    }
    ways.set(way('inline script'), () => {
      const script = document.createElement('script');
      Reflect.set(script, 'text', trust('createScript', code(way('inline script'))));
      inPage(script);
    });
    ways.set(way('data script'), () => {
      const script = document.createElement('script');
      Reflect.set(script, 'src', trust('createScriptURL', `data:text/javascript,${code(way('data script'))}`));
      inPage(script);
    });
    ways.set(way('blob script'), () => {
      const url = URL.createObjectURL(new Blob([code(way('blob script'))], { type: 'text/javascript' }));
      const script = document.createElement('script');
      Reflect.set(script, 'src', trust('createScriptURL', url));
      inPage(script);
    });
    ways.set(way('handler attribute'), () => {
      const button = inPage(document.createElement('button'));
      button.setAttribute('onclick', trust('createScript', code(way('handler attribute'))));
      button.dispatchEvent(new MouseEvent('click'));
    });
    ways.set(way('eval'), () => Reflect.get(globalThis, 'eval')(trust('createScript', code(way('eval')))));
    ways.set(way('Function'), () =>
      new (Reflect.get(globalThis, 'Function'))(trust('createScript', code(way('Function'))))(),
    );
    ways.set(way('timer'), () => setTimeout(trust('createScript', code(way('timer')))));
    ways.set(way('blob worker'), () => {
      const url = URL.createObjectURL(new Blob([`postMessage(1)`], { type: 'text/javascript' }));
      new Worker(trust('createScriptURL', url)).onmessage = () => ran.push(way('blob worker'));
    });
  }
  ways.set('script link', () => {
    const link = inPage(document.createElement('a'));
    link.setAttribute('href', `javascript:${code('script link')}`);
    link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  ways.set('script address', () => location.assign(`javascript:${code('script address')}`));
  ways.set('import', () => import(`data:text/javascript,${code('import')}`));
  // Out of the debugger's own call, in which Chromium lets code be made from text.
  await new Promise((resolve) => setTimeout(resolve));
  for (const attack of ways.values()) {
    try {
      await attack();
    } catch {
      // Refused: what is wanted.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { tried: ways.size, ran };
}

/**
 * Run in the page by a test: asks a server for something in every way a page can. Self-contained, as above.
 *
 * @param origin of the server that must hear nothing.
 * @returns how many ways were tried.
 */
export async function tryRemoteThings(origin: string): Promise<number> {
  const host = new URL(origin).host;
  const add = (name: string, attributes: Readonly<Record<string, string>>) => () => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.body.append(element);
    setTimeout(() => element.remove(), 300);
  };
  const link = (rel: string, more: Readonly<Record<string, string>> = {}) =>
    add('link', { rel, href: `${origin}/link-${rel}`, ...more });
  const ways: (() => unknown)[] = [
    add('img', { src: `${origin}/img` }),
    add('img', { srcset: `${origin}/srcset 1x` }),
    add('iframe', { src: `${origin}/iframe` }),
    add('embed', { src: `${origin}/embed` }),
    add('object', { data: `${origin}/object` }),
    add('video', { src: `${origin}/video`, autoplay: '' }),
    add('video', { poster: `${origin}/poster` }),
    add('audio', { src: `${origin}/audio`, autoplay: '' }),
    add('input', { type: 'image', src: `${origin}/input` }),
    add('div', { style: `background: url(${origin}/background)` }),
    link('stylesheet'),
    link('icon'),
    link('prefetch'),
    link('preload', { as: 'image' }),
    link('modulepreload'),
    link('manifest'),
    link('dns-prefetch'),
    link('preconnect'),
    link('prerender'),
    () => fetch(`${origin}/fetch`),
    () => fetch(`${origin}/fetch-no-cors`, { mode: 'no-cors' }),
    () => navigator.sendBeacon(`${origin}/beacon`, 'x'),
    () => new EventSource(`${origin}/events`),
    () => new WebSocket(`ws://${host}/socket`),
    () => new Worker(`${origin}/worker.js`),
    () => new SharedWorker(`${origin}/shared.js`),
    () => import(/* @vite-ignore */ `${origin}/module.js`),
    () => navigator.serviceWorker.register(`${origin}/service.js`),
    () => new FontFace('remote', `url(${origin}/font)`).load(),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${origin}/xhr`);
      request.send();
    },
    () => {
      const form = document.createElement('form');
      form.action = `${origin}/form`;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      form.remove();
    },
    ...[`stun:${host}`, `turn:${host}`, `turn:${host}?transport=tcp`].map((urls) => () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'x', credential: 'x' }] });
      peer.createDataChannel('x');
      return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    }),
    () => {
      const anchor = document.createElement('a');
      anchor.href = `${origin}/download`;
      anchor.download = 'file';
      anchor.ping = `${origin}/ping`;
      document.body.append(anchor);
      anchor.click();
      anchor.remove();
    },
  ];
  for (const ask of ways) {
    try {
      await Promise.race([ask(), new Promise((resolve) => setTimeout(resolve, 200))]);
    } catch {
      // Refused: what is wanted.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return ways.length;
}
