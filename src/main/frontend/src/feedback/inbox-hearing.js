/* What others did meanwhile: it is asked for every few seconds, and rows change in place. */

const WAIT_FOR_CHANGES = 10_000;

/** @param {typeof HTMLElement} Base the element that gets it */
export const Hearing = (Base) =>
    class extends Base {
        poll() {
            clearTimeout(this.polling);
            this.polling = setTimeout(() => this.hear(), Number(this.dataset.pause ?? WAIT_FOR_CHANGES));
        }

        async hear() {
            if (this.since !== undefined && document.visibilityState !== 'hidden') {
                try {
                    const changes = await this.api.changes(this.since);
                    this.take(changes);
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
                } else if (
                    !known &&
                    item.state === 'NEW' &&
                    this.undecided &&
                    !this.own.has(item.key) &&
                    this.fresh >= 0
                ) {
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
    };
