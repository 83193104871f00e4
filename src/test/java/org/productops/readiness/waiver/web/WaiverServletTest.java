package org.productops.readiness.waiver.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.waiver.DecisionDraft;
import org.productops.readiness.waiver.WaivableChecklists;
import org.productops.readiness.waiver.Waiver;
import org.productops.readiness.waiver.Waiver.State;
import org.productops.readiness.waiver.WaiverCountService;
import org.productops.readiness.waiver.WaiverDraft;
import org.productops.readiness.waiver.WaiverFixture;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;

/** The pages of overrides, and what their forms have. */
class WaiverServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final WaiverFixture fixture = new WaiverFixture();
    private final ReadinessFixture given = fixture.given;
    private final AreaFixture areas = new AreaFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final WaiverServlet page = new WaiverServlet(
            browser.support(),
            fixture.service,
            new WaiverCountService(
                    fixture.store,
                    new WaivableChecklists(given.library, given.reader),
                    given.library,
                    areas.library,
                    new Access(given.people),
                    new FakeDates(),
                    () -> fixture.now),
            fixture.texts,
            browser.forms(),
            browser.templates());

    @BeforeEach
    void actAsAnna() {
        given.people.actAs("anna");
    }

    private Answer open(String... parameters) {
        return browser.get(page, "", parameters);
    }

    private Answer ask(String checklist, String reason, String days, String how) {
        return browser.post(
                page,
                "",
                "action",
                "ask",
                "issue",
                "PAY-1",
                "checklistId",
                checklist,
                "reason",
                reason,
                "days",
                days,
                "how",
                how,
                "version",
                "0",
                "atl_token",
                FakeBrowser.TOKEN,
                "do",
                "save");
    }

    private Answer decide(String action, Waiver waiver, String answer, String days) {
        return browser.post(
                page,
                "",
                "action",
                action,
                "issue",
                "PAY-1",
                "id",
                String.valueOf(waiver.id()),
                "answer",
                answer,
                "days",
                days,
                "version",
                String.valueOf(waiver.version()),
                "atl_token",
                FakeBrowser.TOKEN,
                "do",
                "save");
    }

    private String done() {
        return String.valueOf(fixture.done.id());
    }

    @Test
    void theFormSaysWhoDecidesAndForHowLongAndOffersToPassOnlyToThose() {
        assertThat(open("action", "ask", "issue", "PAY-1").html())
                .contains(
                        "Pass a checklist of PAY-1", "\u201cDone\u201d is decided by: owner: key-ben. At most 14 days.")
                .contains("value=\"" + done() + "\" dir=\"auto\" selected>Done")
                .contains("href=\"/jira/browse/PAY-1\"")
                .doesNotContain("Choose a checklist", "productops-override-how", "Pass now");

        given.people.actAs("ben");
        assertThat(open("action", "ask", "issue", "PAY-1").html())
                .contains("productops-override-how", "Pass now, in my own right", "Ask those who decide");
    }

    @Test
    void ofSeveralListsOneIsChosen() {
        given.people.actAs("admin");
        given.needed("Launch " + SCRIPT, ReadinessFixture.manual("Announced"));
        given.people.actAs("anna");
        assertThat(open("action", "ask", "issue", "PAY-1").html())
                .contains("Choose a checklist", "Launch &lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(ask("", "Why", "", "").html())
                .contains("productops-override-checklistId-error", "Choose the checklist that is to be passed.");
        assertThat(ask("4711", "Why", "", "").status()).isEqualTo(400);
        assertThat(fixture.store.ofIssue(10)).isEmpty();
    }

    @Test
    void asksAndGoesBackToTheIssue() {
        assertThat(ask(done(), "The vendor is late", "3", "").redirect()).isEqualTo("/jira/browse/PAY-1");

        Waiver asked = fixture.store.ofIssue(10).get(0);
        assertThat(asked.state()).isEqualTo(State.REQUESTED);
        assertThat(asked.days()).isEqualTo(3);
        assertThat(open("action", "ask", "issue", "PAY-1").html()).contains("There is nothing to pass");
        assertThat(ask(done(), "Again", "3", "").status()).isEqualTo(400);
        assertThat(fixture.store.ofIssue(10)).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedAndShowsEachErrorAtItsField() {
        Answer answer = ask(done(), " ", "99 " + SCRIPT, "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("productops-override-reason-error", "productops-override-days-error")
                .contains("value=\"99 &lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void whoIsNamedPassesAtOnceAndWhoOnlySaysSoDoesNot() {
        Answer refused = ask(done(), "Mine", "3", "pass");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).contains("You may not decide on overrides of \u201cDone\u201d here", "Mine");
        assertThat(fixture.store.ofIssue(10)).as("nor is it asked for").isEmpty();

        given.people.actAs("ben");
        assertThat(ask(done(), "Mine", "3", "pass").redirect()).isEqualTo("/jira/browse/PAY-1");
        assertThat(fixture.active.activeOn(10)).hasSize(1);
    }

    @Test
    void whoGrantsSeesTheReasonAndTheDaysThatAreAskedFor() {
        given.people.actAs("anna");
        Waiver asked = fixture.service
                .ask("PAY-1", fixture.done.id(), new WaiverDraft("Late " + SCRIPT, "3"))
                .waiver();
        given.people.actAs("ben");

        assertThat(open("action", "grant", "issue", "PAY-1", "id", String.valueOf(asked.id()))
                        .html())
                .contains("Grant an override of \u201cDone\u201d on PAY-1", "Anna asked for an override of 3 days")
                .contains("\u201cLate &lt;script&gt;", "name=\"days\" value=\"3\"", "name=\"version\" value=\"1\"")
                .doesNotContain("<script>");
        assertThat(decide("grant", asked, "Fine", "15").html()).contains("Enter a number of days from 1 to 14.");
        assertThat(fixture.active.activeOn(10)).isEmpty();

        assertThat(decide("grant", asked, "Fine", "2").redirect()).isEqualTo("/jira/browse/PAY-1");
        assertThat(fixture.stored(asked).expiresAt()).contains(fixture.now.plus(Duration.ofDays(2)));
        assertThat(fixture.stored(asked).answer()).isEqualTo("Fine");
    }

    @Test
    void whoAskedAndIsNotNamedDoesNotGrantThatWhateverTheAddress() {
        Waiver asked = fixture.ask("anna");

        Answer refused = decide("grant", asked, "", "3");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html())
                .contains("You may not decide on overrides of \u201cDone\u201d here. Those may: owner.");
        assertThat(fixture.stored(asked)).isEqualTo(asked);
    }

    @Test
    void deniesWithoutDaysAndRevokesWithAReason() {
        Waiver asked = fixture.ask("anna");
        given.people.actAs("ben");
        assertThat(open("action", "deny", "issue", "PAY-1", "id", String.valueOf(asked.id()))
                        .html())
                .contains("Deny an override", "productops-decision-answer")
                .doesNotContain("productops-decision-days");
        assertThat(decide("deny", asked, "Not this time", "").redirect()).isEqualTo("/jira/browse/PAY-1");
        assertThat(fixture.stored(asked).state()).isEqualTo(State.DENIED);

        Waiver granted = fixture.grant(fixture.ask("anna"));
        assertThat(open("action", "revoke", "issue", "PAY-1", "id", String.valueOf(granted.id()))
                        .html())
                .contains("Revoke the override", ">Reason<")
                .doesNotContain("productops-decision-days");
        assertThat(decide("revoke", granted, "It came", "").redirect()).isEqualTo("/jira/browse/PAY-1");
        assertThat(fixture.stored(granted).endReason()).isEqualTo("It came");
        assertThat(fixture.active.activeOn(10)).isEmpty();
    }

    @Test
    void theSecondWhoDecidesIsToldWhatTheFirstDidAndKeepsTheirWords() {
        fixture.granters.holders(Eligible.areaRole("owner"), "key-ben", "key-admin");
        Waiver asked = fixture.ask("anna");
        given.people.actAs("admin");
        fixture.service.deny("PAY-1", asked.id(), 1, DecisionDraft.NONE);

        given.people.actAs("ben");
        Answer late = decide("grant", asked, "Typed words", "3");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("has denied this override already", "Typed words");
        assertThat(fixture.active.activeOn(10)).isEmpty();
    }

    @Test
    void aRequestOfAListThatIsGoneIsAnsweredWhereSomebodyDecides() {
        Waiver asked = fixture.ask("anna");
        given.people.actAs("admin");
        given.checklists.delete(fixture.done.id(), fixture.done.version(), Confirmation.EVERYTHING);

        given.people.actAs("ben");
        Answer refused = decide("grant", asked, "", "3");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.html()).contains("The checklist \u201cDone\u201d was deleted.");
        assertThat(fixture.active.activeOn(10)).isEmpty();

        given.people.actAs("admin");
        assertThat(decide("deny", asked, "Gone", "").status()).isEqualTo(302);
        assertThat(fixture.stored(asked).state()).isEqualTo(State.DENIED);
    }

    @Test
    void asksBeforeARequestIsWithdrawn() {
        Waiver asked = fixture.ask("anna");
        String id = String.valueOf(asked.id());
        assertThat(open("action", "withdraw", "issue", "PAY-1", "id", id).html())
                .contains("Withdraw the request to pass \u201cDone\u201d on PAY-1?", "name=\"version\" value=\"1\"");
        assertThat(fixture.stored(asked).state()).isEqualTo(State.REQUESTED);

        Answer withdrawn = browser.post(
                page,
                "",
                "action",
                "withdraw",
                "issue",
                "PAY-1",
                "id",
                id,
                "version",
                "1",
                "atl_token",
                FakeBrowser.TOKEN);
        assertThat(withdrawn.redirect()).isEqualTo("/jira/browse/PAY-1");
        assertThat(fixture.stored(asked).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void withoutATokenNothingIsDone() {
        browser.loseToken();
        assertThat(ask(done(), "Typed words", "3", "").html()).contains("Typed words");
        assertThat(fixture.store.ofIssue(10)).isEmpty();
    }

    @Test
    void theListSaysWhatWaitsForTheReaderAndCountsWithoutNames() {
        fixture.granters.area = "pay";
        areas.create("pay", "");
        given.people.actAs("anna");
        fixture.service.ask("PAY-1", fixture.done.id(), new WaiverDraft("Late " + SCRIPT, "3"));
        assertThat(open().html())
                .contains("productops-overrides-none-waiting", "data-id=\"pay\"")
                .doesNotContain("Anna", "Ben", "key-anna");

        given.people.actAs("ben");
        assertThat(open().html())
                .contains("productops-overrides-waiting", "Late &lt;script&gt;", "Anna asked for an override of 3 days")
                .contains("action=grant&amp;issue=PAY-1&amp;id=1", "action=deny&amp;issue=PAY-1&amp;id=1")
                .doesNotContain("<script>");
        assertThat(open("by", "checklist").html()).contains("data-id=\"" + done() + "\"");
    }

    @Test
    void aWrongFilterIsAnsweredWithTheUsualFigures() {
        fixture.ask("anna");
        Answer wrong = open("from", "yesterday", "area", "nowhere");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("\u201cyesterday\u201d is not a day", "productops-overrides-counts");
    }

    @Test
    void sendsThoseWhoAreNotLoggedInToTheLogInAndKnowsNoOtherPage() {
        assertThat(open("action", "grab", "issue", "PAY-1").status()).isEqualTo(404);
        assertThat(open("action", "grant", "issue", "PAY-1", "id", "4711").status())
                .isEqualTo(404);
        given.people.actAsNobody();
        assertThat(open().status()).isEqualTo(302);
        assertThat(open("action", "ask", "issue", "PAY-1").status()).isEqualTo(302);
    }
}
