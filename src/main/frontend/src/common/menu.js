/* Menus behind a button close as people expect: by Escape, by what is chosen, and by a click elsewhere. */
const MENU = '.productops-menu[open]';

function closeAll(except) {
    document.querySelectorAll(MENU).forEach((menu) => {
        if (menu !== except) {
            menu.open = false;
        }
    });
}

/** The least that a list is to show of itself before the page moves for it. */
const LEAST = 160;
const EDGE = 8;

/** What is below the edge of the screen is reached within the list, not by scrolling the page away under it. */
function fit(menu) {
    const list = menu.querySelector(':scope > ul');
    list.style.maxBlockSize = '';
    const room = window.innerHeight - list.getBoundingClientRect().top - EDGE;
    if (room < LEAST) {
        list.scrollIntoView({ block: 'nearest' });
    } else if (list.offsetHeight > room) {
        list.style.maxBlockSize = `${room}px`;
    }
}

document.addEventListener(
    'toggle',
    ({ target }) => {
        if (target.matches?.(MENU)) {
            fit(target);
        }
    },
    true,
);

document.addEventListener('click', (event) => {
    const menu = event.target instanceof Element ? event.target.closest('.productops-menu') : null;
    closeAll(event.target.closest?.('.productops-menu a') ? null : menu);
});

document.addEventListener('focusin', (event) => closeAll(event.target.closest('.productops-menu')));

document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && event.target.closest?.(MENU);
    if (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
    }
});
