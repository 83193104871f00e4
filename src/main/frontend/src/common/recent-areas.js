/*
 * The areas that somebody chose last, for the pickers. Only their keys are kept, in this browser: that costs no request
 * when something is chosen, and nobody else has to know.
 */
const MOST = 5;

function place() {
    const user = document.querySelector('meta[name="ajs-remote-user"]')?.content ?? '';
    return 'productops.recent-areas.' + user;
}

/**
 * The keys of the areas that were chosen last, the last one first.
 *
 * @returns {string[]}
 */
export function recentAreas() {
    try {
        const kept = JSON.parse(window.localStorage.getItem(place()));
        return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string').slice(0, MOST) : [];
    } catch {
        // A browser may keep nothing, or something else.
        return [];
    }
}

/**
 * Keeps that an area was chosen.
 *
 * @param {string} key the area's
 */
export function rememberArea(key) {
    const keys = [key, ...recentAreas().filter((other) => other !== key)].slice(0, MOST);
    try {
        window.localStorage.setItem(place(), JSON.stringify(keys));
    } catch {
        // It is a convenience only.
    }
}
