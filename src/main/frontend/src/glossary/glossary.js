/*
 * The glossary in a page. The server draws the first letter; this brings the others, more of one, and what readers look
 * for. Without it the letters and "more" lead to the glossary's own page.
 */
import { html, render } from 'lit/html.js';
import { send, toldOf } from '#common/rest';
import { entryOf, withParameters } from './entries.js';

const PART = 50;
const LONGEST_QUERY = 200;
const WAIT_FOR_MORE_KEYS = 200;

let lastNumber = 0;

class Glossary extends HTMLElement {
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
        this.shown = { letter: this.dataset.letter, query: '' };
        this.wanted = this.shown;
        this.terms = null;
        this.addEventListener('click', (event) => this.clicked(event));
        this.status = document.createElement('p');
        this.status.className = 'productops-muted productops-glossary-status';
        this.status.setAttribute('role', 'status');
        this.place.before(this.status);
        if (this.dataset.choice === 'true') {
            this.addFilter();
        }
    }

    get place() {
        return this.querySelector('.productops-glossary-terms');
    }

    addFilter() {
        const id = 'productops-glossary-filter-' + (lastNumber += 1);
        const around = document.createElement('div');
        around.className = 'productops-glossary-filter';
        render(
            html`<label for=${id}>${this.dataset.textFilter}</label>
                <input id=${id} class="text" type="search" dir="auto" maxlength=${LONGEST_QUERY} />`,
            around,
        );
        this.field = around.querySelector('input');
        this.field.addEventListener('input', () => {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.look(), WAIT_FOR_MORE_KEYS);
        });
        // Enter looks again, such as after a failure.
        this.field.addEventListener('change', () => this.look());
        (this.querySelector('.productops-glossary-letters') ?? this.place).before(around);
    }

    clicked(event) {
        const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        const letter = event.target.closest('a[data-letter]');
        if (plain && letter) {
            event.preventDefault();
            clearTimeout(this.timer);
            if (this.field) {
                this.field.value = '';
            }
            this.open(letter.dataset.letter, '');
        } else if (plain && event.target.closest('.productops-glossary-more')) {
            event.preventDefault();
            this.more();
        }
    }

    /** Looks in all letters; back to the letter that was open for nothing typed. */
    look() {
        const query = this.field.value.trim();
        if (query !== this.wanted.query || this.failed) {
            this.open(this.shown.letter, query);
        }
    }

    async open(letter, query) {
        this.wanted = { letter, query };
        const slice = await this.ask(this.wanted, 0);
        if (slice) {
            this.shown = { letter, query };
            this.terms = slice.values;
            this.show(slice);
        }
    }

    async more() {
        // The part that the server drew is not here as data.
        const known = this.terms ?? [];
        const drawn = this.terms ? known.length : this.place.querySelectorAll('dt').length;
        this.wanted = this.shown;
        const slice = await this.ask(this.shown, known.length, this.terms ? PART : drawn + PART);
        if (slice) {
            this.terms = [...known, ...slice.values];
            this.show(slice);
            this.focusTerm(drawn);
        }
    }

    /** The part of what is asked for; nothing if something else was asked for meanwhile, or if it failed. */
    async ask({ letter, query }, start, limit = PART) {
        this.request?.abort();
        const request = new AbortController();
        this.request = request;
        const parameters = new URLSearchParams({ start, limit });
        parameters.set(...(query ? ['query', query] : ['letter', letter]));
        this.failed = false;
        this.setAttribute('aria-busy', 'true');
        try {
            return await send(withParameters(this.dataset.resource, parameters), { signal: request.signal });
        } catch (error) {
            if (error.name !== 'AbortError') {
                this.wanted = this.shown;
                this.failed = true;
                this.status.textContent = toldOf(error, this.dataset, this.dataset.textFailed);
            }
            return undefined;
        } finally {
            if (this.request === request) {
                this.removeAttribute('aria-busy');
            }
        }
    }

    show(slice) {
        this.querySelectorAll('a[data-letter]').forEach((link) => {
            const current = !this.shown.query && link.dataset.letter === this.shown.letter;
            link.toggleAttribute('aria-current', false);
            if (current) {
                link.setAttribute('aria-current', 'true');
            }
        });
        const { textNone, textFound } = this.dataset;
        this.status.textContent = slice.total === 0 ? textNone : textFound.replace('%n', String(slice.total));
        if (!this.drawn) {
            this.drawn = true;
            this.place.replaceChildren();
        }
        const left = slice.total - this.terms.length;
        render(
            html`<dl>${this.terms.map((term) => this.term(term))}</dl>
                ${left > 0 ? this.moreLink(left) : ''}`,
            this.place,
        );
    }

    term(entry) {
        return entryOf(entry, this.dataset);
    }

    moreLink(left) {
        const text = this.dataset.textMore.replace('%n', String(left));
        return html`<p><button type="button" class="aui-button productops-glossary-more">${text}</button></p>`;
    }

    focusTerm(number) {
        this.place.querySelectorAll('dt a')[number]?.focus();
    }
}

if (!customElements.get('productops-glossary')) {
    customElements.define('productops-glossary', Glossary);
}
