package org.productops.feedback.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalDraft;
import org.productops.feedback.portal.PortalFixture;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class PortalServletsTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final PortalFixture fixture = new PortalFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final ApplicationProperties application = mock(ApplicationProperties.class);
    private final PortalServlet portals = new PortalServlet(
            browser.support(), fixture.portals, fixture.sending, browser.forms(), new FakeDates(), application);
    private final GiveServlet give = new GiveServlet(browser.support(), fixture.sending, browser.forms());
    private final MyFeedbackServlet mine = new MyFeedbackServlet(browser.support(), fixture.sending, new FakeDates());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void showsThePortalsOfAProjectToItsAdministrator() {
        Portal portal = fixture.portal();
        when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example.com/jira");

        assertThat(browser.get(portals, "", "project", "SHOP").html())
                .contains("What did you hear?", "Web &lt;shop&gt;", "For everybody who is logged in")
                .contains("href=\"/jira/plugins/servlet/productops/give-feedback/what-did-you-hear\"")
                .contains(
                        ">https://jira.example.com/jira/plugins/servlet/productops/give-feedback/what-did-you-hear</a>")
                .contains("href=\"/jira/plugins/servlet/productops/feedback-forms/" + portal.id() + "/preview\"")
                .doesNotContain("productops-portal-not-set-up");
        fixture.setUp = false;
        assertThat(browser.get(portals, "", "project", "SHOP").html()).contains("productops-portal-not-set-up");
        fixture.people.actAs("noah");
        assertThat(browser.get(portals, "", "project", "SHOP").status()).isEqualTo(404);
    }

    @Test
    void beginsWithWhatMostAskForAndSaves() {
        assertThat(browser.get(portals, "new", "project", "SHOP").html())
                .contains("New feedback form for Web &lt;shop&gt;")
                .contains("name=\"questions.0.field\"", "<option value=\"quote\" dir=\"auto\" selected>");

        FakeBrowser.Answer answer = browser.post(
                portals,
                "new",
                "project",
                "SHOP",
                "title",
                SCRIPT,
                "active",
                "true",
                "questions",
                "2",
                "questions.0.field",
                "organisation",
                "questions.0.help",
                SCRIPT,
                "questions.1.field",
                "quote",
                "do",
                "save");

        assertThat(answer.redirect())
                .isEqualTo("/jira/plugins/servlet/productops/feedback-forms?project=SHOP&done=saved");
        Portal made = fixture.store.all().get(0);
        assertThat(made.address()).isEqualTo("script-alert-1-script");
        assertThat(browser.get(portals, "", "project", "SHOP").html()).doesNotContain(SCRIPT);
        assertThat(browser.get(give, made.address()).html())
                .contains("&lt;script&gt;")
                .doesNotContain(SCRIPT);
    }

    @Test
    void aNewQuestionAsksForWhatNoOtherAsksForAndWhatWasSaidIsNotLeftOut() {
        String one = browser.post(
                        portals,
                        "new",
                        "project",
                        "SHOP",
                        "title",
                        "Voice",
                        "questions",
                        "2",
                        "questions.0.field",
                        "organisation",
                        "questions.1.field",
                        "quote",
                        "do",
                        "add.questions")
                .html();
        assertThat(one)
                .contains("data-once=\"field\"", "name=\"questions.2.field\"")
                .containsPattern("name=\"questions\\.2\\.field\"(?s:.){0,400}value=\"summary\" dir=\"auto\" selected");

        FakeBrowser.Answer refused = browser.post(
                portals,
                "new",
                "project",
                "SHOP",
                "title",
                "Voice",
                "questions",
                "1",
                "questions.0.field",
                "organisation",
                "do",
                "save");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html())
                .contains("A form always asks what was said: add that question again.", "value=\"Voice\"");
        assertThat(fixture.store.all()).isEmpty();
    }

    @Test
    void formsOfOneTitleAreToldApartByTheirAddresses() {
        Portal one = fixture.portal();
        assertThat(browser.get(mine, "").html()).contains(one.title() + "</a></li>");
        PortalDraft typed = PortalFixture.draft(one.title(), "", true);
        fixture.portals.create(
                "SHOP", new PortalDraft(typed.title(), "another", typed.introduction(), "", true, typed.questions()));

        assertThat(browser.get(mine, "").html())
                .contains("dir=\"auto\">another</span>", "dir=\"auto\">" + one.address() + "</span>");
    }

    @Test
    void anAdministratorOfTheProjectTriesAgainWhatIsStuck() {
        String address = fixture.portal().address();
        fixture.creators.clear();
        fixture.people.actAs("noah");
        fixture.sending.send(address, "", PortalFixture.typed("Too slow.", "Acme"));
        fixture.deliver();
        fixture.people.actAs("mia");
        assertThat(browser.get(portals, "", "project", "SHOP").html())
                .contains("Waiting to become feedback", "Too slow.", "id=\"productops-stuck-retry\"");
        fixture.creators.add("key-mia");

        assertThat(browser.post(portals, "", "project", "SHOP").redirect())
                .isEqualTo("/jira/plugins/servlet/productops/feedback-forms?project=SHOP&done=retried");

        fixture.deliver();
        assertThat(browser.get(portals, "", "project", "SHOP", "done", "retried")
                        .html())
                .contains("It is being tried again.")
                .doesNotContain("productops-stuck-retry");
        fixture.people.actAs("noah");
        assertThat(browser.post(portals, "", "project", "SHOP").status()).isEqualTo(404);
    }

    @Test
    void showsAPortalToAColleagueAndThanksForWhatIsSent() {
        fixture.portal();
        fixture.people.actAs("noah");

        assertThat(browser.get(give, "what-did-you-hear").html())
                .contains("<h1>What did you hear?", "Tell us.", "We read it all.", "In their words")
                .contains("The customer&#39;s name")
                .contains("<productops-files data-id=\"productops-give-file\"")
                .contains(">Send</button>")
                .doesNotContain("Jira", "issue", "project");
        assertThat(browser.required()).contains("org.productops.product-ops:portal-form");

        FakeBrowser.Answer refused =
                browser.post(give, "what-did-you-hear", "quote", SCRIPT, "kind", "PRAISE", "do", "save");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html())
                .contains("Please fill this in.", "&lt;script&gt;alert(1)&lt;/script&gt;</textarea>")
                .doesNotContain(SCRIPT);

        FakeBrowser.Answer sent = browser.post(
                give, "what-did-you-hear", "quote", SCRIPT, "kind", "PRAISE", "organisation", "Acme", "do", "save");
        String token = fixture.sending.mine().get(0).sent().token();
        assertThat(sent.redirect()).isEqualTo("/jira/plugins/servlet/productops/my-feedback/" + token + "?done=sent");

        assertThat(browser.get(mine, token, "done", "sent").html())
                .contains("Thank you.", "Received", "Praise", "Acme", "&lt;script&gt;")
                .doesNotContain(SCRIPT);
        assertThat(browser.get(mine, token).html()).doesNotContain("Thank you.");
        assertThat(browser.get(mine, "").html())
                .contains("href=\"/jira/plugins/servlet/productops/my-feedback/" + token + "\"")
                .contains("href=\"/jira/plugins/servlet/productops/give-feedback/what-did-you-hear\"");
        fixture.deliver();
        assertThat(browser.get(mine, token).html())
                .contains("which you may see: <a href=\"/jira/browse/SHOP-1000\"")
                .doesNotContain("that you cannot see");
        fixture.feedback.issues.hide(1_000);
        assertThat(browser.get(mine, token).html())
                .contains("In Jira it is an issue that you cannot see")
                .doesNotContain("SHOP-1000");
        fixture.people.actAs("mia");
        assertThat(browser.get(mine, token).status()).isEqualTo(404);
    }

    @Test
    void sendsWhoIsNotLoggedInToTheLogInAndKeepsWhatWasTypedInAnOldForm() {
        fixture.portal();
        fixture.people.actAsNobody();
        assertThat(browser.get(give, "what-did-you-hear").redirect()).isEqualTo("/jira/login");
        assertThat(browser.get(mine, "").redirect()).isEqualTo("/jira/login");
        assertThat(browser.get(portals, "", "project", "SHOP").redirect()).isEqualTo("/jira/login");

        fixture.people.actAs("noah");
        browser.loseToken();
        FakeBrowser.Answer expired =
                browser.post(give, "what-did-you-hear", "quote", "My words", "organisation", "Acme", "do", "save");
        assertThat(expired.status()).isEqualTo(403);
        assertThat(expired.html()).contains("My words</textarea>");
        assertThat(fixture.sending.mine()).isEmpty();
    }

    @Test
    void checksWhatIsTriedInThePreviewAndKeepsNothing() {
        Portal portal = fixture.portal();
        String path = portal.id() + "/preview";

        assertThat(browser.get(portals, path).html()).contains("Preview", "In their words", ">Try</button>");
        assertThat(browser.post(portals, path, "quote", "Slow", "do", "save").html())
                .contains("Please fill this in.");
        assertThat(browser.post(portals, path, "quote", "Slow", "organisation", "Acme", "do", "save")
                        .html())
                .contains("so nothing was sent");
        assertThat(fixture.sending.mine()).isEmpty();
    }

    @Test
    void asksBeforeAPortalIsRemoved() {
        Portal portal = fixture.portal();
        String path = portal.id() + "/remove";

        assertThat(browser.get(portals, path).html()).contains("Remove the form \u201cWhat did you hear?\u201d?");
        assertThat(browser.post(portals, path, "version", "1").redirect())
                .isEqualTo("/jira/plugins/servlet/productops/feedback-forms?project=SHOP&done=removed");
        assertThat(fixture.store.all()).isEmpty();
        assertThat(browser.get(portals, "x/preview").status()).isEqualTo(404);
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        fixture.portal();
        fixture.people.actAs("noah");

        // This browser sends no bytes.
        FakeBrowser.Answer answer = browser.post(give, "what-did-you-hear", "upload", "<b>.png");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("productops-file-error", "&lt;b&gt;.png")
                .doesNotContain("<b>.png");
    }

    @Test
    void hasAPlaceInWhichItIsToldWhatOthersSaidAlready() {
        fixture.portal();
        fixture.people.actAs("noah");

        assertThat(browser.get(give, "what-did-you-hear").html())
                .containsSubsequence(
                        "name=\"quote\"",
                        "id=\"productops-give-quote-help\"",
                        "<productops-similar ",
                        "data-resource=\"/jira/rest/productops/1.0/feedback/similar\"",
                        "data-text-title=\"Others said much the same.");
    }

    @Test
    void aFormThatIsSentTwiceSaysTheSameOnce() {
        fixture.portal();
        fixture.people.actAs("noah");
        String page = browser.get(give, "what-did-you-hear").html();
        String form = page.replaceFirst("(?s).*name=\"form\" value=\"([\\w-]{32})\".*", "$1");
        String[] typed = {"quote", "Slow", "organisation", "Acme", "form", form, "do", "save"};

        String first = browser.post(give, "what-did-you-hear", typed).redirect();

        assertThat(browser.get(give, "what-did-you-hear").html()).doesNotContain(form);
        assertThat(browser.post(give, "what-did-you-hear", typed).redirect()).isEqualTo(first);
        assertThat(fixture.sending.mine()).hasSize(1);
    }
}
