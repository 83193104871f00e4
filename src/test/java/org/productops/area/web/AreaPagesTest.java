package org.productops.area.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.testing.fakes.FakeBrowser.TOKEN;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.productops.area.Area;
import org.productops.area.AreaAuditTexts;
import org.productops.area.AreaFields;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.AreaHistoryService;
import org.productops.area.AreaSamples;
import org.productops.area.AreaService;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.area.Roles;
import org.productops.area.watch.WatchFixture;
import org.productops.common.access.Access;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.error.Confirmation;
import org.productops.common.setup.SetUpFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;

class AreaPagesTest {

    private static final String SCRIPT = "<script>alert('x')</script>";

    private final AreaFixture given = new AreaFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final SetUpFixture setUp = new SetUpFixture();
    private final AreaHistoryService history =
            new AreaHistoryService(new Access(given.people), given.library, given.audit);
    private final LibraryServlet library = library(given.service);
    private final AreaServlet own = own(given.service);

    private LibraryServlet library(AreaService service) {
        return new LibraryServlet(
                browser.support(),
                service,
                given.search,
                history,
                new Access(given.people),
                given.people,
                new FakeDates(),
                setUp.service,
                browser.templates(),
                browser.forms(given.people),
                new AreaFormType(service),
                given.bulk);
    }

    private AreaServlet own(AreaService service) {
        return new AreaServlet(
                browser.support(),
                service,
                history,
                key -> Optional.of("/issues/?jql=" + key),
                browser.templates(),
                new OwnershipDrawing(browser.templates()),
                new AreaStanding(service, new WatchFixture(given).service, new FakeDates(), () -> AreaFixture.NOW),
                new AuditDrawing(
                        List.of(new AreaAuditTexts(given.library, new EnglishTexts())),
                        given.people,
                        new FakeDates(),
                        browser.templates()),
                Optional.of(List.of((area, way) -> "<p>More of " + area.key() + "</p>" + way.apply("/more"))),
                browser.forms(given.people),
                new AreaFormType(service),
                given.ends,
                new AreaMergeFormType(service));
    }

    @Test
    void sayWhatMergingTakesAlongBeforeItIsDone() {
        given.create("payments", "");
        given.create("cash", "");

        assertThat(browser.get(own, "merge/cash").html()).contains("Merge Cash into another area", "mergedInto");
        Answer asked = browser.post(own, "merge/cash", "version", "1", "mergedInto", "payments");
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.html())
                .contains("Its key \u201ccash\u201d finds the area that stays", ">Merge all the same</button>");
        Matcher answer =
                Pattern.compile("name=\"confirmed\" value=\"([^\"]+)\"").matcher(asked.html());
        assertThat(answer.find()).isTrue();
        assertThat(browser.post(
                                own,
                                "merge/cash",
                                "version",
                                "1",
                                "mergedInto",
                                "payments",
                                "confirmed",
                                answer.group(1))
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/area/payments?done=merged");
        assertThat(browser.get(own, "payments", "done", "merged").html()).contains("The areas are merged.", "Cash");
        assertThat(browser.get(own, "cash").html())
                .contains("Payments", "The area with the key \u201ccash\u201d was merged into this one.");
        assertThat(browser.get(own, "payments").html()).doesNotContain("was merged into this one");
    }

    @Test
    void leadToMovingInTheForm() {
        given.create("payments", "");

        assertThat(browser.get(own, "payments").html())
                .contains("id=\"productops-area-move\" href=\"/jira/plugins/servlet/productops/area/edit/payments"
                        + "?from=page#productops-area-parent\"");
        assertThat(browser.get(own, "edit/payments").html()).contains("id=\"productops-area-parent\"");
    }

    @Test
    void deleteWhatNothingHangsOnAndSayWhatDoes() {
        given.create("payments", "");
        given.create("cash", "payments");

        assertThat(browser.get(own, "delete/payments").html())
                .contains("Areas below it: 1.", "archived, or merged into another one")
                .contains("/areas/archive/payments?from=page\"", "/area/merge/payments?from=page\"")
                .doesNotContain("productops-area-delete-form");
        assertThat(browser.post(own, "delete/payments", "version", "1").status())
                .isEqualTo(400);
        assertThat(browser.post(own, "delete/cash", "version", "1").redirect())
                .isEqualTo("/jira/plugins/servlet/productops/area/payments?done=deleted&ended=cash");
        assertThat(browser.get(own, "payments", "done", "deleted", "ended", "cash")
                        .html())
                .contains("Deleted: Cash (cash)");
        assertThat(browser.get(own, "payments", "done", "deleted", "ended", "search")
                        .html())
                .as("not so")
                .doesNotContain("Deleted:");
        assertThat(given.library.tree().find("cash")).isEmpty();

        String afterwards = browser.post(own, "delete/payments", "version", "1").redirect();
        assertThat(afterwards).endsWith("/areas?done=deleted&ended=payments");
        assertThat(browser.get(library, "", "done", "deleted", "ended", "payments")
                        .html())
                .contains("Deleted: Payments (payments)");
        given.create("search", "");
        given.create("find", "");
        given.ends.merge("find", 1, "search", Confirmation.EVERYTHING);
        assertThat(browser.get(library, "", "done", "deleted", "ended", "find").html())
                .as("merged, not deleted")
                .doesNotContain("Deleted:");
    }

    @Test
    void sayWhatToDoWhileThereIsNoArea() {
        assertThat(browser.get(library, "").html())
                .contains("id=\"productops-area-empty\"")
                .contains("id=\"productops-area-new\"")
                .doesNotContain("<table");
    }

    @Test
    void leadToTheSetUpUntilItIsDone() {
        assertThat(browser.get(library, "").html()).contains("href=\"/jira/plugins/servlet/productops/setup\"");

        setUp.service.setUp(List.of(), Confirmation.NONE);

        assertThat(browser.get(library, "").html()).doesNotContain("productops/setup");
    }

    @Test
    void leadBackToTheListFromWhatIsNotThere() {
        assertThat(browser.get(library, "archive/nowhere").html())
                .contains("href=\"/jira/plugins/servlet/productops/areas\" dir=\"auto\">Product areas</a>");
    }

    @Test
    void createAnAreaFromTheForm() {
        given.create("payments", "");
        assertThat(browser.get(library, "new", "parent", "payments").html())
                .contains("name=\"parent\" value=\"payments\"")
                .contains("data-value-label=\"Payments\"");

        Answer answer = browser.post(
                library,
                "new",
                "key",
                "checkout",
                "name",
                "Checkout",
                "parent",
                "payments",
                "owner",
                "anna",
                "maintainer",
                "ben\r\ncarla, dora\r\ngroup:payment-team\r\n",
                "influencer",
                "anna;group:marketing",
                "stop-owner",
                "true",
                "tags",
                "pci, cards",
                "lifecycle",
                "building",
                "links",
                "1",
                "links.0.kind",
                "code",
                "links.0.address",
                "https://example.com/src");

        assertThat(answer.redirect())
                .isEqualTo("/jira/plugins/servlet/productops/areas?done=saved&at=checkout#productops-area-checkout");
        Area area = given.get("checkout");
        assertThat(area.roles().of(Role.MAINTAINER))
                .containsExactly(
                        Holder.user("key-ben"),
                        Holder.user("key-carla"),
                        Holder.user("key-dora"),
                        Holder.group("payment-team"));
        assertThat(area.roles().of(Role.INFLUENCER))
                .containsExactly(Holder.user("key-anna"), Holder.group("marketing"));
        assertThat(browser.get(library, "", "done", "saved", "at", "checkout").html())
                .contains("id=\"productops-area-saved\"")
                .contains("Saved: Payments \u203a Checkout");
        assertThat(browser.get(library, "", "done", "saved", "at", "nowhere").html())
                .doesNotContain("id=\"productops-area-saved\"");
    }

    @Test
    void showAnAreaWithWhatIsNamedThereAndWhatItInherits() {
        given.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .influencers("ben")
                .influencerGroups("marketing")
                .channels("#pay")
                .documentation("https://example.com/pay")
                .build());
        given.service.create(new Draft("checkout", "Checkout", "payments")
                .maintainers("carla", "dora")
                .description("Line one\nline two")
                .build());

        assertThat(browser.get(own, "edit/checkout").html())
                .contains("name=\"version\" value=\"1\"")
                .contains("name=\"name\" value=\"Checkout\"")
                .contains("line two</textarea>")
                .contains("carla\ndora</textarea>")
                .contains("data-unless=\"stop-owner\">", "data-unless=\"stop-influencer\" data-besides=\"true\">")
                .containsSubsequence(
                        "data-text-first=\"Accountable\"",
                        "From Payments:",
                        "src=\"/picture/anna.png\"",
                        ">Anna<",
                        ">Carla</li>",
                        ">Dora</li>",
                        "Also from Payments:",
                        ">Ben<",
                        "productops-token-group",
                        ">marketing<")
                .containsPattern("name=\"channels\" placeholder=\"#pay\"")
                .contains("Inherited from Payments")
                .doesNotContain("data-unless=\"stop-maintainer\"")
                .containsPattern("readonly[^>]*id=\"productops-area-key\" value=\"checkout\"")
                .doesNotContain("name=\"key\"");
    }

    @Test
    void keepTheKeyInViewWhenTheFormComesBack() {
        given.create("checkout", "");

        assertThat(browser.post(own, "edit/checkout", "version", "1").html())
                .contains("id=\"productops-area-name-error\"", "id=\"productops-area-key\" value=\"checkout\"");
        assertThat(browser.post(own, "edit/checkout", "version", "0", "name", "Mine")
                        .html())
                .contains("id=\"productops-area-name-stored\"", "id=\"productops-area-key\" value=\"checkout\"")
                .doesNotContain("productops-area-key-stored");
    }

    @Test
    void leadBackToTheListThoseWhoMaySeeIt() {
        given.create("payments", "");

        for (String path : List.of("new", "archive/payments")) {
            assertThat(browser.get(library, path).html())
                    .contains("<a href=\"/jira/plugins/servlet/productops/areas\" dir=\"auto\">Product areas</a>");
        }
        assertThat(browser.get(own, "payments").html()).contains("href=\"/jira/plugins/servlet/productops/areas\"");
    }

    @Test
    void keepAllThatWasTypedAndPutEachErrorAtItsField() {
        assertThat(browser.post(library, "new").html())
                .containsPattern("id=\"productops-area-key-error\">No key can be made");

        Answer answer = browser.post(
                library,
                "new",
                "key",
                "Bad Key",
                "description",
                "kept text",
                "owner",
                "nobody",
                "reviewMonths",
                "often");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("id=\"productops-area-key-error\"")
                .contains("id=\"productops-area-name-error\"")
                .contains("id=\"productops-area-owner-error\"")
                .contains("id=\"productops-area-reviewMonths-error\"")
                .doesNotContain("id=\"productops-area-description-error\"")
                .contains("value=\"Bad Key\"")
                .contains("kept text</textarea>");
        assertThat(given.service.tree().areas()).isEmpty();
    }

    @Test
    void keepWhatWasTypedWhileSomebodyElseIsSaving() {
        given.create("payments", "");
        AreaService busy = given.busyService();

        for (String path : List.of("new", "edit/payments")) {
            HttpServlet servlet = path.equals("new") ? library(busy) : own(busy);
            Answer answer = browser.post(servlet, path, "version", "1", "key", "new-one", "name", "Typed name");

            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.html()).contains("value=\"Typed name\"").contains("Somebody else is saving");
        }
    }

    @Test
    void keepWhatWasTypedWhenAMaintainerMayNotUseTheAreaAbove() {
        given.service.create(new Draft("payments", "Payments", "").owner("anna").build());
        given.create("mobile", "");
        given.people.actAs("anna");

        Answer moved = browser.post(own, "edit/payments", "version", "1", "name", "Typed name", "parent", "mobile");
        Answer created = browser.post(library, "new", "key", "new-one", "name", "Typed name", "parent", "mobile");
        Answer mistyped = browser.post(library, "new", "key", "new-one", "name", "Typed name", "parent", "paymens");

        assertThat(List.of(moved, created)).extracting(Answer::status).containsOnly(403);
        assertThat(mistyped.status()).isEqualTo(400);
        assertThat(List.of(moved, created, mistyped))
                .extracting(Answer::html)
                .allMatch(html -> html.contains("value=\"Typed name\""))
                .allMatch(html -> html.contains("id=\"productops-area-parent-error\""));
        assertThat(given.service.tree().areas()).extracting(Area::name).containsExactly("Mobile", "Payments");
    }

    @Test
    void keepWhatWasTypedWhenTheFormWasOpenForTooLong() {
        given.create("payments", "");
        browser.loseToken();

        for (String path : List.of("new", "edit/payments")) {
            HttpServlet servlet = path.equals("new") ? library : own;
            Answer answer = browser.post(servlet, path, "version", "1", "key", "new-one", "name", "Typed name");

            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.html()).contains("value=\"Typed name\"").contains("value=\"" + TOKEN + "\"");
        }
        assertThat(given.service.tree().areas()).extracting(Area::name).containsExactly("Payments");
    }

    @Test
    void showTheOthersChangeBesideWhatWasTypedAndSaveOnTopWhenAskedAgain() {
        given.create("checkout", "");
        given.service.update(
                "checkout",
                1,
                new Draft("", "Cash desk", "").channels("#desk").owner("ben").build());
        String[] typed = {"name", "My name", "channels", "#desk", "owner", "anna", "version", "1"};

        Answer conflict = browser.post(own, "edit/checkout", typed);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .contains("value=\"My name\"")
                .contains("dir=\"auto\">Cash desk</span>")
                .contains("dir=\"auto\">Ben</span>")
                .contains("name=\"version\" value=\"2\"")
                .contains("Save mine anyway")
                .doesNotContain("id=\"productops-area-channel-stored\"");
        assertThat(given.get("checkout").name()).isEqualTo("Cash desk");

        typed[typed.length - 1] = "2";
        Answer again = browser.post(own, "edit/checkout", typed);

        assertThat(again.status()).isEqualTo(302);
        assertThat(given.get("checkout").name()).isEqualTo("My name");
    }

    @Test
    void showWhatAnotherNodeHasSavedOfWhichThisOneHasNotHeardYet() {
        given.create("checkout", "");
        given.service.tree();
        given.onOtherNode().update("checkout", 1, AreaFixture.draft("", "Cash desk", ""));
        assertThat(given.get("checkout").name()).as("not heard yet").isEqualTo("Checkout");
        String[] typed = {"name", "My name", "version", "1"};

        Answer conflict = browser.post(own, "edit/checkout", typed);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .contains("dir=\"auto\">Cash desk</span>")
                .contains("value=\"My name\"")
                .contains("name=\"version\" value=\"2\"");
        typed[3] = "2";
        assertThat(browser.post(own, "edit/checkout", typed).status()).isEqualTo(302);
        assertThat(given.get("checkout").name()).isEqualTo("My name");
    }

    @Test
    void askAgainWithWhatAnotherNodeHasSavedOfWhichThisOneHasNotHeardYet() {
        given.create("checkout", "");
        given.service.tree();
        given.onOtherNode().update("checkout", 1, AreaFixture.draft("", "Cash desk", ""));

        Answer archive = browser.post(library, "archive/checkout", "version", "1", "below", "0");
        assertThat(archive.status()).isEqualTo(409);
        assertThat(archive.html()).contains("Archive Cash desk").contains("name=\"version\" value=\"2\"");
        assertThat(browser.post(library, "archive/checkout", "version", "2", "below", "0")
                        .status())
                .isEqualTo(302);

        given.onOtherNode().update("checkout", 3, AreaFixture.draft("", "Till", ""));
        assertThat(browser.post(library, "restore/checkout", "version", "3").status())
                .isEqualTo(409);
        assertThat(browser.get(library, "", "archived", "also").html())
                .contains("Till")
                .contains("name=\"version\" value=\"4\"");
        assertThat(browser.post(library, "restore/checkout", "version", "4").status())
                .isEqualTo(302);
        assertThat(given.get("checkout").archived()).isFalse();
    }

    @Test
    void markAnAreaOfWhichNotAllRolesCanBeRead() {
        given.store.put(AreaSamples.area(
                "payments",
                "Payments",
                "",
                Roles.NONE.with(Role.OWNER, Holder.user("key-anna")).withUnreadable()));

        assertThat(browser.get(library, "").html()).contains("Not all of it can be read");
        assertThat(browser.get(own, "edit/payments").html()).contains("Entries that this version cannot read: 1.");

        assertThat(browser.post(own, "edit/payments", "name", "Payments", "owner", "anna", "version", "1")
                        .status())
                .isEqualTo(302);
        assertThat(given.get("payments").roles()).isEqualTo(Roles.NONE.with(Role.OWNER, Holder.user("key-anna")));
    }

    @Test
    void writeScriptsAsTextEverywhere() {
        given.service.create(new Draft("evil", SCRIPT, "")
                .description(SCRIPT)
                .channels(SCRIPT)
                .build());
        String[] typed = Stream.of(
                        AreaFields.KEY,
                        AreaFields.NAME,
                        AreaFields.DESCRIPTION,
                        AreaFields.PARENT,
                        AreaFields.LIFECYCLE,
                        AreaFields.TAGS,
                        AreaFields.ALIASES,
                        AreaFields.CHANNELS,
                        AreaFields.REVIEW_MONTHS,
                        Role.OWNER.id(),
                        Role.INFLUENCER.id())
                .flatMap(field -> Stream.of(field, SCRIPT))
                .toArray(String[]::new);

        List<Answer> answers = List.of(
                browser.get(library, ""),
                browser.get(library, "", "query", SCRIPT),
                browser.get(own, "edit/evil"),
                browser.get(library, "archive/evil"),
                browser.get(library, "new", "parent", SCRIPT),
                browser.get(library, SCRIPT),
                browser.post(library, "new", typed),
                browser.post(own, "edit/evil", typed));

        assertThat(answers)
                .extracting(Answer::html)
                .allMatch(html -> html.contains("&lt;script&gt;"))
                .noneMatch(html -> html.contains("<script>"));
    }

    @Test
    void askWhetherArchivedAreasBelowComeBackAlong() {
        given.create("payments", "");
        given.create("checkout", "payments");
        given.create("cards", "checkout");
        given.service.archive("payments", 1, true);
        assertThat(browser.get(own, "payments").html())
                .containsPattern("Checkout</a> <span class=\"aui-lozenge aui-lozenge-subtle\">Archived</span></li>");

        String question = browser.post(library, "restore/payments", "version", "2", "from", "page")
                .redirect();
        assertThat(question).isEqualTo("/jira/plugins/servlet/productops/areas/restore/payments?from=page");
        assertThat(browser.get(library, "restore/payments", "from", "page").html())
                .contains("Restore Payments", "<li dir=\"auto\">Checkout</li>")
                .contains("name=\"withBelow\" value=\"true\" checked>", ">With the archived areas below it: 2</label>")
                .contains("name=\"below\" value=\"2\"")
                .contains("cancel\" href=\"/jira/plugins/servlet/productops/area/payments\"");

        Answer more = browser.post(
                library, "restore/payments", "version", "2", "below", "1", "withBelow", "true", "from", "page");
        assertThat(more.status()).isEqualTo(400);
        assertThat(more.html()).contains("there were 1, and now there are 2. Nothing was restored");
        assertThat(browser.post(
                                library,
                                "restore/payments",
                                "version",
                                "2",
                                "below",
                                "2",
                                "withBelow",
                                "true",
                                "from",
                                "page")
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/area/payments?done=restored");
        assertThat(browser.get(own, "payments", "done", "restored").html()).contains("Restored: Payments and 2 below");
        assertThat(given.service.tree().areas()).noneMatch(Area::archived);

        given.service.archive("payments", 3, true);
        browser.post(library, "restore/payments", "version", "4", "below", "2");
        assertThat(given.get("payments").archived()).isFalse();
        assertThat(given.get("checkout").archived()).as("left out").isTrue();
    }

    @Test
    void offerToRestoreManyWhereOneIsArchived() {
        given.create("payments", "");
        given.create("old", "");
        given.service.archive("old", 1, false);

        assertThat(browser.post(library, "change", "choose", "some", "area", "payments@1", "area", "old@2")
                        .html())
                .contains("data-submit=\"Restore 2 areas\"");
        assertThat(browser.post(library, "change", "choose", "some", "area", "payments@1")
                        .html())
                .doesNotContain("<option value=\"restore\"");
    }

    @Test
    void sayHowManyAreasArchivingReachesAndAskAgainIfThereAreMoreByThen() {
        given.create("payments", "");
        given.create("checkout", "payments");
        assertThat(browser.get(library, "archive/payments").html())
                .contains("name=\"below\" value=\"1\"")
                .contains("<li dir=\"auto\">Checkout</li>")
                .contains("Archive all 2");
        given.create("invoicing", "payments");

        Answer refused = browser.post(library, "archive/payments", "version", "1", "below", "1");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html())
                .contains("areas were added below Payments or taken away: there were 1, and now there are 2.")
                .contains("name=\"below\" value=\"2\"");

        Answer archived = browser.post(library, "archive/payments", "version", "1", "below", "2");

        assertThat(archived.redirect())
                .isEqualTo(
                        "/jira/plugins/servlet/productops/areas?archived=also&done=archived&at=payments#productops-area-payments");
        assertThat(browser.get(library, "", "archived", "also", "done", "archived", "at", "payments")
                        .html())
                .contains("Archived: Payments and 2 below");
        assertThat(browser.get(library, "", "archived", "also", "done", "archived", "at", "checkout")
                        .html())
                .contains("<p>Archived: Payments \u203a Checkout</p>");
        assertThat(given.service.tree().areas()).allMatch(Area::archived);

        assertThat(browser.get(library, "", "at", "payments").html())
                .contains("/restore/payments\"")
                .as("it cannot be restored while the one above is archived")
                .contains("data-key=\"checkout\"")
                .doesNotContain("/restore/checkout\"");
        Answer again = browser.get(library, "archive/payments");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html()).contains("\u201cPayments\u201d is archived already.");

        assertThat(browser.post(library, "restore/payments", "version", "2", "below", "2")
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/areas?done=restored&at=payments#productops-area-payments");
        assertThat(browser.get(library, "", "done", "restored", "at", "payments")
                        .html())
                .contains("Restored: Payments");
        assertThat(browser.get(library, "", "done", "archived", "at", "payments")
                        .html())
                .as("an old address")
                .doesNotContain("Archived: Payments");
        assertThat(given.get("payments").archived()).isFalse();
        assertThat(browser.get(library, "restore/payments").html()).contains("\u201cPayments\u201d is not archived.");
    }

    @Test
    void nameTheFirstTwentyAreasThatArchivingReachesAndCountTheOthers() {
        given.create("payments", "");
        for (int i = 10; i < 33; i++) {
            given.create("area-" + i, "payments");
        }

        assertThat(browser.get(library, "archive/payments").html())
                .contains("These areas below it are archived too: 23")
                .contains("Area-29</li>")
                .doesNotContain("Area-30</li>")
                .contains("and 3 more");
    }

    @Test
    void askAgainWhetherToArchiveWhenSomebodyElseChangedTheArea() {
        given.create("payments", "");
        given.service.update("payments", 1, AreaFixture.draft("", "Paying", ""));

        Answer conflict = browser.post(library, "archive/payments", "version", "1", "below", "0");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Archive Paying").contains("name=\"version\" value=\"2\"");
        assertThat(browser.post(library, "restore/payments", "version", "1").html())
                .contains("\u201cPaying\u201d is not archived.");
        assertThat(given.get("payments").archived()).isFalse();
    }

    @Test
    void sayThatAPageOrAreaDoesNotExist() {
        for (String path : List.of("nonsense", "edit/payments", "archive/nowhere")) {
            assertThat(browser.get(library, path).status()).as(path).isEqualTo(404);
        }
        assertThat(browser.post(library, "archive/nowhere").status()).isEqualTo(404);
        assertThat(browser.post(library, "restore/nowhere").status()).isEqualTo(404);
        assertThat(browser.post(library, "").status()).isEqualTo(404);
        assertThat(browser.get(own, "").status()).isEqualTo(404);
    }

    @Test
    void areClosedToThoseWhoHoldNoRole() {
        given.create("payments", "");
        given.people.actAs("ben");
        for (String path : List.of("new", "new?parent=payments", "archive/payments")) {
            String[] parent = path.contains("?") ? new String[] {"parent", "payments"} : new String[0];
            assertThat(browser.get(library, path.replaceAll("\\?.*", ""), parent)
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        for (String path : List.of("archive/payments", "restore/payments")) {
            assertThat(browser.post(library, path, "version", "1").status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(browser.get(own, "edit/payments").status()).isEqualTo(403);
        assertThat(browser.post(own, "edit/payments", "version", "1").status()).isEqualTo(403);
    }

    @Test
    void sendThoseWhoAreNotLoggedInToTheLogIn() {
        given.create("payments", "");
        given.people.actAsNobody();

        for (String path : List.of("", "mine", "new", "archive/payments")) {
            assertRedirectedToLogin(browser.get(library, path), path);
        }
        for (String path : List.of("new", "archive/payments", "restore/payments")) {
            assertRedirectedToLogin(browser.post(library, path, "name", "X"), path);
        }
        assertRedirectedToLogin(browser.get(own, "edit/payments"), "own");
        assertRedirectedToLogin(browser.get(own, "payments"), "to read");
    }

    private static void assertRedirectedToLogin(Answer answer, String path) {
        assertThat(answer.redirect()).as(path).isEqualTo("/jira/login");
    }

    @Test
    void letAnOwnerEditTheOwnArea() {
        given.service.create(new Draft("payments", "Payments", "").owner("anna").build());
        given.people.actAs("anna");

        assertThat(browser.get(own, "edit/payments").html())
                .contains("action=\"/jira/plugins/servlet/productops/area/edit/payments\"")
                .containsPattern(
                        "productops-area-form-cancel\"[^>]*href=\"/jira/plugins/servlet/productops/area/payments");
        Answer answer = browser.post(own, "edit/payments", "version", "1", "name", "Paying", "owner", "anna");

        assertThat(answer.redirect()).isEqualTo("/jira/plugins/servlet/productops/area/payments?done=saved");
        assertThat(browser.get(own, "payments", "done", "saved").html()).contains("The area is saved.");
        assertThat(given.get("payments").name()).isEqualTo("Paying");
    }

    @Test
    void bringSomebodyWhoComesFromAnIssueBackToIt() {
        given.create("payments", "");

        assertThat(browser.get(own, "edit/payments", "issue", "SHOP_2-17").html())
                .contains("action=\"/jira/plugins/servlet/productops/area/edit/payments?issue=SHOP_2-17\"")
                .contains("href=\"/jira/browse/SHOP_2-17\"");
        assertThat(browser.post(own, "edit/payments", "issue", "SHOP_2-17", "version", "1", "name", "Paying")
                        .redirect())
                .isEqualTo("/jira/browse/SHOP_2-17");
        assertThat(List.of("//evil.example", "../x-1", "SHOP-1/../x", "shop-1")).allSatisfy(other -> assertThat(
                        browser.get(own, "edit/payments", "issue", other).html())
                .doesNotContain("/browse/")
                .doesNotContain("issue="));
    }

    @Test
    void markAnArchivedAreaInItsForm() {
        given.create("payments", "");
        given.service.archive("payments", 1, false);

        assertThat(browser.get(own, "edit/payments").html())
                .contains("<span class=\"aui-lozenge aui-lozenge-subtle\">Archived</span>");
    }

    @Test
    void showAnAreaToAllWhoMayUseTheProduct() {
        given.service.create(new Draft("payments", "Payments", "")
                .description("All about money.")
                .owner("anna")
                .build());
        given.service.create(new Draft("checkout", SCRIPT, "payments").build());
        given.create("old", "payments");
        given.service.archive("old", 1, false);
        given.people.actAs("ben");

        assertThat(browser.get(own, "payments").html())
                .contains("All about money.", "Anna", "<code>payments</code>")
                .contains("href=\"/jira/plugins/servlet/productops/area/checkout\"", "&lt;script&gt;")
                .doesNotContain("productops-area-edit", "<script>", "/area/old", "productops-notice");
        assertThat(browser.get(own, "checkout").html())
                .contains("href=\"/jira/plugins/servlet/productops/area/payments\"", "inherited from Payments");
        assertThat(browser.get(own, "nowhere").status()).isEqualTo(404);

        given.people.actAs("anna");
        assertThat(browser.get(own, "checkout").html())
                .contains("href=\"/jira/plugins/servlet/productops/area/edit/checkout?from=page\"");
    }

    @Test
    void sayInTheFormAndTheListWhoIsNotThereAnyMore() {
        given.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .maintainerGroups("payment-team")
                .build());
        given.people.deactivate("anna");
        given.people.deleteGroup("payment-team");

        assertThat(browser.get(own, "edit/payments").html())
                .contains("data-note=\"Deactivated or without a licence\">Anna<")
                .contains("data-note=\"Not found\">payment-team<");
        assertThat(browser.get(library, "").html())
                .containsSubsequence(
                        "Anna</span> <span", "No longer active", "payment-team</span> <span", "Group no longer exists");
    }

    @Test
    void sayWhatANewAreaInheritsAndLeadBackToWhereOneCameFrom() {
        given.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .channels("#pay")
                .documentation("https://example.com/handbook")
                .reviewMonths("6")
                .build());

        String html = browser.get(library, "new", "parent", "payments").html();

        assertThat(html)
                .containsSubsequence("From Payments:", "productops-token-quiet", ">Anna<")
                .containsPattern("name=\"channels\" placeholder=\"#pay\"")
                .containsPattern("channels-remarks\"[^>]*><div[^>]*>Inherited from Payments")
                .containsPattern("name=\"reviewMonths\" value=\"\" placeholder=\"6\"")
                .containsPattern(
                        "productops-area-links\">Links</h3>\\s*<div[^>]*><div[^>]*>Inherited: https://example.com/handbook, from Payments")
                .contains("href=\"/jira/plugins/servlet/productops/areas?at=payments#productops-area-payments\"");
        assertThat(browser.get(library, "new").html())
                .contains("href=\"/jira/plugins/servlet/productops/areas\">Cancel", "At the top, nothing is inherited.")
                .doesNotContain("channels-remarks", "productops-holders-inherited");
    }

    @Test
    void leadBackToTheLibraryAsItWasFromEveryPageAboutAnArea() {
        given.create("payments", "");
        given.create("cash", "payments");
        String way = "library=query%3Dpay";

        String page = browser.get(own, "cash", "library", "query=pay").html();

        assertThat(page)
                .contains("href=\"/jira/plugins/servlet/productops/areas?query=pay&amp;at=cash#productops-area-cash\"")
                .contains("/area/payments?" + way + "\"", "/area/edit/cash?" + way + "&amp;from=page\"")
                .contains("/areas/archive/cash?" + way, "/area/merge/cash?" + way, "/area/delete/cash?" + way)
                .contains("/notifications/watch/cash?" + way);
        String form = browser.get(own, "edit/cash", "library", "query=pay", "from", "page")
                .html();
        assertThat(form)
                .contains(
                        "areas?query=pay&amp;at=cash#",
                        "action=\"/jira/plugins/servlet/productops/area/edit/cash?" + way)
                .contains("cancel\" href=\"/jira/plugins/servlet/productops/area/cash?" + way + "\"");
        assertThat(browser.post(
                                own,
                                "edit/cash",
                                "version",
                                "1",
                                "name",
                                "Cash!",
                                "parent",
                                "payments",
                                "library",
                                "query=pay",
                                "from",
                                "page")
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/area/cash?" + way + "&done=saved");
        assertThat(browser.post(
                                library,
                                "archive/cash",
                                "version",
                                "2",
                                "below",
                                "0",
                                "library",
                                "query=pay",
                                "from",
                                "page")
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/area/cash?" + way + "&done=archived");
        assertThat(browser.get(own, "cash", "done", "archived").html())
                .contains("Archived: Payments \u203a Cash!", "id=\"productops-area-restore\"")
                .doesNotContain("id=\"productops-area-archive\"");
        assertThat(browser.post(library, "restore/cash", "version", "3", "from", "page")
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/area/cash?done=restored");
    }

    @Test
    void leadBackToTheListOfGapsAndNowhereElse() {
        given.create("payments", "");
        String[] list = {"task", "coverage/no-owner?days=30&start=50"};

        assertThat(browser.get(own, "edit/payments", list).html())
                .contains("cancel\" href=\"/jira/plugins/servlet/productops/coverage/no-owner?days=30&amp;start=50\"");
        assertThat(browser.post(
                                own,
                                "edit/payments",
                                "version",
                                "1",
                                "name",
                                "Payments!",
                                "task",
                                "coverage/no-owner?days=30&start=50")
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/coverage/no-owner?days=30&start=50&done=saved");
        assertThat(browser.post(
                                library,
                                "archive/payments",
                                "version",
                                "2",
                                "below",
                                "0",
                                "task",
                                "coverage/area-quiet")
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/coverage/area-quiet?done=archived");
        assertThat(browser.post(own, "edit/payments", "version", "3", "name", "Payments", "task", "reviews")
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/reviews?done=saved");
        for (String elsewhere :
                List.of("//evil.example", "../logout", "https://evil.example", "coverage/no-owner?a=b#c")) {
            assertThat(browser.get(own, "edit/payments", "task", elsewhere).html())
                    .contains("cancel\" href=\"/jira/plugins/servlet/productops/area/payments\"");
        }
    }

    @Test
    void askToSelectAreasBeforeTheyAreChanged() {
        given.create("payments", "");

        Answer nothing = browser.post(library, "change", "choose", "some", "library", "query=pay");

        assertThat(nothing.redirect())
                .isEqualTo("/jira/plugins/servlet/productops/areas?query=pay&done=nothing-chosen");
        assertThat(browser.get(library, "", "done", "nothing-chosen").html()).contains("Select areas first.");
    }

    @Test
    void sayWhichAreasAreChangedAndWhatTheButtonDoes() {
        given.create("payments", "");

        String html = browser.post(library, "change", "choose", "some", "area", "payments@1")
                .html();

        assertThat(html)
                .contains("<li dir=\"auto\">Payments</li>", "Change one area")
                .contains("<option value=\"archive\" dir=\"auto\" data-submit=\"Archive one area\">")
                .doesNotContain(">Save<");
        assertThat(browser.get(own, "merge/payments").html())
                .contains(">Merge</button>")
                .doesNotContain(">Save<");
    }

    @Test
    void sayWhomToAskAndLeadOnWhereTheyAreRefused() {
        given.service.create(new Draft("payments", "Payments", "").owner("anna").build());
        given.people.actAs("ben");

        Answer refused = browser.get(own, "edit/payments");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html())
                .contains("Those who look after Payments: Anna")
                .contains("href=\"/jira/plugins/servlet/productops/area/payments\"")
                .contains("href=\"/jira/plugins/servlet/productops/areas\"");
        assertThat(browser.get(own, "archive/payments").html()).doesNotContain("Those who look after");
        given.people.deactivate("anna");
        assertThat(browser.get(own, "edit/payments").html()).contains("Nobody who is there looks after Payments");
        assertThat(browser.get(own, "paymens").html())
                .containsSubsequence(
                        "There is no product area",
                        "Did you mean",
                        "href=\"/jira/plugins/servlet/productops/area/payments\"",
                        "productops-error-ways",
                        "href=\"/jira/plugins/servlet/productops/areas\"");
        assertThat(browser.get(own, "zzzz").html()).doesNotContain("Did you mean");
        given.people.actAsNobody();
        assertThat(browser.inline().get(own, "payments").html()).doesNotContain("Anna");
    }

    @Test
    void showInTheFormWhatIsInheritedFromTheParentThatIsChosen() {
        given.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .channels("#payments")
                .documentation("https://wiki.example.org/payments")
                .build());
        given.service.create(new Draft("mobile", "Mobile", "")
                .owner("ben")
                .channels("#mobile")
                .build());
        given.service.create(
                new Draft("checkout", "Checkout", "payments").owner("ben").build());

        assertThat(browser.get(own, "edit/checkout").html())
                .contains("come from Payments.", "placeholder=\"#payments\"", "wiki.example.org/payments")
                .contains("data-unless=\"stop-owner\" hidden>");
        assertThat(browser.get(own, "edit/checkout", "parent", "mobile").html())
                .contains("come from Mobile.", "placeholder=\"#mobile\"", "From Mobile:")
                .doesNotContain("wiki.example.org/payments", "From Payments:");
        assertThat(browser.get(own, "edit/checkout", "parent", "").html())
                .contains("At the top, nothing is inherited.")
                .doesNotContain("From Payments:");
        assertThat(browser.post(own, "edit/checkout", "version", "1", "name", "", "parent", "mobile")
                        .html())
                .contains("come from Mobile.");
        assertThat(given.get("checkout").version()).isEqualTo(1);
    }

    @Test
    void leadFromThePageOfAnAreaBackToTheListOfGapsAsItWas() {
        given.create("payments", "");
        String list = "coverage/no-owner?days=30&start=50";
        String sent = "task=coverage/no-owner%3Fdays%3D30%26start%3D50";

        assertThat(browser.get(own, "payments", "task", list).html())
                .contains("/productops/coverage/no-owner?days=30&amp;start=50\" dir=\"auto\">Coverage<")
                .contains("/area/edit/payments?from=page&amp;" + sent + "\"")
                .contains("/more?from=page&" + sent);
        assertThat(browser.get(own, "payments", "library", "query=pay").html())
                .contains("/more?library=query%3Dpay&from=page");
        assertThat(browser.get(own, "edit/payments", "from", "page", "task", list)
                        .html())
                .contains("/area/payments?" + sent + "\">Cancel");
    }
}
