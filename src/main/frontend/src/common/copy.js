/* A button that copies the text of a field. Without a script there is none: the text can be selected. */
export function copyButtons(page) {
    page.querySelectorAll('button.productops-copy').forEach((button) => {
        button.hidden = false;
        button.addEventListener('click', () => copy(page, button));
    });
}

async function copy(page, button) {
    const field = page.getElementById(button.dataset.copy);
    field.select();
    try {
        await navigator.clipboard.writeText(field.value);
    } catch {
        // Not every address may use the clipboard; what is selected is copied all the same.
        page.execCommand('copy');
    }
    const said =
        button.parentElement.querySelector('.productops-copy-said') ?? page.querySelector('.productops-copy-said');
    said.textContent = button.dataset.copied;
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => copyButtons(document));
} else {
    copyButtons(document);
}
