/*
 * The panel of a feedback issue, edited in place with the form of its page. Without this script the panel shows what was
 * said, and its button leads to that page.
 */
import { fetchForm, focusForm, sayInForm, submitForm } from '#common/form';
import { send, toldOf } from '#common/rest';

class Feedback extends HTMLElement {
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
        return this.querySelector('form');
    }

    get button() {
        return this.querySelector('.productops-feedback-edit');
    }

    clicked(event) {
        const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (plain && event.target.closest('.productops-feedback-edit')) {
            event.preventDefault();
            this.open();
        } else if (event.target.closest('.cancel')) {
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

    async open() {
        if (this.form || this.busy) {
            return;
        }
        await this.work(async () => {
            const form = await fetchForm(this.button.href);
            this.querySelector('.productops-feedback-view').hidden = true;
            this.querySelector('.productops-feedback-keys').hidden = false;
            this.querySelector('.productops-feedback-place').replaceChildren(form);
            focusForm(form);
        });
    }

    /** Not while saving: what was typed is still on its way then. */
    cancel() {
        if (this.form && !this.busy) {
            this.close();
        }
    }

    close() {
        this.form.remove();
        this.querySelector('.productops-feedback-keys').hidden = true;
        this.querySelector('.productops-feedback-view').hidden = false;
        this.button.focus();
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
            this.show(await send(this.dataset.resource));
            this.close();
            this.say(this.dataset.saved);
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
        this.querySelector('.productops-feedback-status').textContent = text;
    }

    /** @param {object} feedback as the REST interface gives it */
    show(feedback) {
        this.querySelector('.productops-feedback-empty').hidden = true;
        this.querySelector('.productops-feedback-recorded').hidden = false;
        this.querySelector('.productops-feedback-quote-value').textContent = feedback.quote;
        this.querySelector('.productops-feedback-source-value').textContent = feedback.sourceText;
        this.querySelector('.productops-feedback-organisation-value').textContent = feedback.organisation;
        this.querySelector('.productops-feedback-organisation-line').hidden = feedback.organisation === '';
        const heardOn = this.querySelector('.productops-feedback-heard-on-value');
        heardOn.textContent = feedback.heardOnText;
        heardOn.dateTime = feedback.heardOn;
    }
}

if (!customElements.get('productops-feedback')) {
    customElements.define('productops-feedback', Feedback);
}
