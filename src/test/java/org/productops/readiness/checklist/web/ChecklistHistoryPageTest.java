package org.productops.readiness.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.kept;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.Confirmation;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.testing.fakes.FakeBrowser.Answer;

/** How a list came to be, and the way back. */
class ChecklistHistoryPageTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final ChecklistPagesFixture pages = new ChecklistPagesFixture();

    private Answer open(String... parameters) {
        return pages.browser.get(pages.page(), "", parameters);
    }

    private Checklist save(Checklist before, ChecklistDraft draft) {
        return pages.core.checklists.update(before.id(), before.version(), draft, Confirmation.EVERYTHING);
    }

    private Checklist thrice() {
        Checklist first = pages.core.checklists.create(draft("Done", manual("A " + SCRIPT), manual("B")));
        Checklist second = save(first, draft("Finished", kept(first)));
        ChecklistDraft.Item[] items = kept(second);
        return save(second, draft("Finished", manual("C"), items[1], items[0]));
    }

    @Test
    void saysWhatWasChangedEachTimeAndByWhom() {
        thrice();

        String html = open("action", "history", "id", "1").html();

        assertThat(html).doesNotContain("<script>").contains("History of \u201cFinished\u201d", "Admin");
        String third = part(html, "productops-checklist-version-3", "productops-checklist-version-2");
        assertThat(third)
                .contains("valid now", ">Item<", "C | Somebody ticks it", ">Order<")
                .doesNotContain("Restore");
        String second = part(html, "productops-checklist-version-2", "productops-checklist-version-1");
        assertThat(second)
                .contains(">Name<", "Done", "Finished", "action=edit&amp;id=1&amp;from=2")
                .doesNotContain(">Item<", ">Order<");
        assertThat(html.substring(html.indexOf("productops-checklist-version-1\"")))
                .contains("A &lt;script&gt;", "action=version&amp;id=1&amp;version=1");
    }

    private static String part(String html, String from, String to) {
        return html.substring(html.indexOf(from + "\""), html.indexOf(to + "\""));
    }

    @Test
    void aLongHistoryIsShownInParts() {
        Checklist list = pages.core.checklists.create(draft("L1", manual("A")));
        for (int i = 2; i <= 23; i++) {
            list = save(list, draft("L" + i, kept(list)));
        }

        assertThat(open("action", "history", "id", "1").html())
                .contains("1 to 20 of 23", "productops-checklist-version-23\"", "productops-checklist-version-4\"")
                .doesNotContain("productops-checklist-version-3\"");
        String end = open("action", "history", "id", "1", "start", "20").html();
        assertThat(end).contains("21 to 23 of 23");
        assertThat(part(end, "productops-checklist-version-3", "productops-checklist-version-2"))
                .contains("L2", "L3");
    }

    @Test
    void anOldVersionIsShownAsItWas() {
        pages.core.people.group("writers", "ben");
        ChecklistDraft.Item item = new ChecklistDraft.Item(
                0,
                "Docs " + SCRIPT,
                "Written",
                "Ask Mia",
                "https://example.org/x",
                true,
                Check.MANUAL,
                "",
                "",
                "GROUP:writers",
                "Label: api",
                true,
                "2027-01-31");
        Checklist first = pages.core.checklists.create(new ChecklistDraft(
                "Done",
                "Described",
                new ChecklistDraft.ScopeDraft(true, "Label: shop"),
                new ChecklistDraft.OverridesDraft(true, List.of("AREA_ROLE:owner"), "7"),
                List.of(
                        item,
                        ChecklistDraft.Item.simple("Note", "", false, Check.of("FIELD_FILLED", "customfield_10100")))));
        save(first, draft("Later", manual("Other")));

        String html = open("action", "version", "id", "1", "version", "1").html();

        assertThat(html)
                .doesNotContain("<script>")
                .contains("\u201cDone\u201d in version 1", "Described", "All issues that match:", "Label: shop")
                .contains("after 7 days", "Owner of the product area")
                .contains("Docs &lt;script&gt;", "Written", "Ask Mia", "href=\"https://example.org/x\"")
                .contains("Ticked by: Group writers", "Label: api", "Binds from day 2027-01-31")
                .contains("A field has a value", "Release note")
                .contains("action=edit&amp;id=1&amp;from=1");
        assertThat(open("action", "version", "id", "1", "version", "2").html()).doesNotContain("from=2");
    }

    @Test
    void anOldVersionIsRestoredAsADraft() {
        Checklist list = thrice();

        String html = open("action", "edit", "id", "1", "from", "1").html();

        assertThat(html)
                .contains("This is how version 1 was.", "data-unsaved=\"true\"")
                .contains("name=\"name\" value=\"Done\"", "name=\"version\" value=\"3\"")
                .contains("name=\"items\" value=\"2\"", "name=\"items.0.id\" value=\"101\"");
        assertThat(pages.core.checklists.get(1)).isEqualTo(list);
    }

    @Test
    void itemsThatWereTakenOutSinceComeBackAsNewOnes() {
        Checklist first = pages.core.checklists.create(draft("Done", manual("A"), manual("B")));
        save(first, draft("Done", kept(first)[1]));

        assertThat(open("action", "edit", "id", "1", "from", "1").html())
                .contains("name=\"items.0.id\" value=\"\"", "name=\"items.1.id\" value=\"102\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready", "done", "launch"})
    void anEmptyLibraryOffersListsThatOpenTheForm(String list) {
        assertThat(open().html()).contains("action=new&amp;start=" + list);

        String html = open("action", "new", "start", list).html();

        assertThat(html)
                .contains("This is a draft.", "data-unsaved=\"true\"")
                .containsPattern("name=\"items\" value=\"(8|9|10)\"");
        assertThat(pages.core.checklists.all()).isEmpty();
    }

    @Test
    void whatIsNotKeptIsNotFound() {
        thrice();

        assertThat(open("action", "version", "id", "1", "version", "9").status())
                .isEqualTo(404);
        assertThat(open("action", "edit", "id", "1", "from", "9").status()).isEqualTo(404);
        assertThat(open("action", "history", "id", "9").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "version"})
    void isForAdministratorsOnly(String action) {
        thrice();

        pages.core.people.actAs("anna");
        assertThat(open("action", action, "id", "1", "version", "1").status()).isEqualTo(403);
        pages.core.people.actAsNobody();
        assertThat(open("action", action, "id", "1", "version", "1").redirect()).isEqualTo("/jira/login");
    }
}
