/* The panel as the server draws it, and its answers, for the tests of the panel's script. */
import { json } from './browser.mjs';

const TEXTS = {
    failed: 'Try again.',
    'log-in': 'Log in again.',
    open: 'open',
    closed: 'closed',
    'filter-open': 'Open (%n)',
    'filter-mine': 'Mine (%n)',
    'none-open': 'Nothing is open.',
    'none-mine': 'Nothing waits.',
    more: 'Show %n more',
    all: 'Show items (%n)',
    less: 'Show fewer',
    actions: 'Actions for %s',
    'assign-me': 'Assign to me',
    assign: 'Assign…',
    unassign: 'Assign to nobody',
    skip: 'Not applicable…',
    apply: 'It applies after all',
    remove: 'Remove',
};

/** An item as the REST interface gives it. */
export function item(id, more = {}) {
    return {
        id,
        section: '',
        text: 'Item ' + id,
        kind: 'MANUAL',
        mandatory: true,
        blocks: !more.closed,
        closed: false,
        status: more.closed ? 'DONE' : 'OPEN',
        tickable: true,
        skippable: false,
        added: false,
        note: '',
        detail: '',
        help: '',
        link: '',
        ...more,
    };
}

/** A list as the REST interface gives it. */
export function list(id, items, more = {}) {
    const closed = items.filter((each) => each.closed).length;
    return {
        id,
        name: 'List ' + id,
        problem: '',
        neededFor: 'Needed for: Done',
        when: 'NEXT',
        closed,
        total: items.length,
        progress: `${closed} of ${items.length} closed`,
        items,
        ...more,
    };
}

/** All of it. */
export function readiness(lists, hiddenTransitions = []) {
    return { issueKey: 'SHOP-1', editable: true, checklists: lists, hiddenTransitions };
}

/** The server's answer. */
export function saying(...lists) {
    return json(readiness(lists));
}

function drawItem(each, editable, first) {
    const manual = each.kind === 'MANUAL';
    return `
        <li class="productops-check" data-item-id="${each.id}" data-closed="${each.closed}" data-status="${each.status}"
            data-tickable="${each.tickable && editable}" data-skippable="${each.skippable}"
            data-assigned="${each.assignee ? (each.assignee.me ? 'me' : 'other') : ''}"
            ${first ? 'data-first="true"' : 'hidden'}>
            ${
                manual
                    ? `<input type="checkbox" class="productops-check-box" disabled ${each.closed ? 'checked' : ''}>`
                    : '<span class="productops-check-state"><span class="productops-assistive">open</span></span>'
            }
            <div class="productops-check-main">
                <${manual ? 'label' : 'span'} class="productops-check-text">${each.text}</${manual ? 'label' : 'span'}>
                <span class="productops-check-marks">
                    <span class="productops-check-new" hidden>New</span>
                    <strong class="productops-check-blocks" ${each.blocks ? '' : 'hidden'}>Blocks</strong>
                    <span class="productops-check-mandatory" ${each.mandatory && !each.closed && !each.blocks ? '' : 'hidden'}>mandatory</span>
                    <span class="productops-check-advised" ${each.mandatory || each.closed ? 'hidden' : ''}>advised</span>
                </span>
                <div class="productops-check-about">
                    <span class="productops-check-person" hidden><img class="productops-check-picture" hidden><span
                        class="productops-check-person-name"></span></span>
                    <span class="productops-check-note" ${each.note ? '' : 'hidden'}>${each.note}</span>
                    <span class="productops-check-detail" ${each.detail ? '' : 'hidden'}>${each.detail}</span>
                    <span class="productops-check-help" ${each.help ? '' : 'hidden'}>${each.help}</span>
                    <a class="productops-check-link" hidden>Read more</a>
                </div>
                <div class="productops-check-error"></div>
            </div>
            ${
                editable
                    ? `<button class="productops-check-actions" aria-expanded="false" aria-label="Actions for ${each.text}"
                        ${each.closed ? 'hidden' : ''}></button>`
                    : ''
            }
        </li>`;
}

function drawList(each, editable, isFirst) {
    const names = Array.from(new Set(each.items.map(({ section }) => section)));
    const sections = names.map(
        (name) => `
        <div class="productops-section">
            <h6 class="productops-section-name" ${name ? '' : 'hidden'}>${name}</h6>
            <ul class="productops-checklist-items">${each.items
                .filter(({ section }) => section === name)
                .map((one) => drawItem(one, editable, isFirst(one, each)))
                .join('')}</ul>
        </div>`,
    );
    return `
        <section class="productops-checklist" data-checklist-id="${each.id}" data-when="${each.when}">
            <h5 class="productops-checklist-name">${each.name}</h5>
            <p class="productops-checklist-needed">${each.neededFor}</p>
            <div class="productops-checklist-problem" hidden><p></p></div>
            <progress class="productops-checklist-progress" max="${each.total || 1}" value="${each.closed}"></progress>
            <p class="productops-checklist-summary">${each.progress}</p>
            <div class="productops-checklist-sections">${sections.join('')}</div>
            <button class="productops-checklist-more" hidden></button>
            <div class="productops-checklist-footer" data-checklist-id="${each.id}">
                <p class="productops-checklist-waiver" hidden></p>
            </div>
        </section>`;
}

let issues = 0;

/**
 * The panel of another issue than any before, as nothing is remembered of it.
 *
 * @param {object[]} lists as the REST interface gives them
 * @param {{editable?: boolean, isFirst?: function(object, object): boolean, issue?: string}} more
 */
export function panel(lists, { editable = true, isFirst = () => true, issue = 'SHOP-' + (issues += 1) } = {}) {
    const texts = Object.entries(TEXTS).map(([name, text]) => `data-text-${name}="${text}"`);
    const pattern = list(0, [item(0, { text: '' }), item(0, { text: '', kind: 'AREA_SET' })], {
        name: '',
        progress: '',
    });
    const form = (name, fields) => `
        <template class="productops-${name}-form">
            <form class="productops-check-form">${fields}<div class="productops-check-error"></div>
                <button type="submit">Save</button><button type="button" class="cancel">Cancel</button></form>
        </template>`;
    return `
        <productops-readiness id="productops-readiness" data-editable="${editable}" data-most="7" data-user="mia"
            data-rest="/jira/rest/issues/${issue}" ${texts.join(' ')}>
            <div class="productops-readiness-hidden" hidden><p>Hidden</p><ul></ul></div>
            <div class="productops-readiness-filter">
                <button data-filter="all" aria-pressed="true">All</button>
                <button data-filter="open" aria-pressed="false">Open</button>
                <button data-filter="mine" aria-pressed="false">Mine</button>
            </div>
            <p class="productops-readiness-none"></p>
            <p class="productops-readiness-error"></p>
            <div class="productops-readiness-lists">${lists.map((each) => drawList(each, editable, isFirst)).join('')}</div>
            <template class="productops-checklist-pattern">${drawList(pattern, editable, () => true)}</template>
            ${
                editable
                    ? `<button class="productops-own-add">Add</button>
                ${form('own', '<input type="text" name="text"><input type="checkbox" name="mandatory">')}
                ${form('skip', '<textarea name="reason"></textarea>')}
                ${form('assign', '<input type="text" name="assignee"><input type="hidden" name="chosen">')}`
                    : ''
            }
        </productops-readiness>`;
}
