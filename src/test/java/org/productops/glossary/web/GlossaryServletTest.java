package org.productops.glossary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.Confirmation;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryFixture;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;

class GlossaryServletTest {

    private static final String SCRIPT = "<script>alert('x')</script>";
    private static final String PATH = "/plugins/servlet/productops/glossary";
    private static final Pattern TERM = Pattern.compile("id=\"productops-term-(\\d+)\"");
    private static final Pattern LETTER = Pattern.compile("<a href=\"/jira" + PATH + "\\?([^\"]*letter=[^\"]*)\">");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"/jira" + PATH + "\\?([^\"]*)\"");

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final GlossaryServlet page = page(fixture.service);

    @Test
    void anEmptyGlossarySaysWhatToDo() {
        assertThat(list("").html()).contains("Create the first term").contains("glossary/new?key=DOC");

        fixture.people.actAs("ben");
        assertThat(list("").html()).contains("Ask an administrator").doesNotContain("glossary/new");
    }

    @Test
    void listsTermsByLetterAndFiltersThem() {
        fixture.concept("Checkout", "Where a purchase ends.");
        Concept invoice =
                fixture.concept(GlossaryFixture.DOC, "Invoice", "What is to be paid.", List.of("Bill"), "INV");

        assertThat(list("").html())
                .containsSubsequence("C</h2>", "Checkout", "I</h2>", "Invoice", "(INV)", "Also: Bill")
                .contains("id=\"productops-term-" + invoice.id() + "\"")
                .contains("edit?key=DOC&amp;id=" + invoice.id())
                .contains("<a href=\"/jira" + PATH + "?key=DOC\" aria-current=\"true\">All</a>");
        assertThat(list("paid").html()).contains("Invoice").doesNotContain("Checkout");
        assertThat(list("nowhere").html()).contains("No term matches.").contains("value=\"nowhere\"");
        assertThat(browser.get(page, "", "key", "DOC", "letter", "c").html())
                .contains("Checkout")
                .contains("letter=C\" aria-current=\"true\">C</a>")
                .doesNotContain("Invoice");
    }

    @Test
    void showsFiftyTermsAtATime() {
        LongStream.range(0, 120).forEach(i -> fixture.concept("term %03d".formatted(i), "d"));

        assertThat(list("").html())
                .contains("Terms: 120", "term 049", "1 to 50 of 120")
                .doesNotContain("term 050");
        assertThat(browser.get(page, "", "key", "DOC", "start", "100").html())
                .contains("term 100", "term 119", "101 to 120 of 120")
                .contains("rel=\"prev\" href=\"/jira" + PATH + "?key=DOC&amp;start=50\"")
                .doesNotContain("term 099", "rel=\"next\"");
        assertThat(browser.get(page, "", "key", "DOC", "start", "-3").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "tr", "zh"})
    void everyTermIsReachedOnceThroughTheLettersAndOnceThroughTheSearch(String language) {
        fixture.locale = Locale.forLanguageTag(language);
        String[] initials = {
            "A", "a", "\u00c4", "B", "I", "\u0130", "\u0131", "S", "\u00df", "\u3046", "\u3094", "\u4ea7", "9", "&"
        };
        LongStream.range(0, 400)
                .forEach(i -> fixture.concept(
                        initials[(int) (i * i % initials.length)] + (i % 4 == 0 ? "pay" : "x") + i, "d"));
        Long[] all = LongStream.rangeClosed(1, 400).boxed().toArray(Long[]::new);
        Long[] paying = LongStream.range(0, 100).mapToObj(i -> i * 4 + 1).toArray(Long[]::new);

        assertThat(termsOfAllParts("key=DOC")).containsExactlyInAnyOrder(all);
        assertThat(termsOfAllLetters("key=DOC")).containsExactlyInAnyOrder(all);
        assertThat(termsOfAllParts("key=DOC&q=PAY")).containsExactlyInAnyOrder(paying);
        assertThat(termsOfAllLetters("key=DOC&q=PAY")).containsExactlyInAnyOrder(paying);
    }

    @Test
    void readersSeeNoWayToChangeAnything() {
        Concept term = fixture.concept("Checkout", "d");
        fixture.people.actAs("ben");

        assertThat(list("").html()).contains("Checkout").doesNotContain("edit?key", "delete?key", "new?key");
        for (String step : List.of("new", "edit", "delete")) {
            assertThat(browser.get(page, step, id(term)).status()).isEqualTo(403);
            assertThat(browser.post(page, step, sent(term, "x")).status()).isEqualTo(403);
        }
        assertThat(fixture.store.find(term.glossaryId(), term.id())).contains(term);
    }

    @Test
    void saysThatConfluenceIsInReadOnlyModeBeforeAnybodyTypes() {
        Concept term = fixture.concept("Checkout", "d");
        fixture.readOnly = true;

        assertThat(list("").html())
                .contains("Checkout", "Confluence is in read-only mode.")
                .doesNotContain("edit?key", "delete?key", "new?key");
        for (String step : List.of("new", "edit", "delete")) {
            Answer answer = browser.get(page, step, id(term));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.html())
                    .contains("Confluence is in read-only mode.")
                    .doesNotContain("<textarea");
        }
        fixture.people.actAs("ben");
        assertThat(list("").html()).contains("Checkout").doesNotContain("read-only mode");
    }

    @Test
    void keepsWhatWasTypedWhenConfluenceWentIntoReadOnlyModeMeanwhile() {
        Concept term = fixture.concept("Checkout", "d");
        fixture.readOnly = true;

        for (String step : List.of("new", "edit")) {
            Answer answer = browser.post(page, step, sent(term, "mine"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.html()).contains("Confluence is in read-only mode.", "mine");
        }
        assertThat(browser.post(page, "delete", sent(term, "")).status()).isEqualTo(503);
        assertThat(stored(term)).isEqualTo(term);
    }

    @Test
    void anonymousPeopleAreSentToLogInUnlessTheSpaceIsOpen() {
        fixture.people.actAsNobody();
        assertThat(list("").redirect()).isEqualTo("/jira/login");

        fixture.open = true;
        assertThat(list("").status()).isEqualTo(200);
        assertThat(browser.get(page, "new", "key", "DOC").redirect()).isEqualTo("/jira/login");
    }

    @Test
    void aHiddenSpaceIsNotFoundAndNoOtherPageEither() {
        fixture.people.actAs("ben");

        assertThat(browser.get(page, "", "key", "SECRET").status()).isEqualTo(404);
        assertThat(browser.get(page, "").status()).isEqualTo(404);
        assertThat(browser.get(page, "old", "key", "DOC").status()).isEqualTo(404);
        assertThat(browser.get(page, "some/new", "key", "DOC").status()).isEqualTo(404);
        assertThat(browser.post(page, "", "key", "DOC").status()).isEqualTo(404);
    }

    @Test
    void addsATermAndShowsItWhereItStands() {
        LongStream.range(0, 60).forEach(i -> fixture.concept("Chapter %02d".formatted(i), "d"));

        Answer answer = browser.post(
                page,
                "new",
                "key",
                "DOC",
                "name",
                "Checkout",
                "definition",
                "Where a purchase ends.",
                "synonyms",
                "Till\r\n\r\nCash desk\r\n",
                "abbreviation",
                "CO");

        Concept term = fixture.service.view("DOC").content().lookup("till").get(0);
        String query = "key=DOC&letter=C&start=50&done=saved&id=" + term.id();
        assertThat(answer.redirect()).isEqualTo("/jira" + PATH + "?" + query + "#productops-term-" + term.id());
        assertThat(term.designations()).containsExactly("Checkout", "CO", "Till", "Cash desk");
        assertThat(browser.get(page, "", parameters(query)).html())
                .contains("\u201cCheckout\u201d was saved.")
                .contains("id=\"productops-term-" + term.id() + "\"");
    }

    @Test
    void theFormForAnUnknownTermHasItsNameAlready() {
        assertThat(browser.get(page, "new", "key", "DOC", "name", SCRIPT).html())
                .contains("value=\"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\"")
                .doesNotContain(SCRIPT);
    }

    @Test
    void asksBeforeAWordGetsASecondMeaningAndKeepsWhatWasTyped() {
        fixture.concept("Checkout", "d");

        Answer answer = browser.post(
                page, "new", "key", "DOC", "name", "checkout", "definition", "other", "synonyms", "kept\r\n" + SCRIPT);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("\u201ccheckout\u201d also means \u201cCheckout\u201d.")
                .contains("value=\"checkout\"")
                .contains("kept\n&lt;script&gt;")
                .doesNotContain(SCRIPT);
    }

    @Test
    void keepsWhatWasTypedWhileSomebodyElseIsSaving() {
        Answer answer =
                browser.post(page(fixture.busyService()), "new", "key", "DOC", "name", "Typed", "definition", "d");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.html()).contains("value=\"Typed\"").contains("Somebody else is saving");
    }

    @Test
    void changesATerm() {
        Concept term = fixture.concept(GlossaryFixture.DOC, "Checkout", "old", List.of("Till"), "CO");

        assertThat(browser.get(page, "edit", id(term)).html())
                .contains("action=\"/jira" + PATH + "/edit?key=DOC&amp;id=" + term.id() + "\"")
                .contains("value=\"Checkout\"", "value=\"CO\"", ">\nTill</textarea>", ">\nold</textarea>");

        Answer answer = browser.post(page, "edit", sent(term, "new"));

        assertThat(answer.redirect()).startsWith("/jira" + PATH + "?key=DOC&letter=C&done=saved&id=" + term.id());
        assertThat(stored(term).definition(Locale.ENGLISH)).isEqualTo("new");
        for (String id : new String[] {"77", "x", ""}) {
            assertThat(browser.get(page, "edit", "key", "DOC", "id", id).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aConflictShowsTheOthersChangeAndKeepsWhatWasTyped() {
        Concept term = fixture.concept("Checkout", "old");
        fixture.service.update("DOC", term.id(), 1, GlossaryFixture.draft("Checkout", "theirs"), Confirmation.NONE);

        Answer answer = browser.post(page, "edit", sent(term, "mine"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("Somebody else changed", ">\nmine</textarea>", "name=\"version\" value=\"2\"")
                .containsSubsequence("id=\"productops-term-definition-stored\"", "theirs")
                .doesNotContain("productops-term-name-stored");
        assertThat(stored(term).definition(Locale.ENGLISH)).isEqualTo("theirs");
    }

    @Test
    void showsWhatAnotherNodeHasSavedOfWhichThisOneHasNotHeardYet() {
        Concept term = fixture.service.create("DOC", GlossaryFixture.draft("Checkout", "old"), Confirmation.NONE);
        fixture.service.view("DOC");
        fixture.onOtherNode()
                .update("DOC", term.id(), 1, GlossaryFixture.draft("Checkout", "theirs"), Confirmation.NONE);
        assertThat(list("").html()).as("not heard yet").contains("old").doesNotContain("theirs");

        Answer conflict = browser.post(page, "edit", sent(term, "mine"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .contains(">\nmine</textarea>", "name=\"version\" value=\"2\"")
                .containsSubsequence("id=\"productops-term-definition-stored\"", "theirs");
        assertThat(browser.post(page, "edit", sent(term.withVersion(2), "mine")).status())
                .isEqualTo(302);
        assertThat(stored(term).definition(Locale.ENGLISH)).isEqualTo("mine");

        fixture.onOtherNode()
                .update("DOC", term.id(), 3, GlossaryFixture.draft("Checkout", "theirs again"), Confirmation.NONE);
        Answer asked = browser.post(page, "delete", sent(term.withVersion(3), ""));
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.html()).contains("theirs again", "name=\"version\" value=\"4\"");
    }

    @Test
    void aTermThatWasDeletedMeanwhileCanBeSavedAnew() {
        Concept term = fixture.concept("Checkout", "old");
        fixture.storage.meanwhile(() -> fixture.service.delete("DOC", term.id(), 1));

        for (int i = 0; i < 2; i++) {
            // While the form is saved, and before.
            Answer answer = browser.post(page, "edit", sent(term, "mine"));

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.html())
                    .contains(">\nmine</textarea>", "Somebody else deleted this term")
                    .contains("action=\"/jira" + PATH + "/new?key=DOC\"")
                    .contains("name=\"version\" value=\"0\"");
        }
    }

    @Test
    void formsLeadBackToTheSpaceAndToItsGlossary() {
        Concept term = fixture.concept("Checkout", "d");

        for (String step : List.of("new", "edit", "delete")) {
            assertThat(browser.get(page, step, id(term)).html())
                    .containsSubsequence("aui-nav-breadcrumbs", "Product &lt;documentation&gt;</a>")
                    .contains("<a href=\"/jira" + PATH + "?key=DOC\" dir=\"auto\">Glossary</a>");
        }
    }

    @Test
    void deletesAfterAsking() {
        Concept term = fixture.concept("Checkout", "d");

        assertThat(browser.get(page, "delete", id(term)).html()).contains("Delete \u201cCheckout\u201d?");
        assertThat(stored(term)).isEqualTo(term);

        Answer answer = browser.post(page, "delete", sent(term, ""));
        assertThat(answer.redirect()).isEqualTo("/jira" + PATH + "?key=DOC&done=deleted");
        assertThat(fixture.service.view("DOC").content().size()).isZero();
        assertThat(browser.get(page, "", "key", "DOC", "done", "deleted").html())
                .contains("The term was deleted.");
    }

    @Test
    void deletingWhatSomebodyElseChangedAsksAgain() {
        Concept term = fixture.concept("Checkout", "old");
        fixture.service.update("DOC", term.id(), 1, GlossaryFixture.draft("Checkout", "theirs"), Confirmation.NONE);

        Answer answer = browser.post(page, "delete", sent(term, ""));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html()).contains("theirs", "name=\"version\" value=\"2\"");
        assertThat(stored(term).version()).isEqualTo(2);
    }

    @Test
    void nothingHappensWithoutTheToken() {
        Concept term = fixture.concept("Checkout", "d");
        browser.loseToken();

        for (String step : List.of("new", "edit", "delete")) {
            assertThat(browser.post(page, step, sent(term, "typed")).status()).isEqualTo(403);
        }
        assertThat(browser.post(page, "edit", sent(term, "typed")).html()).contains(">\ntyped</textarea>");
        assertThat(stored(term)).isEqualTo(term);
        assertThat(fixture.store.count(term.glossaryId())).isEqualTo(1);
    }

    @Test
    void nothingThatPeopleWroteBecomesMarkup() {
        Concept term = fixture.concept(GlossaryFixture.DOC, SCRIPT, SCRIPT, List.of(SCRIPT), SCRIPT);

        assertThat(list("").html() + list(SCRIPT).html())
                .doesNotContain(SCRIPT)
                .contains("&lt;script&gt;")
                .contains("Product &lt;documentation&gt;");
        for (String step : List.of("new", "edit", "delete")) {
            assertThat(browser.get(page, step, id(term)).html()).doesNotContain(SCRIPT);
        }
    }

    private GlossaryServlet page(ConceptService service) {
        return new GlossaryServlet(
                browser.support(),
                service,
                fixture.language,
                browser.templates(),
                browser.forms(),
                new ConceptFormType());
    }

    private Answer list(String query) {
        return browser.get(page, "", "key", "DOC", "q", query);
    }

    private Concept stored(Concept term) {
        return fixture.store.find(term.glossaryId(), term.id()).orElseThrow();
    }

    /** The terms of all letters that the page offers, each followed to its end. */
    private List<Long> termsOfAllLetters(String query) {
        List<Long> terms = new ArrayList<>();
        matches(LETTER, html(query)).forEach(letter -> terms.addAll(termsOfAllParts(letter)));
        return terms;
    }

    /** The terms of the page and of all that come next. */
    private List<Long> termsOfAllParts(String query) {
        List<Long> terms = new ArrayList<>();
        String html = html(query);
        matches(TERM, html).forEach(id -> terms.add(Long.valueOf(id)));
        matches(NEXT, html).forEach(next -> terms.addAll(termsOfAllParts(next)));
        return terms;
    }

    private String html(String query) {
        return browser.get(page, "", parameters(query)).html();
    }

    private static List<String> matches(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String[] parameters(String query) {
        return Arrays.stream(query.split("[&=]"))
                .map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8))
                .toArray(String[]::new);
    }

    private static String[] id(Concept term) {
        return new String[] {"key", "DOC", "id", String.valueOf(term.id())};
    }

    private static String[] sent(Concept term, String definition) {
        return new String[] {
            "key",
            "DOC",
            "id",
            String.valueOf(term.id()),
            "version",
            String.valueOf(term.version()),
            "name",
            term.name(),
            "definition",
            definition
        };
    }
}
