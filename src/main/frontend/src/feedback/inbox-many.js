/* What is decided about many at once, each for itself: its proposed area, and what says the same into one. */
import { html, nothing } from 'lit/html.js';
import { toldOf } from '#common/rest';

/** So many are asked for at once; between two questions one can stop. */
const AT_ONCE = 50;

/** What a decision about many leads to; what somebody else has made of it since is not undone. */
const LED_TO = {
    LINK: ['ACCEPTED', 'TO_ANSWER'],
    MERGE: ['MERGED'],
    LATER: ['LATER'],
    DECLINE: ['DECLINED'],
};

/** @param {typeof HTMLElement} Base the element that gets it */
export const Many = (Base) =>
    class extends Base {
        chosen() {
            return this.items.filter((item) => this.marked.has(item.key));
        }

        /** Some feedback as it is now, with its proposed area; undefined if that was given up. */
        async askMany(keys, look = {}) {
            const found = [];
            for (let at = 0; at < keys.length; at += AT_ONCE) {
                found.push(...(await this.api.proposedAreas(keys.slice(at, at + AT_ONCE))));
                look.done = found.length;
                if (look.stopped) {
                    return undefined;
                }
                this.draw();
            }
            return found;
        }

        /** What would be set is shown before it is. */
        async openProposed() {
            const keys = this.chosen().map(({ key }) => key);
            this.stopProposed();
            const look = { done: 0, total: keys.length };
            this.proposed = look;
            this.draw();
            try {
                look.found = await this.askMany(keys, look);
            } catch (error) {
                this.stopProposed();
                this.form = undefined;
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            this.draw();
            this.querySelector('.productops-inbox-proposed-many .aui-button-primary')?.focus();
        }

        stopProposed() {
            if (this.proposed) {
                this.proposed.stopped = true;
                this.proposed = undefined;
            }
        }

        setProposed() {
            const sure = this.proposed.found.filter((each) => each.sure);
            this.runMany(
                { decision: 'AREA' },
                sure.map(({ item, area }) => ({ key: item.key, version: item.version, area: area.key })),
            );
        }

        /** All that are likely the same go into the one that is looked at. */
        async mergeThese(keys, into) {
            if (this.isAtWork()) {
                return;
            }
            this.busy = true;
            this.draw();
            try {
                const now = await this.askMany(keys);
                const open = now.filter(({ item }) => item.editable && item.state !== 'MERGED');
                await this.runMany(
                    { decision: 'MERGE', other: into },
                    open.map(({ item }) => ({ key: item.key, version: item.version })),
                );
            } catch (error) {
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            this.busy = false;
            this.draw();
        }

        async runMany(order, items) {
            if (this.job !== undefined) {
                return;
            }
            this.busy = true;
            this.error = undefined;
            this.draw();
            try {
                items.forEach(({ key }) => this.own.add(key));
                this.job = await this.api.bulk(items, order);
                this.undoMany = { order, items };
                this.stopProposed();
                this.closeForm();
                this.follow();
            } catch (error) {
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            this.busy = false;
            this.draw();
        }

        /** Takes back what was done just now, as far as it still is so. */
        async takeBackMany({ order, items }) {
            this.busy = true;
            this.draw();
            try {
                const now = await this.askMany(items.map(({ key }) => key));
                const area = new Map(items.map((each) => [each.key, each.area]));
                const ours = now.filter(({ item }) =>
                    order.decision === 'AREA'
                        ? item.area === area.get(item.key)
                        : LED_TO[order.decision].includes(item.state),
                );
                const back = ours.map(({ item }) => ({ key: item.key, version: item.version }));
                if (back.length > 0) {
                    await (order.decision === 'AREA'
                        ? this.runMany({ decision: 'AREA', area: 'none' }, back)
                        : this.runMany({ decision: 'REOPEN' }, back));
                    this.undoMany = undefined;
                }
            } catch (error) {
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            this.busy = false;
            this.draw();
        }

        /** The oldest of those that are selected: it has waited longest, and others may name it. */
        oldest() {
            return this.chosen().sort((one, other) => number(one.key) - number(other.key));
        }
    };

function number(key) {
    return Number(key.slice(key.lastIndexOf('-') + 1));
}

export function drawProposedMany(inbox) {
    const { found, done, total } = inbox.proposed;
    if (!found) {
        return html`<div class="productops-inbox-proposed-many productops-inbox-form" role="status">
            <p>${inbox.text('proposedLooking', done, total)}</p>
            <progress max=${total} .value=${done} aria-label=${inbox.text('proposedMany')}></progress>
            <button type="button" class="aui-button aui-button-link" @click=${() => stop(inbox)}>
                ${inbox.text('cancel')}
            </button>
        </div>`;
    }
    const sure = found.filter((each) => each.sure);
    const left = found.filter((each) => !each.sure);
    return html`<div
        class="productops-inbox-proposed-many productops-inbox-form"
        @keydown=${(event) => {
            if (event.key === 'Escape') {
                event.stopPropagation();
                stop(inbox);
            }
        }}
    >
        <p>${inbox.text('proposedSure', sure.length)}</p>
        <ul class="productops-inbox-linked">
            ${sure.map(
                ({ item, area }) =>
                    html`<li>
                        <span class="productops-inbox-key">${item.key}</span>
                        <span dir="auto">${item.summary}</span>
                        <strong dir="auto">${area.path}</strong>
                        <span class="productops-muted">${inbox.text('proposedConfidence', area.confidence)}</span>
                    </li>`,
            )}
        </ul>
        ${
            left.length > 0
                ? html`<p class="productops-muted">
                      ${inbox.text('proposedLeft', left.map(({ item }) => item.key).join(', '))}
                  </p>`
                : nothing
        }
        <div class="productops-inbox-form-buttons">
            <button
                type="button"
                class="aui-button aui-button-primary"
                ?disabled=${inbox.busy || sure.length === 0}
                @click=${() => inbox.setProposed()}
            >
                ${inbox.text('proposedDo', sure.length)}
            </button>
            <button type="button" class="aui-button aui-button-link" @click=${() => stop(inbox)}>
                ${inbox.text('cancel')}
            </button>
        </div>
    </div>`;
}

function stop(inbox) {
    inbox.stopProposed();
    inbox.draw();
}
