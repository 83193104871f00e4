/*
 * Which organisation of the list is probably meant, while somebody writes the name of one that is to be added: an element in a
 * form, which watches the field that it names. It holds nobody up.
 */
import { send } from '#common/rest';

/** So long nothing is typed before the server is asked. */
const PAUSE = 300;

const MOST = 10;

class OrganisationHint extends HTMLElement {
    connectedCallback() {
        this.input = this.closest('form').elements[this.dataset.field];
        this.listener ??= () => this.changed();
        this.input.addEventListener('input', this.listener);
        // It may have been typed before the form was opened.
        this.ask();
    }

    disconnectedCallback() {
        this.input.removeEventListener('input', this.listener);
        clearTimeout(this.timer);
        this.asking?.abort();
    }

    changed() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(), PAUSE);
    }

    async ask() {
        const typed = this.input.value.trim();
        if (typed === this.asked) {
            return;
        }
        this.asked = typed;
        this.asking?.abort();
        if (typed === '') {
            this.show([]);
            return;
        }
        this.asking = new AbortController();
        const query = `?limit=${MOST}&query=${encodeURIComponent(typed)}`;
        const choices = await send(this.dataset.resource + query, { signal: this.asking.signal }).catch(() => []);
        if (this.asked === typed && this.isConnected) {
            this.show(choices.filter(({ probable }) => probable));
        }
    }

    show(meant) {
        const [before, after] = this.dataset.text.split('%s');
        const links = meant.flatMap(({ id, name }, i) => {
            const link = document.createElement('a');
            link.href = this.dataset.page + id;
            // What is typed here must not be lost.
            link.target = '_blank';
            link.rel = 'noopener';
            link.dir = 'auto';
            link.textContent = name;
            return i === 0 ? [link] : [', ', link];
        });
        this.replaceChildren(...(links.length > 0 ? [before, ...links, after] : []));
    }
}

if (!customElements.get('productops-organisation-hint')) {
    customElements.define('productops-organisation-hint', OrganisationHint);
}
