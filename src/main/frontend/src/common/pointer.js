/* Whether somebody presses the pointer right now. What moves before it is released takes the click away from under it. */
let pressed = false;
let waiting = [];

document.addEventListener(
    'pointerdown',
    (event) => {
        pressed ||= event.button === 0;
    },
    true,
);

function release() {
    if (!pressed) {
        return;
    }
    pressed = false;
    // The click comes right after the release, and first.
    setTimeout(() => {
        if (!pressed) {
            const all = waiting;
            waiting = [];
            all.forEach((resolve) => resolve());
        }
    });
}

document.addEventListener('pointerup', release, true);
document.addEventListener('pointercancel', release, true);
// It may be released where nobody says so, such as in a menu of the system.
document.addEventListener('pointermove', (event) => event.buttons === 0 && release(), true);
window.addEventListener('blur', release);

/** @returns {Promise<void>} until no pointer is pressed */
export function released() {
    return pressed ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}
