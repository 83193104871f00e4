// A field that hides the terms of a glossary that do not contain what is typed. Without scripts, all are shown.
(function () {
    'use strict';

    if (customElements.get('productops-glossary-filter')) {
        return;
    }

    let count = 0;

    function comparable(text) {
        return text.normalize('NFKC').toLowerCase();
    }

    class GlossaryFilter extends HTMLElement {
        connectedCallback() {
            if (this.field) {
                return;
            }
            const id = 'productops-glossary-filter-' + ++count;
            const label = document.createElement('label');
            label.htmlFor = id;
            label.textContent = this.dataset.label;
            this.field = document.createElement('input');
            this.field.type = 'search';
            this.field.id = id;
            this.field.className = 'text productops-glossary-filter-field';
            this.status = document.createElement('span');
            this.status.className = 'productops-muted';
            this.status.setAttribute('role', 'status');
            this.append(label, this.field, this.status);
            this.field.addEventListener('input', () => this.filter());
        }

        filter() {
            const wanted = comparable(this.field.value.trim());
            const glossary = this.closest('.productops-glossary');
            let shown = 0;
            glossary.querySelectorAll('.productops-glossary-section').forEach((section) => {
                const before = shown;
                section.querySelectorAll('dt').forEach((term) => {
                    const meaning = term.nextElementSibling;
                    const matches = comparable(term.textContent + '\n' + meaning.textContent).includes(wanted);
                    term.hidden = !matches;
                    meaning.hidden = !matches;
                    shown += matches ? 1 : 0;
                });
                section.hidden = shown === before;
            });
            this.status.textContent = shown === 0 ? this.dataset.none : '';
        }
    }

    customElements.define('productops-glossary-filter', GlossaryFilter);
})();
