/* Adds, removes and moves the rows of the checklist form without a round trip; without it, the buttons send the form. */
(function () {
    'use strict';

    const FIELD_KIND = 'FIELD_FILLED';

    class ProductOpsChecklistRows extends HTMLElement {
        connectedCallback() {
            if (this.ready) {
                return;
            }
            this.ready = true;
            this.list = this.querySelector('.productops-checklist-rows');
            this.addEventListener('click', (event) => this.clicked(event));
            this.addEventListener('change', () => this.renew());
            this.renew();
        }

        rows() {
            return Array.from(this.list.querySelectorAll(':scope > .productops-checklist-row'));
        }

        clicked(event) {
            const button = event.target.closest('[data-row-action]');
            if (!button) {
                return;
            }
            event.preventDefault();
            const row = button.closest('.productops-checklist-row');
            const focus = this.act(button.dataset.rowAction, row) || button;
            this.renew();
            (focus.disabled ? row.querySelector('textarea') : focus).focus();
        }

        act(action, row) {
            if (action === 'add') {
                const template = this.list.querySelector(':scope > template');
                const added = template.content.firstElementChild.cloneNode(true);
                this.list.insertBefore(added, template);
                return added.querySelector('textarea');
            }
            const rows = this.rows();
            const index = rows.indexOf(row);
            if (action === 'remove') {
                row.remove();
                const next = rows[index + 1] || rows[index - 1];
                return next ? next.querySelector('textarea') : this.querySelector('[data-row-action="add"]');
            }
            if (action === 'up' && index > 0) {
                this.list.insertBefore(row, rows[index - 1]);
            }
            if (action === 'down' && index < rows.length - 1) {
                this.list.insertBefore(rows[index + 1], row);
            }
            return null;
        }

        /* Numbers the rows anew, and shows the field only where the kind needs one. */
        renew() {
            const rows = this.rows();
            rows.forEach((row, index) => {
                row.id = 'productops-item-' + index;
                row.querySelector('legend span').textContent = this.dataset.rowLabel.replace('#', String(index + 1));
                row.querySelectorAll('[id], [name], [for], [value], [aria-describedby]').forEach((element) => {
                    ['id', 'for', 'aria-describedby'].forEach((name) => renumber(element, name, /^(productops-item-)\d+/, index));
                    renumber(element, 'name', /^(items\.)\d+/, index);
                    if (element.matches('[data-row-action]')) {
                        renumber(element, 'value', /^(up\.|down\.|remove\.)\d+/, index);
                    }
                });
                row.querySelector('[data-row-action="up"]').disabled = index === 0;
                row.querySelector('[data-row-action="down"]').disabled = index === rows.length - 1;
                const kind = row.querySelector('select');
                row.querySelector('.productops-checklist-row-field').hidden = kind.value !== FIELD_KIND;
            });
            this.querySelector('input[name="rows"]').value = String(rows.length);
        }
    }

    function renumber(element, attribute, pattern, index) {
        const old = element.getAttribute(attribute);
        if (old !== null) {
            element.setAttribute(attribute, old.replace(pattern, '$1' + index));
        }
    }

    if (!customElements.get('productops-checklist-rows')) {
        customElements.define('productops-checklist-rows', ProductOpsChecklistRows);
    }
})();
