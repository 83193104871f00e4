/*
 * The feedback inbox: the list, and beside it what is chosen with all that can be decided about it. The server draws the
 * list as links; without this script they lead to the feedback. Keys work while the list has the focus, and only those
 * that mean something here are kept from the product.
 */
import { html, nothing, render } from 'lit/html.js';
import { send, toldOf } from '#common/rest';
import { InboxApi, parameters } from './inbox-api.js';
import { bodyOf, decisionForm } from './inbox-forms.js';

const WAIT_FOR_CHANGES = 10_000;
const WAIT_FOR_JOB = 700;
const WAIT_FOR_KEYS = 250;

/** What each key does; the letters stand beside what they do. */
export const KEYS = {
    a: 'AREA',
    l: 'LINK',
    n: 'CREATE',
    m: 'MERGE',
    s: 'NOT_SAME',
    w: 'LATER',
    d: 'DECLINE',
};

/** What can be decided about many at once. */
const OF_MANY = ['AREA', 'LINK', 'MERGE', 'LATER', 'DECLINE'];

/** After these, feedback is not in the box any more that shows what is to be decided. */
const LEAVES = new Set(['ACCEPTED', 'MERGED', 'LATER', 'DECLINED', 'ANSWERED', 'TO_ANSWER']);

class Inbox extends HTMLElement {
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
            help: false,
            own: new Set(),
            heard: new Map(),
            since: undefined,
        });
        this.pickerTemplate = this.querySelector('template.productops-inbox-area-picker');
        this.replaceChildren();
        this.read();
        this.poll();
    }

    text(name, ...values) {
        return values.reduce(
            (text, value, i) => text.replace(`%${i + 1}`, () => String(value)),
            this.texts[name] ?? name,
        );
    }

    // ---- reading

    async read() {
        this.reading?.abort();
        this.reading = new AbortController();
        this.draw();
        try {
            const list = await this.api.list(this.query, '', this.reading.signal);
            this.items = list.values;
            this.next = list.next;
            this.loaded = true;
            this.fresh = 0;
            this.marked = new Set([...this.marked].filter((key) => this.item(key)));
            this.error = undefined;
        } catch (error) {
            if (error.name === 'AbortError') {
                return;
            }
            this.error = toldOf(error, this.texts, this.text('failed'));
        }
        if (!this.selected && this.items.length > 0 && this.isWide()) {
            this.selected = this.items[0].key;
        }
        this.draw();
        if (this.selected) {
            this.open(this.selected);
        }
    }

    /** Where list and detail stand side by side. */
    isWide() {
        return typeof window.matchMedia !== 'function' || window.matchMedia('(min-width: 960px)').matches;
    }

    async more() {
        if (!this.next || this.readingMore) {
            return;
        }
        this.readingMore = true;
        try {
            const list = await this.api.list(this.query, this.next, this.reading?.signal);
            const known = new Set(this.items.map((item) => item.key));
            this.items = [...this.items, ...list.values.filter((item) => !known.has(item.key))];
            this.next = list.next;
        } catch (error) {
            if (error.name !== 'AbortError') {
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
        }
        this.readingMore = false;
        this.draw();
    }

    async open(key) {
        this.opening?.abort();
        this.opening = new AbortController();
        try {
            const detail = await this.api.detail(key, this.opening.signal);
            if (this.selected === key) {
                this.detail = detail;
                this.replace(detail.item);
                this.elsewhere = undefined;
            }
        } catch (error) {
            if (error.name === 'AbortError') {
                return;
            }
            this.detail = undefined;
            this.error = toldOf(error, this.texts, this.text('failed'));
        }
        this.draw();
    }

    item(key) {
        return this.items.find((item) => item.key === key);
    }

    replace(item) {
        this.items = this.items.map((each) => (each.key === item.key ? item : each));
    }

    // ---- others

    poll() {
        clearTimeout(this.polling);
        this.polling = setTimeout(() => this.hear(), Number(this.dataset.pause ?? WAIT_FOR_CHANGES));
    }

    async hear() {
        if (document.visibilityState !== 'hidden') {
            try {
                const changes = await this.api.changes(this.since ?? '');
                if (this.since !== undefined) {
                    this.take(changes);
                }
                this.since = changes.until;
            } catch {
                // The next time it may work; what is decided meanwhile is checked by its version.
            }
        }
        if (this.isConnected) {
            this.poll();
        }
    }

    /** What others did: rows change in place, and what somebody is typing stays. */
    take(changes) {
        if (changes.many) {
            this.fresh = -1;
        }
        const open = this.detail?.item;
        // What was changed shortly before is told again with each answer.
        const news = changes.values.filter((item) => !(this.heard.get(item.key) >= item.changed));
        news.forEach((item) => this.heard.set(item.key, item.changed));
        if (news.length === 0 && !changes.many) {
            return;
        }
        news.forEach((item) => {
            const known = this.item(item.key);
            if (known && known.changed < item.changed) {
                this.replace(item);
            } else if (!known && item.state === 'NEW' && this.undecided && !this.own.has(item.key) && this.fresh >= 0) {
                this.unseen ??= new Set();
                this.unseen.add(item.key);
                this.fresh = this.unseen.size;
            }
            if (open && open.key === item.key && open.version < item.version) {
                this.elsewhere = item;
            }
        });
        this.draw();
        this.count();
    }

    async count() {
        try {
            const counts = await this.api.counts(this.query);
            counts.forEach(({ state, count }) => {
                const place = document.querySelector(`[data-box="${state}"] .productops-inbox-count`);
                if (place) {
                    place.textContent = String(count);
                }
            });
        } catch {
            // The counts are a help only.
        }
    }

    // ---- choosing

    select(key, focus = true) {
        if (key !== this.selected) {
            this.selected = key;
            this.detail = undefined;
            this.closeForm();
            this.elsewhere = undefined;
            this.error = undefined;
            const address = new URL(window.location.href);
            address.searchParams.set('selected', key);
            address.searchParams.delete('done');
            window.history.replaceState(null, '', address);
            this.open(key);
        }
        this.draw();
        if (focus) {
            this.focusRow();
        }
    }

    focusRow() {
        const row =
            this.querySelector('.productops-inbox-row[aria-current] a') ??
            this.querySelector('.productops-inbox-row a');
        row?.focus({ preventScroll: true });
        row?.scrollIntoView({ block: 'nearest' });
    }

    step(by) {
        const at = this.items.findIndex((item) => item.key === this.selected);
        const to = Math.min(Math.max(at + by, 0), this.items.length - 1);
        if (this.items[to]) {
            this.select(this.items[to].key);
        }
        if (to >= this.items.length - 3) {
            this.more();
        }
    }

    mark(key) {
        if (this.marked.has(key)) {
            this.marked.delete(key);
        } else {
            this.marked.add(key);
        }
        this.draw();
    }

    pressed(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
            return;
        }
        const { key } = event;
        if (this.act(key)) {
            event.preventDefault();
            event.stopPropagation();
            // The product listens to the letter that follows, too.
            this.swallow = key;
        }
    }

    act(key) {
        if (key === 'j' || key === 'ArrowDown') {
            this.step(1);
        } else if (key === 'k' || key === 'ArrowUp') {
            this.step(-1);
        } else if (key === 'x' && this.selected) {
            this.mark(this.selected);
        } else if (key === '?') {
            this.help = !this.help;
            this.draw();
        } else if (key === 'Escape' && (this.help || this.marked.size > 0)) {
            this.help = false;
            this.marked.clear();
            this.draw();
        } else if (KEYS[key] && this.mayOpen(KEYS[key])) {
            this.openForm(KEYS[key]);
        } else {
            return false;
        }
        return true;
    }

    mayOpen(decision) {
        return this.marked.size > 0 ? OF_MANY.includes(decision) : this.detail?.item.editable === true;
    }

    typedKey(event) {
        if (this.swallow === event.key) {
            event.preventDefault();
            event.stopPropagation();
        }
    }

    // ---- deciding

    openForm(decision) {
        this.form = decision;
        this.typed = { ...this.typed, decision };
        this.error = undefined;
        this.fields = {};
        this.notice = undefined;
        this.found = { deliveries: [], feedback: this.marked.size > 0 ? [] : (this.detail?.similar ?? []) };
        this.draw();
        if (decision === 'CREATE') {
            this.bringProjects();
        }
        const place = this.querySelector('.productops-inbox-form') ?? this.querySelector('.productops-inbox-area');
        place?.scrollIntoView({ block: 'nearest' });
        place?.querySelector('input:not([type=hidden]), select, textarea')?.focus();
    }

    closeForm() {
        this.form = undefined;
        this.typed = {};
        this.fields = {};
        this.picker = undefined;
    }

    cancel() {
        this.closeForm();
        this.error = undefined;
        this.draw();
        this.focusRow();
    }

    async bringProjects() {
        if (!this.projects) {
            try {
                this.projects = await this.api.projects();
            } catch (error) {
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            this.draw();
        }
    }

    /** What was typed, and what is looked for as it is typed. */
    changed(name, value) {
        this.typed = { ...this.typed, [name]: value };
        if (name === 'delivery' || name === 'other') {
            clearTimeout(this.looking);
            this.looking = setTimeout(() => this.look(name, value.trim()), WAIT_FOR_KEYS);
        }
        this.draw();
    }

    async look(name, text) {
        this.lookingUp?.abort();
        this.lookingUp = new AbortController();
        const { signal } = this.lookingUp;
        try {
            if (name === 'delivery') {
                this.found.deliveries = text ? await this.api.deliveries(text, signal) : [];
            } else {
                const list = text ? await this.api.feedback(text, signal) : { values: [] };
                this.found.feedback = list.values.filter((item) => item.key !== this.selected);
            }
            this.draw();
        } catch (error) {
            if (error.name !== 'AbortError') {
                this.found = { deliveries: [], feedback: [] };
            }
        }
    }

    areaTyped() {
        return this.picker?.querySelector('[name=area]')?.value.trim() ?? '';
    }

    async decide(decision, more = {}) {
        if (this.busy) {
            return;
        }
        const order = { ...bodyOf(decision, this.typed), ...more };
        const area = this.areaTyped();
        if (area) {
            order.area = area;
        }
        this.busy = true;
        this.error = undefined;
        this.fields = {};
        this.draw();
        try {
            if (this.marked.size > 0) {
                await this.decideMany(order);
            } else {
                await this.decideOne(order);
            }
        } catch (error) {
            this.fields = error.fields ?? {};
            this.error = toldOf(error, this.texts, this.text('failed'));
            if (error.status === 409) {
                await this.showWhatOthersDid();
            }
        }
        this.busy = false;
        this.draw();
    }

    async decideOne(order) {
        const { key, version } = this.detail.item;
        const at = this.items.findIndex((item) => item.key === key);
        this.own.add(key);
        const detail = await this.api.triage(key, version, order);
        this.closeForm();
        this.notice = {
            key,
            state: detail.item.stateText,
            undo: LEAVES.has(detail.item.state),
            decision: order.decision,
        };
        this.undoable = detail.item;
        this.elsewhere = undefined;
        if (this.undecided && LEAVES.has(detail.item.state)) {
            this.items = this.items.filter((item) => item.key !== key);
            const following = this.items[Math.min(at, this.items.length - 1)];
            this.selected = '';
            this.detail = undefined;
            if (following) {
                this.select(following.key);
            }
            if (this.items.length < 10) {
                this.more();
            }
        } else {
            this.detail = detail;
            this.replace(detail.item);
        }
        this.draw();
        this.focusRow();
        this.count();
    }

    async showWhatOthersDid() {
        try {
            const detail = await this.api.detail(this.selected);
            this.detail = detail;
            this.replace(detail.item);
            this.elsewhere = undefined;
        } catch {
            // What the server said stands there already.
        }
    }

    async undo() {
        const item = this.undoable;
        this.busy = true;
        this.draw();
        try {
            const detail = await this.api.triage(item.key, item.version, { decision: 'REOPEN' });
            this.notice = { key: item.key, state: detail.item.stateText, undo: false, decision: 'REOPEN' };
            if (this.item(item.key)) {
                this.replace(detail.item);
            } else {
                this.items = [detail.item, ...this.items];
            }
            this.selected = '';
            this.select(item.key);
            this.count();
        } catch (error) {
            this.notice = undefined;
            this.error = toldOf(error, this.texts, this.text('failed'));
        }
        this.busy = false;
        this.draw();
    }

    async decideMany(order) {
        const chosen = this.items
            .filter((item) => this.marked.has(item.key))
            .map(({ key, version }) => ({ key, version }));
        chosen.forEach(({ key }) => this.own.add(key));
        this.job = await this.api.bulk(chosen, order);
        this.closeForm();
        this.follow();
    }

    async follow() {
        this.draw();
        if (this.job.going) {
            await new Promise((resolve) => {
                this.jobWait = setTimeout(resolve, Number(this.dataset.pause ?? WAIT_FOR_JOB));
            });
            try {
                this.job = await send(`${this.dataset.jobs}/${this.job.id}`);
            } catch (error) {
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            if (this.isConnected) {
                await this.follow();
            }
            return;
        }
        this.notice = { text: this.job.message };
        this.job = undefined;
        this.marked.clear();
        this.selected = '';
        this.detail = undefined;
        await this.read();
        this.count();
    }

    // ---- drawing

    draw() {
        render(
            html`<div class="productops-inbox-said" role="status">${this.drawNotice()}</div>
                ${this.error && !this.form ? this.drawError() : nothing}
                <div class="productops-inbox-panes">
                    <div class="productops-inbox-list">${this.drawBulk()} ${this.drawFresh()} ${this.drawList()}</div>
                    <section class="productops-inbox-detail" aria-label=${this.text('detail')}>
                        ${this.help ? this.drawHelp() : nothing} ${this.drawManyForm()} ${this.drawDetail()}
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

    drawNotice() {
        if (!this.notice) {
            return nothing;
        }
        const { key, state, undo, text } = this.notice;
        return html`<p class="productops-inbox-notice">
            <span>${text ?? this.text('done', key, state)}</span>
            ${
                undo
                    ? html`<button
                          type="button"
                          class="aui-button aui-button-link productops-inbox-undo"
                          ?disabled=${this.busy}
                          @click=${() => this.undo()}
                      >
                          ${this.text('undo')}<span class="productops-assistive"> ${key}</span>
                      </button>`
                    : nothing
            }
        </p>`;
    }

    drawError() {
        return html`<div class="aui-message aui-message-error productops-inbox-error" role="alert">
            <p>${this.error}</p>
        </div>`;
    }

    drawFresh() {
        return this.fresh === 0
            ? nothing
            : html`<button
                  type="button"
                  class="aui-button productops-inbox-fresh"
                  @click=${() => {
                      this.unseen = undefined;
                      this.read();
                  }}
              >
                  ${this.fresh > 0 ? this.text('fresh', this.fresh) : this.text('stale')}
              </button>`;
    }

    drawBulk() {
        if (this.job) {
            return html`<div class="productops-inbox-bulk" role="status">
                <span>${this.job.message}</span>
                ${
                    this.job.total > 0
                        ? html`<progress
                              max=${this.job.total}
                              .value=${this.job.done}
                              aria-label=${this.job.title}
                          ></progress>`
                        : nothing
                }
            </div>`;
        }
        if (this.marked.size === 0) {
            return nothing;
        }
        return html`<div class="productops-inbox-bulk" role="group" aria-label=${this.text('bulk')}>
            <strong>${this.text('marked', this.marked.size)}</strong>
            ${OF_MANY.map(
                (decision) =>
                    html`<button type="button" class="aui-button" @click=${() => this.openForm(decision)}>
                        ${this.text(decision)}
                    </button>`,
            )}
            <button
                type="button"
                class="aui-button aui-button-link"
                @click=${() => {
                    this.marked.clear();
                    this.closeForm();
                    this.draw();
                }}
            >
                ${this.text('clear')}
            </button>
        </div>`;
    }

    drawList() {
        if (!this.loaded) {
            return html`<p class="productops-muted productops-inbox-wait">
                ${this.error ? nothing : this.text('wait')}
            </p>`;
        }
        if (this.items.length === 0) {
            return html`<div class="productops-inbox-none">
                <h2>${this.dataset.none}</h2>
                <p>${this.dataset.noneHelp}</p>
            </div>`;
        }
        return html`<p class="productops-inbox-keys productops-muted">
                <button
                    type="button"
                    class="aui-button aui-button-link"
                    aria-expanded=${String(this.help)}
                    @click=${() => this.toggleHelp()}
                >
                    ${this.text('keys')}
                </button>
            </p>
            <ul
                class="productops-inbox-rows"
                aria-label=${this.text('list')}
                @keydown=${(event) => this.pressed(event)}
                @keypress=${(event) => this.typedKey(event)}
            >
                ${this.items.map((item) => this.drawRow(item))}
                ${
                    this.next
                        ? html`<li class="productops-inbox-more">
                              <button type="button" class="aui-button" @click=${() => this.more()}>
                                  ${this.text('more')}
                              </button>
                          </li>`
                        : nothing
                }
            </ul>`;
    }

    toggleHelp() {
        this.help = !this.help;
        this.draw();
    }

    drawRow(item) {
        const current = item.key === this.selected;
        return html`<li class="productops-inbox-row" aria-current=${current ? 'true' : nothing}>
            <input
                type="checkbox"
                aria-label=${this.text('mark', item.key)}
                .checked=${this.marked.has(item.key)}
                ?disabled=${!item.editable}
                @change=${() => this.mark(item.key)}
            />
            <a
                href="?${parameters(this.query, { selected: item.key })}"
                @click=${(event) => {
                    if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
                        event.preventDefault();
                        this.select(item.key);
                        this.reveal();
                    }
                }}
            >
                <span class="productops-inbox-row-head"
                    ><span class="productops-inbox-key">${item.key}</span> ${this.drawState(item)}
                    <span class="productops-inbox-when">${item.createdText}</span></span
                >
                <span class="productops-inbox-summary" dir="auto">${item.summary}</span>
                <span class="productops-inbox-row-facts productops-muted"
                    >${[item.organisation, item.kindText, item.importanceText, item.areaText]
                        .filter(Boolean)
                        .map((fact) => html`<span dir="auto">${fact}</span>`)}</span
                >
            </a>
        </li>`;
    }

    /** Where the detail stands below the list, whoever clicks a row wants to see it. */
    reveal() {
        if (!this.isWide()) {
            this.querySelector('.productops-inbox-detail')?.scrollIntoView({ block: 'start' });
        }
    }

    drawState(item) {
        const looks = {
            NEW: 'new',
            LATER: 'moved',
            TO_ANSWER: 'moved',
            ACCEPTED: 'inprogress',
            ANSWERED: 'success',
            DECLINED: 'default',
            MERGED: 'default',
        };
        return html`${
            item.overdue
                ? html`<span class="aui-lozenge aui-lozenge-removed productops-inbox-overdue"
                      >${this.text('overdue')}</span
                  > `
                : nothing
        }${
            item.state === 'NEW' && item.overdue
                ? nothing
                : html`<span class="aui-lozenge aui-lozenge-subtle aui-lozenge-${looks[item.state] ?? 'default'}"
                      >${item.stateText}</span
                  >`
        }`;
    }

    drawHelp() {
        const lines = [
            ['j', this.text('keyNext')],
            ['k', this.text('keyPrevious')],
            ...Object.entries(KEYS).map(([key, decision]) => [key, this.text(decision)]),
            ['x', this.text('keyMark')],
            ['?', this.text('keyHelp')],
        ];
        return html`<div class="productops-inbox-help">
            <h2>${this.text('keys')}</h2>
            <p class="productops-muted">${this.text('keysAbout')}</p>
            <dl>
                ${lines.map(
                    ([key, what]) =>
                        html`<div>
                            <dt><kbd>${key}</kbd></dt>
                            <dd>${what}</dd>
                        </div>`,
                )}
            </dl>
        </div>`;
    }

    drawManyForm() {
        return this.marked.size > 0 && this.form
            ? html`<h2 class="productops-inbox-many">${this.text('marked', this.marked.size)}</h2>
                  ${this.form === 'AREA' ? this.drawArea(true) : nothing} ${decisionForm(this, this.form)}`
            : nothing;
    }

    drawDetail() {
        if (this.marked.size > 0 && this.form) {
            return nothing;
        }
        if (!this.detail) {
            return this.loaded && this.items.length > 0
                ? html`<p class="productops-muted productops-inbox-wait">
                      ${this.selected && !this.error ? this.text('wait') : this.text('choose')}
                  </p>`
                : nothing;
        }
        const { item } = this.detail;
        return html`<header class="productops-inbox-detail-head">
                <p>
                    <a class="productops-inbox-issue" href="${this.dataset.browse}${item.key}">${item.key}</a>
                    ${this.drawState(item)}
                </p>
                <h2 dir="auto">${item.summary}</h2>
            </header>
            ${this.drawElsewhere()}
            ${
                item.quote
                    ? html`<blockquote class="productops-inbox-quote" dir="auto">${item.quote}</blockquote>`
                    : html`<p class="productops-muted">${this.text('noQuote')}</p>`
            }
            ${this.drawFacts()} ${this.drawLikely()}
            ${item.editable ? this.drawDecisions() : html`<p class="productops-muted">${this.text('readOnly')}</p>`}
            ${this.drawLinked('deliveries', this.detail.deliveries)} ${this.drawMerged()}
            ${this.drawLinked('different', this.detail.different)}`;
    }

    drawLikely() {
        const { similar = [], item } = this.detail;
        return similar.length === 0
            ? nothing
            : html`<h3>${this.text('likely')}</h3>
                  <ul class="productops-inbox-likely">
                      ${similar.map(
                          (each) =>
                              html`<li>
                                  <a href="${this.dataset.browse}${each.key}">${each.key}</a>
                                  <span dir="auto">${each.summary}</span>
                                  <span class="productops-muted"
                                      >${this.text('likeness', each.likeness)}<span dir="auto"
                                          >${each.words ? ` \u00b7 ${each.words}` : ''}</span
                                      ></span
                                  >
                                  ${
                                      item.editable
                                          ? ['MERGE', 'NOT_SAME'].map(
                                                (decision) =>
                                                    html`<button
                                                        type="button"
                                                        class="aui-button aui-button-link productops-inbox-likely-do"
                                                        @click=${() => this.openWith(decision, each.key)}
                                                    >
                                                        ${this.text(decision)}<span class="productops-assistive">
                                                            ${each.key}</span
                                                        >
                                                    </button>`,
                                            )
                                          : nothing
                                  }
                              </li>`,
                      )}
                  </ul>`;
    }

    /** The form of a decision about this feedback and another one. */
    openWith(decision, other) {
        this.typed = { ...this.typed, other };
        this.openForm(decision);
    }

    /** Proposals are taken into the field, so that one decision says both. */
    drawProposals() {
        const areas = this.detail?.areas ?? [];
        return areas.length === 0
            ? nothing
            : html`<ul class="productops-inbox-proposed" aria-label=${this.text('proposed')}>
                  ${areas.map(
                      (area) =>
                          html`<li>
                              <button
                                  type="button"
                                  class="aui-button productops-inbox-proposal"
                                  aria-label=${this.text('useArea', area.path)}
                                  @click=${() => this.fillArea(area)}
                              >
                                  <span dir="auto">${area.path}</span>
                              </button>
                              <span class="productops-muted" dir="auto">${area.why}</span>
                          </li>`,
                  )}
              </ul>`;
    }

    fillArea({ key, path }) {
        const sent = this.picker.querySelector('[name=area]');
        const shown = this.picker.querySelector('input:not([type=hidden])');
        shown.value = path;
        sent.value = sent === shown ? path : key;
    }

    drawElsewhere() {
        return this.elsewhere
            ? html`<div class="aui-message aui-message-info productops-inbox-elsewhere" role="status">
                  <p>
                      ${
                          this.elsewhere.deciderName
                              ? this.text('elsewhereBy', this.elsewhere.deciderName, this.elsewhere.stateText)
                              : this.text('elsewhere', this.elsewhere.stateText)
                      }
                      <button type="button" class="aui-button aui-button-link" @click=${() => this.open(this.selected)}>
                          ${this.text('elsewhereShow')}
                      </button>
                  </p>
              </div>`
            : nothing;
    }

    drawFacts() {
        const { item } = this.detail;
        const facts = [
            ['organisation', [item.organisation, this.detail.organisationStateText, this.detail.segment]],
            ['speaker', [this.detail.speaker]],
            ['kind', [item.kindText]],
            ['importance', [item.importanceText]],
            ['source', [this.detail.sourceText, this.detail.channel]],
            ['heard', [this.detail.heardOnText]],
            ['areaNow', [item.areaText]],
            ['reason', [this.detail.reason]],
        ]
            .map(([name, values]) => [name, values.filter(Boolean).join(' \u00b7 ')])
            .filter(([, value]) => value);
        return html`<dl class="productops-inbox-facts">
            ${facts.map(
                ([name, value]) =>
                    html`<div>
                        <dt>${this.text(name)}</dt>
                        <dd dir="auto">${value}</dd>
                    </div>`,
            )}
            ${
                this.detail.link
                    ? html`<div>
                          <dt>${this.text('original')}</dt>
                          <dd><a href=${this.detail.link} rel="noreferrer noopener">${this.detail.link}</a></dd>
                      </div>`
                    : nothing
            }
        </dl>`;
    }

    drawDecisions() {
        const { state } = this.detail.item;
        return html`<div class="productops-inbox-decide">
            ${this.drawArea(false)}
            <div class="productops-inbox-buttons" role="group" aria-label=${this.text('decide')}>
                ${Object.entries(KEYS)
                    .filter(([, decision]) => decision !== 'AREA')
                    .map(
                        ([key, decision]) =>
                            html`<button
                                type="button"
                                class="aui-button productops-inbox-do"
                                data-decision=${decision}
                                aria-expanded=${String(this.form === decision)}
                                title="${this.text(decision)} (${key})"
                                @click=${() => (this.form === decision ? this.cancel() : this.openForm(decision))}
                            >
                                ${this.text(decision)} <kbd aria-hidden="true">${key}</kbd>
                            </button>`,
                    )}
                ${
                    state === 'NEW'
                        ? nothing
                        : html`<button
                              type="button"
                              class="aui-button productops-inbox-do"
                              data-decision="REOPEN"
                              ?disabled=${this.busy}
                              @click=${() => this.decide('REOPEN')}
                          >
                              ${state === 'MERGED' ? this.text('unmerge') : this.text('REOPEN')}
                          </button>`
                }
            </div>
            ${this.form && this.form !== 'AREA' ? decisionForm(this, this.form) : nothing}
        </div>`;
    }

    /** The picker changes what is in it by itself, so it is made once for each feedback, and kept. */
    areaPicker() {
        if (!this.picker) {
            const box = document.createElement('div');
            box.className = 'productops-inbox-picker';
            if (this.pickerTemplate) {
                box.append(document.importNode(this.pickerTemplate.content, true));
            }
            this.picker = box;
        }
        return this.picker;
    }

    drawArea(alone) {
        return html`<form
            class="productops-inbox-area aui ${alone ? 'productops-inbox-form' : ''}"
            @submit=${(event) => {
                event.preventDefault();
                this.decide('AREA');
            }}
            @keydown=${(event) => event.key === 'Escape' && !event.defaultPrevented && this.cancel()}
        >
            <label for="productops-inbox-area"
                >${this.text('area')} ${alone ? nothing : html`<kbd aria-hidden="true">a</kbd>`}</label
            >
            <div class="productops-inbox-area-line">
                ${this.areaPicker()}
                <button type="submit" class="aui-button" ?disabled=${this.busy}>${this.text('setArea')}</button>
            </div>
            ${this.fields.area ? html`<div class="error" role="alert">${this.fields.area}</div>` : nothing}
            ${alone && this.error && !this.fields.area ? html`<div class="error" role="alert">${this.error}</div>` : nothing}
            ${alone ? nothing : this.drawProposals()}
        </form>`;
    }

    drawLinked(name, issues) {
        return issues.length === 0
            ? nothing
            : html`<h3>${this.text(name)}</h3>
                  <ul class="productops-inbox-linked">
                      ${issues.map(
                          (issue) =>
                              html`<li>
                                  <a href="${this.dataset.browse}${issue.key}">${issue.key}</a>
                                  <span dir="auto">${issue.summary}</span>
                              </li>`,
                      )}
                  </ul>`;
    }

    drawMerged() {
        const { merged, survivor } = this.detail;
        return html`${survivor ? this.drawLinked('survivor', [survivor]) : nothing}
        ${
            merged.length === 0
                ? nothing
                : html`<h3>${this.text('merged', merged.length)}</h3>
                      <ul class="productops-inbox-linked">
                          ${merged.map(
                              (item) =>
                                  html`<li>
                                      <a href="?${parameters(this.query, { state: 'merged', selected: item.key })}"
                                          >${item.key}</a
                                      >
                                      <span dir="auto"
                                          >${[item.organisation, item.quote || item.summary].filter(Boolean).join(': ')}</span
                                      >
                                  </li>`,
                          )}
                      </ul>`
        }`;
    }
}

if (!customElements.get('productops-inbox')) {
    customElements.define('productops-inbox', Inbox);
}
