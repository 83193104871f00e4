/* Jira lets no app add anything to the page of a version; beside the project stands the app's link to its releases. On the page of a
   version it leads to that version. */
const VERSION = /\/projects\/[^/]+\/versions\/(\d+)/;
const LINK = 'a[href*="/productops/releases?project="], a[data-productops-href]';

/**
 * Where the link leads from a page.
 *
 * @param {string} href where it leads to from all pages: the releases of the project
 * @param {string} path the path of the page
 * @returns {string} where it leads to from this one
 */
export function target(href, path) {
    const version = VERSION.exec(path);
    return version ? href.replace(/\/releases\b.*$/, '/releases/versions/' + version[1]) : href;
}

/** Jira changes pages without loading them, so what the link says is looked at when somebody comes near it. */
export function lead(event) {
    const link = event.target.closest?.(LINK);
    if (link) {
        link.dataset.productopsHref ??= link.getAttribute('href');
        link.setAttribute('href', target(link.dataset.productopsHref, window.location.pathname));
    }
}

['mouseover', 'focusin', 'touchstart', 'click'].forEach((kind) =>
    document.addEventListener(kind, lead, { capture: true, passive: true }),
);
