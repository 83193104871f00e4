/* Says in the form of a new area which key it gets, as one types its name; nothing that is typed is overwritten. */
import { send } from '#common/rest';

const FORM = '#productops-area-form';
const KEYS = '/rest/productops/1.0/area-keys?';
const WAIT_FOR_MORE_KEYS = 250;

/** The hint at one form's key. */
class KeyHint {
    constructor(form, name, key) {
        this.form = form;
        this.name = name;
        this.key = key;
        this.contextPath = form.querySelector('[data-context-path]').dataset.contextPath;
        this.hint = document.createElement('div');
        this.hint.className = 'description productops-area-key-hint';
        this.hint.id = 'productops-area-key-hint';
        this.hint.setAttribute('role', 'status');
        key.after(this.hint);
        const described = key.getAttribute('aria-describedby');
        key.setAttribute('aria-describedby', described ? described + ' ' + this.hint.id : this.hint.id);
        this.namesake = document.createElement('div');
        this.namesake.className = 'description productops-area-namesake productops-text-links';
        this.namesake.setAttribute('role', 'status');
        name.after(this.namesake);
        [name, key].forEach((field) => field.addEventListener('input', () => this.typed()));
        form.addEventListener('change', ({ target }) => {
            if (target === form.elements.parent) {
                this.typed();
            }
        });
        if (name.value.trim() !== '') {
            this.ask();
        }
    }

    typed() {
        clearTimeout(this.timer);
        this.request?.abort();
        this.timer = setTimeout(() => this.ask(), WAIT_FOR_MORE_KEYS);
    }

    async ask() {
        const { name, key } = this;
        if (name.value.trim() === '' && key.value.trim() === '') {
            this.say({ key: '' });
            return;
        }
        this.request = new AbortController();
        const { signal } = this.request;
        const asked = new URLSearchParams({
            key: key.value,
            name: name.value,
            parent: this.form.elements.parent?.value ?? '',
        });
        try {
            this.say(await send(this.contextPath + KEYS + asked, { signal }));
        } catch {
            // It is a convenience only: saving says the same.
            if (!signal.aborted) {
                this.say({ key: '' });
            }
        }
    }

    say({ key, text, problem, namesake }) {
        const isWrong = problem !== undefined;
        this.key.placeholder = this.key.value === '' ? key : '';
        this.hint.textContent = problem ?? text ?? '';
        this.hint.classList.toggle('description', !isWrong);
        this.hint.classList.toggle('error', isWrong);
        if (isWrong) {
            this.key.setAttribute('aria-invalid', 'true');
        } else {
            this.key.removeAttribute('aria-invalid');
        }
        this.namesake.replaceChildren(...(namesake ? [this.link(namesake)] : []));
    }

    /** In a window of its own: what is typed stays. */
    link({ text, page }) {
        const link = document.createElement('a');
        link.href = this.contextPath + page;
        link.target = '_blank';
        link.rel = 'noopener';
        link.dir = 'auto';
        link.textContent = text;
        return link;
    }
}

function start() {
    const form = document.querySelector(FORM);
    const key = form?.elements.key;
    if (key) {
        new KeyHint(form, form.elements.name, key);
    }
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
} else {
    start();
}
