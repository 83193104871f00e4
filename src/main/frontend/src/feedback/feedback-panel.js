/*
 * The panel of a feedback issue, edited in place with the form of its page. Without this script the panel shows what was
 * said, and its button leads to that page.
 */
import { fetchForm, focusForm } from '#common/form';
import { FormPanel } from '#common/form-panel';
import { send } from '#common/rest';

class Feedback extends FormPanel {
    static opener = '.productops-feedback-edit';
    static status = '.productops-feedback-status';

    get button() {
        return this.querySelector(Feedback.opener);
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

    close() {
        this.form.remove();
        this.querySelector('.productops-feedback-keys').hidden = true;
        this.querySelector('.productops-feedback-view').hidden = false;
        this.button.focus();
    }

    async saved() {
        this.show(await send(this.dataset.resource));
        this.close();
        this.say(this.dataset.saved);
    }

    /** @param {object} feedback as the REST interface gives it */
    show(feedback) {
        this.querySelector('.productops-feedback-empty').hidden = true;
        this.querySelector('.productops-feedback-recorded').hidden = false;
        this.fill('quote', feedback.quote);
        this.fill('kind', feedback.kindText);
        this.fill('importance', feedback.importanceText);
        this.fill('organisation', feedback.organisation);
        this.fill('segment', feedback.segment);
        this.line('organisation', feedback.organisation !== '');
        this.fill('said-by', feedback.saidByText);
        this.fill('speaker', feedback.speaker);
        this.fill('contact', feedback.contact);
        this.line('contact', feedback.contact !== '');
        this.line('consent', feedback.consent);
        this.fill('source', feedback.sourceText);
        this.fill('channel', feedback.channel);
        this.fill('link', feedback.link).href = feedback.link;
        this.line('link', feedback.link !== '');
        const heardOn = this.querySelector('.productops-feedback-heard-on-value');
        heardOn.textContent = feedback.heardOnText;
        heardOn.dateTime = feedback.heardOn;
    }

    fill(name, text) {
        const value = this.querySelector(`.productops-feedback-${name}-value`);
        value.textContent = text;
        return value;
    }

    line(name, shown) {
        this.querySelector(`.productops-feedback-${name}-line`).hidden = !shown;
    }
}

if (!customElements.get('productops-feedback')) {
    customElements.define('productops-feedback', Feedback);
}
