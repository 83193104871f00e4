/*
 * Choosing whom was told: the box of a group, or of all, stands for those of it that are not shown, too. Without a script each
 * box is sent as it is; this shows what it means, and how many are chosen.
 */
export function choosing(page) {
    const form = page.getElementById('productops-answer-form');
    const count = page.getElementById('productops-answer-chosen-count');
    if (!form || !count) {
        return;
    }
    const every = form.querySelector('[name="all"]');
    const groups = [...form.querySelectorAll('.productops-answer-group')].map((section) => ({
        whole: section.querySelector('[name="group"]'),
        lines: [...section.querySelectorAll('[name="chosen"]')],
    }));
    form.addEventListener('change', (event) => {
        const at = event.target;
        if (at === every) {
            groups.forEach((group) => put(group, every.checked));
        }
        groups.forEach((group) => {
            if (at === group.whole) {
                put(group, at.checked);
            }
            // One that is left out leaves its group in pieces: only the others that are shown stay chosen.
            if (group.lines.includes(at) && !at.checked && group.whole) {
                group.whole.checked = false;
            }
        });
        if (every && at !== every && !at.checked && at.type === 'checkbox') {
            every.checked = false;
        }
        show();
    });

    function put(group, checked) {
        [group.whole, ...group.lines].filter(Boolean).forEach((box) => (box.checked = checked));
    }

    function show() {
        const chosen = every?.checked
            ? Number(every.dataset.count)
            : groups.reduce(
                  (sum, group) =>
                      sum +
                      (group.whole?.checked
                          ? Number(group.whole.dataset.count)
                          : group.lines.filter((line) => line.checked).length),
                  0,
              );
        count.textContent = chosen ? count.dataset.text.replace('%n', chosen) : '';
    }

    // A browser that comes back to the page has kept the boxes.
    show();
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => choosing(document));
} else {
    choosing(document);
}
