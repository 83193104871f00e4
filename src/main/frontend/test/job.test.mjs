import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, requests, show, unreachable, until } from './browser.mjs';
import '../src/common/job.js';

const JOB = `
    <productops-job data-rest="/jira/rest/jobs/7" data-going="true" data-pause="0" data-unreachable="Not reached">
        <progress></progress>
        <p class="productops-job-message">Waiting</p>
        <a class="productops-job-reload" href="/jira/import">Reload</a>
    </productops-job>`;

test('follows the job, also while the server is away, until it ends', async () => {
    show(JOB);
    assert.equal($('.productops-job-reload'), null);
    answer(
        json({ id: 7, going: true, done: 3, total: 10, message: '3 of 10' }),
        unreachable(),
        json({ id: 7, going: false, done: 10, total: 10, message: 'Imported' }),
    );
    const said = [];
    new window.MutationObserver(() => said.push($('.productops-job-message').textContent)).observe(
        $('.productops-job-message'),
        { childList: true },
    );
    let ended = 0;
    $('productops-job').addEventListener('productops-job-end', (event) => {
        ended = event.detail.id;
    });

    await until(() => ended === 7 && said.length === 3);

    assert.deepEqual(said, ['3 of 10', 'Not reached', 'Imported']);
    assert.equal($('progress').value, 3);
    assert.equal($('progress').max, 10);
    assert.deepEqual(
        requests.map((each) => each.url),
        Array(3).fill('/jira/rest/jobs/7'),
    );
});

test('leaves alone what has ended', () => {
    show(JOB.replace('data-going="true"', 'data-going="false"'));
    assert.ok($('.productops-job-reload'));
});
