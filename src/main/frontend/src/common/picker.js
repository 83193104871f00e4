/* What the elements of the pickers do: they bring choices as one types. Texts come from the server in data- attributes. */
import { provide } from '#common/picker-element';
import { AreaCombobox } from '#common/area-combobox';
import { startAreaList } from '#common/area-list';
import { startProposals } from '#common/area-proposals';
import { Combobox } from '#common/combobox';
import { startHolders } from '#common/holders';
import { findUsers } from '#common/people';
import { startProjectList } from '#common/project-list';
import { rememberArea } from '#common/recent-areas';

const SOURCES = {
    async user(contextPath, query, signal) {
        const users = await findUsers(contextPath, query, signal);
        return users.map((user) => ({ value: user.name, label: user.displayName, hint: user.name }));
    },
};

/** Of a path that is longer than the field, its end says what was chosen. */
function show(input, text) {
    input.value = text;
    input.title = text;
    input.scrollLeft = input.scrollWidth;
}

/** One thing to choose: people read its label, and its value is sent. */
function startPicker(element) {
    const { source, contextPath, textNone, textOne, textMany, textFailed } = element.dataset;
    const input = element.querySelector('input[type="text"]');
    const sent = document.createElement('input');
    sent.type = 'hidden';
    sent.name = input.name;
    sent.value = input.value;
    input.removeAttribute('name');
    input.after(sent);
    show(input, element.dataset.valueLabel || input.value);
    let chosen = sent.value !== '';
    let proposals = null;
    const take = (choice) => {
        chosen = choice !== undefined;
        // An area's key says little; a user's name is what the server shows again.
        show(input, choice ? (source === 'area' ? choice.label : choice.value) : '');
        sent.value = choice?.value ?? '';
        sent.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const settings = {
        isChosen: () => chosen,
        onEnter: () => false,
        onType: (text) => {
            chosen = false;
            input.title = '';
            sent.value = text;
            proposals?.touched();
        },
        onChoose: (choice) => {
            take(choice);
            proposals?.touched();
        },
        propose: () => proposals?.offer(),
    };
    if (source === 'area') {
        new AreaCombobox(input, settings, element.dataset);
        const field = {
            values: () => (sent.value.trim() === '' ? [] : [sent.value]),
            fill: ([area]) => take(area && { value: area.key, label: area.path }),
            add: (area) => {
                rememberArea(area.key);
                take({ value: area.key, label: area.path });
            },
        };
        proposals = startProposals(element, field, 1);
    } else {
        new Combobox(input, {
            ...settings,
            bring: (query, signal) => SOURCES[source](contextPath, query, signal),
            texts: { none: textNone, one: textOne, many: textMany, failed: textFailed },
        });
    }
}

provide({
    'productops-picker': startPicker,
    'productops-holders': startHolders,
    'productops-area-list': startAreaList,
    'productops-project-list': startProjectList,
});
