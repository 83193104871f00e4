/*
 * A field in a page to look words up. What is found stands below it as people type; without this script the field leads to the
 * glossary's own page.
 */
import { html, nothing, render } from 'lit/html.js';
import { send, toldOf } from '#common/rest';
import { entryOf, withParameters } from './entries.js';

const SHOWN = 10;
const WAIT_FOR_MORE_KEYS = 200;

class GlossarySearch extends HTMLElement {
    connectedCallback() {
        if (!this.started) {
            this.started = true;
            if (document.readyState === 'loading') {
                document.addEventListener('DOMContentLoaded', () => this.start(), { once: true });
            } else {
                this.start();
            }
        }
    }

    start() {
        this.field = this.querySelector('input[type=search]');
        this.status = this.querySelector('[role=status]');
        this.place = this.querySelector('.productops-glossary-search-found');
        this.everything = this.status.textContent;
        this.field.addEventListener('input', () => {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.look(), WAIT_FOR_MORE_KEYS);
        });
        this.querySelector('form').addEventListener('submit', (event) => {
            // Whoever presses Enter wants to see what is found here; the way to all of it stands below.
            event.preventDefault();
            clearTimeout(this.timer);
            this.look();
        });
    }

    async look() {
        this.request?.abort();
        const query = this.field.value.trim();
        if (!query) {
            this.show(this.everything, nothing);
            return;
        }
        const request = new AbortController();
        this.request = request;
        this.setAttribute('aria-busy', 'true');
        try {
            const parameters = new URLSearchParams({ query, start: 0, limit: SHOWN });
            const found = await send(withParameters(this.dataset.resource, parameters), { signal: request.signal });
            const { textNone, textFound } = this.dataset;
            this.show(found.total === 0 ? textNone : textFound.replace('%n', String(found.total)), this.list(found));
        } catch (error) {
            if (error.name !== 'AbortError') {
                this.show(toldOf(error, this.dataset, this.dataset.textFailed), nothing);
            }
        } finally {
            if (this.request === request) {
                this.removeAttribute('aria-busy');
            }
        }
    }

    list({ total, values }) {
        const form = this.querySelector('form');
        const all = withParameters(form.action, new URLSearchParams(new FormData(form)));
        return html`<dl>${values.map((entry) => entryOf(entry, this.dataset))}</dl>
            ${
                total > values.length
                    ? html`<p><a href=${all}>${this.dataset.textAll.replace('%n', String(total))}</a></p>`
                    : nothing
            }`;
    }

    show(status, found) {
        this.status.textContent = status;
        render(found, this.place);
    }
}

if (!customElements.get('productops-glossary-search')) {
    customElements.define('productops-glossary-search', GlossarySearch);
}
