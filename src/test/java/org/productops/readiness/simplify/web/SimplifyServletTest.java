package org.productops.readiness.simplify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.manual;
import static org.productops.readiness.gate.GateFixture.NOW;

import org.junit.jupiter.api.Test;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.gate.Passage;
import org.productops.readiness.simplify.SimplifyFixture;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;

class SimplifyServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final SimplifyFixture fixture = new SimplifyFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final SimplifyServlet page = new SimplifyServlet(browser.support(), fixture.service, browser.templates());

    private Answer open(String... parameters) {
        return browser.get(page, "", parameters);
    }

    @Test
    void isForAdministrators() {
        fixture.gate.readiness.people.actAs("anna");
        assertThat(open().status()).isEqualTo(403);
        assertThat(open("view", "figures").status()).isEqualTo(403);
    }

    @Test
    void saysThatNothingIsKnownYet() {
        assertThat(open().html())
                .contains("id=\"productops-simplify-unknown\"")
                .doesNotContain("productops-simplify-list");
    }

    @Test
    void aProposalLeadsToTheFormWithTheChange() {
        fixture.pass(60, Passage.State.HURRIED, NOW);
        assertThat(open().html())
                .contains("data-kind=\"drop\"", "Drop it", "at 60 of 60 transitions (100\u00a0%)")
                .contains("action=\"/jira/plugins/servlet/productops/checklists?action=edit&amp;id="
                        + fixture.gate.done.id() + "\"")
                .contains("name=\"draft\" value=\"{&quot;name&quot;:&quot;Done&quot;")
                .contains("name=\"atl_token\" value=\"" + FakeBrowser.TOKEN + "\"")
                .doesNotContain("productops-simplify-unknown");
    }

    @Test
    void saysThatNothingSpeaksForAChange() {
        fixture.pass(5, Passage.State.CLOSED, NOW);
        assertThat(open().html()).contains("id=\"productops-simplify-none\"");
    }

    @Test
    void showsAllFiguresWithTheirShares() {
        fixture.list("Twice " + SCRIPT, manual("X " + SCRIPT), manual("x " + SCRIPT));
        fixture.pass(3, Passage.State.CLOSED, NOW);
        fixture.pass(1, Passage.State.NOT_APPLICABLE, NOW);
        String html = open("view", "figures").html();
        assertThat(html)
                .contains("Proposals: 1", "Docs", "Estimate", "never failed", "Stands twice")
                .contains("1 <span class=\"productops-muted\">25\u00a0%</span>")
                .contains("Twice &lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(open("view", "figures", "checklist", String.valueOf(fixture.gate.ready.id()))
                        .html())
                .contains("Estimate", " selected>Ready")
                .doesNotContain("Docs");
    }

    @Test
    void manyProposalsAreShownInParts() {
        ChecklistDraft.Item[] items = new ChecklistDraft.Item[26];
        for (int i = 0; i < items.length; i++) {
            items[i] = manual("Item " + i % 13);
        }
        fixture.list("Many", items);
        assertThat(open().html()).contains("1 to 10 of 13", ">Item 0<").doesNotContain(">Item 12<");
        assertThat(open("start", "10").html()).contains("11 to 13 of 13", ">Item 12<");
    }
}
