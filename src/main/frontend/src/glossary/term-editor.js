/* global AJS */
/*
 * Puts a picker of terms in the place of the form that Confluence's editor has for the macro of one term. Where the editor does
 * not have what that needs, nothing is done, and its own form opens. All but this is loaded once somebody opens the picker.
 */
export const MACRO = 'productops-term';
const PICKER = 'wr!org.productops.product-ops:term-picker';

/** So often it is looked whether the editor is complete, and so long it is waited in between. */
const TRIES = 50;
const WAIT = 200;

let registered = false;
let waiting = 0;

/** Opens the picker for a new macro, or for one that is in the page. */
export function open(macro) {
    const dialog = document.createElement('dialog');
    const title = document.createElement('h2');
    const picker = document.createElement('productops-term-picker');
    const cancel = document.createElement('button');
    title.id = 'productops-term-dialog-title';
    title.textContent = AJS.I18n.getText('org.productops.product-ops.productops-term.label');
    cancel.type = 'button';
    cancel.className = 'aui-button cancel';
    cancel.textContent = AJS.I18n.getText('productops.common.form.cancel');
    picker.macro = { name: MACRO, params: { ...macro?.params } };
    picker.append(cancel);
    dialog.className = 'productops-dialog productops-term-dialog';
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.append(title, picker);
    dialog.addEventListener('click', ({ target }) => target.closest('.cancel') && dialog.close());
    // It may have been opened again by now.
    dialog.addEventListener('close', () => {
        if (!dialog.open) {
            dialog.remove();
            focusEditor();
        }
    });
    document.body.append(dialog);
    dialog.showModal();
    const fail = () => {
        if (!picker.started) {
            const said = document.createElement('p');
            said.setAttribute('role', 'alert');
            said.textContent = AJS.I18n.getText('productops.glossary.picker.not-loaded');
            picker.before(said);
        }
    };
    try {
        window.WRM.require([PICKER])?.then?.(null, fail);
    } catch {
        fail();
    }
}

function focusEditor() {
    try {
        window.tinymce.activeEditor.focus();
    } catch {
        // The browser leads the focus back where it was.
    }
}

function isReady() {
    return (
        typeof window.AJS?.MacroBrowser?.setMacroJsOverride === 'function' &&
        typeof window.tinymce?.confluence?.MacroUtils?.insertMacro === 'function' &&
        typeof window.WRM?.require === 'function'
    );
}

/** Registers it once, as soon as the editor can take it. */
export function register(tries = TRIES) {
    clearTimeout(waiting);
    if (registered) {
        return;
    }
    if (isReady()) {
        registered = true;
        window.AJS.MacroBrowser.setMacroJsOverride(MACRO, { opener: open });
    } else if (tries > 0) {
        waiting = setTimeout(() => register(tries - 1), WAIT);
    }
}

// The editor may be opened after the page, and again.
window.AJS?.bind?.('init.rte', () => register());
window.AJS?.toInit?.(() => register());
