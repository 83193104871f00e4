/*
 * The overrides of an issue: asked for and decided in place with the forms of their pages. Without this script the buttons
 * lead to those pages.
 */
import { fetchForm, focusForm, sayInForm, submitForm } from '#common/form';
import { toldOf } from '#common/rest';

class Overrides extends HTMLElement {
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

    get form() {
        return this.querySelector('.productops-overrides-place form');
    }

    clicked(event) {
        const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        const link = event.target.closest('.productops-override-open');
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
            this.opener = link;
            this.querySelector('.productops-overrides-place').replaceChildren(form);
            focusForm(form);
        });
    }

    /** Not while saving: what was typed is still on its way then. */
    cancel() {
        if (this.form && !this.busy) {
            this.form.remove();
            this.opener.focus();
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
            // The checklists beside, and what transitions ask for, are others now.
            this.form.dataset.unsaved = 'false';
            window.location.reload();
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
        this.querySelector('.productops-overrides-status').textContent = text;
    }
}

if (!customElements.get('productops-overrides')) {
    customElements.define('productops-overrides', Overrides);
}
