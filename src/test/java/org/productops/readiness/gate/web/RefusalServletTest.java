package org.productops.readiness.gate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;
import static org.productops.readiness.gate.GateFixture.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.gate.GateFixture;
import org.productops.readiness.gate.Passage;
import org.productops.readiness.gate.Refusal;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;

class RefusalServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String PAGE = "/jira/plugins/servlet/productops/refusals";

    private final GateFixture fixture = new GateFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final RefusalServlet page = new RefusalServlet(
            browser.support(), fixture.refusals, fixture.trials, browser.templates(), new FakeDates());

    private Answer open(String path, String... parameters) {
        return browser.get(page, path, parameters);
    }

    private void refuse(int from, int to, Checklist checklist) {
        for (int issue = from; issue <= to; issue++) {
            fixture.log.note(fixture.refusal(10L * issue, checklist, Refusal.Kind.REFUSED, NOW));
        }
    }

    @Test
    void sendsThoseWhoAreNotLoggedInToTheLogIn() {
        fixture.readiness.people.actAsNobody();
        assertThat(open("").status()).isEqualTo(302);
        assertThat(open("group", "from", "1", "until", "2").status()).isEqualTo(302);
    }

    @Test
    void saysThatNothingWasRefused() {
        assertThat(open("").html())
                .contains("id=\"productops-gate-none\"")
                .doesNotContain("productops-gate-all")
                .doesNotContain("productops-gate-filter");
    }

    @Test
    void aBulkChangeSaysWhichIssuesStayedAndLeadsToAllOfThem() {
        refuse(1, 12, fixture.done);

        String html = open("").html();
        assertThat(html)
                .contains("<span dir=\"auto\">Close</span>")
                .contains("12 issues")
                .contains("<strong>12\u00a0\u00d7</strong> <span dir=\"auto\">Docs</span>")
                .contains("href=\"/jira/browse/PAY-1\"")
                .contains("Summary of PAY-1")
                .contains("Show all 12 issues");
        assertThat(html.split("productops-gate-issue\"")).hasSize(11);

        String more =
                html.replaceAll("(?s).*class=\"productops-gate-rest\" href=\"" + PAGE + "/group\\?([^\"]*)\".*", "$1");
        String[] parameters = more.replace("&amp;", "=").split("=");
        assertThat(open("group", parameters).html())
                .contains("Close: refused issues", "12 issues", "Anna", "PAY-12", "PAY-1<");
        fixture.readiness.people.actAs("ben");
        assertThat(open("group", parameters).status()).isEqualTo(404);
    }

    @Test
    void twentyFiveOpenItemsAreFoldedAway() {
        fixture.readiness.people.actAs("admin");
        ChecklistDraft.Item[] items = new ChecklistDraft.Item[25];
        for (int i = 0; i < items.length; i++) {
            items[i] = manual("Item " + i + " " + SCRIPT);
        }
        Checklist many = fixture.readiness.checklists.create(draft("Many " + SCRIPT, items));
        fixture.readiness.people.actAs("anna");
        refuse(1, 1, many);

        String html = open("").html();
        assertThat(html).doesNotContain("<script>").contains("Many &lt;script&gt;");
        assertThat(html.substring(0, html.indexOf("<details")).split("<li><span"))
                .hasSize(6);
        assertThat(html.substring(html.indexOf("<details")).split("<li><span")).hasSize(21);
        assertThat(html).contains("More open items: 20");
    }

    @Test
    void administratorsSeeEverybodysAndWhatWasLost() {
        refuse(1, 1, fixture.done);
        fixture.log.note(GateFixture.by(
                fixture.refusal(20, fixture.ready, Refusal.Kind.REFUSED, NOW.minusSeconds(100)), "key-ben"));
        assertThat(open("all").status()).isEqualTo(403);

        fixture.readiness.people.actAs("admin");
        String html = open("all").html();
        assertThat(html)
                .contains("Anna", "Ben", "PAY-1<", "PAY-2<", "id=\"productops-gate-filter\"")
                .doesNotContain("productops-gate-lost");
        assertThat(open("all", "checklist", String.valueOf(fixture.ready.id())).html())
                .contains("Ben", " selected>Ready")
                .doesNotContain("PAY-1<");
        assertThat(open("").html()).contains("productops-gate-none", "href=\"" + PAGE + "/all\"");
    }

    @Test
    void pagesThatAreNotThereAreSaidToBeSo() {
        assertThat(open("else").status()).isEqualTo(404);
        assertThat(open("group", "from", "x", "until", "2").status()).isEqualTo(404);
        assertThat(open("group", "from", "1", "until", "999999999999999999").status())
                .isEqualTo(404);
    }

    @Test
    void manyGroupsAreShownInParts() {
        for (int i = 0; i < 25; i++) {
            Instant at = NOW.minusSeconds(100L * (25 - i));
            fixture.log.note(fixture.refusal(10L * (i + 1), fixture.done, Refusal.Kind.REFUSED, at));
        }
        assertThat(open("").html()).contains("1 to 20 of 25", "PAY-25<").doesNotContain("PAY-1<");
        assertThat(open("", "start", "20").html()).contains("21 to 25 of 25", "PAY-1<");
        assertThat(open("", "start", "900").html()).contains("21 to 25 of 25", "PAY-1<");
    }

    @Test
    void theTrialReportSaysWhatWouldHaveBeenRefused() {
        for (int issue = 1; issue <= 3; issue++) {
            fixture.log.note(fixture.refusal(10L * issue, fixture.done, Refusal.Kind.TRIAL, NOW));
        }
        fixture.log.passed(fixture.passage(1000, fixture.done, true, Passage.State.CLOSED, NOW));
        assertThat(open("trial").status()).isEqualTo(403);

        fixture.readiness.people.actAs("admin");
        String done = String.valueOf(fixture.done.id());
        assertThat(open("trial", "checklist", done).html())
                .contains("<strong>75\u00a0%</strong>", "3 of 4 transitions would have been refused")
                .contains("Docs", "Payments", "PAY-3<", " selected>Done")
                .doesNotContain("productops-trial-one");
        assertThat(open("trial", "checklist", done, "transition", "Close", "workflow", "Delivery " + SCRIPT)
                        .html())
                .contains("productops-trial-one", "productops-trial-none", "Delivery &lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(open("trial", "checklist", "99").status()).isEqualTo(404);
    }

    @Test
    void theTrialReportSaysWhenThereIsNothingToFear() {
        fixture.log.passed(fixture.passage(1000, fixture.done, true, Passage.State.CLOSED, NOW));
        fixture.readiness.people.actAs("admin");
        assertThat(open("trial").html()).contains("productops-trial-free").doesNotContain("productops-trial-figure");
    }

    @Test
    void administratorsReadWhichClassFailed() {
        ChecklistItem docs = fixture.done.items().get(0);
        fixture.log.note(new Refusal(
                0,
                10,
                "PAY-1",
                1,
                "Delivery",
                "Close",
                fixture.done.id(),
                List.of(docs.id()),
                Refusal.Kind.REFUSED,
                "key-anna",
                NOW,
                Map.of(docs.id(), "com.example.Check" + SCRIPT)));
        assertThat(open("").html()).contains("Docs").doesNotContain("com.example");
        fixture.readiness.people.actAs("admin");
        assertThat(open("all").html())
                .contains("com.example.Check&lt;script&gt;")
                .doesNotContain("<script>");
    }
}
