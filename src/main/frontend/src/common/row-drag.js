/* Moves the rows of a form with a pointer, by a handle that stands in each of them. */

/** So near the edge of the window the page is scrolled along. */
const EDGE = 60;
const STEP = 12;

/**
 * @param {HTMLElement} list the element around the rows
 * @param {() => void} moved called when a row stands elsewhere than before
 */
export function startRowDrag(list, moved) {
    let drag = null;

    list.addEventListener('pointerdown', (event) => {
        const summary = event.target.closest('.productops-row-handle');
        if (!summary || event.button !== 0) {
            return;
        }
        event.preventDefault();
        const row = summary.closest('.productops-row');
        drag = { row, y: event.clientY, before: row.nextElementSibling, moved: false, frame: 0 };
        row.classList.add('productops-row-dragged');
        list.setPointerCapture?.(event.pointerId);
        scroll();
    });

    list.addEventListener('pointermove', (event) => {
        // Whoever takes hold of a row near the edge of the window has not gone anywhere yet.
        if (drag && (drag.moved || event.clientY !== drag.y)) {
            drag.moved = true;
            drag.y = event.clientY;
            place();
        }
    });

    list.addEventListener('pointerup', end);
    list.addEventListener('pointercancel', end);

    /** Before the first of the other rows whose middle is below the pointer. */
    function place() {
        const { row, y } = drag;
        const next = rowsIn(list).find((each) => each !== row && y < middle(each));
        const before = next ?? list.querySelector(':scope > template');
        if (before !== row.nextElementSibling) {
            before.before(row);
        }
    }

    function scroll() {
        if (drag) {
            const by = drag.y < EDGE ? -STEP : drag.y > window.innerHeight - EDGE ? STEP : 0;
            if (drag.moved && by !== 0) {
                window.scrollBy(0, by);
                place();
            }
            drag.frame = window.requestAnimationFrame(scroll);
        }
    }

    function end() {
        if (drag) {
            const { row, before, frame } = drag;
            drag = null;
            window.cancelAnimationFrame(frame);
            row.classList.remove('productops-row-dragged');
            if (row.nextElementSibling !== before) {
                moved();
            }
        }
    }
}

function rowsIn(list) {
    return Array.from(list.querySelectorAll(':scope > .productops-row'));
}

function middle(row) {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
}
