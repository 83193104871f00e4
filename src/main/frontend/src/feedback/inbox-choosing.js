/* Which feedback is looked at and which is marked, by pointer and by keys. */
import { waysOf } from './inbox-ways.js';

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

/** Where keys are somebody's words. */
const WITHIN_FORM = 'form, input:not([type=checkbox]), select, textarea';

const ARROWS = ['ArrowDown', 'ArrowUp'];

/** How long the product waits for the second of two keys, in milliseconds. */
const BETWEEN_TWO = 1500;

/** What can be decided about many at once. */
export const OF_MANY = ['AREA', 'LINK', 'MERGE', 'LATER', 'DECLINE'];

/** @param {typeof HTMLElement} Base the element that gets it */
export const Choosing = (Base) =>
    class extends Base {
        select(key, focus = true) {
            if (key !== this.selected) {
                this.selected = key;
                this.detail = undefined;
                this.wanted = undefined;
                this.entering = false;
                this.picks.clear();
                this.closeForm();
                this.elsewhere = undefined;
                this.error = undefined;
                this.sayAddress(key);
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

        /** What is chosen may still be on its way: then its heading takes the focus when it is there. */
        focusDetail() {
            const heading = this.querySelector('.productops-inbox-detail h2');
            this.entering = !this.detail;
            if (this.detail) {
                heading?.focus();
            }
        }

        isWithinDetail() {
            return this.querySelector('.productops-inbox-detail')?.contains(document.activeElement) ?? false;
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

        /** Keys in the list and in what stands beside it; not in forms, where they are typed. */
        pressed(event) {
            this.swallow = undefined;
            if (
                event.ctrlKey ||
                event.metaKey ||
                event.altKey ||
                event.isComposing ||
                event.defaultPrevented ||
                event.target.closest(WITHIN_FORM)
            ) {
                return;
            }
            const { key } = event;
            // What follows a g is the product's: g and then d leads to its dashboard.
            const follows = event.timeStamp - this.firstOfTwo < BETWEEN_TWO;
            this.firstOfTwo = key === 'g' && !follows ? event.timeStamp : undefined;
            if (follows || (ARROWS.includes(key) && !event.target.closest('.productops-inbox-rows'))) {
                return;
            }
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
            } else if (key === 'x' && this.item(this.selected)?.editable) {
                this.mark(this.selected);
            } else if (key === '?') {
                this.help = !this.help;
                this.draw();
            } else if (key === 'Escape' && (this.help || this.marked.size > 0)) {
                this.help = false;
                this.marked.clear();
                this.draw();
            } else if (key === 'Escape' && this.isWide() && this.isWithinDetail()) {
                this.focusRow();
            } else if (KEYS[key] && this.mayOpen(KEYS[key])) {
                this.openSoon(KEYS[key]);
            } else {
                return false;
            }
            return true;
        }

        mayOpen(decision) {
            const item = this.detail?.item ?? (this.error ? undefined : this.item(this.selected));
            return this.marked.size > 0
                ? OF_MANY.includes(decision)
                : item?.editable === true && waysOf(item.state).includes(decision);
        }

        /** Whoever is quicker than the server gets the form once there is what it is about; the first key counts. */
        openSoon(decision) {
            if (this.marked.size > 0 || this.detail) {
                this.openForm(decision);
            } else {
                this.wanted ??= decision;
            }
        }

        openWanted() {
            const decision = this.wanted;
            this.wanted = undefined;
            if (decision && this.marked.size === 0 && this.detail && this.mayOpen(decision)) {
                this.openForm(decision);
            }
        }

        typedKey(event) {
            if (this.swallow === event.key) {
                event.preventDefault();
                event.stopPropagation();
            }
        }

        toggleHelp() {
            this.help = !this.help;
            this.draw();
        }
    };
