// Keeps the definition of a term inside the window, and closes it with Escape. Showing it is the style sheet's work.
(function () {
    'use strict';

    const TERM = '.productops-term';

    function termOf(event) {
        return event.target instanceof Element ? event.target.closest(TERM) : null;
    }

    function place(term) {
        const definition = term.querySelector('.productops-term-definition');
        term.removeAttribute('data-at-end');
        term.removeAttribute('data-above');
        const box = definition.getBoundingClientRect();
        const window = document.documentElement;
        if (box.right > window.clientWidth || box.left < 0) {
            term.setAttribute('data-at-end', '');
            if (definition.getBoundingClientRect().left < 0) {
                term.removeAttribute('data-at-end');
            }
        }
        if (box.bottom > window.clientHeight && term.getBoundingClientRect().top > box.height) {
            term.setAttribute('data-above', '');
        }
    }

    function show(event) {
        const term = termOf(event);
        if (term && !term.contains(event.relatedTarget)) {
            term.removeAttribute('data-dismissed');
            place(term);
        }
    }

    // On the document, so that terms in content that comes later work too.
    document.addEventListener('pointerover', show);
    document.addEventListener('focusin', show);

    document.addEventListener('click', function (event) {
        const term = termOf(event);
        if (term) {
            term.removeAttribute('data-dismissed');
        }
    });

    document.addEventListener('keydown', function (event) {
        if (event.key !== 'Escape') {
            return;
        }
        document.querySelectorAll(TERM + ':hover, ' + TERM + ':focus-within').forEach(function (term) {
            term.setAttribute('data-dismissed', '');
        });
    });
})();
