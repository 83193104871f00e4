/*
 * What was probably said before, while somebody writes it again: an element in or beside a form, which watches the fields
 * that it names. Whoever draws the element gives it the address and the texts; it finds its form by itself, also in a
 * dialog or a panel that is filled later.
 */
import { send } from '#common/rest';

/** So long nothing is typed before the server is asked. */
const PAUSE = 500;

/** Of fewer characters nothing can be said. */
const SHORTEST = 8;

/** As much as the server reads. */
const LONGEST = 4000;

const MOST = 3;

class Similar extends HTMLElement {
    connectedCallback() {
        this.place = this.closest(this.dataset.within ?? 'form');
        this.listener ??= (event) => this.changed(event);
        this.place?.addEventListener('input', this.listener);
        // What is there already may have been said before, too.
        this.ask();
    }

    disconnectedCallback() {
        this.place?.removeEventListener('input', this.listener);
        clearTimeout(this.timer);
        this.asking?.abort();
    }

    changed(event) {
        if (this.names.includes(event.target.name)) {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.ask(), PAUSE);
        }
    }

    get names() {
        return this.dataset.fields.split(' ');
    }

    get text() {
        return Array.from(this.place?.querySelectorAll('input, textarea') ?? [])
            .filter(({ name }) => this.names.includes(name))
            .map(({ value }) => value.trim())
            .filter((value) => value !== '')
            .join('\n')
            .slice(0, LONGEST);
    }

    async ask() {
        const text = this.text;
        if (text === this.asked) {
            return;
        }
        this.asked = text;
        this.asking?.abort();
        if (text.length < SHORTEST) {
            this.shown = null;
            this.replaceChildren();
            return;
        }
        this.asking = new AbortController();
        // A hint that does not come is none: whoever writes is not held up by it.
        const answer = await send(`${this.dataset.resource}?limit=${MOST}`, {
            method: 'POST',
            body: { text, except: this.dataset.except ?? '' },
            signal: this.asking.signal,
        }).catch(() => null);
        if (answer !== null && this.asked === text && this.isConnected) {
            this.show(answer);
        }
    }

    show({ ready, similar }) {
        const like = similar.filter(({ alike }) => alike);
        // Screen readers read out what is put in: the same again would be read out with every pause.
        const shown = JSON.stringify([ready, like.map(({ issueKey }) => issueKey)]);
        if (shown === this.shown) {
            return;
        }
        this.shown = shown;
        if (!ready) {
            this.replaceChildren(this.line('p', 'productops-muted', this.dataset.textNotReady));
        } else if (like.length === 0) {
            this.replaceChildren();
        } else {
            const list = document.createElement('ul');
            list.append(...like.map((issue) => this.item(issue)));
            this.replaceChildren(this.line('p', 'productops-similar-title', this.dataset.textTitle), list);
        }
    }

    item({ issueKey, summary, sharedWords }) {
        const item = document.createElement('li');
        const link = this.line('a', '', `${issueKey} ${summary}`);
        link.href = this.dataset.browse + issueKey;
        // What is typed here must not be lost.
        link.target = '_blank';
        link.rel = 'noopener';
        const words = this.dataset.textShared.replace('%s', () => sharedWords.slice(0, 4).join(', '));
        item.append(link, ' ', this.line('span', 'productops-muted', words));
        return item;
    }

    line(tag, style, text) {
        const line = document.createElement(tag);
        line.className = style;
        line.dir = 'auto';
        line.textContent = text;
        return line;
    }
}

if (!customElements.get('productops-similar')) {
    customElements.define('productops-similar', Similar);
}
