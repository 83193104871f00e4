package org.productops.feedback.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeFixture;
import org.productops.feedback.intake.IntakeKind;
import org.productops.feedback.intake.IntakeReader;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeState;
import org.productops.feedback.intake.IntakeTrialService;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class IntakeServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final Pattern TOKEN = Pattern.compile("poi_[\\w-]{43}");

    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    private final FakeBrowser browser = new FakeBrowser();
    private IntakeFixture intake;
    private IntakeServlet pages;

    @BeforeEach
    void open() {
        intake = new IntakeFixture(database);
        pages = new IntakeServlet(
                browser.support(),
                intake.sourceService,
                new IntakeTrialService(new Access(intake.people), new IntakeReader(intake.areas.library, intake.clock)),
                intake.queue,
                new FakeDates(),
                browser.templates(),
                browser.forms(intake.people),
                intake.people,
                new EnglishTexts(),
                new ApplicationProperties() {
                    @Override
                    public String getBaseUrl(UrlMode mode) {
                        return "https://jira.example.com";
                    }

                    @Override
                    public String getPlatformId() {
                        return "jira";
                    }
                });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long failed(IntakeSource source, String id) {
        intake.made.refuse(InvalidException.at("quote", Message.of("productops.common.error.text-empty")));
        long entry = intake.service
                .accept(
                        source.key(),
                        IntakeFixture.letter(
                                intake.token(source), "{\"id\":\"" + id + "\",\"quote\":\"" + SCRIPT + "\"}"))
                .entry()
                .orElseThrow()
                .id();
        intake.made.refuse(null);
        return entry;
    }

    @Test
    void anAdministratorAddsASourceMakesATokenAndSeesItOnce() {
        assertThat(browser.get(pages, "").html()).contains("Nothing sends feedback yet");
        assertThat(browser.get(pages, "sources/new").html())
                .contains("<option value=\"PAY\" dir=\"auto\">Payments (PAY)</option>");

        FakeBrowser.Answer added = browser.post(
                pages,
                "sources/new",
                "name",
                SCRIPT,
                "kind",
                "PLAIN",
                "project",
                "PAY",
                "runsAs",
                "bot",
                "active",
                "true",
                "rules",
                "1",
                "rules.0.target",
                "quote",
                "rules.0.from",
                "/text");
        assertThat(added.redirect()).isEqualTo("/jira/plugins/servlet/productops/intake/sources/1/token?done=added");

        assertThat(browser.get(pages, "sources/1").html()).contains("After saving you make a token");
        String seen = hidden(browser.get(pages, "sources/1/token").html());
        FakeBrowser.Answer made = browser.post(pages, "sources/1/token", "version", seen);
        Matcher token = TOKEN.matcher(made.html());
        assertThat(token.find()).isTrue();
        assertThat(made.html())
                .contains("https://jira.example.com/rest/productops/1.0/intake/"
                        + intake.sourceService.get(1).key())
                .doesNotContain(SCRIPT);
        assertThat(browser.get(pages, "sources/1/token").html()).doesNotContain(token.group());
        FakeBrowser.Answer again = browser.post(pages, "sources/1/token", "version", seen);
        assertThat(again.status()).as("the page is loaded again").isEqualTo(409);
        assertThat(again.html()).contains("The token was shown once").doesNotContain(token.group());
        assertThat(TOKEN.matcher(again.html()).find()).isFalse();
        assertThat(browser.get(pages, "").html()).contains("&lt;script&gt;").doesNotContain(SCRIPT, token.group());
        assertThat(browser.get(pages, "sources/1").html())
                .contains("value=\"/text\"", "Script or person (plain JSON)")
                .contains("The token that the sender shows stays as it is.")
                .doesNotContain("After saving you make a token");

        assertThat(browser.get(pages, "sources/1/revoke").html())
                .contains("Revoke the token of", "is refused, until a new token is made");
        assertThat(browser.post(pages, "sources/1/revoke").redirect()).endsWith("/token?done=revoked");
        assertThat(browser.get(pages, "").html()).contains("It has no token, so nothing can be sent to it.");
    }

    @Test
    void aSampleIsReadByRulesThatAreNotSavedYetAndNothingIsKept() {
        long id = intake.source(IntakeKind.ZENDESK).id();
        String tried = sample("/text", "{\"id\": 7, \"text\": \"Too <b>slow\", \"priority\": \"urgent\"}");
        assertThat(tried)
                .contains("an issue would be made of it")
                .contains("Quote: Too &lt;b&gt;slow", "Importance: Blocker", "Where it came from: Support case")
                .contains("value=\"/text\"", "name=\"sample\"", "Summary: /detail/subject | /title");
        assertThat(tried)
                .as("what was found has the focus, and no field")
                .containsOnlyOnce("autofocus")
                .contains("-remarks\" role=\"status\" tabindex=\"-1\" autofocus>");
        assertThat(sample("/text", "{\"id\": 7, \"text\": \"Slow\", \"priority\": \"Sev1\"}"))
                .contains("No issue could be made of it", "Importance: Sev1")
                .doesNotContain("SEV1");
        assertThat(sample("/elsewhere", "{\"id\": 7}")).contains("No issue could be made of it", "Wrong: Quote: ");
        assertThat(sample("/text", "no JSON")).contains("No issue could be made of it", "Wrong: ");
        assertThat(sample("text", "{}"))
                .contains("It cannot be read before this is mended:", "Wrong in rule 1, Where it stands: ");

        assertThat(browser.get(pages, "entries").html()).doesNotContain("Too ");
        assertThat(intake.sourceService.get(id).mapping().rules()).isEmpty();
        intake.people.actAs("mia");
        assertThat(browser.post(pages, "sources/1", "do", "try", "sample", "{}").status())
                .isEqualTo(403);
    }

    private String sample(String from, String sent) {
        FakeBrowser.Answer answer = browser.post(
                pages,
                "sources/1",
                "rules",
                "1",
                "rules.0.target",
                "quote",
                "rules.0.from",
                from,
                "sample",
                sent,
                "do",
                "try");
        assertThat(answer.status()).isEqualTo(200);
        return answer.html();
    }

    @Test
    void whatIsWrongComesBackWithAllThatWasTyped() {
        FakeBrowser.Answer wrong =
                browser.post(pages, "sources/new", "name", "Desk", "kind", "ZENDESK", "project", "", "runsAs", "ghost");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("value=\"Desk\"", "Choose the project", "no active user");
        assertThat(intake.sources.all()).isEmpty();
    }

    @Test
    void aSecretMayComeAfterTheSourceWhichSaysSoUntilItIsThere() {
        Pattern demanded = Pattern.compile("name=\"secret\"[^>]*aria-required=\"true\"");
        assertThat(browser.get(pages, "sources/new").html())
                .contains("name=\"secret\"", "so leave this empty until then")
                .doesNotContainPattern(demanded);
        assertThat(browser.post(pages, "sources/new", desk("kind", "ZENDESK")).redirect())
                .endsWith("/sources/1/token?done=added");

        assertThat(browser.get(pages, "sources/1/token").html())
                .contains("productops-intake-no-secret", "all that is sent is refused")
                .contains("href=\"/jira/plugins/servlet/productops/intake/sources/1\">Enter the signing secret");
        assertThat(browser.get(pages, "sources/1").html())
                .contains("None is set yet, so nothing is accepted.")
                .doesNotContainPattern(demanded);
        intake.token(intake.sourceService.get(1));
        assertThat(browser.get(pages, "").html()).contains("It has no signing secret yet, so nothing is accepted.");

        assertThat(browser.post(pages, "sources/1", desk("version", "2", "secret", "shh"))
                        .status())
                .isEqualTo(302);
        assertThat(browser.get(pages, "sources/1").html()).contains("Leave this empty to keep it");
        assertThat(browser.get(pages, "sources/1/token").html()).doesNotContain("productops-intake-no-secret");
        assertThat(browser.get(pages, "").html()).doesNotContain("no signing secret");
    }

    private static String[] desk(String... more) {
        return Stream.concat(
                        Stream.of("name", "Desk", "project", "PAY", "runsAs", "bot", "active", "true"), Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void byAFilterThatIsWrongNothingIsListed() {
        failed(intake.source(IntakeKind.PLAIN), "T-1");

        FakeBrowser.Answer answer = browser.get(pages, "entries", "state", "LOST", "source", "999");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("id=\"productops-intake-state-error\"", "id=\"productops-intake-source-error\"")
                .contains("value=\"LOST\"", "value=\"999\"", "Nothing is shown, because part")
                .doesNotContain("productops-intake-table", "productops-intake-none");
    }

    @Test
    void whatFailedIsListedWithItsReasonAndTriedAgain() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        long id = failed(source, "T-1");

        assertThat(browser.get(pages, "").html()).contains("1 Failed");
        assertThat(browser.get(pages, "entries", "state", "FAILED").html())
                .contains("Quote: Fill this in.", "&lt;script&gt;", "value=\"" + id + "\"")
                .doesNotContain(SCRIPT);
        assertThat(browser.get(pages, "entries/" + id).html())
                .contains("&lt;script&gt;", "Fill this in.")
                .doesNotContain(SCRIPT);

        FakeBrowser.Answer nothing = browser.post(pages, "entries", "do", "retry");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.html()).contains("Choose first what you mean");
        assertThat(browser.post(pages, "entries", "do", "retry", "id", "999999").redirect())
                .endsWith("/entries?count=0&left=1&done=retried");
        assertThat(browser.get(pages, "entries", "count", "0", "left", "1", "done", "retried")
                        .html())
                .contains("Left as they are: 1.");
        assertThat(browser.post(pages, "entries", "do", "retry", "id", String.valueOf(id))
                        .redirect())
                .endsWith("/entries?count=1&done=retried");
        assertThat(intake.entries.count(IntakeFilter.in(IntakeState.DONE))).isEqualTo(1);
    }

    @Test
    void whatJiraSaysOfItsOwnFieldsStandsInPlainWords() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        intake.made.refuse(InvalidException.at(
                "customfield_10000",
                Message.of("productops.feedback.error.product-field", "Product area", "Search is archived.")));
        long id = intake.service
                .accept(source.key(), IntakeFixture.letter(intake.token(source), "{\"id\":\"1\",\"quote\":\"x\"}"))
                .entry()
                .orElseThrow()
                .id();

        for (String page : List.of("entries", "entries/" + id)) {
            assertThat(browser.get(pages, page).html())
                    .contains("Product area: Search is archived.")
                    .doesNotContain("customfield_");
        }
    }

    @Test
    void nothingIsDiscardedWithoutAReason() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        long first = failed(source, "T-1");
        failed(source, "T-2");

        FakeBrowser.Answer without = browser.post(pages, "entries", "do", "discard-all", "state", "FAILED");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.html()).contains("Write a reason");
        assertThat(browser.post(pages, "entries/" + first, "do", "discard", "reason", "Spam")
                        .redirect())
                .endsWith("done=discarded");
        assertThat(browser.post(pages, "entries", "do", "discard-all", "state", "FAILED", "reason", "Spam too")
                        .redirect())
                .contains("count=1");
        assertThat(intake.entries.count(IntakeFilter.in(IntakeState.DISCARDED))).isEqualTo(2);
        assertThat(browser.get(pages, "entries/" + first).html()).contains("Discarded: Spam");
    }

    @Test
    void aSourceIsDeletedOnceNothingOfItIsOpen() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        long id = failed(source, "T-1");
        assertThat(browser.get(pages, "sources/1/delete").html()).contains("See what is open");
        browser.post(pages, "entries/" + id, "do", "retry");

        String version = String.valueOf(intake.sourceService.get(1).version());
        assertThat(browser.post(pages, "sources/1/delete", "version", version).redirect())
                .endsWith("/intake?done=deleted");
        assertThat(intake.sources.all()).isEmpty();
    }

    @Test
    void nobodyElseSeesThePages() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        intake.people.actAs("mia");
        for (String path : new String[] {
            "",
            "entries",
            "entries/1",
            "sources/new",
            "sources/" + source.id(),
            "sources/1/token",
            "sources/1/revoke",
            "sources/1/delete"
        }) {
            assertThat(browser.get(pages, path).status()).as(path).isEqualTo(403);
        }
        assertThat(browser.post(pages, "sources/1/token").status()).isEqualTo(403);
    }

    @Test
    void anAddressThatNamesNoPageSaysSo() {
        for (String path : new String[] {"x", "sources", "sources/x", "entries/x", "sources/1/x", "sources/9"}) {
            assertThat(browser.get(pages, path).status()).as(path).isEqualTo(404);
        }
    }

    private static String hidden(String html) {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(html);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
