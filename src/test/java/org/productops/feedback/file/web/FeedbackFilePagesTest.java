package org.productops.feedback.file.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.InMemoryImportStore;
import org.productops.common.imports.web.ImportPages;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
import org.productops.common.job.JobTexts;
import org.productops.common.job.web.JobDrawing;
import org.productops.feedback.event.InMemoryFeedbackEventStore;
import org.productops.feedback.file.FeedbackFileAuditTexts;
import org.productops.feedback.file.FeedbackFileImports;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.portal.PortalFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.HeldJobThreads;

class FeedbackFilePagesTest {

    private final PortalFixture fixture = new PortalFixture();
    private final OrganisationFixture organisations = new OrganisationFixture();
    private final FakeStorage storage = new FakeStorage();
    private final FakeBrowser browser = new FakeBrowser();
    private final HeldJobThreads threads = new HeldJobThreads();
    private final Access access = new Access(fixture.people);
    private final JobService jobs = new JobService(new InMemoryJobStore(), threads, access, () -> fixture.now);
    private final FeedbackFileServlet servlet = new FeedbackFileServlet(
            browser.support(),
            new FeedbackFileImports(
                    access,
                    fixture.projects,
                    organisations.library,
                    fixture.feedback.issues,
                    fixture.feedback.kind,
                    fixture.sent,
                    fixture.queue,
                    fixture.withdrawal,
                    fixture.items,
                    fixture.feedback.store,
                    (issueId, userKey) -> {},
                    new InMemoryFeedbackEventStore(),
                    fixture.behalf,
                    storage.transactions(),
                    fixture.audit,
                    () -> fixture.now),
            new ImportPages(
                    new ImportService(
                            new InMemoryImportStore(),
                            jobs,
                            storage.writes(),
                            access,
                            new EnglishTexts(),
                            () -> fixture.now),
                    new JobDrawing(jobs, new JobTexts(new EnglishTexts()), browser.templates()),
                    browser.templates(),
                    new FakeDates(),
                    fixture.people));

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void asksForTheProjectBeforeAnyRowIsCalledWrong() {
        fixture.people.actAs("ada");
        browser.post(
                servlet,
                "",
                "format",
                "fider",
                "text",
                "number,title,votes_count,original_number\n12,Dark mode,7,\n13,Light mode,1,\n");
        threads.runNext();

        assertThat(browser.get(servlet, "1").html())
                .contains("Say first into which project all of this goes", "name=\"project\"")
                .doesNotContain("productops-import-apply-submit", "productops-import-tab-WRONG");

        browser.post(servlet, "1", "do", "choose", "version", "1", "project", "SHOP");
        threads.runNext();
        assertThat(browser.get(servlet, "1").html())
                .contains("Dark mode", "productops-import-apply-submit")
                .doesNotContain("Say first into which project");
    }

    @Test
    void onlyWhatFeedbackKnowsIsAskedAndSaid() {
        organisations.add("Acme");
        fixture.people.actAs("ada");
        browser.post(
                servlet,
                "",
                "format",
                "csv",
                "text",
                "project,quote,organisation,kind\nSHOP,Too slow,Acne,PRAISE\nSHOP,Loud,Xyzzy,\nSHOP,Fine,Acme,\n");
        threads.runNext();

        String preview = browser.get(servlet, "1").html();
        assertThat(preview)
                .contains(
                        "\u201cAcne\u201d is not in the list; the nearest is Acme; it is kept as it is written.",
                        "\u201cXyzzy\u201d is not in the list; it is kept as it is written.",
                        "Rows to look at before you import them: 2.",
                        ">Praise</ins>",
                        "productops-import-tab-NEW",
                        "productops-import-tab-SAME")
                .doesNotContain(
                        "productops-import-archive",
                        "productops-import-leave-out",
                        "productops-import-tab-GONE",
                        "productops-import-tab-CHANGED",
                        "whom nobody knows",
                        "Left out.",
                        "<th scope=\"row\"><span dir=\"auto\">Too slow</span> <code>");

        browser.post(servlet, "1", "do", "apply", "version", "1");
        threads.runNext();
        assertThat(browser.get(servlet, "1").html())
                .contains("Imported: 3.", "becomes issues within a moment", "What came in")
                .doesNotContain("archived");
        assertThat(browser.get(servlet, "1/undo").html())
                .contains("What the import added is removed: 3. What stays as it is: 0.")
                .doesNotContain("archived");
    }

    @Test
    void aPastedTableIsLookedThroughImportedAndTakenBack() {
        fixture.people.actAs("ada");
        assertThat(browser.get(servlet, "").html()).contains("Import feedback");

        browser.post(servlet, "", "format", "csv", "text", "project,id,quote\nSHOP,1,Too slow\n");
        threads.runNext();
        assertThat(browser.get(servlet, "1").html())
                .contains(
                        "Too slow",
                        "productops-import-apply",
                        "<code>1</code>",
                        "href=\"/jira/plugins/servlet/productops/feedback-inbox");

        browser.post(servlet, "1", "do", "apply", "version", "1");
        threads.runNext();
        assertThat(browser.get(servlet, "1").html()).contains("productops-import-undo");
        assertThat(fixture.sent.ofUser("key-ada", 10)).hasSize(1);
        AuditEntry entry = fixture.audit.last();
        assertThat(new FeedbackFileAuditTexts(new EnglishTexts()).subject(entry.subject()))
                .satisfies(subject -> assertThat(subject.name()).isEqualTo("Import 1"))
                .satisfies(subject ->
                        assertThat(subject.page()).contains("/plugins/servlet/productops/feedback-import/1"));
    }
}
