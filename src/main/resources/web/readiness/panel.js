/* Lets people tick the manual items of a checklist in the issue view. The server's answer says all there is to show. */
(function () {
    'use strict';

    class ProductOpsChecklist extends HTMLElement {
        connectedCallback() {
            if (this.dataset.editable !== 'true' || this.ready) {
                return;
            }
            this.ready = true;
            this.boxes().forEach((box) => {
                box.disabled = false;
            });
            this.addEventListener('change', (event) => {
                if (event.target.matches('.productops-check-box')) {
                    this.send(event.target);
                }
            });
        }

        boxes() {
            return Array.from(this.querySelectorAll('.productops-check-box'));
        }

        async send(box) {
            const item = box.closest('.productops-check').dataset.itemId;
            const wanted = box.checked;
            box.disabled = true;
            this.showError('');
            try {
                const response = await fetch(this.dataset.rest + '/ticks/' + encodeURIComponent(item), {
                    method: wanted ? 'PUT' : 'DELETE',
                    credentials: 'same-origin',
                    headers: {
                        'Accept': 'application/json',
                        'Content-Type': 'application/json',
                        'X-Atlassian-Token': 'no-check',
                    },
                });
                const answer = await response.json();
                if (!response.ok) {
                    throw new Error((answer.errorMessages || []).join(' '));
                }
                document.querySelectorAll('productops-checklist').forEach((element) => element.show(answer));
            } catch (error) {
                box.checked = !wanted;
                this.showError(error instanceof SyntaxError || error instanceof TypeError || !error.message
                    ? this.dataset.failed : error.message);
            } finally {
                box.disabled = false;
                box.focus();
            }
        }

        show(answer) {
            const mine = answer.checklists.find((checklist) => String(checklist.id) === this.dataset.checklistId);
            const progress = this.querySelector('.productops-checklist-progress');
            if (!mine || !progress) {
                return;
            }
            progress.max = mine.total;
            progress.value = mine.closed;
            this.querySelector('.productops-checklist-summary').textContent = mine.progress;
            mine.items.forEach((item) => this.showItem(item));
        }

        showItem(item) {
            const row = this.querySelector('.productops-check[data-item-id="' + item.id + '"]');
            if (!row) {
                return;
            }
            row.dataset.closed = String(item.closed);
            const box = row.querySelector('.productops-check-box');
            if (box) {
                box.checked = item.closed;
            } else {
                row.querySelector('.productops-check-state .productops-assistive').textContent =
                    item.closed ? this.dataset.closed : this.dataset.open;
            }
            row.querySelector('.productops-check-detail').textContent = item.detail;
            row.querySelector('.productops-check-help').textContent = item.help;
        }

        showError(text) {
            const place = this.querySelector('.productops-checklist-error');
            place.textContent = text;
            place.hidden = text === '';
        }
    }

    if (!customElements.get('productops-checklist')) {
        customElements.define('productops-checklist', ProductOpsChecklist);
    }
})();
