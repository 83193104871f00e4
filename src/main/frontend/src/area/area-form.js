/*
 * Says in the form of an area what it inherits from the parent that is chosen, and of a new one which key it gets, as one
 * types its name; nothing that is typed is overwritten.
 */
import { fetchForm } from '#common/form';
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

/** What one form shows of what is inherited; the server draws it, as it does when the form is opened. */
class Inheritance {
    constructor(form) {
        this.form = form;
        this.parent = this.chosen();
        this.said = document.createElement('div');
        this.said.className = 'productops-assistive';
        this.said.setAttribute('role', 'status');
        form.append(this.said);
        form.addEventListener('change', () => {
            if (this.parent !== this.chosen()) {
                this.parent = this.chosen();
                this.bring(this.parent);
            }
        });
    }

    chosen() {
        return this.form.elements.parent.value.trim();
    }

    async bring(parent) {
        const url = new URL(this.form.action);
        url.searchParams.set('parent', parent);
        // Where one may not add areas, saving says so.
        const drawn = await fetchForm(url.href).catch(() => document.createElement('form'));
        if (parent === this.parent) {
            this.draw(drawn);
        }
    }

    draw(drawn) {
        this.form.querySelectorAll('[data-field]').forEach((field) => {
            const other = drawn.querySelector(`[data-field="${field.dataset.field}"]`);
            drawHolders(field, other);
            drawRemarks(field, other);
        });
        this.form.querySelectorAll('[data-group]').forEach((group) => {
            const other = drawn.querySelector(`[data-group="${group.dataset.group}"]`);
            replace(group, remarksIn(other), (remarks) => group.querySelector('h3').after(remarks));
        });
        // Who is named in a field hides who is inherited there.
        this.form.dispatchEvent(new Event('change', { bubbles: true }));
        this.said.textContent = remarksIn(this.form.querySelector('[data-field="parent"]'))?.textContent.trim() ?? '';
    }
}

function remarksIn(part) {
    return part?.querySelector(':scope > .productops-form-remarks') ?? null;
}

function replace(part, remarks, insert) {
    remarksIn(part)?.remove();
    if (remarks) {
        insert(remarks);
    }
}

function drawHolders(field, other) {
    const holders = field.querySelector('productops-holders');
    holders?.querySelectorAll('.productops-holders-inherited').forEach((each) => each.remove());
    const box = holders?.querySelector('.productops-holders-box') ?? holders;
    box?.prepend(...(other?.querySelectorAll('.productops-holders-inherited') ?? []));
}

/** What is said of a field, and what stands in it quietly. */
function drawRemarks(field, other) {
    const remarks = remarksIn(other);
    if (!remarks && !remarksIn(field)) {
        return;
    }
    const input = field.querySelector('input[aria-describedby], textarea[aria-describedby]');
    const id = (remarks ?? remarksIn(field)).id;
    const quiet = other?.querySelector(':scope > :is(input, textarea)')?.placeholder ?? '';
    replace(field, remarks, (said) => field.querySelector(':scope > .description').before(said));
    const described = input.getAttribute('aria-describedby').split(' ');
    input.setAttribute(
        'aria-describedby',
        [...(remarks ? [id] : []), ...described.filter((each) => each !== id)].join(' '),
    );
    if (input.parentElement === field) {
        if (quiet === '') {
            input.removeAttribute('placeholder');
        } else {
            input.placeholder = quiet;
        }
    }
}

function start() {
    const form = document.querySelector(FORM);
    if (!form) {
        return;
    }
    new Inheritance(form);
    const key = form.elements.key;
    if (key) {
        new KeyHint(form, form.elements.name, key);
    }
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
} else {
    start();
}
