/* What is typed for each decision of the inbox. */
import { html, nothing } from 'lit/html.js';

/** The fields that are sent for a decision. */
const SENT = {
    AREA: [],
    LINK: ['delivery', 'importance'],
    CREATE: ['project', 'type', 'summary', 'importance'],
    MERGE: ['other'],
    NOT_SAME: ['other'],
    LATER: ['until'],
    DECLINE: ['reason'],
    REOPEN: [],
};

const IMPORTANCES = ['NICE_TO_HAVE', 'USEFUL', 'IMPORTANT', 'BLOCKER'];

/**
 * What is sent for a decision, of all that was typed.
 *
 * @param {string} decision
 * @param {Object<string, string>} typed
 * @returns {object}
 */
export function bodyOf(decision, typed) {
    const body = { decision };
    SENT[decision].forEach((name) => {
        const value = (typed[name] ?? '').trim();
        if (value) {
            body[name] = value;
        }
    });
    return body;
}

/** A day so many days from today, as a date field has it. */
export function dayIn(days, today = new Date()) {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 12);
    const two = (number) => String(number).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/**
 * The form of a decision.
 *
 * @param {object} inbox the element
 * @param {string} decision
 */
export function decisionForm(inbox, decision) {
    if (decision === 'AREA') {
        return nothing;
    }
    const fields = FIELDS[decision](inbox);
    const known = new Set([...SENT[decision], 'area']);
    const general = inbox.error && !Object.keys(inbox.fields).some((name) => known.has(name));
    return html`<form
        class="productops-inbox-form aui"
        data-decision=${decision}
        @submit=${(event) => {
            event.preventDefault();
            inbox.decide(decision);
        }}
        @keydown=${(event) => {
            if (event.key === 'Escape') {
                event.stopPropagation();
                inbox.cancel();
            } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                // On one that was found, that one is meant.
                event.target.closest('.productops-inbox-choices button')?.click();
                inbox.decide(decision);
            } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                moveAmongFound(event);
            }
        }}
    >
        ${general ? html`<div class="aui-message aui-message-error productops-inbox-error" role="alert"><p>${inbox.error}</p></div>` : nothing}
        ${fields}
        <div class="productops-inbox-form-buttons">
            <button type="submit" class="aui-button aui-button-primary" ?disabled=${inbox.busy}>
                ${inbox.text(`${decision}Do`)}
                ${inbox.marked.size > 0 ? `(${inbox.meant(inbox.typed).length})` : nothing}
            </button>
            <button type="button" class="aui-button aui-button-link" @click=${() => inbox.cancel()}>
                ${inbox.text('cancel')}
            </button>
        </div>
    </form>`;
}

/** From the field down to what was found, along it, and back up. */
function moveAmongFound(event) {
    const found = Array.from(event.currentTarget.querySelectorAll('.productops-inbox-choices button'));
    const input = event.currentTarget.querySelector('.productops-inbox-line');
    const at = found.indexOf(event.target.closest('button'));
    const to = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (to < -1 || to >= found.length || (at < 0 && event.target !== input)) {
        return;
    }
    event.preventDefault();
    (found[to] ?? input).focus();
}

function labelOf(inbox, name) {
    return name === 'other' && inbox.marked.size > 0 ? 'into' : name;
}

function field(inbox, name, control) {
    // The fields of the filter have names of their own.
    const id = `productops-inbox-form-${name}`;
    const wrong = inbox.fields[name];
    return html`<div class="productops-inbox-field">
        <label for=${id}>${inbox.text(`${labelOf(inbox, name)}Field`)}</label>
        ${control(id, wrong ? `${id}-error` : nothing)}
        ${wrong ? html`<div class="error" id="${id}-error" role="alert">${wrong}</div>` : nothing}
    </div>`;
}

function line(inbox, name, more = {}) {
    return field(
        inbox,
        name,
        (id, describedBy) =>
            html`<input
                class="text productops-inbox-line"
                id=${id}
                name=${name}
                type=${more.type ?? 'text'}
                dir=${more.type ? nothing : 'auto'}
                autocomplete="off"
                min=${more.min ?? nothing}
                placeholder=${more.placeholder ?? nothing}
                aria-describedby=${describedBy}
                aria-invalid=${describedBy === nothing ? nothing : 'true'}
                .value=${inbox.typed[name] ?? ''}
                @input=${(event) => inbox.changed(name, event.target.value)}
            />`,
    );
}

function select(inbox, name, options) {
    return field(
        inbox,
        name,
        (id, describedBy) =>
            html`<select
                class="select"
                id=${id}
                name=${name}
                aria-describedby=${describedBy}
                @change=${(event) => inbox.changed(name, event.target.value)}
            >
                ${options.map(
                    ([value, label]) =>
                        html`<option value=${value} .selected=${value === (inbox.typed[name] ?? '')}>${label}</option>`,
                )}
            </select>`,
    );
}

function importance(inbox) {
    return select(inbox, 'importance', [
        ['', inbox.text('importanceAsSaid')],
        ...IMPORTANCES.map((name) => [name, inbox.text(name)]),
    ]);
}

/** What was found for what is typed: each is taken by a click. */
function choices(inbox, name, found) {
    return found.length === 0
        ? html`<p class="productops-muted" role="status">
              ${inbox.found.none && inbox.typed[name] ? inbox.text('nothingFound') : nothing}
          </p>`
        : html`<ul class="productops-inbox-choices" aria-label=${inbox.text('found')}>
              ${found.map(
                  ({ key, summary, ...more }) =>
                      html`<li>
                          <button
                              type="button"
                              aria-pressed=${String((inbox.typed[name] ?? '').trim() === key)}
                              @click=${(event) => {
                                  inbox.typed = { ...inbox.typed, [name]: key };
                                  inbox.draw();
                                  // Enter is then all that it takes.
                                  event.target.closest('form').querySelector('.productops-inbox-line').focus();
                              }}
                          >
                              <span class="productops-inbox-key">${key}</span> <span dir="auto">${summary}</span>
                              ${more.asked ? drawAsked(inbox, more) : nothing}
                          </button>
                      </li>`,
              )}
          </ul>`;
}

/** What tells which of several the others go into. */
function drawAsked(inbox, { asked, heardOnText, createdText }) {
    const facts = [
        heardOnText && inbox.text('heardRow', heardOnText),
        inbox.text('cameIn', createdText),
        inbox.text('asked', asked),
    ];
    return html`<span class="productops-inbox-asked productops-muted">${facts.filter(Boolean).join(' \u00b7 ')}</span>`;
}

/** Which one is proposed for those that are selected, and why. */
function drawMergeAbout(inbox) {
    if (inbox.marked.size === 0) {
        return inbox.text('mergeAbout');
    }
    const [first] = inbox.targets ?? [];
    return first ? inbox.text('mergeChosen', first.key) : inbox.text('wait');
}

const FIELDS = {
    LINK: (inbox) =>
        html`${line(inbox, 'delivery')} ${choices(inbox, 'delivery', inbox.found.deliveries)} ${importance(inbox)}`,
    CREATE: (inbox) => {
        const projects = inbox.projects ?? [];
        const types = projects.find(({ key }) => key === inbox.typed.project)?.types ?? [];
        return html`${select(inbox, 'project', [
            ['', inbox.projects ? inbox.text('choose1') : inbox.text('wait')],
            ...projects.map(({ key, name }) => [key, `${name} (${key})`]),
        ])}
        ${select(inbox, 'type', [['', inbox.text('choose1')], ...types.map(({ id, name }) => [id, name])])}
        ${line(inbox, 'summary', { placeholder: inbox.detail?.item.summary })} ${importance(inbox)}`;
    },
    MERGE: (inbox) =>
        html`<p class="productops-muted" role="status">${drawMergeAbout(inbox)}</p>
            ${line(inbox, 'other')} ${choices(inbox, 'other', inbox.found.feedback)}`,
    NOT_SAME: (inbox) =>
        html`<p class="productops-muted">${inbox.text('notSameAbout')}</p>
            ${line(inbox, 'other')} ${choices(inbox, 'other', inbox.found.feedback)}`,
    LATER: (inbox) =>
        html`${line(inbox, 'until', { type: 'date', min: dayIn(1) })}
            <div class="productops-inbox-days" role="group" aria-label=${inbox.text('days')}>
                ${[7, 30, 90].map(
                    (days) =>
                        html`<button
                            type="button"
                            class="aui-button"
                            @click=${() => inbox.changed('until', dayIn(days))}
                        >
                            ${inbox.text(`in${days}`)}
                        </button>`,
                )}
            </div>`,
    DECLINE: (inbox) =>
        field(
            inbox,
            'reason',
            (id, describedBy) =>
                html`<textarea
                    class="textarea"
                    id=${id}
                    name="reason"
                    rows="3"
                    dir="auto"
                    maxlength="2000"
                    aria-describedby=${describedBy}
                    .value=${inbox.typed.reason ?? ''}
                    @input=${(event) => inbox.changed('reason', event.target.value)}
                ></textarea>`,
        ),
};
