/* Lets people tick the manual items of a checklist in the issue view. The server's answer says all there is to show. */
import { send } from '#common/rest';

class Checklist extends HTMLElement {
    connectedCallback() {
        if (this.dataset.editable !== 'true' || this.listening) {
            return;
        }
        this.listening = true;
        this.addEventListener('change', (event) => {
            if (event.target.matches('.productops-check-box')) {
                this.tick(event.target);
            }
        });
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', () => this.enable(), { once: true });
        } else {
            this.enable();
        }
    }

    enable() {
        this.querySelectorAll('.productops-check-box').forEach((box) => {
            box.disabled = false;
        });
    }

    async tick(box) {
        const item = box.closest('.productops-check').dataset.itemId;
        const wanted = box.checked;
        box.disabled = true;
        this.say('');
        try {
            const url = this.dataset.rest + '/ticks/' + encodeURIComponent(item);
            const readiness = await send(url, { method: wanted ? 'PUT' : 'DELETE' });
            document.querySelectorAll('productops-checklist').forEach((element) => element.show(readiness));
        } catch (error) {
            box.checked = !wanted;
            this.say(error.message || this.dataset.failed);
        } finally {
            box.disabled = false;
            box.focus();
        }
    }

    /** @param {object} readiness the readiness, as the REST interface gives it */
    show(readiness) {
        const mine = readiness.checklists.find((checklist) => String(checklist.id) === this.dataset.checklistId);
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
            const state = row.querySelector('.productops-check-state .productops-assistive');
            state.textContent = item.closed ? this.dataset.closed : this.dataset.open;
        }
        row.querySelector('.productops-check-detail').textContent = item.detail;
        row.querySelector('.productops-check-help').textContent = item.help;
    }

    say(text) {
        const place = this.querySelector('.productops-checklist-error');
        place.textContent = text;
        place.hidden = text === '';
    }
}

if (!customElements.get('productops-checklist')) {
    customElements.define('productops-checklist', Checklist);
}
