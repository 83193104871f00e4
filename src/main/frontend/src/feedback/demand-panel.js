/*
 * The panel of an issue that has feedback: feedback is added in place with the form of its page, and how important each piece
 * is can be said at once. Without this script the button leads to that page.
 */
import { fetchForm, focusForm } from '#common/form';
import { FormPanel } from '#common/form-panel';
import { send, toldOf } from '#common/rest';

class Demand extends FormPanel {
    static opener = '.productops-demand-add';
    static status = '.productops-demand-status';

    connectedCallback() {
        if (!this.listening) {
            this.addEventListener('change', (event) => this.chosen(event));
        }
        super.connectedCallback();
    }

    get button() {
        return this.querySelector(Demand.opener);
    }

    async open() {
        if (this.form || this.busy) {
            return;
        }
        await this.work(async () => {
            const form = await fetchForm(this.button.href);
            this.button.hidden = true;
            this.querySelector('.productops-demand-keys').hidden = false;
            this.querySelector('.productops-demand-place').replaceChildren(form);
            focusForm(form);
        });
    }

    close() {
        this.form.remove();
        this.querySelector('.productops-demand-keys').hidden = true;
        this.button.hidden = false;
        this.button.focus();
    }

    /**
     * All figures of the panel are others now, and so are Jira's own links beside it. Where this is the page of the issue,
     * it says what was added.
     */
    saved() {
        const { form } = this;
        form.dataset.unsaved = 'false';
        const { location } = window;
        if (form.dataset.next && new URL(form.dataset.next, location.href).pathname === location.pathname) {
            location.assign(form.dataset.next);
        } else {
            location.reload();
        }
    }

    async chosen(event) {
        const choice = event.target.closest('.productops-demand-choice');
        if (!choice) {
            return;
        }
        try {
            await send(`${this.dataset.resource}/${choice.dataset.issueKey}`, {
                method: 'PUT',
                body: { importance: choice.value },
            });
            choice.dataset.before = choice.value;
            this.say(this.dataset.saved);
        } catch (error) {
            choice.value = choice.dataset.before;
            this.say(toldOf(error, this.dataset, this.dataset.failed));
        }
    }
}

if (!customElements.get('productops-demand')) {
    customElements.define('productops-demand', Demand);
}
