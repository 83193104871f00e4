/*
 * The library of areas opens its branches, and sorts, without leaving the page: the server draws what the link's address
 * shows, and that address becomes the page's own, so that a reload, the way back and every form come to the same state.
 */
import { reached, RestError, unpressed } from '#common/rest';
import { startTreeGrid } from './treegrid.js';

const PLACE = 'productops-library';
const SWAP = 'a.productops-library-swap';
const CHECK = '.productops-area-check';
const ALL = '.productops-area-check-all';

/** What is done with what is chosen; an address that names it is that of somebody who comes back without having done it. */
const CHOICE = 'productops-library-choice';

/** What is chosen, by key: rows come and go as branches open and close. */
const chosen = new Map();

let latest = 0;

/** The box that was pressed last, from which a range goes on. */
let pressed = null;

function place() {
    return document.getElementById(PLACE);
}

function keyOf(check) {
    return check.value.split('@')[0];
}

/** Says how many are chosen, those in closed branches among them. */
function count() {
    const place = document.querySelector('.productops-library-chosen');
    if (place) {
        place.textContent = chosen.size > 0 ? place.dataset.text.replace('%n', String(chosen.size)) : '';
    }
    const all = document.querySelector(ALL);
    if (all) {
        const boxes = checks();
        const checked = boxes.filter((check) => check.checked).length;
        all.checked = boxes.length > 0 && checked === boxes.length;
        all.indeterminate = checked > 0 && checked < boxes.length;
    }
}

function checks() {
    return Array.from(place()?.querySelectorAll(CHECK) ?? []);
}

function choose(check, isChosen) {
    check.checked = isChosen;
    if (isChosen) {
        chosen.set(keyOf(check), check.value);
    } else {
        chosen.delete(keyOf(check));
    }
}

/** All boxes between two, these included. */
function between(one, other) {
    const boxes = checks();
    const places = [boxes.indexOf(one), boxes.indexOf(other)].sort((a, b) => a - b);
    return places[0] < 0 ? [] : boxes.slice(places[0], places[1] + 1);
}

/** Makes what the server drew usable; somebody who was in it is still there. */
function start(rowId) {
    const grid = place()?.querySelector('[role="treegrid"]');
    if (grid) {
        startTreeGrid(grid, rowId);
    }
    place()
        ?.querySelectorAll(CHECK)
        .forEach((check) => {
            // The browser brings boxes back as they were left.
            if (check.checked) {
                chosen.set(keyOf(check), check.value);
            }
            choose(check, chosen.has(keyOf(check)));
        });
    const all = place()?.querySelector(ALL);
    if (all) {
        all.hidden = false;
    }
    pressed = null;
    count();
}

async function drawn(address) {
    const response = await reached(address, {
        credentials: 'same-origin',
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    if (!response.ok) {
        throw new RestError(response.status, {});
    }
    return new DOMParser().parseFromString(await response.text(), 'text/html').body;
}

/**
 * Shows another state of the library in this page.
 *
 * @param {HTMLAnchorElement} link the link to it
 */
async function swap(link) {
    const turn = ++latest;
    const address = link.href;
    // A link to more of a branch names the first row of that, to go on with.
    const goesOnAt = decodeURIComponent(link.hash.slice(1));
    const rowId = goesOnAt || link.closest('tr')?.id;
    const inRow = document.activeElement?.matches('tr') ?? false;
    const linkId = link.id;
    let body;
    try {
        body = await unpressed(drawn(address));
    } catch {
        // The page itself says best what is wrong, such as a session that has ended.
        window.location.assign(address);
        return;
    }
    if (turn !== latest) {
        return;
    }
    place().replaceChildren(...Array.from(body.childNodes, (node) => document.importNode(node, true)));
    window.history.replaceState(window.history.state, '', address);
    keepInFilter(new URL(address).searchParams);
    start(rowId);
    const row = rowId && document.getElementById(rowId);
    const inside = goesOnAt ? '.productops-area-link' : SWAP;
    const target = row ? (inRow ? row : (row.querySelector(inside) ?? row)) : document.getElementById(linkId);
    target?.focus();
}

/** The filter's form sends what is open along with it. */
function keepInFilter(parameters) {
    const form = document.getElementById('productops-area-filter');
    ['open', 'closed', 'sort'].forEach((name) => {
        form?.querySelector(`input[type="hidden"][name="${name}"]`)?.remove();
        const value = parameters.get(name);
        if (form && value) {
            const kept = document.createElement('input');
            kept.type = 'hidden';
            kept.name = name;
            kept.value = value;
            form.append(kept);
        }
    });
}

document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest(SWAP) : null;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && plain && !event.defaultPrevented && place()?.contains(link)) {
        event.preventDefault();
        swap(link);
    }
});

document.addEventListener('change', (event) => {
    const box = event.target instanceof Element ? event.target : null;
    if (box?.matches(ALL)) {
        checks().forEach((check) => choose(check, box.checked));
        count();
    } else if (box?.matches(CHECK)) {
        choose(box, box.checked);
        count();
    }
});

/** With Shift, all boxes from the one before become as this one. */
document.addEventListener('click', (event) => {
    const box = event.target instanceof Element ? event.target.closest(CHECK) : null;
    if (!box) {
        return;
    }
    if (event.shiftKey && pressed) {
        between(pressed, box).forEach((check) => choose(check, box.checked));
        count();
    }
    pressed = box;
});

function remember() {
    try {
        window.sessionStorage.setItem(CHOICE, JSON.stringify([...chosen]));
    } catch {
        // Whoever cannot keep it chooses again.
    }
}

/** What was chosen before somebody went to change it and came back. */
function recall() {
    try {
        const kept = window.location.hash === '#' + CHOICE ? window.sessionStorage.getItem(CHOICE) : null;
        window.sessionStorage.removeItem(CHOICE);
        JSON.parse(kept ?? '[]').forEach(([key, value]) => chosen.set(key, value));
    } catch {
        // Whoever cannot keep it chooses again.
    }
}

/** What is chosen in a branch that is closed by now is sent, too. */
document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.id !== 'productops-library-form') {
        return;
    }
    remember();
    form.querySelectorAll('.productops-library-unseen').forEach((each) => each.remove());
    const seen = new Set(Array.from(form.querySelectorAll(CHECK), keyOf));
    chosen.forEach((value, key) => {
        if (!seen.has(key)) {
            const sent = document.createElement('input');
            sent.type = 'hidden';
            sent.className = 'productops-library-unseen';
            sent.name = 'area';
            sent.value = value;
            form.append(sent);
        }
    });
});

/** Where there is little room, a filter that does nothing is folded. */
function fold() {
    const filter = document.querySelector('.productops-filter-fold:not([data-any])');
    if (filter && window.matchMedia?.('(width <= 600px)').matches) {
        filter.open = false;
    }
}

function startPage() {
    fold();
    recall();
    start(window.location.hash.slice(1));
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startPage);
} else {
    startPage();
}
