/* Says in the form of a new area which key it gets, as one types its name; nothing that is typed is overwritten. */
import { send } from '#common/rest';

const FORM = '#productops-area-form';
const KEYS = '/rest/productops/1.0/area-keys?';
const WAIT_FOR_MORE_KEYS = 250;

/** The hint at one form's key. */
class KeyHint {
    constructor(form, name, key) {
        this.name = name;
        this.key = key;
        this.contextPath = form.querySelector('[data-context-path]').dataset.contextPath;
        this.hint = document.createElement('div');
        this.hint.className = 'description productops-area-key-hint';
        this.hint.setAttribute('role', 'status');
        key.after(this.hint);
        [name, key].forEach((field) => field.addEventListener('input', () => this.typed()));
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
        const asked = new URLSearchParams({ key: key.value, name: name.value });
        try {
            this.say(await send(this.contextPath + KEYS + asked, { signal }));
        } catch {
            // It is a convenience only: saving says the same.
            if (!signal.aborted) {
                this.say({ key: '' });
            }
        }
    }

    say({ key, text, problem }) {
        this.key.placeholder = this.key.value === '' ? key : '';
        this.hint.textContent = problem ?? text ?? '';
        this.hint.classList.toggle('productops-area-key-problem', problem !== undefined);
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
