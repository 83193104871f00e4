/*
 * The list of a glossary: a concept's name and short definition are edited in place, and many concepts are selected. Without
 * this script the same links and buttons lead to pages.
 */
import { fetchForm, focusForm } from '#common/form';
import { FormPanel } from '#common/form-panel';

const CHECK = '.productops-concept-check';
const FORM = 'productops-glossary-choice';

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

function checks() {
    return Array.from(document.querySelectorAll(CHECK));
}

function all() {
    return document.getElementById('productops-glossary-check-all');
}

/** Says how many are chosen. */
function count() {
    const boxes = checks();
    const chosen = boxes.filter((box) => box.checked).length;
    const place = document.querySelector('.productops-glossary-chosen');
    if (place) {
        place.textContent = chosen > 0 ? place.dataset.text.replace('%n', String(chosen)) : '';
    }
    if (all()) {
        all().checked = boxes.length > 0 && chosen === boxes.length;
        all().indeterminate = chosen > 0 && chosen < boxes.length;
    }
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

function remember() {
    try {
        const chosen = checks().filter((box) => box.checked);
        window.sessionStorage.setItem(FORM, JSON.stringify(chosen.map((box) => box.value.split('@')[0])));
    } catch {
        // Whoever cannot keep it chooses again.
    }
}

/** What was chosen before somebody went to change it and came back without having done so. */
function recall() {
    try {
        const kept = window.location.hash === '#' + FORM ? window.sessionStorage.getItem(FORM) : null;
        window.sessionStorage.removeItem(FORM);
        const ids = new Set(JSON.parse(kept ?? '[]'));
        checks()
            .filter((box) => ids.has(box.value.split('@')[0]))
            .forEach((box) => {
                box.checked = true;
            });
    } catch {
        // Whoever cannot keep it chooses again.
    }
}

function start() {
    const place = document.querySelector('.productops-glossary-check-all');
    if (place) {
        place.hidden = false;
    }
    recall();
    count();
}

document.addEventListener('click', clicked);
document.addEventListener('change', changed);
document.addEventListener('submit', ({ target }) => {
    if (target.id === FORM) {
        remember();
    }
});

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
} else {
    start();
}
