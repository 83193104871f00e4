/*
 * A click is for what is below the pointer when its button goes down and when it comes up again. What is shown or taken
 * away in between, because a field was left, would move the button that is being pressed, and the click would be nobody's.
 */

let isHeld = false;
let waiting = [];

function act() {
    isHeld = false;
    const actions = waiting;
    waiting = [];
    actions.forEach((action) => action());
}

/** A click that belongs to the press comes right behind, and acts before whoever hears it. */
function released() {
    if (isHeld) {
        isHeld = false;
        setTimeout(() => {
            if (!isHeld) {
                act();
            }
        });
    }
}

const first = { capture: true };
window.addEventListener('mousedown', () => (isHeld = true), first);
window.addEventListener('click', act, first);
// Who drags something, or goes to another window, does not let go of the button here.
['mouseup', 'dragend', 'pointercancel'].forEach((type) => window.addEventListener(type, released, first));
window.addEventListener('blur', released);

/**
 * Does something that moves what is on the page: at once, or as soon as what is being pressed with the pointer got its click.
 *
 * @param {function(): void} action what is to be done
 */
export function afterPress(action) {
    if (isHeld || waiting.length > 0) {
        waiting.push(action);
    } else {
        action();
    }
}
