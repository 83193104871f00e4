/*
 * Adds, removes and moves the rows of a form without a round trip, by its buttons, by keys and by dragging. Without this
 * script the same buttons send the form, and the server does it.
 */
import { showFields } from '#common/form';
import { startRowDrag } from './row-drag.js';

/** Products read a thousand parameters and throw away the rest; of fewer, each is sent as it is. */
const MOST_SENT = 500;

const NUMBERED = ['id', 'for', 'name', 'value', 'href', 'aria-describedby', 'data-field'];

class Rows extends HTMLElement {
    connectedCallback() {
        if (!this.listening) {
            this.listening = true;
            this.addEventListener('click', (event) => this.clicked(event));
            this.addEventListener('input', (event) => this.typed(event));
            this.addEventListener('change', (event) => this.typed(event));
            this.addEventListener('keydown', (event) => this.pressed(event));
            whenParsed(() => this.start());
        }
    }

    start() {
        this.closest('form')?.addEventListener('formdata', ({ formData }) => pack(formData, this.dataset.group));
        window.addEventListener('hashchange', () => this.open(document.getElementById(window.location.hash.slice(1))));
        // What an error leads to may be folded by now.
        this.closest('form')?.addEventListener('click', ({ target }) => {
            const link = target.closest?.('.productops-form-errors a[href^="#"]');
            if (link) {
                this.open(document.getElementById(link.hash.slice(1)));
            }
        });
        if (this.folds) {
            this.addFoldButton();
            startRowDrag(this.list, () => this.moved());
        }
        this.renew();
    }

    get folds() {
        return this.dataset.textOpen !== undefined;
    }

    /** Opens the row around an element of it. */
    open(element) {
        if (element && this.contains(element)) {
            for (let around = element; around !== this; around = around.parentElement) {
                if (around.matches('details')) {
                    around.open = true;
                }
            }
        }
    }

    addFoldButton() {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'aui-button aui-button-link productops-rows-fold';
        button.addEventListener('click', () => {
            const open = this.folded.some((fold) => !fold.open);
            this.folded.forEach((fold) => {
                fold.open = open;
                if (open) {
                    // All is all, also what few need.
                    fold.querySelectorAll('.productops-row-more').forEach((more) => {
                        more.open = true;
                    });
                }
            });
        });
        this.list.before(button);
        this.foldButton = button;
        this.addEventListener('toggle', () => this.sayFold(), true);
        this.sayFold();
    }

    sayFold() {
        const folded = this.folded;
        const open = folded.some((fold) => !fold.open);
        this.foldButton.textContent = open ? this.dataset.textOpen : this.dataset.textFold;
        this.foldButton.hidden = folded.length < 2;
    }

    get folded() {
        return Array.from(this.list.querySelectorAll(':scope > .productops-row > .productops-row-fold'));
    }

    /** The line of a folded row says what its fields say. */
    typed({ target }) {
        const row = target.closest('.productops-row');
        if (row) {
            sayLine(row);
            this.offerOnce();
        }
    }

    pressed(event) {
        const row = event.target.closest('.productops-row-fold > summary')?.closest('.productops-row');
        const down = event.key === 'ArrowDown';
        if (!row || !event.altKey || !(down || event.key === 'ArrowUp')) {
            return;
        }
        event.preventDefault();
        this.act(down ? 'down' : 'up', row);
        event.target.focus();
        this.moved();
    }

    moved() {
        this.renew();
        this.dispatchEvent(new Event('change', { bubbles: true }));
    }

    get list() {
        return this.querySelector(':scope > .productops-rows');
    }

    get rows() {
        return Array.from(this.list.querySelectorAll(':scope > .productops-row'));
    }

    clicked(event) {
        const button = event.target.closest('[data-row-action]');
        if (!button) {
            return;
        }
        event.preventDefault();
        const row = button.closest('.productops-row');
        const focus = this.act(button.dataset.rowAction, row) ?? button;
        this.renew();
        (focus.disabled ? firstField(row) : focus).focus();
        this.dispatchEvent(new Event('change', { bubbles: true }));
    }

    /** What gets the focus then; null for the button itself. */
    act(action, row) {
        const rows = this.rows;
        const index = rows.indexOf(row);
        switch (action) {
            case 'add': {
                const template = this.list.querySelector(':scope > template');
                const added = document.importNode(template.content.firstElementChild, true);
                this.carry(rows.at(-1), added);
                this.chooseFree(rows, added);
                template.before(added);
                return firstField(added);
            }
            case 'remove': {
                row.remove();
                const next = rows[index + 1] ?? rows[index - 1];
                return next ? firstField(next) : this.querySelector('[data-row-action="add"]');
            }
            case 'up':
                rows[index - 1]?.before(row);
                return null;
            default:
                rows[index + 1]?.after(row);
                return null;
        }
    }

    /** A new row begins with what some fields of the row above it say. */
    carry(above, row) {
        (this.dataset.carried || '').split('|').forEach((name) => {
            const from = above && fieldOf(above, name);
            if (from) {
                fieldOf(row, name).value = from.value;
            }
        });
    }

    /** The fields of rows that each choose something else. */
    choices(rows) {
        const name = this.dataset.once;
        return name ? rows.map((row) => fieldOf(row, name)).filter(Boolean) : [];
    }

    /** A new row begins with the first that no other has chosen. */
    chooseFree(rows, row) {
        const [field] = this.choices([row]);
        const chosen = this.choices(rows).map((each) => each.value);
        const free = Array.from(field?.options ?? []).find((option) => !chosen.includes(option.value));
        if (free) {
            field.value = free.value;
            sayLine(row);
        }
    }

    /** What one row has chosen is not offered in the others; once nothing is left, no row can be added. */
    offerOnce() {
        const fields = this.choices(this.rows);
        const chosen = fields.map((field) => field.value);
        fields.forEach((field) => {
            Array.from(field.options).forEach((option) => {
                const taken = option.value !== field.value && chosen.includes(option.value);
                option.hidden = taken;
                option.disabled = taken;
            });
        });
        if (this.dataset.once) {
            // A row that is not there offers the same.
            const [{ options }] = this.choices([
                this.list.querySelector(':scope > template').content.firstElementChild,
            ]);
            const full = Array.from(options).every((option) => chosen.includes(option.value));
            this.querySelector('[data-row-action="add"]').disabled = full;
            const say = this.querySelector('.productops-rows-full');
            if (say) {
                say.textContent = full ? say.dataset.text : '';
            }
        }
    }

    renew() {
        const rows = this.rows;
        rows.forEach((row, index) => {
            this.number(row, index);
            row.querySelector('legend span').textContent = this.dataset.rowPattern.replace('#', String(index + 1));
            row.querySelector('[data-row-action="up"]').disabled = index === 0;
            row.querySelector('[data-row-action="down"]').disabled = index === rows.length - 1;
        });
        this.querySelector(':scope > input[type="hidden"]').value = String(rows.length);
        showFields(this);
        this.offerOnce();
        if (this.foldButton) {
            this.sayFold();
        }
    }

    /** Ids have the number behind a hyphen, names and buttons behind a dot. */
    number(row, index) {
        const group = this.dataset.group;
        const ids = new RegExp('(-' + group + '-)\\d+', 'g');
        const names = new RegExp('\\b(' + group + '\\.)\\d+');
        [row, ...row.querySelectorAll('*')].forEach((element) => {
            NUMBERED.filter((attribute) => element.hasAttribute(attribute) && !isTyped(element, attribute)).forEach(
                (attribute) => {
                    const old = element.getAttribute(attribute);
                    element.setAttribute(attribute, old.replace(ids, '$1' + index).replace(names, '$1' + index));
                },
            );
        });
    }
}

function fieldOf(row, name) {
    return row.querySelector(`[name$=".${name}"]`);
}

function sayLine(row) {
    row.querySelectorAll('[data-line-part]').forEach((part) => {
        const field = fieldOf(row, part.dataset.linePart);
        if (field?.type === 'checkbox') {
            part.hidden = !field.checked;
        } else if (field) {
            const value = field.value.trim();
            part.hidden = value === part.dataset.usual;
            part.textContent = field.selectedOptions?.[0]?.textContent ?? value;
        }
    });
}

/** The fields of a row become one. */
function pack(data, group) {
    if (Array.from(data.keys()).length <= MOST_SENT) {
        return;
    }
    const rows = new Map();
    const field = new RegExp('^(' + group + '\\.\\d+)\\.(.+)$');
    Array.from(data.entries()).forEach(([name, value]) => {
        const [, row, own] = field.exec(name) ?? [];
        if (row) {
            rows.set(row, rows.get(row) ?? new URLSearchParams());
            rows.get(row).append(own, value);
            data.delete(name);
        }
    });
    rows.forEach((fields, row) => data.set(row, fields.toString()));
}

/** The value of a field is what people typed; that of a button is a number of ours. */
function isTyped(element, attribute) {
    return attribute === 'value' && !element.matches('[data-row-action]');
}

function firstField(row) {
    return row.querySelector('.productops-field :is(input, textarea, select)');
}

function whenParsed(action) {
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', action, { once: true });
    } else {
        action();
    }
}

if (!customElements.get('productops-rows')) {
    customElements.define('productops-rows', Rows);
}
