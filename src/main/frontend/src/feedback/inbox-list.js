/* How the list of the inbox is drawn, with what is said above it. */
import { html, nothing } from 'lit/html.js';
import { parameters } from './inbox-api.js';
import { OF_MANY } from './inbox-choosing.js';

export function drawNotice(inbox) {
    if (!inbox.notice) {
        return nothing;
    }
    const { key, undo } = inbox.notice;
    return html`<p class="productops-inbox-notice">
        <span>${drawDone(inbox)}</span>
        ${
            undo
                ? html`<button
                      type="button"
                      class="aui-button aui-button-link productops-inbox-undo"
                      ?disabled=${inbox.busy}
                      @click=${() => inbox.undo()}
                  >
                      ${inbox.text('undo')}<span class="productops-assistive"> ${key}</span>
                  </button>`
                : nothing
        }
    </p>`;
}

/** What was done, and with what: whoever chose the wrong one sees it here. */
function drawDone(inbox) {
    const { key, state, text, name, others } = inbox.notice;
    if (!name) {
        return text ?? inbox.text('done', key, state);
    }
    // About many, no single one is named.
    const [before, after] = key ? inbox.text(name, key).split('%2') : inbox.text(name).split('%1');
    return html`${before}${others.map(
        (other, at) =>
            html`${at > 0 ? ', ' : ''}<a href="${inbox.dataset.browse}${other.key}">${other.key}</a>
                <span dir="auto">${other.summary}</span>`,
    )}${after}${text ? ` ${text}` : nothing}`;
}

export function drawError(inbox) {
    return html`<div class="aui-message aui-message-error productops-inbox-error" role="alert">
        <p>${inbox.error}</p>
    </div>`;
}

export function drawBulk(inbox) {
    if (inbox.job) {
        return html`<div class="productops-inbox-bulk" role="status">
            <span>${inbox.job.message}</span>
            ${
                inbox.job.total > 0
                    ? html`<progress
                          max=${inbox.job.total}
                          .value=${inbox.job.done}
                          aria-label=${inbox.job.title}
                      ></progress>`
                    : nothing
            }
        </div>`;
    }
    if (inbox.marked.size === 0) {
        return nothing;
    }
    return html`<div class="productops-inbox-bulk" role="group" aria-label=${inbox.text('bulk')}>
        <strong>${inbox.text('marked', inbox.marked.size)}</strong>
        ${inbox.isWide() ? nothing : drawManyWays(inbox)}
        <button
            type="button"
            class="aui-button aui-button-link"
            @click=${() => {
                inbox.marked.clear();
                inbox.closeForm();
                inbox.draw();
            }}
        >
            ${inbox.text('clear')}
        </button>
    </div>`;
}

/** What can be decided about all that are selected: beside the list, or above it where nothing stands beside it. */
export function drawManyWays(inbox) {
    return html`<button
            type="button"
            class="aui-button productops-inbox-propose"
            aria-expanded=${String(inbox.proposed !== undefined)}
            @click=${() => {
                inbox.closeForm();
                inbox.openProposed();
            }}
        >
            ${inbox.text('proposedMany')}
        </button>
        ${OF_MANY.map(
            (decision) =>
                html`<button
                    type="button"
                    class="aui-button"
                    aria-expanded=${String(inbox.form === decision)}
                    @click=${() => (inbox.form === decision ? inbox.cancel() : inbox.openForm(decision))}
                >
                    ${inbox.text(decision)}
                </button>`,
        )}`;
}

export function drawFresh(inbox) {
    return inbox.fresh === 0
        ? nothing
        : html`<button
              type="button"
              class="aui-button productops-inbox-fresh"
              @click=${() => {
                  inbox.unseen = undefined;
                  inbox.read();
              }}
          >
              ${inbox.fresh > 0 ? inbox.text('fresh', inbox.fresh) : inbox.text('stale')}
          </button>`;
}

export function drawList(inbox) {
    if (!inbox.loaded) {
        return html`<p class="productops-muted productops-inbox-wait">
            ${inbox.error ? nothing : inbox.text('wait')}
        </p>`;
    }
    if (inbox.items.length === 0) {
        return html`<div class="productops-inbox-none">
            <h2>${inbox.dataset.none}</h2>
            <p>${inbox.dataset.noneHelp}</p>
            ${
                inbox.dataset.clear
                    ? html`<p>
                          <a class="productops-inbox-clear" href=${inbox.dataset.clear}>${inbox.text('clearFilter')}</a>
                      </p>`
                    : nothing
            }
        </div>`;
    }
    return html`<p class="productops-inbox-keys productops-muted">
            ${inbox.next && inbox.dataset.end ? html`<a class="productops-inbox-end" href=${inbox.dataset.end}>${inbox.text('end')}</a>` : nothing}
            <button
                type="button"
                class="aui-button aui-button-link"
                aria-expanded=${String(inbox.help)}
                @click=${() => inbox.toggleHelp()}
            >
                ${inbox.text('keys')}
            </button>
        </p>
        <ul class="productops-inbox-rows" aria-label=${inbox.text('list')}>
            ${inbox.items.map((item) => drawRow(inbox, item))}
            ${
                inbox.next
                    ? html`<li class="productops-inbox-more">
                          <button type="button" class="aui-button" @click=${() => inbox.more()}>
                              ${inbox.text('more')}
                          </button>
                      </li>`
                    : nothing
            }
        </ul>`;
}

function drawRow(inbox, item) {
    const current = item.key === inbox.selected;
    // One row takes part in the order of Tab, as arrows lead along the list: what stands beside it is the next stop then.
    const stop = inbox.item(inbox.selected) ? current : item === inbox.items[0];
    return html`<li class="productops-inbox-row" aria-current=${current ? 'true' : nothing}>
        <input
            type="checkbox"
            tabindex=${stop ? nothing : '-1'}
            aria-label=${inbox.text('mark', item.key)}
            .checked=${inbox.marked.has(item.key)}
            title=${item.editable ? nothing : inbox.text('readOnly')}
            ?disabled=${!item.editable}
            @change=${() => inbox.mark(item.key)}
        />
        <a
            tabindex=${stop ? nothing : '-1'}
            href="?${parameters(inbox.query, { selected: item.key })}"
            @click=${(event) => {
                if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
                    event.preventDefault();
                    inbox.openRow(item.key);
                    // Enter, and no pointer.
                    if (event.detail === 0) {
                        inbox.focusDetail();
                    }
                }
            }}
        >
            <span class="productops-inbox-row-head"
                ><span class="productops-inbox-key">${item.key}</span> ${drawState(inbox, item)}
                ${drawWhen(inbox, item)}</span
            >
            <span class="productops-inbox-summary" dir="auto">${item.summary}</span>
            ${inbox.placed.has(item.key) ? html`<span class="productops-inbox-placed">${inbox.text('placed')}</span>` : nothing}
            <span class="productops-inbox-row-facts productops-muted"
                >${[item.organisation, item.kindText, item.importanceText, item.areaText]
                    .filter(Boolean)
                    .map((fact) => html`<span dir="auto">${fact}</span>`)}</span
            >
        </a>
    </li>`;
}

/** What was heard long ago may have come in today. */
function drawWhen(inbox, item) {
    const cameIn = inbox.text('cameIn', item.createdText);
    const heard = item.heardOnText && inbox.text('heardRow', item.heardOnText);
    const said = item.heardOnText === item.createdText ? heard : [heard, cameIn].filter(Boolean).join(' \u00b7 ');
    return html`<span class="productops-inbox-when">${said}</span>`;
}

export function drawState(inbox, item) {
    const looks = {
        NEW: 'new',
        LATER: 'moved',
        TO_ANSWER: 'moved',
        ACCEPTED: 'inprogress',
        ANSWERED: 'success',
        DECLINED: 'default',
        MERGED: 'default',
    };
    return html`${
        item.overdue
            ? html`<span class="aui-lozenge aui-lozenge-removed productops-inbox-overdue"
                  >${inbox.text('overdue')}</span
              > `
            : nothing
    }${
        item.state === 'NEW' && item.overdue
            ? nothing
            : html`<span class="aui-lozenge aui-lozenge-subtle aui-lozenge-${looks[item.state] ?? 'default'}"
                  >${item.stateText}</span
              >`
    }`;
}
