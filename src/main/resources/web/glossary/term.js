// Keeps the definition of a term inside the window, and closes it with Escape. Showing it is the style sheet's work.
(function () {
    'use strict';

    const TERM = '.productops-term';
    const MARGIN = 8;

    function termOf(event) {
        return event.target instanceof Element ? event.target.closest(TERM) : null;
    }

    function place(term) {
        const definition = term.querySelector('.productops-term-definition');
        definition.style.transform = '';
        term.removeAttribute('data-above');
        const box = definition.getBoundingClientRect();
        const page = document.documentElement;
        let shift = Math.min(0, page.clientWidth - MARGIN - box.right);
        shift = Math.max(shift, MARGIN - box.left);
        if (shift !== 0) {
            definition.style.transform = 'translateX(' + shift + 'px)';
        }
        if (box.bottom > page.clientHeight && term.getBoundingClientRect().top > box.height) {
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
