/* How what is chosen in the inbox is drawn, with all that can be decided about it. */
import { html, nothing } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { parameters } from './inbox-api.js';
import { KEYS } from './inbox-choosing.js';
import { decisionForm } from './inbox-forms.js';
import { drawProposedMany } from './inbox-many.js';
import { drawManyWays, drawState } from './inbox-list.js';
import { waysOf } from './inbox-ways.js';

export function drawHelp(inbox) {
    const lines = [
        ['j', inbox.text('keyNext')],
        ['k', inbox.text('keyPrevious')],
        ['\u2193 \u2191', inbox.text('keyArrows')],
        ['Enter', inbox.text('keyEnter')],
        ...Object.entries(KEYS).map(([key, decision]) => [key, inbox.text(decision)]),
        ['x', inbox.text('keyMark')],
        ['Ctrl+Enter', inbox.text('keySend')],
        ['Esc', inbox.text('keyLeave')],
        ['?', inbox.text('keyHelp')],
    ];
    return html`<div class="productops-inbox-help">
        <h2>${inbox.text('keys')}</h2>
        <p class="productops-muted">${inbox.text('keysAbout')}</p>
        <dl>
            ${lines.map(
                ([key, what]) =>
                    html`<div>
                        <dt><kbd>${key}</kbd></dt>
                        <dd>${what}</dd>
                    </div>`,
            )}
        </dl>
    </div>`;
}

/** While several are selected, all that is decided is about them: what one of them says does not stand beside it. */
export function drawMany(inbox) {
    return inbox.marked.size === 0
        ? nothing
        : html`<h2 class="productops-inbox-many">${inbox.text('marked', inbox.marked.size)}</h2>
              ${
                  inbox.isWide()
                      ? html`<div
                            class="productops-inbox-buttons productops-inbox-many-ways"
                            role="group"
                            aria-label=${inbox.text('bulk')}
                        >
                            ${drawManyWays(inbox)}
                        </div>`
                      : nothing
              }
              ${inbox.proposed ? drawProposedMany(inbox) : nothing}
              ${inbox.form === 'AREA' ? drawArea(inbox, true) : nothing}
              ${inbox.form ? decisionForm(inbox, inbox.form) : nothing}`;
}

export function drawDetail(inbox) {
    if (inbox.marked.size > 0) {
        return nothing;
    }
    if (!inbox.detail) {
        return inbox.loaded && inbox.items.length > 0
            ? html`<p class="productops-muted productops-inbox-wait">
                  ${inbox.selected && !inbox.error ? inbox.text('wait') : inbox.text('choose')}
              </p>`
            : nothing;
    }
    const { item } = inbox.detail;
    return html`<header class="productops-inbox-detail-head">
            <p>
                <a class="productops-inbox-issue" href="${inbox.dataset.browse}${item.key}">${item.key}</a>
                ${drawState(inbox, item)}
            </p>
            <h2 dir="auto" tabindex="-1">${item.summary}</h2>
            ${drawBecame(inbox)}
        </header>
        ${drawElsewhere(inbox)}
        ${
            item.quote
                ? html`<blockquote class="productops-inbox-quote" dir="auto">${item.quote}</blockquote>`
                : html`<p class="productops-muted">${inbox.text('noQuote')}</p>`
        }
        ${drawFacts(inbox)} ${isUndecided(item) ? drawLikely(inbox) : nothing}
        ${item.editable ? drawDecisions(inbox) : html`<p class="productops-muted">${inbox.text('readOnly')}</p>`}
        ${drawMerged(inbox)} ${drawLinked(inbox, 'different', inbox.detail.different)}`;
}

function isUndecided({ state }) {
    return state === 'NEW' || state === 'LATER';
}

/** What it has become stands beside its title, before all that could still become of it. */
function drawBecame(inbox) {
    const { deliveries, survivor } = inbox.detail;
    return html`${survivor ? drawBecameOf(inbox, 'survivor', survivor) : nothing}
    ${deliveries.map((issue) => drawBecameOf(inbox, 'deliveries', issue))}`;
}

function drawBecameOf(inbox, name, issue) {
    return html`<p class="productops-inbox-became">
        <span class="productops-muted">${inbox.text(name)}</span>
        <a href="${inbox.dataset.browse}${issue.key}">${issue.key}</a> <span dir="auto">${issue.summary}</span>
    </p>`;
}

/** Where the detail is in the place of the list. */
export function drawTurns(inbox) {
    const at = inbox.items.findIndex((item) => item.key === inbox.selected);
    return html`<nav class="productops-inbox-turns" aria-label=${inbox.text('turns')}>
        <button type="button" class="aui-button productops-inbox-back" @click=${() => inbox.back()}>
            ${inbox.text('back')}
        </button>
        <button
            type="button"
            class="aui-button productops-inbox-previous"
            ?disabled=${at <= 0}
            @click=${() => inbox.step(-1)}
        >
            ${inbox.text('previous')}
        </button>
        <button
            type="button"
            class="aui-button productops-inbox-next"
            ?disabled=${at < 0 || at >= inbox.items.length - 1}
            @click=${() => inbox.step(1)}
        >
            ${inbox.text('next')}
        </button>
    </nav>`;
}

function drawElsewhere(inbox) {
    return inbox.elsewhere
        ? html`<div class="aui-message aui-message-info productops-inbox-elsewhere" role="status">
              <p>
                  ${
                      inbox.elsewhere.deciderName
                          ? inbox.text('elsewhereBy', inbox.elsewhere.deciderName, inbox.elsewhere.stateText)
                          : inbox.text('elsewhere', inbox.elsewhere.stateText)
                  }
                  <button type="button" class="aui-button aui-button-link" @click=${() => inbox.open(inbox.selected)}>
                      ${inbox.text('elsewhereShow')}
                  </button>
              </p>
          </div>`
        : nothing;
}

function drawFacts(inbox) {
    const { item } = inbox.detail;
    const facts = [
        ['organisation', [item.organisation, inbox.detail.organisationStateText, inbox.detail.segment]],
        ['speaker', [inbox.detail.speaker]],
        ['kind', [item.kindText]],
        ['importance', [item.importanceText]],
        ['source', [inbox.detail.sourceText, inbox.detail.channel]],
        ['heard', [inbox.detail.heardOnText]],
        ['cameInOn', [item.createdText]],
        ['areaNow', [item.areaText]],
        ['reason', [inbox.detail.reason]],
    ]
        .map(([name, values]) => [name, values.filter(Boolean).join(' \u00b7 ')])
        .filter(([, value]) => value);
    return html`<dl class="productops-inbox-facts">
        ${facts.map(
            ([name, value]) =>
                html`<div>
                    <dt>${inbox.text(name)}</dt>
                    <dd dir="auto">${value}</dd>
                </div>`,
        )}
        ${
            inbox.detail.link
                ? html`<div>
                      <dt>${inbox.text('original')}</dt>
                      <dd><a href=${inbox.detail.link} rel="noreferrer noopener">${inbox.detail.link}</a></dd>
                  </div>`
                : nothing
        }
    </dl>`;
}

/** What is less alike is mostly something else: it stands folded, and takes no place from what is to be decided. */
function drawLikely(inbox) {
    const { similar = [], item } = inbox.detail;
    const likely = similar.filter(({ sameness }) => sameness !== 'UNSURE');
    const others = similar.filter(({ sameness }) => sameness === 'UNSURE');
    const many = likely.filter(isMergeable).length > 1 && item.editable;
    return html`${
        likely.length === 0
            ? nothing
            : html`<h3>${inbox.text('likely')}</h3>
                  ${drawSimilar(inbox, likely, many)} ${many ? drawMergeThese(inbox, likely) : nothing}`
    }
    ${
        others.length === 0
            ? nothing
            : keyed(
                  item.key,
                  html`<details class="productops-inbox-lesser">
                      <summary>${inbox.text('lesser', others.length)}</summary>
                      ${drawSimilar(inbox, others, false)}
                  </details>`,
              )
    }`;
}

/** Something else stands for what is merged already. */
function isMergeable({ state }) {
    return state !== 'MERGED';
}

/**
 * What is nearly always the same and was not decided on is chosen until somebody says otherwise; all else is read by
 * somebody first.
 */
function isPicked(inbox, { key, sameness, state }) {
    return inbox.picks.get(key) ?? (sameness === 'SURE' && ['NEW', 'LATER'].includes(state));
}

function drawMergeThese(inbox, likely) {
    const picked = likely.filter((each) => isMergeable(each) && isPicked(inbox, each)).map(({ key }) => key);
    const into = inbox.detail.item.key;
    return html`<button
        type="button"
        class="aui-button productops-inbox-merge-these"
        ?disabled=${inbox.isAtWork() || picked.length === 0}
        @click=${() => inbox.mergeThese(picked, into)}
    >
        ${inbox.text('mergeThese', picked.length, into)}
    </button>`;
}

function drawSimilar(inbox, similar, many) {
    return html`<ul class="productops-inbox-likely">
        ${similar.map(
            (each) =>
                html`<li class=${many ? 'productops-inbox-pickable' : ''}>
                    ${
                        many && isMergeable(each)
                            ? html`<input
                                  type="checkbox"
                                  aria-label=${inbox.text('mark', each.key)}
                                  .checked=${isPicked(inbox, each)}
                                  @change=${(event) => {
                                      inbox.picks.set(each.key, event.target.checked);
                                      inbox.draw();
                                  }}
                              />`
                            : nothing
                    }
                    <div>
                        <a href="${inbox.dataset.browse}${each.key}">${each.key}</a>
                        <span dir="auto">${each.summary}</span>
                        ${each.state === 'NEW' ? nothing : drawState(inbox, each)}
                        <span class="productops-inbox-pick-why productops-muted"
                            >${joined([
                                each.sameness === 'UNSURE' ? '' : inbox.text(`same${each.sameness}`),
                                inbox.text('likeness', each.likeness),
                                each.words,
                            ])}</span
                        >
                        ${each.reason ? html`<span class="productops-inbox-pick-why" dir="auto">${each.reason}</span>` : nothing}
                        ${inbox.detail.item.editable ? drawWays(inbox, each) : nothing}
                    </div>
                </li>`,
        )}
    </ul>`;
}

function joined(all) {
    return all.filter(Boolean).map((fact, at) => html`${at > 0 ? ' \u00b7 ' : ''}<span dir="auto">${fact}</span>`);
}

function drawWays(inbox, other) {
    return html`<div class="productops-inbox-likely-ways">
        ${['MERGE', 'NOT_SAME']
            .filter((decision) => decision !== 'MERGE' || isMergeable(other))
            .map(
                (decision) =>
                    html`<button
                        type="button"
                        class="aui-button aui-button-link productops-inbox-likely-do"
                        @click=${() => inbox.openWith(decision, other.key)}
                    >
                        ${inbox.text(decision)}<span class="productops-assistive"> ${other.key}</span>
                    </button>`,
            )}
    </div>`;
}

/** The buttons stay in reach, however much there is to read above them. */
function drawDecisions(inbox) {
    const { state } = inbox.detail.item;
    const ways = waysOf(state);
    return html`<div class="productops-inbox-decide">${ways.includes('AREA') ? drawArea(inbox, false) : nothing}</div>
        <div class="productops-inbox-buttons productops-inbox-ways" role="group" aria-label=${inbox.text('decide')}>
            ${Object.entries(KEYS)
                .filter(([, decision]) => decision !== 'AREA' && ways.includes(decision))
                .map(
                    ([key, decision]) =>
                        html`<button
                            type="button"
                            class="aui-button productops-inbox-do"
                            data-decision=${decision}
                            aria-expanded=${String(inbox.form === decision)}
                            title="${inbox.text(decision)} (${key})"
                            @click=${() => (inbox.form === decision ? inbox.cancel() : inbox.openForm(decision))}
                        >
                            ${inbox.text(decision)} <kbd aria-hidden="true">${key}</kbd>
                        </button>`,
                )}
            ${
                state === 'NEW'
                    ? nothing
                    : html`<button
                          type="button"
                          class="aui-button productops-inbox-do"
                          data-decision="REOPEN"
                          ?disabled=${inbox.busy}
                          @click=${() => inbox.decide('REOPEN')}
                      >
                          ${state === 'MERGED' ? inbox.text('unmerge') : inbox.text('REOPEN')}
                      </button>`
            }
        </div>
        ${inbox.form && inbox.form !== 'AREA' ? decisionForm(inbox, inbox.form) : nothing}`;
}

function drawArea(inbox, alone) {
    return html`<form
        class="productops-inbox-area aui ${alone ? 'productops-inbox-form' : ''}"
        @submit=${(event) => {
            event.preventDefault();
            inbox.decide('AREA');
        }}
        @keydown=${(event) => event.key === 'Escape' && !event.defaultPrevented && inbox.cancel()}
    >
        <label for="productops-inbox-area"
            >${inbox.text('area')} ${alone ? nothing : html`<kbd aria-hidden="true">a</kbd>`}</label
        >
        <div class="productops-inbox-area-line">
            ${inbox.areaPicker()}
            <button type="submit" class="aui-button" ?disabled=${inbox.busy}>${inbox.text('setArea')}</button>
        </div>
        ${inbox.fields.area ? html`<div class="error" role="alert">${inbox.fields.area}</div>` : nothing}
        ${alone && inbox.error && !inbox.fields.area ? html`<div class="error" role="alert">${inbox.error}</div>` : nothing}
        ${alone ? nothing : drawProposals(inbox)}
    </form>`;
}

/** Proposals are taken into the field, so that one decision says both. */
function drawProposals(inbox) {
    const areas = inbox.detail?.areas ?? [];
    return areas.length === 0
        ? nothing
        : html`<ul class="productops-inbox-proposed" aria-label=${inbox.text('proposed')}>
              ${areas.map(
                  (area) =>
                      html`<li>
                          <button
                              type="button"
                              class="aui-button productops-inbox-proposal"
                              aria-label=${inbox.text('useArea', area.path)}
                              @click=${() => inbox.fillArea(area)}
                          >
                              <span dir="auto">${area.path}</span>
                          </button>
                          <span class="productops-muted"
                              >${inbox.text(`area${area.certainty}`)}. <span dir="auto">${area.why}</span></span
                          >
                      </li>`,
              )}
          </ul>`;
}

function drawLinked(inbox, name, issues) {
    return issues.length === 0
        ? nothing
        : html`<h3>${inbox.text(name)}</h3>
              <ul class="productops-inbox-linked">
                  ${issues.map(
                      (issue) =>
                          html`<li>
                              <a href="${inbox.dataset.browse}${issue.key}">${issue.key}</a>
                              <span dir="auto">${issue.summary}</span>
                          </li>`,
                  )}
              </ul>`;
}

function drawMerged(inbox) {
    const { merged } = inbox.detail;
    return html`${
        merged.length === 0
            ? nothing
            : html`<h3>${inbox.text('merged', merged.length)}</h3>
                  <ul class="productops-inbox-linked">
                      ${merged.map(
                          (item) =>
                              html`<li>
                                  <a href="?${parameters(inbox.query, { state: 'merged', selected: item.key })}"
                                      >${item.key}</a
                                  >
                                  <span dir="auto"
                                      >${[item.organisation, item.quote || item.summary].filter(Boolean).join(': ')}</span
                                  >
                              </li>`,
                      )}
                  </ul>`
    }`;
}
