/*
 * What people have changed and the server does not know yet: one change goes out after the other, so that each answer knows
 * of all before it, and what is older than somebody's choice is not shown.
 */
const waiting = new Map();

let last = Promise.resolve();
let unsaved = 0;

window.addEventListener('beforeunload', (event) => {
    if (unsaved > 0) {
        event.preventDefault();
    }
});

/**
 * Whether a change of an item is on its way.
 *
 * @param {string} item the item's id
 */
export function isWaiting(item) {
    return (waiting.get(item) ?? 0) > 0;
}

/**
 * Does something when all before it is done.
 *
 * @template T
 * @param {function(): Promise<T>} work what to do
 * @returns {Promise<T>} what comes of it
 */
export function inTurn(work) {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
}

/**
 * Keeps a change when all before it are kept.
 *
 * @template T
 * @param {string|undefined} item the id of the item that is changed, if it is one
 * @param {function(): Promise<T>} work tells the server
 * @returns {Promise<T>} what the server says
 */
export function keep(item, work) {
    waiting.set(item, (waiting.get(item) ?? 0) + 1);
    unsaved += 1;
    return inTurn(() =>
        work().finally(() => {
            waiting.set(item, waiting.get(item) - 1);
            unsaved -= 1;
        }),
    );
}
