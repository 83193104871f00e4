import { released } from './pointer.js';

/** What the server refused, or that it could not be reached: then the status is 0 and there is no message. */
export class RestError extends Error {
    /**
     * @param {number} status the HTTP status
     * @param {{errorMessages?: string[], errors?: Object<string, string>}} body the products' error form
     */
    constructor(status, body) {
        super([...(body.errorMessages ?? []), ...Object.values(body.errors ?? {})].join(' '));
        this.name = 'RestError';
        this.status = status;
        this.fields = body.errors ?? {};
    }
}

/**
 * What people are told of it.
 *
 * @param {Error} error what was thrown
 * @param {{textLogIn: string}} texts what to say to those whose session has ended
 * @param {string} failed what to say where the server says nothing
 * @returns {string}
 */
export function toldOf(error, { textLogIn }, failed) {
    return error.message || (error.status === 401 && textLogIn) || failed;
}

/**
 * Asks the server something, or tells it something, as JSON. The answer is given when no pointer is pressed.
 *
 * @param {string} url with the context path
 * @param {object} [options]
 * @param {string} [options.method] GET if it is missing
 * @param {object} [options.body] what is sent
 * @param {number} [options.version] the version that a change is based on
 * @param {AbortSignal} [options.signal] ends the request early
 * @returns {Promise<object|null>} the answer; null for one without content
 * @throws {RestError} if the server refuses, cannot be reached, or answers something else
 */
export function send(url, options) {
    return unpressed(ask(url, options));
}

async function ask(url, { method = 'GET', body, version, signal } = {}) {
    const headers = { Accept: 'application/json' };
    if (method !== 'GET') {
        headers['Content-Type'] = 'application/json';
        headers['X-Atlassian-Token'] = 'no-check';
    }
    if (version !== undefined) {
        headers['If-Match'] = `"${version}"`;
    }
    const response = await reached(url, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
        credentials: 'same-origin',
        signal,
    });
    if (response.status === 204) {
        return null;
    }
    // Behind an expired session or a broken proxy there is HTML; who is led elsewhere is led to log in.
    const answer = await response.json().catch(() => undefined);
    if (!response.ok || answer === undefined) {
        throw new RestError(response.redirected ? 401 : response.status, answer ?? {});
    }
    return answer;
}

/**
 * What comes of something that an answer of the server changes in the page, but not while somebody presses a pointer: the
 * button under it would be somewhere else when it is released.
 *
 * @template T
 * @param {Promise<T>} answer what the server says
 * @returns {Promise<T>}
 */
export async function unpressed(answer) {
    try {
        return await answer;
    } finally {
        await released();
    }
}

/**
 * `fetch` with the same error for a server that cannot be reached as for one that refuses.
 *
 * @param {string} url with the context path
 * @param {RequestInit} options see `fetch`
 * @returns {Promise<Response>}
 */
export async function reached(url, options) {
    try {
        return await fetch(url, options);
    } catch (error) {
        throw error.name === 'AbortError' ? error : new RestError(0, {});
    }
}
