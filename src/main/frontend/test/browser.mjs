/* A browser's document for the modules under test, and a server that says what a test wants it to say. */
import { JSDOM } from 'jsdom';

const dom = new JSDOM('<!DOCTYPE html><html><body></body></html>', {
    url: 'http://localhost/jira/page',
    pretendToBeVisual: true,
});

const NAMES = [
    'window',
    'document',
    'customElements',
    'CustomEvent',
    'DocumentFragment',
    'DOMParser',
    'Element',
    'Event',
    'FormData',
    'HTMLElement',
    'KeyboardEvent',
    'MouseEvent',
    'Node',
    'Option',
    'ShadowRoot',
    'getComputedStyle',
    'navigator',
];
NAMES.forEach((name) => Object.defineProperty(globalThis, name, { value: dom.window[name], configurable: true }));
// jsdom has no layout.
dom.window.Element.prototype.scrollIntoView = () => {};

/** The document is complete, as it is when people use a page. */
await new Promise((resolve) => {
    if (document.readyState === 'complete') {
        resolve();
    } else {
        window.addEventListener('load', resolve, { once: true });
    }
});

/** The requests since the last {@link show}, oldest first. */
export const requests = [];

let answers = [];

globalThis.fetch = async (url, options = {}) => {
    requests.push({ url: String(url), ...options });
    options.signal?.throwIfAborted();
    const answer = answers.shift();
    if (answer === undefined) {
        throw new Error('Nothing to answer to ' + url);
    }
    const given = await answer;
    options.signal?.throwIfAborted();
    return given;
};

/** Shows this page, which may ask the server at once; forgets requests and other answers. */
export function show(html, ...given) {
    requests.length = 0;
    answers = given;
    document.body.innerHTML = html;
}

/** The server's next answers, each a response, a promise of one, or one that fails. */
export function answer(...next) {
    answers.push(...next);
}

/** An answer as JSON. */
export function json(body, status = 200) {
    return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

/** An answer as HTML. */
export function page(html, status = 200) {
    return new Response(html, { status, headers: { 'Content-Type': 'text/html' } });
}

/** An answer without content. */
export function nothing() {
    return new Response(null, { status: 204 });
}

/** A server that cannot be reached. */
export function unreachable() {
    const failed = Promise.reject(new TypeError('fetch failed'));
    failed.catch(() => {});
    return failed;
}

/** The first element. */
export function $(selector) {
    return document.querySelector(selector);
}

/** Types into a field. */
export function type(field, text) {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses a key; whether its own action is left to the browser. */
export function press(element, key, more = {}) {
    return element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

/** Clicks; whether the click's own action is left to the browser. */
export function click(element) {
    return element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }));
}

/** Waits until it is so. */
export async function until(isSo) {
    for (let turn = 0; turn < 1000; turn += 1) {
        if (isSo()) {
            return;
        }
        await new Promise((resolve) => setTimeout(resolve, 1));
    }
    throw new Error('It never was so: ' + isSo);
}
