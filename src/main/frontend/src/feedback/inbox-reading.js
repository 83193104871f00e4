/* What the inbox reads: the list part by part, what is chosen, and how much is in each box. */
import { toldOf } from '#common/rest';

/** @param {typeof HTMLElement} Base the element that gets it */
export const Reading = (Base) =>
    class extends Base {
        /** Where list and detail stand side by side. */
        isWide() {
            return typeof window.matchMedia !== 'function' || window.matchMedia('(min-width: 960px)').matches;
        }

        async read() {
            this.reading?.abort();
            this.reading = new AbortController();
            this.draw();
            try {
                const list = await this.api.list(this.query, '', this.reading.signal);
                this.items = list.values;
                this.next = list.next;
                this.since = list.until;
                this.loaded = true;
                this.placed.clear();
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
                const opened = this.open(this.selected);
                if (!this.item(this.selected)) {
                    await opened;
                }
            }
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
                    this.place(detail.item);
                    this.elsewhere = undefined;
                }
            } catch (error) {
                if (error.name === 'AbortError') {
                    return;
                }
                this.detail = undefined;
                this.wanted = undefined;
                this.error = toldOf(error, this.texts, this.text('failed'));
            }
            this.draw();
            this.showDetail(key);
            if (this.entering) {
                this.focusDetail();
            }
            this.openWanted();
        }

        item(key) {
            return this.items.find((item) => item.key === key);
        }

        /** A link may lead to what stands further down, or in another box: it gets a row, so that keys go on from there. */
        place(item) {
            if (this.loaded && !this.item(item.key)) {
                this.items = [item, ...this.items];
                this.placed.add(item.key);
            }
            this.replace(item);
        }

        replace(item) {
            this.items = this.items.map((each) => (each.key === item.key ? item : each));
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
    };
