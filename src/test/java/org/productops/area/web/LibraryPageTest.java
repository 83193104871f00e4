package org.productops.area.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaExportService;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.AreaHistoryService;
import org.productops.area.AreaSamples;
import org.productops.area.Holder;
import org.productops.area.Lifecycle;
import org.productops.area.Review;
import org.productops.area.Role;
import org.productops.area.Roles;
import org.productops.common.access.Access;
import org.productops.common.setup.SetUpFixture;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;

class LibraryPageTest {

    private static final LocalDate REVIEWED = LocalDate.of(2025, 1, 2);

    private static final Pattern ROW =
            Pattern.compile("<tr id=\"productops-area-([^\"]*)\"([^>]*)>(.*?)</tr>", Pattern.DOTALL);

    private final AreaFixture given = new AreaFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final LibraryServlet library = new LibraryServlet(
            browser.support(),
            given.service,
            given.search,
            new AreaHistoryService(new Access(given.people), given.library, given.audit),
            new Access(given.people),
            given.people,
            new FakeDates(),
            new SetUpFixture().service,
            browser.templates(),
            browser.forms(),
            new AreaFormType(given.service),
            given.bulk);

    @Test
    void showsASmallLibraryWholeWithEachAreasPlaceInTheTree() {
        shop();

        String html = browser.get(library, "").html();

        assertThat(rows(html)).containsExactly("payments", "checkout", "till", "web");
        assertThat(row(html, "payments"))
                .contains("aria-level=\"1\" aria-posinset=\"1\" aria-setsize=\"2\" aria-expanded=\"true\"");
        assertThat(row(html, "till")).contains("aria-level=\"3\" aria-posinset=\"1\" aria-setsize=\"1\"");
        assertThat(row(html, "till")).doesNotContain("aria-expanded");
        assertThat(row(html, "checkout"))
                .contains("open=*&amp;closed=checkout\"", "Anna", "(inherited)", "Close Checkout")
                .contains("/area/edit/checkout?library=");
        assertThat(html).contains("role=\"treegrid\"", "Areas: 4");
    }

    @Test
    void opensBranchesByTheirAddress() {
        shop();

        String html = browser.get(library, "", "open", "payments").html();

        assertThat(rows(html)).containsExactly("payments", "checkout", "web");
        assertThat(row(html, "payments")).contains("href=\"/jira/plugins/servlet/productops/areas?open=.\"");
        assertThat(row(html, "checkout"))
                .contains("href=\"/jira/plugins/servlet/productops/areas?open=payments,checkout\"");
        assertThat(rows(browser.get(library, "", "open", "payments,checkout").html()))
                .containsExactly("payments", "checkout", "till", "web");
        assertThat(rows(browser.get(library, "", "open", ".").html())).containsExactly("payments", "web");
        assertThat(rows(browser.get(library, "", "open", "payments*", "closed", "checkout")
                        .html()))
                .containsExactly("payments", "checkout", "web");
        assertThat(rows(browser.get(library, "", "open", "<script>,*:x,nowhere").html()))
                .containsExactly("payments", "web");
    }

    @Test
    void opensABigBranchPartByPart() {
        given.create("big", "");
        for (int i = 1000; i < 1201; i++) {
            given.store.put(AreaSamples.area("a" + i, "A" + i, "big", Roles.NONE));
        }
        given.storage.changeElsewhere();

        String closed = browser.get(library, "").html();
        assertThat(rows(closed)).as("too many to open by itself").containsExactly("big");

        String first = browser.get(library, "", "open", "big").html();
        assertThat(rows(first)).hasSize(52).endsWith("a1049", "more-big");
        assertThat(row(first, "a1049")).contains("aria-posinset=\"50\" aria-setsize=\"201\"");
        assertThat(row(first, "more-big"))
                .contains("aria-posinset=\"51\" aria-setsize=\"201\"")
                .contains("Show 50 more of 151", "open=big:100#productops-area-a1050\"");
        String last = browser.get(library, "", "open", "big:200").html();
        assertThat(rows(last)).hasSize(100);
        assertThat(row(
                        browser.get(library, "", "open", "big:200", "start", "200")
                                .html(),
                        "more-big"))
                .contains("Show 1 more of 1", "open=big:250&amp;start=200#productops-area-a1200\"");
        assertThat(rows(browser.get(library, "", "at", "a1150").html()))
                .as("what people come back to is in sight")
                .contains("a1150");
    }

    @Test
    void showsWhatIsOpenPageByPageWithTheWayDownToEach() {
        given.create("big", "");
        given.store.put(AreaSamples.area("first", "A", "big"));
        for (int i = 1000; i < 1250; i++) {
            given.store.put(AreaSamples.area("a" + i, "A" + i, "first"));
        }
        given.saveElsewhere(AreaSamples.area("last", "Z", ""));
        given.service.tree();

        String first = browser.get(library, "", "open", "*").html();
        assertThat(rows(first)).hasSize(100).startsWith("big", "first", "a1000").endsWith("a1097");
        assertThat(first).contains("1 to 100 of 253", "open=*&amp;start=100\"").doesNotContain("(continued)");

        String second = browser.get(library, "", "open", "*", "start", "100").html();
        assertThat(rows(second))
                .hasSize(102)
                .startsWith("big", "first", "a1098")
                .endsWith("a1197");
        assertThat(row(second, "first"))
                .contains("(continued)", "aria-level=\"2\" aria-posinset=\"1\" aria-setsize=\"1\"")
                .as("is closed where it stands")
                .contains("open=*&amp;closed=first\"");
        assertThat(row(second, "a1098"))
                .doesNotContain("(continued)")
                .as("who leaves for it comes back to the page")
                .contains("library=open%3D*%26start%3D100");
        assertThat(rows(browser.get(library, "", "open", "*", "start", "900").html()))
                .as("never behind the end")
                .endsWith("a1249", "last");
        assertThat(rows(browser.get(library, "", "open", "*", "start", "200", "at", "a1000")
                        .html()))
                .as("what people come back to is in sight")
                .hasSize(100)
                .contains("a1000");
        assertThat(browser.get(library, "", "query", "a1").html())
                .as("what is found, too")
                .contains("1 to 100 of 252", "query=a1&amp;open=.&amp;start=100\"");
    }

    @Test
    void anExportInAFormatThatIsNotThereNamesThoseThatAre() {
        AreaExportServlet exports = new AreaExportServlet(
                browser.support(),
                given.service,
                given.search,
                new AreaExportService(new Access(given.people), given.people));

        Answer unknown = browser.get(exports, "", "format", "<xls>");

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.html())
                .contains("&lt;xls&gt;", String.join(", ", AreaExportServlet.FORMATS))
                .doesNotContain("<xls>");
    }

    @Test
    void showsWhatIsFoundBelowWhatItBelongsTo() {
        shop();

        String html = browser.get(library, "", "query", "till", "open", ".").html();

        assertThat(rows(html)).containsExactly("payments", "checkout", "till");
        assertThat(row(html, "payments")).contains("productops-area-is-above");
        assertThat(row(html, "till")).doesNotContain("productops-area-is-above");
        assertThat(html).contains("Areas: 1", "id=\"productops-area-filter-clear\"");
        assertThat(row(html, "payments")).contains("closed=payments");
        assertThat(browser.get(library, "", "query", "zzz").html()).contains("id=\"productops-area-none\"");
        Answer wrong = browser.get(library, "", "role", "<king>");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("&lt;king&gt;").doesNotContain("<king>");
    }

    @Test
    void keepsFilterSortingAndBranchesInAllItsAddresses() {
        shop();

        String html = browser.get(
                        library,
                        "",
                        "query",
                        "a",
                        "gap",
                        "owner-gone",
                        "view",
                        "table",
                        "sort",
                        "-owner",
                        "open",
                        "web",
                        "archived",
                        "also")
                .html();

        assertThat(html)
                .contains("<input type=\"hidden\" name=\"view\" value=\"table\">")
                .contains("<input type=\"hidden\" name=\"sort\" value=\"-owner\">")
                .contains("<input type=\"hidden\" name=\"open\" value=\"web\">")
                .contains("<option value=\"owner-gone\" selected>")
                .contains("areas?query=a&amp;gap=owner-gone&amp;archived=also&amp;sort=-owner&amp;open=web\"")
                .contains("id=\"productops-area-archived\" name=\"archived\" value=\"also\" checked");
        assertThat(browser.get(library, "new", "library", "query=a&sort=-owner&view=table")
                        .html())
                .contains(
                        "action=\"/jira/plugins/servlet/productops/areas/new?library=view%3Dtable%26query%3Da%26sort%3D-owner\"")
                .contains("href=\"/jira/plugins/servlet/productops/areas?view=table&amp;query=a&amp;sort=-owner\"");
        assertThat(browser.post(library, "new", "library", "query=a&open=payments", "name", "New", "key", "new")
                        .redirect())
                .isEqualTo(
                        "/jira/plugins/servlet/productops/areas?query=a&open=payments&done=saved&at=new#productops-area-new");
        assertThat(browser.get(library, "new", "library", "//evil.example/?x=%zz&&=")
                        .html())
                .contains("href=\"/jira/plugins/servlet/productops/areas\"")
                .doesNotContain("evil");
    }

    @Test
    void isATableThatIsSortedByItsColumns() {
        shop();

        String html = browser.get(library, "", "view", "table", "sort", "name").html();

        assertThat(rows(html)).containsExactly("checkout", "payments", "till", "web");
        assertThat(html)
                .contains("aria-sort=\"ascending\"")
                .contains("view=table&amp;sort=-name\"")
                .contains("view=table&amp;sort=owner\"")
                .doesNotContain("role=\"treegrid\"", "aria-level");
        for (int i = 0; i < 101; i++) {
            given.create("x" + i, "");
        }
        assertThat(browser.get(library, "", "view", "table", "query", "x").html())
                .contains("1 to 100 of 101", "view=table&amp;query=x&amp;start=100\"");
        assertThat(browser.get(library, "", "view", "table", "query", "x", "start", "999")
                        .html())
                .contains("101 to 101 of 101");
        assertThat(browser.get(library, "", "view", "table", "query", "x", "at", "x99")
                        .html())
                .contains("101 to 101 of 101");
    }

    @Test
    void showsWhatIsMissing() {
        given.create("web", "");
        given.saveElsewhere(AreaSamples.area(
                "payments",
                "Payments",
                "",
                Roles.NONE.with(Role.OWNER, Holder.user("key-anna")).withUnreadable()));
        given.people.delete("anna");
        given.service.tree();

        String html = browser.get(library, "").html();

        assertThat(row(html, "web")).contains("No owner");
        assertThat(row(html, "payments")).contains("key-anna", "User no longer exists", "Not all of it can be read");
    }

    @Test
    void isForEverybodyAndLetsThoseEditWhoMay() {
        shop();
        given.people.actAs("carla");
        String read = browser.get(library, "").html();
        assertThat(rows(read)).hasSize(4);
        assertThat(read)
                .doesNotContain(
                        "productops-area-new",
                        "productops-area-edit",
                        "class=\"productops-area-check\"",
                        "productops/setup");

        given.people.actAs("anna");
        String html = browser.get(library, "").html();
        assertThat(row(html, "till")).contains("/area/edit/till?", "areas/new?library=open%3D*&amp;parent=till");
        assertThat(row(html, "web")).doesNotContain("/area/edit/");
    }

    @Test
    void givesAScriptTheListAlone() {
        shop();

        String html = browser.inline().get(library, "", "open", "payments").html();

        assertThat(html.strip())
                .startsWith("<div class=\"productops-library-head\"")
                .doesNotContain("<html", "<body");
        assertThat(rows(html)).containsExactly("payments", "checkout", "web");
    }

    @Test
    void saysThatNothingIsMissingAndNotThatNothingIsFound() {
        given.service.create(new Draft("owned", "Owned", "").owner("anna").build());

        assertThat(browser.get(library, "", "gap", "owner-gone").html())
                .contains("Nothing is missing: no area has this gap.")
                .doesNotContain("No area matches");
        assertThat(browser.get(library, "", "gap", "owner-gone", "query", "x").html())
                .contains("No area matches");
        assertThat(browser.get(library, "", "holder", "nobody-known").html())
                .contains("There is no user")
                .doesNotContain("No area matches");
    }

    @Test
    void saysWhatToDoWhileThereIsNoArea() {
        assertThat(browser.get(library, "").html())
                .contains("id=\"productops-area-empty\"", "id=\"productops-area-new\"")
                .doesNotContain("<table");
        given.people.actAs("ben");
        assertThat(browser.get(library, "").html())
                .contains("Ask those who administer Jira")
                .doesNotContain("productops-area-new");
    }

    @Test
    void tellsEverybodyWhatTheyAreToAreas() {
        shop();
        given.people.actAs("anna").deactivate("ben");

        String html = browser.get(library, "mine").html();

        assertThat(html)
                .contains("id=\"productops-library-mine\"", "aria-current=\"page\"")
                .contains("data-role=\"owner\"", "/area/payments\"")
                .contains("Payments \u203a Checkout \u203a Till", "Owner is gone", "/area/edit/till\"")
                .contains("And at 1 below these")
                .contains("areas?view=table&amp;holder=anna&amp;role=owner\"");
        given.people.actAs("carla");
        assertThat(browser.get(library, "mine").html()).contains("id=\"productops-mine-empty\"");
    }

    @Test
    void letsOwnersSayFromTheirAreasThatOneIsRight() {
        given.saveElsewhere(AreaSamples.area(
                        "payments",
                        "Payments",
                        "",
                        Roles.NONE
                                .with(Role.OWNER, Holder.user("key-anna"))
                                .with(Role.INFLUENCER, Holder.user("key-carla")))
                .withReview(new Review(1, Optional.of(REVIEWED), "key-anna")));
        given.people.actAs("anna");

        assertThat(browser.get(library, "mine").html())
                .contains(
                        "To be reviewed since day 2025-02-02", "action=\"/jira/plugins/servlet/productops/areas/mine\"")
                .containsSubsequence("It is right", "/area/edit/payments\"");
        long version = given.get("payments").version();
        assertThat(browser.post(library, "mine", "key", "payments", "version", String.valueOf(version + 7))
                        .status())
                .isEqualTo(409);
        assertThat(browser.post(library, "mine", "key", "payments", "version", String.valueOf(version))
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/areas/mine?done=confirmed");
        assertThat(browser.get(library, "mine", "done", "confirmed").html())
                .contains("productops-notice", "the areas that you own or maintain have owners")
                .doesNotContain("productops-review-confirm");
        given.people.actAs("carla");
        assertThat(browser.get(library, "mine").html()).contains("You own and maintain no area");
    }

    @Test
    void offersToSelectAllOfThePageWhereOneCanBeSelected() {
        shop();

        assertThat(browser.get(library, "").html())
                .containsPattern("<th[^>]*>\\s*<input type=\"checkbox\" class=\"productops-area-check-all\" hidden"
                        + " aria-label=\"Select all on this page\">")
                .contains("<div class=\"productops-library-choice\" id=\"productops-library-choice\">");
        given.people.actAs("carla");
        assertThat(browser.get(library, "").html()).doesNotContain("productops-area-check-all");
    }

    @Test
    void changesManyAtOnceAfterSayingWhatThatTouches() {
        shop();
        assertThat(browser.get(library, "").html())
                .contains("name=\"area\" value=\"till@1\"", "name=\"choose\" value=\"all\"");

        Answer form = browser.post(
                library, "change", "library", "open=payments", "choose", "some", "area", "till@1", "area", "web@1");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.html())
                .contains("Change 2 areas", "name=\"areas\" value=\"till@1 web@1\"")
                .contains("/areas/change?library=open%3Dpayments\"")
                .contains("href=\"/jira/plugins/servlet/productops/areas?open=payments#productops-library-choice\"")
                .doesNotContain("productops-area-bulk-change-error", "leftOut\" value=\"1\"");

        String[] typed = {
            "library",
            "open=payments",
            "areas",
            "till@1 web@1",
            "change",
            "lifecycle",
            "lifecycle",
            "sunset",
            "confirmed",
            ""
        };
        Answer asked = browser.post(library, "change", typed);
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.html())
                .contains("Areas that are changed: 2", "Payments \u203a Checkout \u203a Till", "name=\"confirmed\"")
                .contains(" data-agrees=\"true\">Change 2 areas all the same</button>");
        assertThat(given.get("web").version()).isEqualTo(1);

        typed[typed.length - 1] = asked.html().replaceAll("(?s).*name=\"confirmed\" value=\"([^\"]*)\".*", "$1");
        Answer done = browser.post(library, "change", typed);
        assertThat(done.redirect())
                .isEqualTo("/jira/plugins/servlet/productops/areas?open=payments&done=changed&count=2");
        assertThat(given.get("till").facts().lifecycle()).isEqualTo(Lifecycle.SUNSET);
        assertThat(browser.get(library, "", "done", "changed", "count", "2").html())
                .contains("Areas changed: 2");

        assertThat(browser.post(library, "change", "choose", "all", "library", "query=till")
                        .html())
                .as("all that the filter finds")
                .contains("Change one area", "value=\"till@2\"");
    }

    @Test
    void saysHowManyOfThoseFoundAreLeftOut() {
        shop();
        given.people.actAs("anna");

        assertThat(browser.post(library, "change", "choose", "all").html())
                .contains("Change 3 areas", "Found, but left out, because you may not change them: 1")
                .contains("name=\"leftOut\" value=\"1\"");
        assertThat(browser.post(library, "change", "areas", "payments@1", "leftOut", "1")
                        .html())
                .as("also when the form comes back")
                .contains("Found, but left out, because you may not change them: 1");
    }

    /** Anna owns payments and so checkout; ben owns the till below, and nobody else anything. */
    private void shop() {
        given.service.create(new Draft("payments", "Payments", "").owner("anna").build());
        given.create("checkout", "payments");
        given.service.create(new Draft("till", "Till", "checkout").owner("ben").build());
        given.service.create(new Draft("web", "Web", "").build());
    }

    private static List<String> rows(String html) {
        return ROW.matcher(html).results().map(row -> row.group(1)).toList();
    }

    private static String row(String html, String key) {
        return ROW.matcher(html)
                .results()
                .filter(row -> row.group(1).equals(key))
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }
}
