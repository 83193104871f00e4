/* What hangs on a field, over all else on the page: below it, or above it where there is more room, or where it would cover the
   button with which the form is sent. */

/** So far it stays from the edges of the window, and from the field. */
const MARGIN = 8;
const GAP = 2;

/** With so much room it is above rather than over a button; in less nobody reads a list. */
const ENOUGH = 120;

/**
 * Hangs an element on a field for as long as it is shown, wherever the page is scrolled to.
 */
export class Overlay {
    /**
     * @param {HTMLElement} element what hangs; its styles say how high it may be at most
     * @param {HTMLElement} field what it hangs on
     */
    constructor(element, field) {
        this.element = element;
        this.field = field;
        this.follow = () => this.place();
    }

    /** Shows it, or finds its place again if what is in it has changed. */
    show() {
        this.place();
        window.addEventListener('resize', this.follow);
        // Whatever is scrolled, the page or a part of it.
        document.addEventListener('scroll', this.follow, { capture: true, passive: true });
    }

    hide() {
        window.removeEventListener('resize', this.follow);
        document.removeEventListener('scroll', this.follow, { capture: true });
    }

    place() {
        const { element, field } = this;
        const { style } = element;
        const box = field.getBoundingClientRect();
        const width = document.documentElement.clientWidth;
        const height = document.documentElement.clientHeight;
        style.setProperty('--productops-field-size', box.width + 'px');
        // Without the scroll bar, which the window's own width has in it.
        style.setProperty('--productops-most-size', width - 2 * MARGIN + 'px');
        style.maxHeight = '';
        const below = height - box.bottom - GAP - MARGIN;
        const above = box.top - GAP - MARGIN;
        const high = element.offsetHeight;
        const isAbove =
            (high > below && above > below) ||
            (above >= Math.min(high, ENOUGH) &&
                this.covers(box.bottom, box.bottom + GAP + high, box.right) &&
                !this.covers(box.top - GAP - high, box.top, box.right));
        style.maxHeight = `min(${getComputedStyle(element).maxHeight || 'none'}, ${Math.max(isAbove ? above : below, 0)}px)`;
        const own = element.getBoundingClientRect();
        const isRightToLeft = getComputedStyle(field.parentElement).direction === 'rtl';
        const start = isRightToLeft ? box.right - own.width : box.left;
        this.move(
            Math.max(MARGIN, Math.min(start, width - MARGIN - own.width)),
            isAbove ? box.top - GAP - own.height : box.bottom + GAP,
        );
    }

    /** Whether it would lie on a button with which the form is sent if it reached from there to there. */
    covers(top, bottom, right) {
        const buttons =
            this.field.closest('form')?.querySelectorAll('button[type="submit"], input[type="submit"]') ?? [];
        return Array.from(buttons, (button) => button.getBoundingClientRect()).some(
            (button) =>
                button.height > 0 && button.top + button.height > top && button.top < bottom && button.left < right,
        );
    }

    /** In some parents, such as those that are moved themselves, positions do not count from the window: then by what is amiss. */
    move(left, top) {
        const { style } = this.element;
        style.left = left + 'px';
        style.top = top + 'px';
        const got = this.element.getBoundingClientRect();
        style.left = left + (left - got.left) + 'px';
        style.top = top + (top - got.top) + 'px';
    }
}
