/* The menu of what can be done with an item, as the WAI-ARIA pattern of a menu button has it. One at a time. */
import { Overlay } from '#common/overlay';

let close = () => {};

/**
 * Opens a menu at a button, or closes it if it is open there.
 *
 * @param {HTMLButtonElement} button the button, which says what the menu is about
 * @param {{text: string, run: function(): void}[]} entries what can be chosen
 */
export function toggleMenu(button, entries) {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    close();
    if (!isOpen) {
        open(button, entries);
    }
}

function open(button, entries) {
    const menu = document.createElement('ul');
    menu.className = 'productops-item-menu';
    menu.setAttribute('role', 'menu');
    menu.setAttribute('aria-label', button.getAttribute('aria-label'));
    menu.append(...entries.map(({ text, run }) => entry(text, run)));
    button.after(menu);
    button.setAttribute('aria-expanded', 'true');
    const place = new Overlay(menu, button);
    place.show();
    const leave = (event) => {
        if (!menu.contains(event.target) && !button.contains(event.target)) {
            close();
        }
    };
    document.addEventListener('pointerdown', leave);
    menu.addEventListener('focusout', (event) => {
        if (event.relatedTarget && event.relatedTarget !== button && !menu.contains(event.relatedTarget)) {
            close();
        }
    });
    menu.addEventListener('keydown', (event) => pressed(event, menu, button));
    close = () => {
        document.removeEventListener('pointerdown', leave);
        place.hide();
        menu.remove();
        button.setAttribute('aria-expanded', 'false');
        close = () => {};
    };
    menu.querySelector('button').focus();
}

function entry(text, run) {
    const item = document.createElement('li');
    item.setAttribute('role', 'none');
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'menuitem');
    button.tabIndex = -1;
    button.textContent = text;
    button.addEventListener('click', () => {
        close();
        run();
    });
    item.append(button);
    return item;
}

function pressed(event, menu, button) {
    const all = Array.from(menu.querySelectorAll('button'));
    const at = all.indexOf(document.activeElement);
    const to = {
        ArrowDown: (at + 1) % all.length,
        ArrowUp: (at - 1 + all.length) % all.length,
        Home: 0,
        End: all.length - 1,
    };
    if (event.key in to) {
        event.preventDefault();
        all[to[event.key]].focus();
    } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        button.focus();
        close();
    } else if (event.key === 'Tab') {
        // From the button on, as if the menu had not been.
        button.focus();
        close();
    }
}
