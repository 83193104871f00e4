/*
 * The lists of a glossary: a concept's name and short definition are edited in place, and many entries are selected, also on several
 * pages of a list. Without this script the same links and buttons lead to pages, and what is selected is that of one page.
 */
import { fetchForm, focusForm } from '#common/form';
import { FormPanel } from '#common/form-panel';

const CHECK = '.productops-concept-check';
const FORM = 'productops-glossary-choice';

/** What an address says of the part of a list that is shown, and of what was done just before. */
const PARTS = ['start', 'letter', 'done', 'count', 'id'];

/** What was sent was about one entry of the list alone. */
const ONE = 'one';

/** An entry of the list, which is edited where it stands. */
class ConceptEntry extends FormPanel {
    static opener = '.productops-concept-in-place';
    static status = '.productops-concept-status';

    get form() {
        return this.querySelector('.productops-concept-form form');
    }

    get shown() {
        return this.querySelector('.productops-concept-shown');
    }

    async open(link) {
        if (this.busy || this.form) {
            return;
        }
        await this.work(async () => {
            const form = await fetchForm(link.href);
            this.openedBy = link;
            this.querySelector('.productops-concept-form').replaceChildren(form);
            this.shown.hidden = true;
            focusForm(form);
        });
    }

    close() {
        this.form.remove();
        this.shown.hidden = false;
        this.openedBy.focus();
    }

    /** The list is drawn anew: a changed name may stand elsewhere. */
    saved() {
        this.form.dataset.unsaved = 'false';
        const { pathname, search } = window.location;
        window.history.replaceState(window.history.state, '', pathname + search + '#' + this.closest('li').id);
        window.location.reload();
    }
}

if (!customElements.get('productops-concept')) {
    customElements.define('productops-concept', ConceptEntry);
}

/** The box that was pressed last, from which a range goes on. */
let pressed = null;

/** What is chosen on other pages of the list: the values of its boxes. */
let elsewhere = [];

function checks() {
    return Array.from(document.querySelectorAll(CHECK));
}

function all() {
    return document.getElementById('productops-glossary-check-all');
}

function idOf(value) {
    return value.split('@')[0];
}

/** Says how many are chosen, and keeps which: the next page of the list has them still. */
function count() {
    const boxes = checks();
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    const total = chosen.length + elsewhere.length;
    const place = document.querySelector('.productops-glossary-chosen');
    const text = elsewhere.length > 0 ? place.dataset.textElsewhere : place.dataset.text;
    place.textContent = total === 0 ? '' : text.replace('%n', String(total)).replace('%m', String(elsewhere.length));
    document.getElementById('productops-glossary-clear').hidden = total === 0;
    all().checked = chosen.length === boxes.length;
    all().indeterminate = chosen.length > 0 && chosen.length < boxes.length;
    keep({ list: listShown(), values: [...elsewhere, ...chosen] });
}

/** With Shift, all boxes from the one before become as this one. */
function clicked(event) {
    const box = event.target instanceof Element ? event.target.closest(CHECK) : null;
    if (!box) {
        return;
    }
    if (event.shiftKey && pressed) {
        const boxes = checks();
        const [from, to] = [boxes.indexOf(pressed), boxes.indexOf(box)].sort((a, b) => a - b);
        boxes.slice(Math.max(0, from), to + 1).forEach((each) => {
            each.checked = box.checked;
        });
    }
    pressed = box;
    count();
}

function changed({ target }) {
    if (target === all()) {
        checks().forEach((box) => {
            box.checked = target.checked;
        });
    }
    if (target === all() || target.matches?.(CHECK)) {
        count();
    }
}

/** The list whatever part of it is shown, as its address says it. */
function listShown() {
    const { pathname, search } = window.location;
    const parameters = new URLSearchParams(search);
    PARTS.forEach((name) => parameters.delete(name));
    parameters.sort();
    return pathname + '?' + parameters;
}

function keep(choice) {
    try {
        window.sessionStorage.setItem(FORM, JSON.stringify(choice));
    } catch {
        // Whoever cannot keep it chooses on one page.
    }
}

/** What was chosen in this list; nothing of what it was in another, or if something was done with it since. */
function kept(form) {
    try {
        const { list, values, sent } = JSON.parse(window.sessionStorage.getItem(FORM) ?? '{}');
        const over = form.dataset.done === 'true' && sent !== ONE;
        return list === listShown() && Array.isArray(values) && !over ? values.map(String) : [];
    } catch {
        return [];
    }
}

/** What is chosen on other pages is sent, too; what is done with a single one leaves the others chosen. */
function send(form, button) {
    form.querySelectorAll('.productops-glossary-elsewhere').forEach((field) => field.remove());
    const boxes = checks();
    const values = [...elsewhere, ...boxes.filter((box) => box.checked).map((box) => box.value)];
    if (button && button.name !== 'choose') {
        keep({ list: listShown(), values: values.filter((value) => value !== button.value), sent: ONE });
        return;
    }
    elsewhere.forEach((value) => {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.className = 'productops-glossary-elsewhere';
        field.name = boxes[0].name;
        field.value = value;
        form.append(field);
    });
}

function clear() {
    elsewhere = [];
    checks().forEach((box) => {
        box.checked = false;
    });
    count();
}

function start() {
    const form = document.getElementById(FORM);
    if (!form) {
        // A page on which nothing is chosen, such as the one that changes what was.
        return;
    }
    form.querySelector('.productops-glossary-check-all').hidden = false;
    const here = new Map(checks().map((box) => [idOf(box.value), box]));
    const chosen = kept(form);
    chosen.filter((value) => here.has(idOf(value))).forEach((value) => (here.get(idOf(value)).checked = true));
    elsewhere = chosen.filter((value) => !here.has(idOf(value)));
    document.getElementById('productops-glossary-clear').addEventListener('click', () => {
        clear();
        all().focus();
    });
    count();
}

document.addEventListener('click', clicked);
document.addEventListener('change', changed);
document.addEventListener('submit', ({ target, submitter }) => {
    if (target.id === FORM) {
        send(target, submitter);
    }
});

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
} else {
    start();
}
