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

        /** Of those that are selected, the ones that a decision is about: what stands for others is not merged itself. */
        meant({ decision, other = '' }) {
            const into = decision === 'MERGE' ? other.trim().toUpperCase() : '';
            return this.chosen().filter(({ key }) => key !== into);
        }

        /** What the server says of each, part by part; undefined if that was given up. */
        async askMany(keys, ask, look = {}) {
            const found = [];
            for (let at = 0; at < keys.length; at += AT_ONCE) {
                found.push(...(await ask(keys.slice(at, at + AT_ONCE))));
                look.done = found.length;
                if (look.stopped) {
                    return undefined;
                }
                this.draw();
            }
            return found;
        }

        /** Each as it is now, what was heard first at the beginning. */
        async gather(keys) {
            const found = await this.askMany(keys, (part) => this.api.gathered(part));
            const when = ({ heardOn, createdOn }) => `${heardOn} ${createdOn}`;
            // Each part is in this order; what came in on the same day stays as it is.
            return found.sort((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0));
        }

        /** Into which of those that are selected the others may go: the one that was heard first, unless somebody knows better. */
        async bringTargets() {
            const keys = this.chosen().map(({ key }) => key);
            try {
                const targets = await this.gather(keys);
                if (this.form !== 'MERGE' || this.marked.size === 0) {
                    return;
                }
                this.targets = targets.map(({ item, asked }) => ({ ...item, asked }));
                if (!this.typed.other) {
                    this.found = { ...this.found, feedback: this.targets };
                    this.typed = { ...this.typed, other: this.targets[0]?.key ?? '' };
                }
            } catch (error) {
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            this.draw();
            // There is more of the form now than when it was opened.
            this.querySelector('.productops-inbox-form')?.scrollIntoView({ block: 'nearest' });
        }

        /** What would be set is shown before it is. */
        async openProposed() {
            const keys = this.chosen().map(({ key }) => key);
            this.stopProposed();
            const look = { done: 0, total: keys.length, left: new Set() };
            this.proposed = look;
            this.draw();
            try {
                look.found = await this.askMany(keys, (part) => this.api.proposedAreas(part), look);
            } catch (error) {
                this.stopProposed();
                this.form = undefined;
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            this.draw();
            this.querySelector('.productops-inbox-proposed-many .productops-inbox-form-buttons button')?.focus();
        }

        stopProposed() {
            if (this.proposed) {
                this.proposed.stopped = true;
                this.proposed = undefined;
            }
        }

        setProposed() {
            this.runMany(
                { decision: 'AREA' },
                taken(this.proposed).map(({ item, area }) => ({
                    key: item.key,
                    version: item.version,
                    area: area.key,
                })),
            );
        }

        /** A button that had the focus loses it while it can do nothing, and may be gone afterwards. */
        async working(step) {
            const within = this.contains(document.activeElement);
            this.busy = true;
            this.draw();
            try {
                await step();
            } catch (error) {
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            this.busy = false;
            this.draw();
            if (within && !this.contains(document.activeElement)) {
                this.focusRow();
            }
        }

        /** What was chosen of what is likely the same goes into the one that is looked at. */
        async mergeThese(keys, into) {
            if (this.isAtWork()) {
                return;
            }
            await this.working(async () => {
                const now = await this.gather(keys);
                const open = now.filter(({ item }) => item.editable && item.state !== 'MERGED');
                await this.runMany(
                    { decision: 'MERGE', other: into },
                    open.map(({ item }) => ({ key: item.key, version: item.version })),
                );
            });
        }

        async runMany(order, items) {
            if (this.job !== undefined) {
                return;
            }
            this.error = undefined;
            await this.working(async () => {
                items.forEach(({ key }) => this.own.add(key));
                this.job = await this.api.bulk(items, order);
                this.undoMany = { order, items };
                this.keepTarget(order);
                this.stopProposed();
                this.closeForm();
                this.follow();
            });
        }

        /** Takes back what was done just now, as far as it still is so. */
        async takeBackMany({ order, items }) {
            await this.working(async () => {
                const now = await this.gather(items.map(({ key }) => key));
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
                        : this.runMany(
                              {
                                  decision: 'REOPEN',
                                  ...(order.decision === 'LINK' ? { delivery: order.delivery } : {}),
                              },
                              back,
                          ));
                    this.undoMany = undefined;
                }
            });
        }
    };

/** Those whose proposal is sure enough and that nobody has left out. */
function taken({ found, left }) {
    return found.filter(({ item, sure }) => sure && !left.has(item.key));
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
    const others = found.filter((each) => !each.sure);
    const count = taken(inbox.proposed).length;
    return html`<div
        class="productops-inbox-proposed-many productops-inbox-form"
        @keydown=${(event) => {
            if (event.key === 'Escape') {
                event.stopPropagation();
                stop(inbox);
            }
        }}
    >
        <p>${sure.length > 0 ? inbox.text('proposedSure', sure.length) : inbox.text('proposedNone')}</p>
        ${
            sure.length > 0
                ? html`<ul class="productops-inbox-picks">
                      ${sure.map((each) => drawProposed(inbox, each))}
                  </ul>`
                : nothing
        }
        ${
            others.length > 0
                ? html`<p class="productops-muted">
                      ${inbox.text('proposedLeft', others.map(({ item }) => item.key).join(', '))}
                  </p>`
                : nothing
        }
        <div class="productops-inbox-form-buttons">
            ${
                sure.length > 0
                    ? html`<button
                          type="button"
                          class="aui-button aui-button-primary"
                          ?disabled=${inbox.busy || count === 0}
                          @click=${() => inbox.setProposed()}
                      >
                          ${inbox.text('proposedDo', count)}
                      </button>`
                    : nothing
            }
            <button type="button" class="aui-button aui-button-link" @click=${() => stop(inbox)}>
                ${inbox.text('cancel')}
            </button>
        </div>
    </div>`;
}

function drawProposed(inbox, { item, area }) {
    const { left } = inbox.proposed;
    return html`<li>
        <label>
            <input
                type="checkbox"
                .checked=${!left.has(item.key)}
                @change=${(event) => {
                    if (event.target.checked) {
                        left.delete(item.key);
                    } else {
                        left.add(item.key);
                    }
                    inbox.draw();
                }}
            />
            <span>
                <span class="productops-inbox-key">${item.key}</span>
                <span dir="auto">${item.summary}</span>
                <strong class="productops-inbox-pick-area" dir="auto">${area.path}</strong>
                <span class="productops-inbox-pick-why productops-muted"
                    >${inbox.text(`area${area.certainty}`)}. <span dir="auto">${area.why}</span></span
                >
            </span>
        </label>
    </li>`;
}

function stop(inbox) {
    inbox.stopProposed();
    inbox.draw();
}
