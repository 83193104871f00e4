import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, show } from './browser.mjs';
import { target } from '../src/release/version-link.js';

const PROJECT = '/jira/plugins/servlet/productops/releases?project=SHOP';

beforeEach(() => {
    show(
        `<a id="productops-project-releases" href="${PROJECT}"><span>Release readiness</span></a><a id="other" href="/x">x</a>`,
    );
});

function near(selector) {
    $(selector).dispatchEvent(new window.MouseEvent('mouseover', { bubbles: true }));
}

test('on the page of a version it leads to that version', () => {
    window.history.pushState(null, '', '/jira/projects/SHOP/versions/10042/tab/release-report-all-issues');
    near('#productops-project-releases span');
    assert.equal(
        $('#productops-project-releases').getAttribute('href'),
        '/jira/plugins/servlet/productops/releases/versions/10042',
    );

    window.history.pushState(null, '', '/jira/projects/SHOP/versions/7');
    near('#productops-project-releases');
    assert.match($('#productops-project-releases').href, /\/versions\/7$/);
});

test('everywhere else it leads to the project, and other links are left alone', () => {
    window.history.pushState(null, '', '/jira/projects/SHOP/versions/7');
    near('#other');
    near('#productops-project-releases');
    window.history.pushState(null, '', '/jira/projects/SHOP/issues');
    near('#productops-project-releases');
    assert.equal($('#productops-project-releases').getAttribute('href'), PROJECT);
    assert.equal($('#other').getAttribute('href'), '/x');
    assert.equal(target(PROJECT, '/projects/SHOP/versions'), PROJECT);
});
