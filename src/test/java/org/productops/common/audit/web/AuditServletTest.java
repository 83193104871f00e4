package org.productops.common.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.area.Area;
import org.productops.area.AreaAuditTexts;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditHistoryService;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.setup.SetUpAuditTexts;
import org.productops.common.setup.SetUpFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.EligibleChoices;
import org.productops.readiness.check.FakeProjectRoles;
import org.productops.readiness.issue.ReadinessAuditTexts;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class AuditServletTest {

    private final AreaFixture areas = new AreaFixture();
    private final SetUpFixture setUp = new SetUpFixture();
    private final ReadinessFixture readiness = new ReadinessFixture();
    private final EnglishTexts texts = new EnglishTexts();
    private final FakeBrowser browser = new FakeBrowser();
    private final AuditDrawing drawing = new AuditDrawing(
            List.of(
                    new AreaAuditTexts(areas.library, texts),
                    new ReadinessAuditTexts(
                            readiness.library,
                            readiness.types,
                            readiness.subjects(),
                            new EligibleChoices(areas.library, new FakeProjectRoles(), texts),
                            texts),
                    new SetUpAuditTexts(() -> setUp.projects, texts)),
            areas.people,
            new FakeDates(),
            browser.templates());
    private final AuditServlet page = new AuditServlet(
            browser.support(),
            new AuditHistoryService(new Access(areas.people), areas.audit),
            drawing,
            new FakeDates(),
            areas.people,
            browser.templates());

    @Test
    void saysWhatEachFieldWasAndIsWithNamesInPlaceOfKeys() {
        areas.create("shop", "");
        Area before = areas.create("payments", "");
        areas.service.update(
                "payments",
                before.version(),
                new Draft("payments", "<script>Pay", "shop")
                        .owner("anna")
                        .maintainers("ben")
                        .maintainerGroups("payment-team")
                        .build());

        String html = browser.get(page, "", "subject", "PAYM", "what", "productops.area.audit.changed")
                .html();

        assertThat(words(html))
                .contains("Product area changed Shop \u203a <script>Pay Admin \u00b7 2026-05-04T10:02:00Z")
                .contains("Name Before: Payments After: <script>Pay")
                .contains("Parent area After: Shop")
                .contains("Owner After: Anna")
                .contains("Maintainers After: Ben, Group payment-team")
                .doesNotContain("key-anna", "Product area created Shop");
        assertThat(html)
                .contains("href=\"/jira/plugins/servlet/productops/area/payments\"")
                .contains("<option value=\"productops.area.audit.changed\" selected>")
                .doesNotContain("<script>");
    }

    @Test
    void asksNoDatabaseForWhatNoneKeeps() {
        for (String field : List.of("who", "what", "subject")) {
            assertThat(browser.get(page, "", field, "a\u0000b").html())
                    .as(field)
                    .contains("U+0000");
        }
    }

    @Test
    void readsTheEntryOfAnImportWithItsFileAndFigures() {
        areas.audit.record(AuditEntry.configuration(
                "key-admin",
                "productops.area.audit.import-applied",
                "import/7",
                List.of(new FieldChange("importFile", "", "areas.csv"), new FieldChange("importAdded", "", "12"))));

        String html = browser.get(page, "").html();

        assertThat(words(html))
                .contains("Product areas imported Import 7 Admin")
                .contains("File After: areas.csv")
                .contains("Areas added After: 12");
        assertThat(html).contains("href=\"/jira/plugins/servlet/productops/areas-import/7\"");
    }

    @Test
    void readsTheEntriesOfAllFeatures() {
        setUp.service.setUp(List.of("WEB"), Confirmation.NONE);
        areas.audit.record(setUp.audit.last());
        readiness.checklists.create(ReadinessFixture.draft("Release", ReadinessFixture.manual("Notes are written")));
        areas.audit.record(readiness.audit.last());
        areas.audit.record(AuditEntry.issue(
                "key-gone",
                "productops.readiness.audit.ticked",
                "PAY-1",
                List.of(new FieldChange("item 1", "", "Notes are written"))));

        String html = browser.get(page, "").html();

        assertThat(words(html))
                .contains("Product Ops set up Product Ops Admin")
                .contains("Projects that use Product Ops After: Web")
                .contains("Readiness checklist created Release Admin")
                .contains("Item After: 1. | Notes are written | Somebody ticks it | mandatory")
                .contains("Checklist item ticked PAY-1 key-gone")
                .doesNotContain("MANUAL", "CREATED", "DONE");
        assertThat(html).contains("href=\"/jira/browse/PAY-1\"");
        assertThat(words(browser.get(page, "", "what", "productops.readiness.audit.", "who", "admin")
                        .html()))
                .contains("Readiness checklist created")
                .doesNotContain("Product Ops set up Product Ops", "PAY-1 key-gone");
    }

    @Test
    void showsTheBeginningOfALongTextAndTheRestWhenAskedFor() {
        areas.service.create(new Draft("payments", "Payments", "")
                .description("word ".repeat(100))
                .build());

        assertThat(browser.get(page, "").html())
                .contains(
                        "<details><summary><span class=\"productops-audit-beginning\">word word",
                        "Show less</span></summary>")
                .contains("word ".repeat(99) + "word</div></details>");
    }

    @Test
    void showsOfLongTextsWhereTheyDiffer() {
        areas.audit.record(change("word ".repeat(60) + "before", "word ".repeat(60) + "after"));

        assertThat(browser.get(page, "").html())
                .containsPattern("beginning\">\u2026 (word )+before</span>")
                .containsPattern("beginning\">\u2026 (word )+after</span>");
    }

    @Test
    void showsOfListsWhatCameAndWhatWent() {
        areas.audit.record(change("one\ntwo\nthree", "one\nthree\nfour"));

        assertThat(words(browser.get(page, "").html()))
                .contains("Before: two After: four")
                .doesNotContain("three");
    }

    private static AuditEntry change(String before, String after) {
        return AuditEntry.configuration(
                "key-admin",
                "productops.area.audit.changed",
                "payments",
                List.of(new FieldChange("description", before, after)));
    }

    @Test
    void keepsTheFilterFromPageToPageAndStopsAtTheEnd() {
        for (int i = 0; i < 51; i++) {
            areas.create("area-" + i, "");
        }

        assertThat(browser.get(page, "", "subject", "area-", "from", "2026-05-04", "until", "2026-05-04")
                        .html())
                .contains("1 to 50 of 51")
                .contains("subject=area-&amp;from=2026-05-04&amp;until=2026-05-04&amp;start=50");
        assertThat(browser.get(page, "", "start", "5000").html()).contains("51 to 51 of 51", "area-0");
        assertThat(browser.get(page, "", "until", "2026-05-03").html())
                .contains("id=\"productops-audit-none\"", "id=\"productops-audit-filter-clear\"");
        assertThat(browser.get(page, "", "from", "tomorrow<").html()).contains("tomorrow&lt;", "is not a day");
    }

    @Test
    void saysThatItCannotFilterByWhatIsNotThereAndShowsNothing() {
        areas.create("payments", "");

        for (String unknown : List.of("productops.area.audit.painted", "productops", "<b>")) {
            assertThat(browser.get(page, "", "what", unknown).html())
                    .contains("to filter by. Choose one from the list.", "id=\"productops-audit-filter-clear\"")
                    .contains("id=\"productops-audit-none\"")
                    .doesNotContain("<b>", "/area/payments\"");
        }
        assertThat(browser.get(page, "", "what", "productops.area.audit.").html())
                .contains("/area/payments\"")
                .doesNotContain("to filter by");
        assertThat(browser.get(page, "", "from", "tomorrow").html()).doesNotContain("/area/payments\"");
    }

    @Test
    void isForAdministrators() {
        areas.people.actAs("anna");

        assertThat(browser.get(page, "").status()).isEqualTo(403);
        assertThat(browser.get(page, "", "what", "nothing").status()).isEqualTo(403);
        areas.people.actAsNobody();
        assertThat(browser.get(page, "").redirect()).isEqualTo("/jira/login");
    }

    /** What people read of the page. */
    private static String words(String html) {
        return html.replaceAll("(?s)<form.*?</form>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&middot;", "\u00b7")
                .replaceAll("[\\p{Cf}]", "")
                .replaceAll("\\s+", " ");
    }
}
