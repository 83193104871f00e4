/*
 * The overrides of an issue: asked for and decided in place with the forms of their pages. Without this script the buttons
 * lead to those pages.
 */
import { fetchForm, focusForm } from '#common/form';
import { FormPanel } from '#common/form-panel';

class Overrides extends FormPanel {
    static opener = '.productops-override-open';
    static status = '.productops-overrides-status';

    get form() {
        return this.querySelector('.productops-overrides-place form');
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
            this.querySelector('.productops-overrides-place').replaceChildren(form);
            focusForm(form);
        });
    }

    close() {
        this.form.remove();
        this.openedBy.focus();
    }

    /** The checklists beside, and what transitions ask for, are others now. */
    saved() {
        this.form.dataset.unsaved = 'false';
        window.location.reload();
    }
}

if (!customElements.get('productops-overrides')) {
    customElements.define('productops-overrides', Overrides);
}
