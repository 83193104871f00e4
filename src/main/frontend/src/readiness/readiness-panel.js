/*
 * Lets people work on the items of an issue's checklists in the issue view. The server draws the panel; whatever is changed,
 * its answer says all there is to show.
 */
import { send, toldOf } from '#common/rest';
import { toggleMenu } from './item-menu.js';
import { isOwn, isSkipped, showBox, showChosen, showReadiness } from './readiness-view.js';
import { inTurn, isWaiting, keep } from './waiting.js';

/** So old what is shown may be when somebody comes back to the page. */
const FRESH = 3000;

/** What people chose to see, by issue: Jira draws its panels anew when it likes to. */
const chosenBefore = new Map();

function chosenFor(issue) {
    if (!chosenBefore.has(issue)) {
        chosenBefore.set(issue, { filter: 'all', opened: new Set(), touched: new Set() });
    }
    return chosenBefore.get(issue);
}

function all() {
    return Array.from(document.querySelectorAll('productops-readiness'));
}

function cameBack() {
    if (document.visibilityState === 'visible') {
        all().forEach((panel) => panel.catchUp());
    }
}

document.addEventListener('visibilitychange', cameBack);
window.addEventListener('focus', cameBack);

class Readiness extends HTMLElement {
    connectedCallback() {
        if (this.listening) {
            return;
        }
        this.listening = true;
        this.shownAt = Date.now();
        this.chosen = chosenFor(this.dataset.rest);
        this.addEventListener('change', (event) => this.changed(event));
        this.addEventListener('click', (event) => this.clicked(event));
        this.addEventListener('keydown', (event) => this.pressed(event));
        this.addEventListener('submit', (event) => {
            event.preventDefault();
            this.save(event.target);
        });
        // From what others have put into the panel, such as at the foot of a list.
        this.addEventListener('productops-refresh', () => this.refresh());
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', () => this.start(), { once: true });
        } else {
            this.start();
        }
    }

    start() {
        this.querySelectorAll('.productops-check-box').forEach((box) => showBox(box.closest('.productops-check')));
        showChosen(this, this.chosen);
    }

    changed({ target }) {
        if (target.matches('.productops-check-box')) {
            this.tick(target);
        } else if (target.matches('.productops-check-form [type="hidden"]') && target.value !== '') {
            // Somebody chose a person.
            this.save(target.form);
        }
    }

    clicked({ target }) {
        const filter = target.closest('[data-filter]');
        const more = target.closest('.productops-checklist-more');
        const actions = target.closest('.productops-check-actions');
        if (filter) {
            this.chosen.filter = filter.dataset.filter;
            this.chosen.touched.clear();
            showChosen(this, this.chosen);
        } else if (more) {
            this.fold(more.closest('.productops-checklist').dataset.checklistId);
        } else if (actions) {
            toggleMenu(actions, this.actions(actions.closest('.productops-check')));
        } else if (target.closest('.productops-own-add')) {
            this.openForm('own', target.closest('.productops-own-add'));
        } else if (target.closest('.cancel')) {
            this.closeForm();
        }
    }

    pressed(event) {
        const { target, key } = event;
        if (key === 'Escape' && target.closest('.productops-check-form')) {
            event.preventDefault();
            event.stopPropagation();
            if (!isTyped(target.closest('.productops-check-form')) || window.confirm(this.dataset.textDiscard)) {
                this.closeForm();
            }
        } else if ((key === 'ArrowDown' || key === 'ArrowUp') && target.matches('.productops-check-box')) {
            const boxes = Array.from(
                this.querySelectorAll('.productops-check:not([hidden]) .productops-check-box:enabled'),
            );
            const next = boxes[boxes.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
            if (next && !next.closest('[hidden]')) {
                event.preventDefault();
                next.focus();
            }
        }
    }

    fold(list) {
        const { opened, touched } = this.chosen;
        if (!opened.delete(list)) {
            opened.add(list);
        }
        touched.clear();
        showChosen(this, this.chosen);
    }

    tick(box) {
        const row = box.closest('.productops-check');
        const wanted = box.checked;
        const item = row.dataset.itemId;
        this.change(row, '/ticks/' + item, { method: wanted ? 'PUT' : 'DELETE' }).then((kept) => {
            if (!kept && !isWaiting(item)) {
                box.checked = !wanted;
            }
        });
    }

    /** What can be done with an item, apart from ticking it. */
    actions(row) {
        const { textAssignMe, textAssign, textUnassign, textSkip, textApply, textRemove } = this.dataset;
        const item = row.dataset.itemId;
        const path = '/readiness/items/' + item;
        const entries = [];
        const add = (text, run) => entries.push({ text, run });
        if (row.dataset.closed !== 'true') {
            if (row.dataset.assigned !== 'me') {
                const body = { assignee: this.dataset.user };
                add(textAssignMe, () => this.act(row, path + '/assignee', { method: 'PUT', body }));
            }
            add(textAssign, () => this.openForm('assign', row));
            if (row.dataset.assigned !== '') {
                add(textUnassign, () => this.act(row, path + '/assignee', { method: 'DELETE' }));
            }
            if (row.dataset.skippable === 'true') {
                add(textSkip, () => this.openForm('skip', row));
            }
        } else if (isSkipped(row) && row.dataset.skippable === 'true') {
            add(textApply, () => this.act(row, '/ticks/' + item, { method: 'DELETE' }));
        }
        if (isOwn(row)) {
            add(textRemove, () => this.act(row, path, { method: 'DELETE' }));
        }
        return entries;
    }

    /** Does something that was chosen in the menu of an item, and lets people go on where they were. */
    act(row, path, options) {
        this.focusRow(row);
        this.change(row, path, options);
    }

    focusRow(row) {
        const place = Array.from(row?.querySelectorAll('.productops-check-actions, .productops-check-box') ?? [])
            .reverse()
            .find((each) => !each.hidden && !each.disabled);
        (place ?? this.querySelector('.productops-own-add'))?.focus();
    }

    /**
     * Changes something, and shows what the server says.
     *
     * @returns {Promise<boolean>} whether it was kept; where it was not, the panel says why
     */
    async change(row, path, options) {
        this.say(row, '');
        this.chosen.touched.add(row.dataset.itemId);
        try {
            this.showEverywhere(await keep(row.dataset.itemId, () => send(this.dataset.rest + path, options)));
            return true;
        } catch (error) {
            const text = toldOf(error, this.dataset, this.dataset.textFailed);
            this.say(row, text);
            if (error.status !== 0) {
                // What was refused may be due to what others have done meanwhile.
                this.refresh().then(() => !row.isConnected && this.say(undefined, text));
            }
            return false;
        }
    }

    /** Shows how far the issue is now, unless nobody can say. */
    async refresh() {
        try {
            this.showEverywhere(await inTurn(() => send(this.dataset.rest + '/readiness')));
        } catch {
            // What is shown was so before; whoever changes something is told then.
        }
    }

    catchUp() {
        if (Date.now() - this.shownAt > FRESH) {
            this.shownAt = Date.now();
            this.refresh();
        }
    }

    showEverywhere(readiness) {
        all()
            .filter((panel) => panel.dataset.rest === this.dataset.rest)
            .forEach((panel) => panel.show(readiness));
    }

    /** @param {object} readiness the issue's readiness, as the REST interface gives it */
    show(readiness) {
        const nearest = this.contains(document.activeElement) ? this.nearest(document.activeElement) : undefined;
        this.shownAt = Date.now();
        const before = new Set(Array.from(this.querySelectorAll('.productops-check'), (row) => row.dataset.itemId));
        showReadiness(this, readiness);
        this.querySelectorAll('.productops-check').forEach((row) => {
            if (isOwn(row) && !before.has(row.dataset.itemId)) {
                this.chosen.touched.add(row.dataset.itemId);
            }
        });
        showChosen(this, this.chosen);
        if (nearest && !this.contains(document.activeElement)) {
            this.focusRow(nearest.find((row) => row.isConnected && !row.closest('[hidden]')));
        }
    }

    /** The items by how near they are to where somebody is, those below first. */
    nearest(element) {
        const rows = Array.from(this.querySelectorAll('.productops-check'));
        const at = rows.indexOf(element.closest('.productops-check'));
        return at < 0 ? [] : rows.slice(at).concat(rows.slice(0, at).reverse());
    }

    /** Opens a form below an item or a button; there is one at a time. */
    openForm(name, below) {
        this.closeForm();
        const form = document
            .importNode(this.querySelector('.productops-' + name + '-form').content, true)
            .querySelector('form');
        form.dataset.form = name;
        this.opener = below;
        if (below.matches('.productops-check')) {
            below.querySelector('.productops-check-main').append(form);
        } else {
            below.after(form);
            below.hidden = true;
        }
        form.querySelector('input, textarea').focus();
    }

    closeForm() {
        const form = this.querySelector('.productops-check-form');
        if (!form) {
            return;
        }
        const hadFocus = form.contains(document.activeElement);
        form.remove();
        if (this.opener.matches('.productops-own-add')) {
            this.opener.hidden = false;
        }
        if (hadFocus && this.opener.matches('.productops-check')) {
            this.focusRow(this.opener);
        } else if (hadFocus) {
            this.opener.focus();
        }
    }

    async save(form) {
        if (form.dataset.busy || !form.isConnected) {
            return;
        }
        const values = new FormData(form);
        const item = form.closest('.productops-check')?.dataset.itemId;
        const [path, options] = {
            own: () => ['', { method: 'POST', body: { text: values.get('text'), mandatory: values.has('mandatory') } }],
            skip: () => [`/${item}/not-applicable`, { method: 'PUT', body: { reason: values.get('reason') } }],
            assign: () => [`/${item}/assignee`, { method: 'PUT', body: { assignee: values.get('assignee') } }],
        }[form.dataset.form]();
        const error = form.querySelector('.productops-check-error');
        error.textContent = '';
        form.dataset.busy = 'true';
        try {
            const readiness = await keep(item, () => send(this.dataset.rest + '/readiness/items' + path, options));
            delete form.dataset.busy;
            this.saved(form, item, readiness);
        } catch (refused) {
            delete form.dataset.busy;
            error.textContent = toldOf(refused, this.dataset, this.dataset.textFailed);
            form.querySelector('input, textarea').focus();
        }
    }

    saved(form, item, readiness) {
        if (form.dataset.form === 'own') {
            // One after the other, as people write lists.
            form.reset();
        } else {
            this.chosen.touched.add(item);
            this.closeForm();
        }
        this.showEverywhere(readiness);
    }

    /** Says what went wrong, at the item or, where that is gone, above all. */
    say(row, text) {
        const own = row?.isConnected && row.querySelector('.productops-check-main > .productops-check-error');
        const above = this.querySelector('.productops-readiness-error');
        (own || above).textContent = text;
        if (own) {
            above.textContent = '';
        }
    }
}

/** Whether somebody has written something into a form. */
function isTyped(form) {
    return Array.from(form.querySelectorAll('textarea, input[name="text"]')).some((field) => field.value.trim() !== '');
}

if (!customElements.get('productops-readiness')) {
    customElements.define('productops-readiness', Readiness);
}
