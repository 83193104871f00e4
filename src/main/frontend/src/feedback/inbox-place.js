/* Where list and detail take turns, for want of room: what is chosen is in the place of the list until somebody goes back. */

/** @param {typeof HTMLElement} Base the element that gets it */
export const Placing = (Base) =>
    class extends Base {
        startPlacing() {
            this.reads = this.selected !== '';
            this.popping = () => this.popped();
            window.addEventListener('popstate', this.popping);
            this.width = window.matchMedia?.('(min-width: 960px)');
            this.turning = () => this.draw();
            this.width?.addEventListener?.('change', this.turning);
        }

        stopPlacing() {
            window.removeEventListener('popstate', this.popping);
            this.width?.removeEventListener?.('change', this.turning);
        }

        /** Whether the detail stands in the place of the list. */
        isReading() {
            return this.reads && this.selected !== '' && this.marked.size === 0 && !this.isWide();
        }

        /** A row was chosen by pointer or Enter. */
        openRow(key) {
            if (!this.isWide() && !this.reads) {
                this.listAt = window.scrollY;
                this.rowsAt = this.querySelector('.productops-inbox-rows')?.scrollTop ?? 0;
                this.reads = true;
                // The browser's own Back leads to the list, too.
                this.pushed = true;
                window.history.pushState(null, '', window.location.href);
            }
            this.select(key);
            if (this.isReading()) {
                this.sayAddress(key);
                this.draw();
                this.showTop();
            }
        }

        select(key, focus = true) {
            const other = key !== this.selected;
            super.select(key, focus);
            if (other && this.isReading()) {
                this.showTop();
            }
        }

        /** The row that had the focus is hidden by now. */
        async open(key) {
            await super.open(key);
            if (this.isReading() && [null, document.body].includes(document.activeElement)) {
                this.focusRow();
            }
        }

        /** Beside the list, another one begins at its beginning, however far the one before was read. */
        showDetail(key) {
            const other = key !== this.shownKey;
            this.shownKey = key;
            const detail = this.querySelector('.productops-inbox-detail');
            if (other && this.isWide() && detail?.getBoundingClientRect().top < 0) {
                detail.scrollIntoView({ block: 'start' });
            }
        }

        sayAddress(key) {
            const address = new URL(window.location.href);
            if (key) {
                address.searchParams.set('selected', key);
            } else {
                address.searchParams.delete('selected');
            }
            address.searchParams.delete('done');
            window.history.replaceState(null, '', address);
        }

        showTop() {
            this.scrollIntoView({ block: 'start' });
            this.focusRow();
        }

        focusRow() {
            if (this.isReading()) {
                this.querySelector('.productops-inbox-detail h2')?.focus({ preventScroll: true });
            } else {
                super.focusRow();
            }
        }

        back() {
            if (this.pushed) {
                window.history.back();
            } else {
                this.sayAddress('');
                this.leave();
            }
        }

        popped() {
            const key = new URL(window.location.href).searchParams.get('selected') ?? '';
            if (this.isWide()) {
                return;
            }
            if (key) {
                this.reads = true;
                this.pushed = true;
                this.select(key);
                this.draw();
            } else if (this.reads) {
                this.leave();
            }
        }

        leave() {
            this.reads = false;
            this.pushed = false;
            this.closeForm();
            this.error = undefined;
            this.draw();
            const rows = this.querySelector('.productops-inbox-rows');
            if (rows) {
                rows.scrollTop = this.rowsAt ?? 0;
            }
            window.scrollTo(0, this.listAt ?? 0);
            this.focusRow();
        }
    };
