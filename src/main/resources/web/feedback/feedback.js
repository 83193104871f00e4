/*
 * The panel of a feedback issue, edited in place. The server renders its texts, its values and its form; without this
 * script the panel shows the values, and its button leads to the form as a page.
 */
(function () {
    'use strict';

    if (customElements.get('productops-feedback')) {
        return;
    }

    const FIELDS = ['source', 'organisation', 'quote', 'heardOn'];

    class ProductOpsFeedback extends HTMLElement {
        connectedCallback() {
            if (this.listening) {
                return;
            }
            // Children may come after the start tag, so they are looked up only when something happens.
            this.listening = true;
            this.addEventListener('click', (event) => this.onClick(event));
            this.addEventListener('submit', (event) => {
                event.preventDefault();
                this.save();
            });
            this.addEventListener('keydown', (event) => this.onKey(event));
        }

        get form() {
            return this.querySelector('.productops-feedback-form');
        }

        onClick(event) {
            const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
            if (plain && event.target.closest('.productops-feedback-edit')) {
                event.preventDefault();
                this.open();
            } else if (event.target.closest('.productops-feedback-cancel')) {
                event.preventDefault();
                this.cancel();
            }
        }

        onKey(event) {
            if (!this.form || event.isComposing) {
                return;
            }
            if (event.key === 'Escape') {
                event.preventDefault();
                event.stopPropagation();
                this.cancel();
            } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                this.save();
            }
        }

        open() {
            const template = this.querySelector('.productops-feedback-form-template');
            if (this.form || !template) {
                return;
            }
            this.querySelector('.productops-feedback-view').hidden = true;
            this.append(template.content.cloneNode(true));
            if (this.current) {
                FIELDS.forEach((name) => {
                    this.form.elements[name].value = this.current[name] || '';
                });
                this.form.elements.version.value = this.current.version;
            }
            this.form.elements.source.focus();
        }

        /** Not while saving: what was typed is still on its way then. */
        cancel() {
            if (!this.saving) {
                this.close();
            }
        }

        close() {
            this.form.remove();
            this.querySelector('.productops-feedback-view').hidden = false;
            this.querySelector('.productops-feedback-edit').focus();
        }

        async save() {
            const form = this.form;
            if (!form || this.saving) {
                return;
            }
            this.setSaving(true);
            this.showErrors({}, []);
            const values = {};
            FIELDS.forEach((name) => {
                values[name] = form.elements[name].value;
            });
            try {
                const response = await fetch(this.dataset.resource, {
                    method: 'PUT',
                    credentials: 'same-origin',
                    headers: {
                        'Content-Type': 'application/json',
                        'If-Match': '"' + form.elements.version.value + '"',
                        'X-Atlassian-Token': 'no-check',
                    },
                    body: JSON.stringify(values),
                });
                await this.answered(response);
            } catch (error) {
                this.showErrors({}, [this.dataset.failed]);
            } finally {
                this.setSaving(false);
            }
        }

        async answered(response) {
            if (response.ok) {
                this.show(await response.json());
                this.close();
                this.querySelector('.productops-feedback-status').textContent = this.dataset.saved;
            } else if (response.status === 409) {
                await this.showConflict();
            } else {
                const body = await response.json();
                const messages = body.errorMessages || [];
                const errors = body.errors || {};
                const nothing = messages.length === 0 && Object.keys(errors).length === 0;
                this.showErrors(errors, nothing ? [this.dataset.failed] : messages);
            }
        }

        /** Somebody else saved first: what they wrote is shown, what was typed here stays, and saving again replaces theirs. */
        async showConflict() {
            const response = await fetch(this.dataset.resource, { credentials: 'same-origin' });
            if (!response.ok) {
                throw new Error('HTTP ' + response.status);
            }
            const theirs = await response.json();
            this.show(theirs);
            this.form.elements.version.value = theirs.version;
            this.form.querySelectorAll('[data-theirs]').forEach((place) => {
                place.textContent = theirs[place.dataset.theirs] || '';
            });
            this.form.querySelector('.productops-feedback-conflict').hidden = false;
        }

        showErrors(errors, messages) {
            const failure = this.form.querySelector('.productops-feedback-failure');
            const known = FIELDS.filter((name) => errors[name]);
            const others = Object.keys(errors).filter((name) => !FIELDS.includes(name));
            const general = messages.concat(others.map((name) => errors[name]));
            failure.replaceChildren(
                ...general.map((text) => {
                    const paragraph = document.createElement('p');
                    paragraph.textContent = text;
                    return paragraph;
                })
            );
            failure.hidden = general.length === 0;
            this.form.querySelector('.productops-feedback-conflict').hidden = true;
            FIELDS.forEach((name) => {
                const place = this.form.querySelector('[data-error-of="' + name + '"]');
                place.textContent = errors[name] || '';
                place.hidden = !errors[name];
                if (errors[name]) {
                    this.form.elements[name].setAttribute('aria-invalid', 'true');
                } else {
                    this.form.elements[name].removeAttribute('aria-invalid');
                }
            });
            if (known.length > 0) {
                this.form.elements[known[0]].focus();
            }
        }

        show(feedback) {
            this.current = feedback;
            const recorded = feedback.version > 0;
            this.querySelector('.productops-feedback-view > .productops-feedback-empty').hidden = recorded;
            this.querySelector('.productops-feedback-recorded').hidden = !recorded;
            this.querySelector('.productops-feedback-quote-value').textContent = feedback.quote;
            this.querySelector('.productops-feedback-source-value').textContent = feedback.sourceText || '';
            this.querySelector('.productops-feedback-organisation-value').textContent = feedback.organisation;
            this.querySelector('.productops-feedback-organisation-line').hidden = !feedback.organisation;
            const heardOn = this.querySelector('.productops-feedback-heard-on-value');
            heardOn.textContent = feedback.heardOnText || '';
            heardOn.setAttribute('datetime', feedback.heardOn || '');
        }

        setSaving(saving) {
            this.saving = saving;
            const button = this.querySelector('.productops-feedback-save');
            if (button) {
                button.disabled = saving;
            }
        }
    }

    customElements.define('productops-feedback', ProductOpsFeedback);
})();
