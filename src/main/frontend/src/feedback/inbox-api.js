/* What the inbox asks the server. */
import { send } from '#common/rest';

/** The parameters of a filter that say something, in the address as for the server. */
export function parameters(query, more = {}) {
    const said = new URLSearchParams(query);
    ['selected', 'done'].forEach((name) => said.delete(name));
    Object.entries(more).forEach(([name, value]) => {
        if (value) {
            said.set(name, value);
        } else {
            said.delete(name);
        }
    });
    return said;
}

export class InboxApi {
    /** @param {string} root the address of the inbox's resource */
    constructor(root) {
        this.root = root;
    }

    list(query, after, signal) {
        return send(`${this.root}?${parameters(query, { after, limit: '100' })}`, { signal });
    }

    counts(query) {
        return send(`${this.root}/counts?${parameters(query, { state: '' })}`);
    }

    changes(since) {
        return send(`${this.root}/changes?since=${since}`);
    }

    detail(key, signal) {
        return send(`${this.root}/items/${encodeURIComponent(key)}`, { signal });
    }

    /** @param {object} order what is decided; without a version nothing is */
    triage(key, version, order) {
        return versioned(`${this.root}/items/${encodeURIComponent(key)}`, version, order);
    }

    bulk(items, order) {
        return send(`${this.root}/bulk`, { method: 'POST', body: { items, ...order } });
    }

    /** Feedback as it is now, each with the area that it is probably about. */
    proposedAreas(keys) {
        return send(`${this.root}/proposed-areas?${new URLSearchParams({ keys: keys.join(',') })}`);
    }

    /** Feedback as it is now, each with how many have asked for it: what was heard first stands first. */
    gathered(keys) {
        return send(`${this.root}/items?${new URLSearchParams({ keys: keys.join(',') })}`);
    }

    deliveries(text, signal) {
        return send(`${this.root}/deliveries?${new URLSearchParams({ text })}`, { signal });
    }

    projects() {
        return send(`${this.root}/delivery-projects`);
    }

    /** Feedback whose summary has these words, whatever became of it. */
    feedback(text, signal) {
        return send(`${this.root}?${new URLSearchParams({ state: 'all', text, limit: '8' })}`, { signal });
    }
}

function versioned(url, version, body) {
    return send(url, { method: 'POST', body, version });
}
