/*
 * Adds, removes and moves the rows of a form without a round trip. Without this script the same buttons send the form, and
 * the server does it.
 */
import { showFields } from '#common/form';

const NUMBERED = ['id', 'for', 'name', 'value', 'href', 'aria-describedby', 'data-field'];

class Rows extends HTMLElement {
    connectedCallback() {
        if (!this.listening) {
            this.listening = true;
            this.addEventListener('click', (event) => this.clicked(event));
            whenParsed(() => this.renew());
        }
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
