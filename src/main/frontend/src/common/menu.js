/* Menus behind a button close as people expect: by Escape, by what is chosen, and by a click elsewhere. */
const MENU = '.productops-menu[open]';

function closeAll(except) {
    document.querySelectorAll(MENU).forEach((menu) => {
        if (menu !== except) {
            menu.open = false;
        }
    });
}

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
