package org.productops.feedback.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.feedback.inbox.AgeLimitsDraft;
import org.productops.feedback.inbox.InboxFixture;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewDraft;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;

class SavedViewPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String SHOWN = "project=FB&kind=PROBLEM";
    private static final String INBOX = "/jira/plugins/servlet/productops/feedback-inbox";

    private final InboxFixture fixture = new InboxFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final EnglishTexts texts = new EnglishTexts();
    private final InboxServlet servlet = new InboxServlet(
            browser.support(),
            fixture.inbox,
            fixture.views,
            new SavedViewTexts(fixture.inbox, fixture.views, fixture.people, texts),
            fixture.limits,
            browser.forms(fixture.people),
            new AgeLimitsFormType(),
            texts);

    @BeforeEach
    void feedback() {
        fixture.people.user("ben");
        fixture.feedback(1, 3);
    }

    @Test
    void aFilterGetsANameAndIsOpenThen() {
        assertThat(browser.get(servlet, "", "project", "FB", "kind", "PROBLEM").html())
                .contains("href=\"" + INBOX + "/views/new?query=project%3DFB%26kind%3DPROBLEM\"")
                .contains("href=\"" + INBOX + "/views?query=project%3DFB%26kind%3DPROBLEM\"")
                .doesNotContain("<form method=\"post\"", "productops-inbox-open");
        assertThat(browser.get(servlet, "views/new", "query", SHOWN).html())
                .contains(
                        "<h1>Save this view</h1>",
                        "The view shows: To triage \u00b7 Project: Feedback \u00b7 Kind: Problem")
                .doesNotContain("For all people of");

        assertThat(send("views/new", "name", "Broken " + SCRIPT).redirect())
                .isEqualTo(INBOX + "?project=FB&kind=PROBLEM&done=view");

        assertThat(browser.get(servlet, "", "project", "FB", "kind", "PROBLEM", "done", "view")
                        .html())
                .contains("The view is saved.", "aria-current=\"page\"><span dir=\"auto\">Broken &lt;script&gt;")
                .contains("<span class=\"productops-inbox-open\" dir=\"auto\">Broken &lt;script&gt;")
                .doesNotContain(SCRIPT);
        assertThat(browser.get(servlet, "", "project", "FB").html()).doesNotContain("productops-inbox-open");
        fixture.ruled.administer(10);
        send("views/new", "name", "All of us", "shared", "true");
        assertThat(browser.get(servlet, "", "project", "FB", "kind", "PROBLEM").html())
                .as("one's own stands before what others gave")
                .contains("productops-inbox-open\" dir=\"auto\">Broken")
                .containsOnlyOnce("aria-current=\"page\"><span");
    }

    @Test
    void whereNothingFitsTheFilterOneClickClearsItAndStaysInTheSamePart() {
        String html = browser.get(servlet, "", "state", "later", "order", "newest", "kind", "PROBLEM")
                .html();

        String cleared = "=\"" + INBOX + "?state=later&amp;order=newest\"";
        assertThat(html).contains("Nothing fits the filter", "data-clear" + cleared);
        assertThat(html.split("href" + Pattern.quote(cleared) + ">Clear filters", -1))
                .as("in the filter, and where the list would be")
                .hasSize(3);
        assertThat(browser.get(servlet, "", "state", "later").html()).doesNotContain(">Clear filters", "data-clear");
    }

    @Test
    void aTakenNameIsSaidAtItsFieldAndNothingIsLost() {
        fixture.views.add(new SavedViewDraft("Late", "state=overdue", ""));

        FakeBrowser.Answer refused = send("views/new", "name", "late");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html())
                .contains("There is a view \u201clate\u201d already. Choose another name.", "value=\"late\"")
                .contains("action=\"" + INBOX + "/views/new?query=project%3DFB%26kind%3DPROBLEM\"")
                .contains("href=\"" + INBOX + "?project=FB&amp;kind=PROBLEM\"");
        assertThat(send("views/new", "name", "").html()).contains("Fill this in.");
        String endless = "text=" + "x".repeat(2000);
        assertThat(browser.post(servlet, "views/new", "query", endless, "name", "Long", "do", "save")
                        .status())
                .isEqualTo(400);
        assertThat(fixture.views.all()).hasSize(1);
    }

    @Test
    void aFilterThatIsWrongIsNotSaved() {
        FakeBrowser.Answer refused = browser.post(
                servlet, "views/new", "query", "delivery=NOPE-9&kind=PROBLEM", "name", "Broken", "do", "save");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html())
                .contains("There is no issue \u201cNOPE-9\u201d that you may see.", "value=\"Broken\"");
        assertThat(fixture.views.all()).isEmpty();
        SavedView view = fixture.views.add(new SavedViewDraft("Late", "state=overdue", ""));
        assertThat(browser.post(
                                servlet,
                                "views/" + view.id(),
                                "query",
                                "text=" + "x".repeat(101),
                                "name",
                                "Late",
                                "replace",
                                "true",
                                "version",
                                "1",
                                "do",
                                "save")
                        .html())
                .contains("At most 100 characters fit; this has 101");
        assertThat(fixture.views.all()).containsExactly(view);
    }

    @Test
    void aViewOfAProjectThatIsGoneSaysSo() {
        SavedView view = fixture.views.add(new SavedViewDraft("Payments", "project=PAY&kind=PROBLEM", ""));
        fixture.projects.hide(fixture.projects.projects().get(1));

        FakeBrowser.Answer opened = browser.get(servlet, "", "project", "PAY", "kind", "PROBLEM");

        assertThat(opened.status()).isEqualTo(400);
        assertThat(opened.html())
                .contains("There is no project \u201cPAY\u201d with feedback that you may see.")
                .contains("productops-inbox-open\" dir=\"auto\">Payments");
        assertThat(send("views/" + view.id(), "name", "Old payments", "version", "1")
                        .redirect())
                .as("another name")
                .isNotEmpty();
    }

    @Test
    void administratorsGiveAViewToAllPeopleOfTheProject() {
        fixture.ruled.administer(10);
        assertThat(browser.get(servlet, "views/new", "query", SHOWN).html()).contains("For all people of Feedback");

        send("views/new", "name", "Ours", "shared", "true");

        fixture.people.actAs("ben");
        fixture.ruled.administerNothing();
        SavedView shared = fixture.views.all().get(0);
        assertThat(browser.get(servlet, "").html()).contains("Ours", "Shared", "by Anna");
        assertThat(browser.get(servlet, "views", "query", "state=later").html())
                .contains("Ours", "Shared with all people of Feedback by Anna.")
                .contains("The inbox shows now: Later")
                .doesNotContain("views/" + shared.id());
        assertThat(browser.get(servlet, "views/" + shared.id()).status()).isEqualTo(403);
        assertThat(browser.post(servlet, "views/" + shared.id() + "/remove", "version", "1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aViewGetsAnotherNameAndIfOneWantsAnotherFilter() {
        SavedView view = fixture.views.add(new SavedViewDraft("Late", "state=overdue", ""));
        String page = "views/" + view.id();
        assertThat(browser.get(servlet, page).html())
                .contains("value=\"Late\"", "The view shows: Overdue")
                .doesNotContain("name=\"replace\"");
        assertThat(browser.get(servlet, page, "query", "state=overdue").html()).doesNotContain("name=\"replace\"");
        assertThat(browser.get(servlet, page, "query", SHOWN).html())
                .contains("name=\"replace\"")
                .contains("In place of its own filter: To triage \u00b7 Project: Feedback \u00b7 Kind: Problem");

        assertThat(send(page, "version", "1", "name", "Too late").redirect())
                .isEqualTo(INBOX + "?project=FB&kind=PROBLEM&done=view");
        assertThat(fixture.views.get(view.id()))
                .isEqualTo(new SavedView(view.id(), "key-anna", 0, "Too late", "state=overdue", 2));

        assertThat(send(page, "version", "1", "name", "Mine", "replace", "true").status())
                .as("changed since")
                .isEqualTo(409);
        send(page, "version", "2", "name", "Too late", "replace", "true");
        assertThat(fixture.views.get(view.id()).query()).isEqualTo("project=FB&kind=PROBLEM");
    }

    @Test
    void asksBeforeAViewIsRemoved() {
        assertThat(browser.get(servlet, "views").html())
                .contains("No views yet. Filter the inbox, then choose \u201cSave this view\u201d");
        fixture.ruled.administer(10);
        SavedView view = fixture.views.add(new SavedViewDraft("Ours", "state=overdue", "FB"));
        String page = "views/" + view.id() + "/remove";
        assertThat(browser.get(servlet, "views", "query", SHOWN).html())
                .contains("href=\"" + INBOX + "/" + page + "?query=project%3DFB%26kind%3DPROBLEM\"");
        assertThat(browser.get(servlet, page, "query", SHOWN).html())
                .contains(
                        "Remove the view \u201cOurs\u201d?",
                        "The view shows: Overdue",
                        "All people of Feedback lose it.");
        assertThat(send(page, "version", "7").status()).isEqualTo(409);

        assertThat(send(page, "version", "1").redirect())
                .isEqualTo(INBOX + "?project=FB&kind=PROBLEM&done=view-removed");

        assertThat(fixture.views.all()).isEmpty();
        assertThat(browser.get(servlet, "", "done", "view-removed").html()).contains("The view is removed.");
        assertThat(browser.get(servlet, page).status()).isEqualTo(404);
        List.of("views/x", "views/1/edit", "views/1234567890")
                .forEach(wrong -> assertThat(browser.get(servlet, wrong).status())
                        .as(wrong)
                        .isEqualTo(404));
    }

    @Test
    void ageLimitsAreSaidInDaysAndThatThereAreNone() {
        assertThat(browser.get(servlet, "", "project", "FB").html()).doesNotContain("No age limits");
        fixture.ruled.administer(10);
        assertThat(browser.get(servlet, "", "project", "FB").html())
                .contains("No age limits: nothing becomes overdue.");
        assertThat(browser.get(servlet, "limits", "project", "FB").html()).contains("<h1>Age limits of Feedback</h1>");
        assertThat(browser.get(servlet, "limits").html())
                .contains("Age limits", "limits?project=FB\">Edit", "No limit");

        fixture.limits.save("FB", 0, new AgeLimitsDraft("1", "14"));
        assertThat(browser.get(servlet, "", "project", "FB").html())
                .contains("Agreed: triaged within 1 day, answered within 14 days.");

        assertThat(browser.post(
                                servlet,
                                "limits",
                                "project",
                                "FB",
                                "version",
                                "1",
                                "daysToTriage",
                                "0",
                                "daysToAnswer",
                                "",
                                "do",
                                "save")
                        .redirect())
                .isEqualTo(INBOX + "?project=FB&done=limits-removed");
        assertThat(browser.get(servlet, "", "project", "FB", "done", "limits-removed")
                        .html())
                .contains("There are no age limits any more");
    }

    /** Sends a form of the page to which the inbox came that shows problems of the project. */
    private FakeBrowser.Answer send(String page, String... fields) {
        List<String> sent = new ArrayList<>(List.of("query", SHOWN, "do", "save"));
        sent.addAll(List.of(fields));
        return browser.post(servlet, page, sent.toArray(String[]::new));
    }
}
