/*
 * The feedback inbox: the list, and beside it what is chosen with all that can be decided about it. The server draws the
 * list as links; without this script they lead to the feedback. Keys work while the list or what is chosen has the
 * focus, and only those that mean something here are kept from the product.
 */
import { html, nothing, render } from 'lit/html.js';
import { InboxApi } from './inbox-api.js';
import { Choosing } from './inbox-choosing.js';
import { Deciding } from './inbox-deciding.js';
import { drawDetail, drawHelp, drawMany, drawTurns } from './inbox-detail.js';
import { drawBulk, drawError, drawFresh, drawList, drawNotice } from './inbox-list.js';
import { Many } from './inbox-many.js';
import { Hearing } from './inbox-hearing.js';
import { Placing } from './inbox-place.js';
import { Reading } from './inbox-reading.js';

class Inbox extends Placing(Deciding(Many(Choosing(Hearing(Reading(HTMLElement)))))) {
    connectedCallback() {
        if (!this.started) {
            this.started = true;
            if (document.readyState === 'loading') {
                document.addEventListener('DOMContentLoaded', () => this.start(), { once: true });
            } else {
                this.start();
            }
        }
    }

    disconnectedCallback() {
        clearTimeout(this.polling);
        clearTimeout(this.jobWait);
        this.reading?.abort();
        this.opening?.abort();
        this.watching?.disconnect();
        this.stopPlacing();
    }

    start() {
        this.texts = JSON.parse(this.dataset.texts);
        this.api = new InboxApi(this.dataset.resource);
        this.query = this.dataset.query;
        this.undecided = this.dataset.undecided === 'true';
        Object.assign(this, {
            items: [],
            next: undefined,
            loaded: false,
            selected: this.dataset.selected || '',
            detail: undefined,
            marked: new Set(),
            picks: new Map(),
            wanted: undefined,
            form: undefined,
            typed: {},
            found: { deliveries: [], feedback: [] },
            projects: undefined,
            error: undefined,
            fields: {},
            notice: undefined,
            elsewhere: undefined,
            fresh: 0,
            busy: false,
            job: undefined,
            proposed: undefined,
            undoMany: undefined,
            targets: undefined,
            jobWith: {},
            help: false,
            own: new Set(),
            heard: new Map(),
            since: undefined,
            placed: new Set(),
        });
        this.startPlacing();
        this.pickerTemplate = this.querySelector('template.productops-inbox-area-picker');
        this.replaceChildren();
        document.querySelector('.productops-inbox-skip')?.addEventListener('click', (event) => {
            event.preventDefault();
            this.focusRow();
        });
        this.begin();
        this.poll();
    }

    /** Keys work from the start, unless somebody is somewhere else already. */
    async begin() {
        await this.read();
        if (this.isWide() && [null, document.body].includes(document.activeElement)) {
            this.focusRow();
        }
    }

    text(name, ...values) {
        return values.reduce(
            (text, value, i) => text.replace(`%${i + 1}`, () => String(value)),
            this.texts[name] ?? name,
        );
    }

    draw() {
        const within = this.contains(document.activeElement);
        this.drawAll();
        // What had the focus may be gone, and keys are to go on working.
        if (within && !this.contains(document.activeElement)) {
            this.focusRow();
        }
    }

    drawAll() {
        const reading = this.isReading();
        const empty = this.loaded && this.items.length === 0 && (!this.selected || this.error !== undefined);
        const alone = (empty || (!this.isWide() && !reading)) && !this.help && this.marked.size === 0;
        this.toggleAttribute('data-reading', reading);
        render(
            html`<div class="productops-inbox-said" role="status">${drawNotice(this)}</div>
                ${this.error && !this.form ? drawError(this) : nothing}
                <div
                    class="productops-inbox-panes ${alone ? 'productops-inbox-alone' : ''}"
                    tabindex="-1"
                    @keydown=${(event) => this.pressed(event)}
                    @keypress=${(event) => this.typedKey(event)}
                >
                    <div class="productops-inbox-list" ?hidden=${reading}>
                        ${drawBulk(this)} ${drawFresh(this)} ${drawList(this)}
                    </div>
                    <section class="productops-inbox-detail" aria-label=${this.text('detail')} ?hidden=${alone}>
                        ${reading ? drawTurns(this) : nothing} ${this.help ? drawHelp(this) : nothing} ${drawMany(this)}
                        ${drawDetail(this)}
                    </section>
                </div>`,
            this,
        );
        this.watch();
    }

    /** Brings the next part before somebody is at the end. */
    watch() {
        if (typeof IntersectionObserver !== 'function') {
            return;
        }
        this.watching ??= new IntersectionObserver((seen) => {
            if (seen.some((each) => each.isIntersecting)) {
                this.more();
            }
        });
        const end = this.querySelector('.productops-inbox-more');
        if (end !== this.watched) {
            this.watching.disconnect();
            this.watched = end;
            if (end) {
                this.watching.observe(end);
            }
        }
    }
}

if (!customElements.get('productops-inbox')) {
    customElements.define('productops-inbox', Inbox);
}
