/* Lets people tick the manual items of a checklist in the issue view. The server's answer says all there is to show. */
import { send } from '#common/rest';

/** One after the other, so that each answer knows of all ticks before it. */
let last = Promise.resolve();

/** How many of its changes a box waits for; what people see in it is what they chose last. */
const waiting = new WeakMap();

let unsaved = 0;

window.addEventListener('beforeunload', (event) => {
    if (unsaved > 0) {
        event.preventDefault();
    }
});

function isWaiting(box) {
    return (waiting.get(box) ?? 0) > 0;
}

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

    tick(box) {
        const wanted = box.checked;
        this.say('');
        waiting.set(box, (waiting.get(box) ?? 0) + 1);
        unsaved += 1;
        last = last.then(() => this.keep(box, wanted));
    }

    async keep(box, wanted) {
        const item = box.closest('.productops-check').dataset.itemId;
        let readiness;
        try {
            const url = this.dataset.rest + '/ticks/' + encodeURIComponent(item);
            readiness = await send(url, { method: wanted ? 'PUT' : 'DELETE' });
        } catch (error) {
            this.say(error.message || this.dataset.failed);
        }
        waiting.set(box, waiting.get(box) - 1);
        unsaved -= 1;
        if (readiness) {
            document.querySelectorAll('productops-checklist').forEach((element) => element.show(readiness));
        } else if (!isWaiting(box)) {
            box.checked = !wanted;
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
        const box = row?.querySelector('.productops-check-box');
        if (!row || isWaiting(box)) {
            return;
        }
        row.dataset.closed = String(item.closed);
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
