package org.productops.release.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.release.LaunchDecisionDraft;
import org.productops.release.LaunchItem;
import org.productops.release.LaunchItemDraft;
import org.productops.release.OpenThen;
import org.productops.release.Release;
import org.productops.release.ReleaseDraft;
import org.productops.release.ReleaseFixture;
import org.productops.release.ReleaseSide;
import org.productops.release.progress.IssueLists;
import org.productops.release.progress.ListState;
import org.productops.release.progress.OpenDuty;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;

class ReleaseServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String ALL = "/jira/plugins/servlet/productops/releases";
    private static final String VERSION = "versions/" + ReleaseFixture.SPRING;

    private final ReleaseFixture given = new ReleaseFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final ReleaseHead head = new ReleaseHead(browser.templates(), new FakeDates(), () -> given.now);
    private final ReleaseServlet page = new ReleaseServlet(
            browser.support(),
            given.releases,
            given.launches,
            new ReleasePages(
                    given.releases,
                    given.words,
                    given.launches,
                    given.tiers,
                    given.progress,
                    given.notes,
                    head,
                    new ReleaseNames(given.areas.service, new EnglishTexts()),
                    browser.templates(),
                    given.areas.people,
                    new FakeDates()),
            head,
            browser.forms(given.areas.people),
            given.areas.people);

    @AfterEach
    void close() {
        given.close();
    }

    private Answer open(String path, String... parameters) {
        return browser.get(page, path, parameters);
    }

    private String openAs(String name, String path) {
        given.as(name);
        return open(path).html();
    }

    private Answer send(String path, String... parameters) {
        return browser.post(page, path, parameters);
    }

    @Test
    void sendsThoseWhoAreNotLoggedInToTheLogIn() {
        given.areas.people.actAsNobody();
        assertThat(open("").status()).isEqualTo(302);
        assertThat(open(VERSION).status()).isEqualTo(302);
    }

    @Test
    void eachVersionIsListedAndHasAPageBeforeAnybodyBeginsARelease() {
        given.issue(1, ReleaseFixture.SPRING, 1, 3);
        given.versions.put(300, ReleaseFixture.SHOP, SCRIPT, true);

        String list = open("").html();
        assertThat(list)
                .contains("href=\"" + ALL + "/" + VERSION + "\"", "productops-release-begin")
                .doesNotContain("versions/300");
        assertThat(open("", "project", "shop").html())
                .as("a project lists those that are out, too")
                .contains("id=\"productops-versions-out\"", "versions/300\"", "Web shop: &lt;script&gt;")
                .doesNotContain(SCRIPT);
        assertThat(open("", "project", "MOB").html())
                .contains(ALL + "/versions/" + ReleaseFixture.APP)
                .doesNotContain(ALL + "/" + VERSION);

        String html = open(VERSION).html();
        assertThat(html)
                .contains("id=\"productops-release-alone\"", "issues?show=mandatory\">2<", "In no release")
                .contains("id=\"productops-release-begin\" href=\"" + ALL + "/new?version=" + ReleaseFixture.SPRING)
                .contains("productops-release-tab-issues", "productops-release-tab-notes")
                .doesNotContain("productops-release-tab-launch", "productops-release-side-", "productops-release-edit");
        assertThat(open(VERSION + "/issues").html()).contains("SHOP-1");
        assertThat(open(VERSION + "/notes").status()).isEqualTo(200);
        assertThat(open(VERSION + "/launch").status()).isEqualTo(404);
        assertThat(open(VERSION + "/kept/1").status()).isEqualTo(404);

        given.as("noah");
        assertThat(open(VERSION).html())
                .contains("id=\"productops-release-alone\"")
                .doesNotContain("id=\"productops-release-begin\"");
        given.as("oscar");
        assertThat(open(VERSION).status()).isEqualTo(404);
        assertThat(open("").html()).doesNotContain(VERSION);
    }

    @Test
    void theAddressOfAVersionLeadsToItsRelease() {
        long id = given.spring().id();

        assertThat(open(VERSION).redirect()).isEqualTo(ALL + "/" + id);
        assertThat(open(VERSION + "/notes").redirect()).isEqualTo(ALL + "/" + id + "/notes");
        given.as("oscar");
        assertThat(open(VERSION).status()).isEqualTo(404);
        assertThat(open(String.valueOf(id)).status()).isEqualTo(404);
        given.as("mia");
        for (String none : List.of("x", "1x", id + "/else", id + "/kept/new", "versions/", "versions/x", "999")) {
            assertThat(open(none).status()).as(none).isEqualTo(404);
        }
    }

    @Test
    void showsEveryIssueWithEveryChecklist() {
        given.issue(1, ReleaseFixture.SPRING, 3, 3);
        given.issue(2, ReleaseFixture.SPRING, 0, 0);
        given.lists.put(
                2L,
                new IssueLists(
                        List.of(
                                new ListState(1, "Done", 1, 3, 2, false),
                                new ListState(2, "Launch " + SCRIPT, 1, 2, 1, true)),
                        List.of(new OpenDuty("Done", "Docs", "MANUAL", true, Optional.of("key-liam")))));
        given.resolved.add(1L);
        long id = given.spring().id();

        String html = open(id + "/issues").html();
        assertThat(html)
                .contains("Launch &lt;script&gt;")
                .doesNotContain(SCRIPT)
                .contains(
                        "data-look=\"blocked\"",
                        "data-look=\"overridden\"",
                        "data-look=\"done\"",
                        "data-look=\"none\"");
        assertThat(html.indexOf("data-key=\"SHOP-2\""))
                .as("what is not ready comes first")
                .isPositive()
                .isLessThan(html.indexOf("data-key=\"SHOP-1\""));
        assertThat(open(id + "/issues", "show", "open").html())
                .contains("SHOP-2")
                .doesNotContain("SHOP-1\"");
        assertThat(open(id + "/issues", "show", "overridden").html())
                .contains("SHOP-2")
                .doesNotContain("SHOP-1\"");
        assertThat(open(id + "/issues", "show", "late").html()).contains("id=\"productops-release-no-issues\"");

        assertThat(open(String.valueOf(id)).html())
                .contains("id=\"productops-release-open-owner\"", "id=\"productops-release-open-area\"")
                .contains("id=\"productops-release-open-kind\"", "Liam", "Somebody ticks it");
    }

    @Test
    void fiveHundredIssuesAreShownFiftyAtATime() {
        for (int issue = 1; issue <= 500; issue++) {
            given.issue(issue, ReleaseFixture.SPRING, 0, 2);
        }
        String path = given.spring().id() + "/issues";

        assertThat(open(path).html().split("data-key=")).hasSize(51);
        assertThat(open(path, "start", "450").html().split("data-key=")).hasSize(51);
        assertThat(open(path, "start", "x").status()).isEqualTo(400);
    }

    @Test
    void eachSideSignsOnThePageAndADecisionHasAReason() {
        given.issue(1, ReleaseFixture.SPRING, 0, 1);
        String path = String.valueOf(given.spring().id());

        given.as("liam");
        assertThat(open(path).html()).contains("value=\"sign-product\"").doesNotContain("value=\"sign-marketing\"");
        assertThat(send(path, "do", "sign-product", "note", SCRIPT).redirect()).startsWith(ALL + "/" + path);
        assertThat(open(path).html())
                .contains("value=\"revoke-product\"", "&lt;script&gt;")
                .doesNotContain(SCRIPT);
        assertThat(send(path, "do", "sign-product").status()).isEqualTo(400);
        assertThat(send(path, "do", "sign-marketing").status()).isEqualTo(403);
        assertThat(send(path, "do", "sign-nobody").status()).isEqualTo(404);

        given.as("mia");
        Answer refused = send(path, "do", "decide", "go", "go", "reason", " ");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html()).contains("id=\"productops-release-error\"");
        assertThat(send(path, "do", "decide", "go", "perhaps", "reason", "I typed this")
                        .html())
                .as("what was typed stays")
                .contains(">I typed this</textarea>");
        assertThat(send(path, "do", "decide", "go", "no-go", "reason", "No help")
                        .status())
                .isEqualTo(302);
        assertThat(send(path, "do", "decide", "go", "go", "reason", "All is there")
                        .status())
                .isEqualTo(302);
        assertThat(open(path).html())
                .contains("All is there", "No-go \u2013 Mia")
                .contains(": No help");

        given.as("noah");
        assertThat(open(path).html())
                .contains("All is there")
                .doesNotContain("<form", "productops-release-edit", "productops-release-delete");
        assertThat(send(path, "do", "decide", "go", "go", "reason", "Me too").status())
                .isEqualTo(403);
        browser.loseToken();
        given.as("mia");
        assertThat(send(path, "do", "decide", "go", "go", "reason", "Forged").status())
                .isEqualTo(403);
        assertThat(given.words.decisions(Long.parseLong(path))).hasSize(2);
    }

    @Test
    void aReleaseThatIsReopenedSaysWhatChangedAndAsksAnew() {
        given.issue(1, ReleaseFixture.SPRING, 0, 2);
        Release spring = given.spring();
        String path = String.valueOf(spring.id());
        given.words.decide(spring.id(), new LaunchDecisionDraft("go", "All is there"));
        given.as("liam").words.signOff(spring.id(), ReleaseSide.PRODUCT, "");
        given.as("mia").versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
        given.keeping.released(ReleaseFixture.SPRING);
        assertThat(open(path).html())
                .contains(
                        "id=\"productops-release-frozen\"",
                        "productops-release-kept",
                        "Mandatory items of checklists: 2")
                .contains("Product marketing had not signed the date off");

        given.now = Instant.parse("2026-03-04T08:00:00Z");
        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", false);
        given.keeping.reopened(ReleaseFixture.SPRING);
        assertThat(open(path).html()).contains("Nothing: its issues are as they were.");
        given.issue(1, ReleaseFixture.SPRING, 1, 2);
        given.issue(2, ReleaseFixture.SPRING, 0, 3);

        String html = open(path).html();
        assertThat(html)
                .contains("It was reopened in Jira", "Issues that were added: 1")
                .contains("Mandatory items that are open: 4 now, 2 then")
                .contains("They stay on record, and are asked for anew.")
                .contains("All is there", "Asked for anew since the release was reopened")
                .contains("asked for anew since the release was reopened")
                .doesNotContain(
                        "Issues that were taken out", "aui-lozenge-success", "id=\"productops-release-frozen\"");
        assertThat(html.replaceAll("(?s).*id=\"productops-release-decision\"", ""))
                .contains("aui-lozenge-subtle\">");
        long state = given.progress.progress(spring.id()).kept().get(0).id();
        assertThat(open(path + "/kept/" + state).html()).contains("SHOP-1").doesNotContain("SHOP-2");
    }

    @Test
    void aLaunchIsChosenAgreedToAndTicked() {
        Release spring = given.spring();
        String path = spring.id() + "/launch";
        assertThat(open(path).html()).contains("id=\"productops-launch-none\"").contains("name=\"tier\"");
        String version = String.valueOf(spring.version());
        assertThat(send(path, "do", "tier", "tier", "1", "version", version).status())
                .isEqualTo(302);
        assertThat(send(path, "do", "tier", "tier", "2", "version", version).status())
                .as("somebody else has chosen")
                .isEqualTo(409);
        assertThat(open(path).html())
                .as("six weeks before 1 April are over")
                .contains("id=\"productops-launch-too-late\"");

        given.as("priya");
        assertThat(open(path).html())
                .contains("value=\"confirm-marketing\"")
                .doesNotContain("value=\"confirm-product\"");
        assertThat(send(path, "do", "confirm-marketing").status()).isEqualTo(302);
        assertThat(send(path, "do", "confirm-product").status()).isEqualTo(403);

        List<LaunchItem> items = given.launches.items(spring.id());
        String first = String.valueOf(items.get(0).id());
        assertThat(send(path, "do", "take", "item", first).redirect()).endsWith("#productops-launch-" + first);
        assertThat(send(path, "do", "tick", "item", first).status()).isEqualTo(302);
        assertThat(open(path).html()).contains("aria-checked=\"true\"", "Done: 1 of 11");
        assertThat(send(path, "do", "untick", "item", first).status()).isEqualTo(302);
        assertThat(send(path, "do", "down", "item", first).status()).isEqualTo(302);
        assertThat(given.launches.items(spring.id()).get(1).id())
                .isEqualTo(items.get(0).id());
        assertThat(send(path, "do", "remove", "item", first).status()).isEqualTo(302);
        assertThat(send(path, "do", "tick", "item", first).status())
                .as("somebody else has removed it")
                .isEqualTo(404);

        assertThat(send(path + "/new", "text", SCRIPT, "side", "product", "leadDays", "x")
                        .status())
                .isEqualTo(400);
        assertThat(send(path + "/new", "text", SCRIPT, "side", "product", "leadDays", "3")
                        .status())
                .isEqualTo(302);
        assertThat(open(path).html()).contains("&lt;script&gt;").doesNotContain(SCRIPT);

        given.as("noah");
        assertThat(open(path).html())
                .contains("productops-launch-item")
                .doesNotContain("productops-launch-actions", "productops-launch-add", "value=\"confirm-");
    }

    @Test
    void notesAreDrawnEditedAndNeverRunAsHtml() {
        given.issue(1, ReleaseFixture.SPRING, 1, 1);
        given.issue(2, ReleaseFixture.SPRING, 1, 1);
        given.said.put(1L, "Pay with one click. </textarea>" + SCRIPT);
        String path = given.spring().id() + "/notes";

        assertThat(open(path).html())
                .contains(
                        "## Other", "&lt;/textarea&gt;", "productops-copy", "id=\"productops-notes-missing\"", "SHOP-2")
                .doesNotContain(SCRIPT, "id=\"productops-notes-draw\"");
        assertThat(open(path + "/edit").html()).contains("Pay with one click.").doesNotContain(SCRIPT);
        assertThat(send(path + "/edit", "notes", "# Ours", "version", "0").redirect())
                .startsWith(ALL + "/" + path);
        assertThat(open(path).html()).contains("# Ours", "id=\"productops-notes-draw\"");
        assertThat(open(path + "/edit", "drawn", "true").html()).contains("Pay with one click.");
        given.as("noah");
        assertThat(open(path).html()).contains("# Ours", "productops-copy").doesNotContain("productops-notes-edit");
        assertThat(open(path + "/edit").status()).isEqualTo(403);
    }

    @Test
    void whoSignsOrDecidesSeesWhatIsOpenAndItIsKept() {
        given.issue(1, ReleaseFixture.SPRING, 1, 3);
        Release spring = given.spring();
        given.launches.add(spring.id(), new LaunchItemDraft("product", "Brief support", "", "5", ""));
        String path = String.valueOf(spring.id());

        assertThat(openAs("liam", path))
                .contains(
                        "Mandatory items that are open: 2",
                        "Items of the launch that are open: 1",
                        "Product has not signed it off.",
                        "Sign off with this open",
                        "Record a go with this open");
        send(path, "do", "sign-product", "note", "");
        given.as("mia");
        send(path, "do", "decide", "go", "go", "reason", "We must");
        given.issue(1, ReleaseFixture.SPRING, 3, 3);

        assertThat(given.words.decisions(spring.id())).singleElement().satisfies(decision -> assertThat(decision.open())
                .contains(new OpenThen(2, 1, List.of(ReleaseSide.MARKETING))));
        assertThat(given.words.signOffs(spring.id())).singleElement().satisfies(signOff -> assertThat(signOff.open())
                .contains(new OpenThen(2, 1, List.of(ReleaseSide.MARKETING))));
        assertThat(open(path).html())
                .contains(
                        "Mandatory items that were open then: 2",
                        "Items of the launch that were open then: 1",
                        "Product marketing had not signed the date off<")
                .doesNotContain("Mandatory items that are open: ");
    }

    @Test
    void whatWentOutOfAHiddenProjectHasNoName() {
        Release both = given.releases.create(new ReleaseDraft(
                "Both",
                List.of(String.valueOf(ReleaseFixture.SPRING), String.valueOf(ReleaseFixture.APP)),
                "",
                "",
                List.of(),
                List.of()));
        given.versions.put(ReleaseFixture.APP, ReleaseFixture.MOBILE, "Spring app", true);
        given.keeping.released(ReleaseFixture.APP);

        assertThat(open(String.valueOf(both.id())).html()).contains("Mobile app: Spring app was released");
        given.as("noah");
        assertThat(open(String.valueOf(both.id())).html())
                .contains("A version of a project that you may not see was released")
                .doesNotContain("Spring app", "Both was released");
    }

    @Test
    void eachFigureLeadsToItsIssues() {
        given.issue(1, ReleaseFixture.SPRING, 1, 3);
        given.issue(2, ReleaseFixture.SPRING, 3, 3);
        given.areaKeys.put(1L, "gone-area");
        long id = given.spring().id();

        assertThat(open(String.valueOf(id)).html())
                .contains(
                        ALL + "/" + id + "/issues?show=mandatory\">2</a>",
                        ALL + "/" + id + "/issues?show=overridden\">0</a>",
                        ALL + "/" + id + "/issues?by=owner&amp;of=key-noah\"",
                        ALL + "/" + id + "/issues?by=area&amp;of=gone-area\"",
                        ALL + "/" + id + "/issues?by=kind&amp;of=MANUAL\"");
        String ofNoah = open(id + "/issues", "by", "owner", "of", "key-noah").html();
        assertThat(ofNoah)
                .contains(
                        "id=\"productops-release-only\"",
                        "data-key=\"SHOP-1\"",
                        "by=owner&amp;of=key-noah&amp;show=mandatory")
                .doesNotContain("data-key=\"SHOP-2\"");
        assertThat(open(id + "/issues", "by", "area", "of", "-").html())
                .contains("No product area")
                .doesNotContain("data-key=");
        assertThat(open(id + "/issues", "show", "mandatory").html())
                .contains("data-key=\"SHOP-1\"")
                .doesNotContain("data-key=\"SHOP-2\"");
        assertThat(open(id + "/issues", "by", "kind", "of", SCRIPT).html()).doesNotContain(SCRIPT);
        assertThat(open(id + "/issues", "by", "owner", "of", "key-oscar").html())
                .as("nobody learns names by guessing keys")
                .contains("key-oscar")
                .doesNotContain("Oscar");
    }

    @Test
    void nothingOffersToBeginWithNoVersion() {
        assertThat(open("").html()).contains("id=\"productops-release-add\"", "Begin one with a version");
        given.as("noah");
        assertThat(open("").html())
                .contains("Administrators of a project begin one with a version")
                .doesNotContain("id=\"productops-release-add\"");
        Answer refused = open("new");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).contains("There is no version with which you can begin a release");
        given.as("mia").versions.remove(ReleaseFixture.SPRING);
        given.versions.remove(ReleaseFixture.APP);
        assertThat(open("").html()).doesNotContain("id=\"productops-release-add\"");
    }

    @Test
    void theFormSaysWhatItLeavesAsItIs() {
        Release both = given.releases.create(new ReleaseDraft(
                "Both",
                List.of(String.valueOf(ReleaseFixture.SPRING), String.valueOf(ReleaseFixture.APP)),
                "",
                "",
                List.of("liam"),
                List.of("noah")));
        String path = both.id() + "/edit";

        assertThat(open(path).html())
                .contains("Who signs off that it is ready.", "Mobile app: Spring app")
                .doesNotContain("They stay.", "is changed by those");
        given.as("noah");
        assertThat(open(path).html())
                .contains(
                        "Who speaks for product is changed by those who are named for it",
                        "Who signs off that the date holds.",
                        "are in this release, too: 1. They stay.")
                .doesNotContain("Spring app", "value=\"" + ReleaseFixture.APP + "\"");
        Answer refused = send(
                path,
                "version",
                String.valueOf(both.version()),
                "name",
                "Both",
                "versions.0.version",
                "Web shop: Spring",
                "product",
                "noah",
                "marketing",
                "noah");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(given.releases.get(both.id()).release()).isEqualTo(both);
    }

    @Test
    void severalVersionsGoOutAsOneAndWhatARefusalSaysStandsAtItsField() {
        Answer refused = send("new", "name", "", "target", "tomorrow");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html()).contains("\u201ctomorrow\u201d is no day");

        assertThat(open("new", "version", String.valueOf(ReleaseFixture.SPRING)).html())
                .as("versions are chosen by name")
                .contains("name=\"versions.0.version\" value=\"Web shop: Spring\"")
                .contains("<option value=\"Mobile app: Spring app\"");
        assertThat(send("new", "name", "x", "versions", "1", "versions.0.version", "No such")
                        .html())
                .contains("No such");
        Answer begun = send(
                "new",
                "name",
                "Both",
                "versions",
                "2",
                "versions.0.version",
                "web shop: Spring ",
                "versions.1.version",
                String.valueOf(ReleaseFixture.APP));
        assertThat(begun.status()).as(begun.html()).isEqualTo(302);
        assertThat(open("new", "version", String.valueOf(ReleaseFixture.APP)).html())
                .as("one that is in a release is not offered")
                .doesNotContain("Mobile app: Spring app");
        String path = begun.redirect().replaceAll(".*/(\\d+).*", "$1");
        assertThat(open(path).html()).contains("Web shop: Spring", "Mobile app: Spring app");
        assertThat(open(path + "/edit").html()).contains("value=\"Mobile app: Spring app\"");
        given.as("noah");
        assertThat(open(path).html())
                .contains("Versions of projects that you may not see: 1")
                .doesNotContain("Spring app");
        assertThat(open(path + "/edit").status()).isEqualTo(403);
        assertThat(open(path + "/delete").status()).isEqualTo(403);
    }
}
