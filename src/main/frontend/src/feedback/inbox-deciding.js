/* What is decided: what is typed for it, what is sent, what becomes of it, and how it is taken back. */
import { send, toldOf } from '#common/rest';
import { bodyOf } from './inbox-forms.js';
import { rememberDelivery, usualDelivery, usualType } from './inbox-usual.js';

const WAIT_FOR_JOB = 700;
const WAIT_FOR_KEYS = 250;

/** After these, feedback is not in the box any more that shows what is to be decided. */
const LEAVES = new Set(['ACCEPTED', 'MERGED', 'LATER', 'DECLINED', 'ANSWERED', 'TO_ANSWER']);

/** With what a decision was about, as it is told: what it was merged into, linked to, or kept apart from. */
function toldWith({ decision, other, delivery }, before, after) {
    const known = (issues, key) => issues.filter((issue) => issue.key === key?.toUpperCase());
    const had = new Set(before.deliveries.map(({ key }) => key));
    const [name, others] = {
        MERGE: ['mergedInto', after.survivor ? [after.survivor] : []],
        NOT_SAME: ['keptApart', known(after.different, other)],
        LINK: ['linkedTo', known(after.deliveries, delivery)],
        CREATE: ['createdFor', after.deliveries.filter(({ key }) => !had.has(key))],
    }[decision] ?? ['', []];
    return others.length > 0 ? { name, others } : {};
}

/** @param {typeof HTMLElement} Base the element that gets it */
export const Deciding = (Base) =>
    class extends Base {
        openForm(decision) {
            this.form = decision;
            this.typed = { ...this.typed, decision };
            this.error = undefined;
            this.fields = {};
            this.notice = undefined;
            const many = this.marked.size > 0;
            this.stopProposed();
            this.targets = undefined;
            this.found = { deliveries: [], feedback: many ? [] : (this.detail?.similar ?? []) };
            this.draw();
            if (decision === 'CREATE') {
                this.bringProjects();
            } else if (decision === 'MERGE' && many) {
                this.bringTargets();
            }
            const place = this.querySelector('.productops-inbox-form') ?? this.querySelector('.productops-inbox-area');
            place?.scrollIntoView({ block: 'nearest' });
            place?.querySelector('input:not([type=hidden]), select, textarea')?.focus();
        }

        /** The form of a decision about this feedback and another one. */
        openWith(decision, other) {
            this.typed = { ...this.typed, other };
            this.openForm(decision);
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
            }
            if (this.form === 'CREATE' && this.projects && !this.typed.project) {
                this.typed = { ...this.typed, ...usualDelivery(this.selected, this.projects) };
            }
            this.draw();
        }

        /** What was typed, and what is looked for as it is typed. */
        changed(name, value) {
            this.typed = { ...this.typed, [name]: value };
            if (name === 'project') {
                this.typed.type = usualType(this.selected, value, this.projects);
            }
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
                    const list = text ? await this.api.feedback(text, signal) : { values: this.targets ?? [] };
                    this.found.feedback = list.values.filter(
                        (item) => this.marked.size > 0 || item.key !== this.selected,
                    );
                }
                this.found.none = text && this.found[name === 'delivery' ? 'deliveries' : 'feedback'].length === 0;
                this.draw();
            } catch (error) {
                if (error.name !== 'AbortError') {
                    this.found = { deliveries: [], feedback: [] };
                }
            }
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

        areaTyped() {
            return this.picker?.querySelector('[name=area]')?.value.trim() ?? '';
        }

        fillArea({ key, path }) {
            const sent = this.picker.querySelector('[name=area]');
            const shown = this.picker.querySelector('input:not([type=hidden])');
            shown.value = path;
            sent.value = sent === shown ? path : key;
        }

        /** One thing after the other: what is pressed twice is done once. */
        isAtWork() {
            return this.busy || this.job !== undefined;
        }

        async decide(decision, more = {}) {
            if (this.isAtWork()) {
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
            if (order.decision === 'CREATE') {
                rememberDelivery(key, order);
            }
            const told = toldWith(order, this.detail, detail);
            this.closeForm();
            this.notice = {
                key,
                state: detail.item.stateText,
                undo: LEAVES.has(detail.item.state),
                decision: order.decision,
                ...told,
            };
            // Only a link that was made now is taken back with it.
            const known = new Set((this.detail.deliveries ?? []).map((each) => each.key));
            this.undoable = {
                ...detail.item,
                made: (detail.deliveries ?? []).find((each) => !known.has(each.key))?.key,
                created: order.decision === 'CREATE',
            };
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
            if (this.isAtWork()) {
                return;
            }
            const { many } = this.notice;
            if (many) {
                this.notice = undefined;
                await this.takeBackMany(many);
                return;
            }
            const item = this.undoable;
            this.busy = true;
            this.draw();
            try {
                const detail = await this.api.triage(item.key, item.version, {
                    decision: 'REOPEN',
                    ...(item.made ? { delivery: item.made } : {}),
                });
                this.notice = { key: item.key, state: detail.item.stateText, undo: false, decision: 'REOPEN' };
                if (item.created && item.made) {
                    const back = this.text('done', item.key, detail.item.stateText);
                    this.notice.text = `${back} ${this.text('createdStays', item.made)}`;
                }
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
            const chosen = this.meant(order).map(({ key, version }) => ({ key, version }));
            chosen.forEach(({ key }) => this.own.add(key));
            this.job = await this.api.bulk(chosen, order);
            this.undoMany = order.decision === 'AREA' ? undefined : { order, items: chosen };
            this.keepTarget(order);
            this.closeForm();
            this.follow();
        }

        /** With what many are decided on is said at the end, too. */
        keepTarget({ decision, other, delivery }) {
            const [name, key] = { MERGE: ['mergeInto', other], LINK: ['linkTo', delivery] }[decision] ?? [];
            const known = [...this.items, ...this.found.deliveries, ...this.found.feedback, this.detail?.item];
            const target = key && known.find((issue) => issue?.key === key.toUpperCase());
            this.jobWith = name ? { name, others: [target ?? { key: key.toUpperCase(), summary: '' }] } : {};
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
            const done = this.undoMany;
            this.undoMany = undefined;
            this.notice = { text: this.job.message, undo: done !== undefined, many: done, ...this.jobWith };
            this.job = undefined;
            this.marked.clear();
            this.selected = '';
            this.detail = undefined;
            const within = this.contains(document.activeElement);
            await this.read();
            // Rows are drawn anew where others were: the focus goes to the one that is chosen now.
            if (within) {
                this.focusRow();
            }
            this.count();
            this.querySelector('.productops-inbox-said')?.scrollIntoView({ block: 'nearest' });
        }
    };
