/*
 * The keyboard of a tree grid as WAI-ARIA describes it (https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/), rows first:
 * one row or cell can be reached with Tab, the arrow keys go from there. Roles, levels and states are the server's.
 */
const ROW = 'tbody > tr';
const CELL = ':scope > td, :scope > th';
const WIDGET = 'a[href], button, input';

function rowsOf(grid) {
    return Array.from(grid.querySelectorAll(ROW));
}

function cellsOf(row) {
    return Array.from(row.querySelectorAll(CELL));
}

/** Who is in a cell is at what can be used in it, or else at the cell. */
function standIn(cell) {
    return cell.querySelector(WIDGET) ?? cell;
}

function level(row) {
    return Number(row.getAttribute('aria-level'));
}

function above(row) {
    let each = row.previousElementSibling;
    while (each && level(each) >= level(row)) {
        each = each.previousElementSibling;
    }
    return each;
}

/** What Tab reaches: the row, and what can be used in it. */
function makeReachable(grid, row, target = row) {
    grid.querySelectorAll(`tbody :is(tr, td, th, ${WIDGET})`).forEach((each) => each.setAttribute('tabindex', '-1'));
    row.querySelectorAll(WIDGET).forEach((each) => each.setAttribute('tabindex', '0'));
    target.setAttribute('tabindex', '0');
}

/**
 * Makes rows and cells of a tree grid reachable by keyboard.
 *
 * @param {HTMLTableElement} grid the table
 * @param {string} [rowId] the row that can be reached first; the first one if it is missing
 */
export function startTreeGrid(grid, rowId) {
    const rows = rowsOf(grid);
    const first = rows.find((row) => row.id === rowId) ?? rows[0];
    if (first) {
        makeReachable(grid, first);
    }
    grid.addEventListener('focusin', (event) => {
        const row = event.target.closest(ROW);
        if (row) {
            makeReachable(grid, row, event.target);
        }
    });
    grid.addEventListener('keydown', (event) => {
        if (event.altKey || event.metaKey || event.shiftKey) {
            return;
        }
        const row = event.target.closest(ROW);
        if (row && (event.target === row ? inRow : inCell)(grid, row, event)) {
            event.preventDefault();
        }
    });
}

function go(target) {
    target?.focus();
    return true;
}

function press(element) {
    element?.click();
    return true;
}

function toggle(row) {
    return press(row.querySelector('.productops-area-toggle'));
}

/** Another row: the next, the one before, the first, the last. */
function otherRow(grid, row, key) {
    const rows = rowsOf(grid);
    switch (key) {
        case 'ArrowDown':
            return row.nextElementSibling;
        case 'ArrowUp':
            return row.previousElementSibling;
        case 'Home':
            return rows[0];
        case 'End':
            return rows.at(-1);
        default:
            return null;
    }
}

const BETWEEN_ROWS = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

function inRow(grid, row, { key, ctrlKey }) {
    const expanded = row.getAttribute('aria-expanded');
    if (BETWEEN_ROWS.includes(key)) {
        return go(otherRow(grid, row, key));
    }
    if (ctrlKey) {
        return false;
    }
    switch (key) {
        case 'ArrowRight':
            return expanded === 'false' ? toggle(row) : go(standIn(cellsOf(row)[0]));
        case 'ArrowLeft':
            return expanded === 'true' ? toggle(row) : go(above(row));
        case 'Enter':
            return press(row.querySelector('.productops-area-link') ?? row.querySelector('a[href]'));
        case ' ':
            return press(row.querySelector('.productops-area-check'));
        default:
            return false;
    }
}

function inCell(grid, row, { key, ctrlKey, target }) {
    const cells = cellsOf(row);
    const place = cells.findIndex((cell) => cell.contains(target));
    if (key === 'ArrowDown' || key === 'ArrowUp' || (ctrlKey && (key === 'Home' || key === 'End'))) {
        const other = otherRow(grid, row, key);
        const cell = other && cellsOf(other)[Math.min(place, cellsOf(other).length - 1)];
        return cell ? go(standIn(cell)) : true;
    }
    if (ctrlKey) {
        return false;
    }
    switch (key) {
        case 'ArrowRight':
            return place + 1 < cells.length ? go(standIn(cells[place + 1])) : true;
        case 'ArrowLeft':
            return go(place > 0 ? standIn(cells[place - 1]) : row);
        case 'Home':
            return go(standIn(cells[0]));
        case 'End':
            return go(standIn(cells.at(-1)));
        default:
            return false;
    }
}
