/*
 * A panel of an issue that is edited in place with the form of a page: the form is fetched, saved and told of what is wrong
 * without leaving the issue. Who extends it says which form is open, what opens it, and what closes it.
 */
import { fetchForm, focusForm, sayInForm, submitForm } from '#common/form';
import { toldOf } from '#common/rest';

export class FormPanel extends HTMLElement {
    connectedCallback() {
        if (this.listening) {
            return;
        }
        this.listening = true;
        this.addEventListener('click', (event) => this.clicked(event));
        this.addEventListener('keydown', (event) => this.pressed(event));
        this.addEventListener('submit', (event) => {
            event.preventDefault();
            this.save();
        });
    }

    /** The form that is open; null if none is. */
    get form() {
        return this.querySelector('form');
    }

    clicked(event) {
        const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        const link = event.target.closest(this.constructor.opener);
        if (plain && link) {
            event.preventDefault();
            this.open(link);
        } else if (this.form && event.target.closest('.cancel')) {
            event.preventDefault();
            this.cancel();
        }
    }

    pressed(event) {
        if (!this.form || event.isComposing) {
            return;
        }
        if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            // A key is pressed by mistake more easily than a link.
            if (this.form.dataset.unsaved !== 'true' || window.confirm(this.dataset.discard)) {
                this.cancel();
            }
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            this.save();
        }
    }

    /** Not while saving: what was typed is still on its way then. */
    cancel() {
        if (this.form && !this.busy) {
            this.close();
        }
    }

    async save() {
        if (!this.form || this.busy) {
            return;
        }
        await this.work(async () => {
            const again = await submitForm(this.form);
            if (again) {
                this.form.replaceWith(again);
                focusForm(again);
                return;
            }
            await this.saved();
        });
    }

    async work(action) {
        this.busy = true;
        this.say('');
        this.mark(true);
        try {
            await action();
        } catch (error) {
            const text = toldOf(error, this.dataset, this.dataset.failed);
            if (this.form) {
                sayInForm(this.form, text);
                focusForm(this.form);
            } else {
                this.say(text);
            }
        } finally {
            this.busy = false;
            this.mark(false);
        }
    }

    mark(busy) {
        this.setAttribute('aria-busy', String(busy));
        const save = this.form?.querySelector('.aui-button-primary');
        if (save) {
            save.disabled = busy;
        }
    }

    say(text) {
        this.querySelector(this.constructor.status).textContent = text;
    }
}

/**
 * A panel with several things that open a form each, one after the other, in a place below them. What is saved shows all of
 * the issue anew, as more than the panel depends on it.
 */
export class ListFormPanel extends FormPanel {
    /** A selector of where the form stands; whoever extends it says which. */
    static place = '';

    get form() {
        return this.querySelector(`${this.constructor.place} form`);
    }

    async open(link) {
        if (this.busy) {
            return;
        }
        if (this.form) {
            // One after the other: what is typed in the one that is open stays.
            focusForm(this.form);
            return;
        }
        await this.work(async () => {
            const form = await fetchForm(link.href);
            this.openedBy = link;
            this.querySelector(this.constructor.place).replaceChildren(form);
            // What cannot be done while a form is open, and what says that nothing is there yet, is hidden by the style.
            this.toggleAttribute('data-form', true);
            focusForm(form);
        });
    }

    close() {
        this.form.remove();
        this.toggleAttribute('data-form', false);
        this.openedBy.focus();
    }

    saved() {
        this.form.dataset.unsaved = 'false';
        window.location.reload();
    }
}
