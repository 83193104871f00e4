/*
 * The overrides of an issue: asked for and decided in place with the forms of their pages. Without this script the buttons
 * lead to those pages. The checklists beside, and what transitions ask for, are others after saving.
 */
import { ListFormPanel } from '#common/form-panel';

class Overrides extends ListFormPanel {
    static opener = '.productops-override-open';
    static status = '.productops-overrides-status';
    static place = '.productops-overrides-place';
}

if (!customElements.get('productops-overrides')) {
    customElements.define('productops-overrides', Overrides);
}
