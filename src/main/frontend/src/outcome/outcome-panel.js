/*
 * The success criteria of an issue: defined and reviewed in place with the forms of their pages. Without this script the
 * buttons lead to those pages. The checklists beside ask for criteria, so that they are others after saving.
 */
import { ListFormPanel } from '#common/form-panel';

class Outcome extends ListFormPanel {
    static opener = '.productops-outcome-open';
    static status = '.productops-outcome-status';
    static place = '.productops-outcome-place';
}

if (!customElements.get('productops-outcome')) {
    customElements.define('productops-outcome', Outcome);
}
