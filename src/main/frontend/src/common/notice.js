/*
 * A page that says what was done just before says it once: what stands in the address for it is taken out, so that a
 * reload, a bookmark or the way back does not say it again.
 */
const DONE = 'done';

export function sayOnce() {
    const address = new URL(window.location.href);
    if (address.searchParams.has(DONE) && document.querySelector('.productops-notice')) {
        address.searchParams.delete(DONE);
        window.history.replaceState(window.history.state, '', address);
    }
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', sayOnce);
} else {
    sayOnce();
}
