package org.productops.glossary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.copy.AreaCopyLibrary;
import org.productops.area.copy.AreaCopyService;
import org.productops.common.access.Access;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.error.Confirmation;
import org.productops.common.job.JobTexts;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.link.InMemoryCopyStore;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.DomainDraft;
import org.productops.glossary.Explanation;
import org.productops.glossary.ExplanationDraft;
import org.productops.glossary.GlossaryAuditTexts;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermStatus;
import org.productops.glossary.format.FakeGlossarySite;
import org.productops.glossary.proposal.WordFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeStorage;

class GlossaryServletTest {

    private static final String SCRIPT = "<script>alert('x')</script>";
    private static final String PATH = "/plugins/servlet/productops/glossary";
    private static final Pattern TERM = Pattern.compile("id=\"productops-concept-(\\d+)\"");
    private static final Pattern LETTER = Pattern.compile("<a href=\"/jira" + PATH + "\\?([^\"]*letter=[^\"]*)\">");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"/jira" + PATH + "\\?([^\"]*)\"");

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final WordFixture words = new WordFixture(fixture);
    private final FakeBrowser browser = new FakeBrowser();
    private final GlossaryServlet page = page(fixture.service);

    @Test
    void anEmptyGlossarySaysWhatToDo() {
        assertThat(list("").html()).contains("Create the first term").contains("glossary/new?key=DOC");
        String ways = list("").html();
        ways = ways.substring(ways.indexOf("productops-glossary-empty"));
        assertThat(ways)
                .containsSubsequence(
                        "glossary/new?key=DOC", "Create the first term</a>", "Import</a>", "Terms from pages</a>");

        fixture.people.actAs("ben");
        assertThat(list("").html())
                .contains("Propose the first term", "glossary/propose?key=DOC")
                .doesNotContain("glossary/new");

        fixture.silent.add("key-ben");
        assertThat(list("").html()).contains("Ask an administrator").doesNotContain("glossary/propose");
    }

    @Test
    void listsTermsByLetterAndFiltersThem() {
        fixture.concept("Checkout", "Where a purchase ends.");
        Concept invoice =
                fixture.concept(GlossaryFixture.DOC, "Invoice", "What is to be paid.", List.of("Bill"), "INV");

        assertThat(list("").html())
                .containsSubsequence("C</h2>", "Checkout", "I</h2>", "Invoice", "(INV)", "Also: Bill")
                .contains("id=\"productops-concept-" + invoice.id() + "\"")
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
    void asksBeforeOthersLoseWhatTheyHaveOfATerm() {
        Concept chief = fixture.concept("Checkout", "d");
        Concept below = fixture.concept("Express checkout", "d");
        Concept last = fixture.concept("Zip code", "d");
        fixture.service.update(
                "DOC",
                below.id(),
                1,
                new ConceptDraft(
                        "approved",
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(
                                TermDraft.of("Express checkout", "en", "preferred"),
                                new TermDraft(
                                        "Fast lane",
                                        "en",
                                        "deprecated",
                                        "",
                                        "",
                                        "",
                                        List.of(),
                                        "",
                                        String.valueOf(chief.id()))),
                        List.of(String.valueOf(chief.id())),
                        List.of()),
                Confirmation.NONE);
        String told =
                "\u201cCheckout\u201d will not be told any more as what to write instead of \u201cFast lane\u201d.";

        Answer asked = browser.post(page, "concept", with(id(chief), "version", "1", "do", "retire"));
        assertThat(asked.redirect()).contains("/glossary/retire?key=DOC&id=" + chief.id(), "from=concept");
        Answer question = browser.get(page, "retire", id(chief));
        assertThat(question.html()).contains(told).doesNotContain("stand below");
        assertThat(browser.post(page, "retire", with(id(chief), "version", "1", "confirmed", "other"))
                        .html())
                .contains(told);
        assertThat(stored(chief).status()).isEqualTo(ConceptStatus.APPROVED);

        browser.post(page, "retire", with(id(chief), "version", "1", "confirmed", answer(question)));
        assertThat(stored(chief).status()).isEqualTo(ConceptStatus.RETIRED);
        assertThat(browser.get(page, "concept", id(below)).html())
                .contains("In place of it stood \u201cCheckout\u201d, which is retired");

        Answer delete = browser.get(page, "delete", id(chief));
        assertThat(delete.html())
                .contains(told, "\u201cExpress checkout\u201d will not stand below \u201cCheckout\u201d");
        assertThat(browser.post(page, "delete", with(id(chief), "version", "2", "confirmed", answer(delete)))
                        .redirect())
                .endsWith("done=deleted#productops-concept-" + below.id());
        assertThat(browser.post(page, "delete", with(id(last), "version", "1")).redirect())
                .endsWith("done=deleted#productops-concept-" + below.id());
    }

    @Test
    void whatOnlySomeTermsHaveCanBeChosenAlsoIfItIsOne() {
        fixture.concept("Checkout", "d");
        assertThat(list("").html()).doesNotContain("name=\"owner\"", "name=\"language\"", "name=\"domain\"");

        fixture.service.create(
                "DOC",
                new ConceptDraft(
                        "",
                        "",
                        "",
                        "ben",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(TermDraft.of("Invoice", "en", "")),
                        List.of(),
                        List.of()),
                Confirmation.NONE);

        assertThat(list("").html()).contains("name=\"owner\"").doesNotContain("name=\"language\"");
    }

    @Test
    void allThatIsFoundIsOfferedWhereItIsMoreThanOne() {
        fixture.concept("Checkout", "d");
        assertThat(list("").html()).contains("productops-glossary-change-some").doesNotContain("glossary-change-all");
        fixture.service.create("DOC", GlossaryFixture.draft("Invoice", "d"), Confirmation.NONE);
        assertThat(list("").html()).contains("glossary-change-all");
    }

    private static String answer(Answer question) {
        Matcher answer = Pattern.compile("name=\"confirmed\" value=\"(\\w+)\"").matcher(question.html());
        assertThat(answer.find()).isTrue();
        return answer.group(1);
    }

    @Test
    void exportsAllWhatIsShownOrWhatIsSelected() {
        Concept checkout = fixture.concept("Checkout", "Where a purchase ends.");
        fixture.concept("Invoice", "What is to be paid.");
        String list = "query=paid&status=APPROVED";

        assertThat(browser.get(page, "export", "key", "DOC").html())
                .contains("Terms in the file: 2, all", "value=\"csv\" dir=\"auto\" checked", "value=\"skos\"")
                .doesNotContain("instead", "name=\"query\"", "name=\"id\"");
        assertThat(browser.get(page, "export", "key", "DOC", "list", list).html())
                .contains("Terms in the file: 1, those that the list shows.", "instead")
                .contains("name=\"query\" value=\"paid\"", "name=\"status\" value=\"APPROVED\"")
                .contains("glossary?key=DOC&amp;query=paid&amp;status=APPROVED\">Back");
        assertThat(browser.post(
                                page,
                                "export",
                                "key",
                                "DOC",
                                "list",
                                list,
                                "choose",
                                "some",
                                "concept",
                                checkout.id() + "@1",
                                "concept",
                                "77@1")
                        .html())
                .contains("Terms in the file: 1, those that you selected.")
                .contains("name=\"id\" value=\"" + checkout.id() + "\"", "#productops-glossary-choice\">Back")
                .doesNotContain("name=\"query\"", "value=\"77\"");
        fixture.people.actAs("ben");
        assertThat(browser.get(page, "export", "key", "DOC").status()).isEqualTo(200);
        assertThat(browser.get(page, "export", "key", "SECRET").status()).isEqualTo(404);
    }

    @Test
    void whatIsToBeReviewedSaysSinceWhenAndWhoAnswersForIt() {
        fixture.concept("Gamma", "d");
        due("Alpha", "", "2026-02-01");
        Concept worse = due("Beta", "ben", "2025-12-24");

        String html = browser.get(page, "", "key", "DOC", "due", "true").html();

        assertThat(html)
                .containsSubsequence(
                        "Terms: 2, first what has waited longest",
                        "Beta",
                        "To be reviewed since day 2026-01-24",
                        "Owner: Ben",
                        "Alpha",
                        "To be reviewed since day 2026-03-01",
                        "No owner")
                .doesNotContain("Gamma", "productops-glossary-letter\"", "aria-label=\"Terms by letter\"");
        assertThat(list("").html()).contains("Gamma").doesNotContain("To be reviewed since");
        // Who saves comes back to the part where it stands.
        assertThat(browser.get(page, "edit", with(id(worse), "list", "due=true"))
                        .html())
                .contains("due=true#productops-concept-" + worse.id());
    }

    private Concept due(String name, String owner, String reviewed) {
        return fixture.service.create(
                "DOC",
                new ConceptDraft(
                        "approved",
                        "",
                        "",
                        owner,
                        "1",
                        reviewed,
                        List.of(),
                        List.of(new ExplanationDraft("en", "d", "")),
                        List.of(TermDraft.of(name, "en", "")),
                        List.of(),
                        List.of()),
                Confirmation.NONE);
    }

    @Test
    void aListOfOneLanguageGoesByItsWordsAndLetters() {
        fixture.concept(
                GlossaryFixture.DOC,
                List.of(
                        Term.of("Basket", Locale.ENGLISH, TermStatus.PREFERRED),
                        Term.of("Warenkorb", Locale.GERMAN, TermStatus.PREFERRED)),
                List.of(
                        new Explanation(Locale.ENGLISH, "What is chosen.", ""),
                        new Explanation(Locale.GERMAN, "Was ausgesucht ist.", "")));

        String german = browser.get(page, "", "key", "DOC", "language", "de").html();
        assertThat(german)
                .contains("productops-glossary-letter\">W<", "dir=\"auto\">Warenkorb</a>", "Was ausgesucht ist.")
                .contains("letter=W\"")
                .contains("title=\"English\"")
                .doesNotContain("productops-glossary-letter\">B<");
        assertThat(browser.get(page, "", "key", "DOC", "language", "de", "letter", "w")
                        .html())
                .contains("Warenkorb");
        assertThat(browser.get(page, "concept", "key", "DOC", "id", "1").html()).doesNotContain("Full form");
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
        assertThat(termsOfAllParts("key=DOC&query=PAY")).containsExactlyInAnyOrder(paying);
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

        Answer answer = browser.post(page, "new", typed("Where a purchase ends.", "Checkout", "Till", "Cash desk"));

        Concept term = fixture.service.view("DOC").content().lookup("till").get(0);
        String query = "key=DOC&start=50&done=saved&id=" + term.id();
        assertThat(answer.redirect()).isEqualTo("/jira" + PATH + "?" + query + "#productops-concept-" + term.id());
        assertThat(term.designations()).containsExactly("Checkout", "Till", "Cash desk");
        assertThat(browser.get(page, "", parameters(query)).html())
                .contains("\u201cCheckout\u201d was saved.")
                .contains("id=\"productops-concept-" + term.id() + "\"");
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

        Answer answer = browser.post(page, "new", typed("other", "checkout", "kept", SCRIPT));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("\u201ccheckout\u201d also means \u201cCheckout\u201d.")
                .contains("value=\"checkout\"")
                .contains("value=\"kept\"", "value=\"&lt;script&gt;")
                .doesNotContain(SCRIPT);
    }

    @Test
    void keepsWhatWasTypedWhileSomebodyElseIsSaving() {
        Answer answer = browser.post(page(fixture.busyService()), "new", typed("d", "Typed"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.html()).contains("value=\"Typed\"").contains("Somebody else is saving");
    }

    @Test
    void changesATerm() {
        Concept term = fixture.concept(GlossaryFixture.DOC, "Checkout", "old", List.of("Till"), "CO");

        assertThat(browser.get(page, "edit", id(term)).html())
                .contains("action=\"/jira" + PATH + "/edit?key=DOC&amp;id=" + term.id() + "\"")
                .contains("value=\"Checkout\"", "value=\"CO\"", "value=\"Till\"", ">\nold</textarea>")
                .contains("value=\"English\"", "<option value=\"ABBREVIATION\" dir=\"auto\" selected>");

        Answer answer = browser.post(page, "edit", sent(term, "new"));

        assertThat(answer.redirect()).startsWith("/jira" + PATH + "?key=DOC&done=saved&id=" + term.id());
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
                .containsSubsequence("productops-form-stored-rows", "theirs");
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
                .containsSubsequence("productops-form-stored-rows", "theirs");
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
        fixture.storage.meanwhile(() -> fixture.service.delete("DOC", term.id(), 1, Confirmation.NONE));

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

    @Test
    void findsTheBestFirstByAnyWordAndSaysWhatToDoWhereNothingIsFound() {
        Concept other = fixture.concept("Payment", "What is done at the checkout.");
        Concept best = fixture.concept(GlossaryFixture.DOC, "Till", "d", List.of("Checkout"), "");

        assertThat(termsOfAllParts("key=DOC&query=checkout")).containsExactly(best.id(), other.id());
        assertThat(list("checkout").html())
                .contains("Terms: 2, the best match first")
                .doesNotContain("letter=");
        assertThat(list("nowhere").html()).contains("new?key=DOC&amp;name=nowhere", "Create \u201cnowhere\u201d");

        fixture.people.actAs("ben");
        assertThat(list("nowhere").html()).contains("propose?key=DOC&amp;name=nowhere");
    }

    @Test
    void leadsBackToTheListAsItWasAfterSaving() {
        LongStream.range(0, 120).forEach(i -> fixture.concept("term %03d".formatted(i), "pay"));
        Concept term = fixture.library
                .content(fixture.glossary(GlossaryFixture.DOC).id())
                .lookup("term 070")
                .get(0);
        String state = "query=pay&start=50";

        assertThat(html("key=DOC&" + state))
                .contains("edit?key=DOC&amp;id=" + term.id() + "&amp;list=query%3Dpay%26start%3D50");
        Answer answer = browser.post(page, "edit", with(sent(term, "pay at once"), "list", state));

        assertThat(answer.redirect())
                .isEqualTo("/jira" + PATH + "?key=DOC&query=pay&start=50&done=saved&id=" + term.id()
                        + "#productops-concept-" + term.id());

        Answer moved = browser.post(page, "edit", with(sent(stored(term), "no more"), "list", state));
        assertThat(moved.redirect()).startsWith("/jira" + PATH + "?key=DOC&start=50&done=saved");
    }

    @Test
    void editsTheNameAndTheDefinitionAloneAndLeavesTheRestAsItIs() {
        Concept term = fixture.concept(GlossaryFixture.DOC, "Checkout", "old", List.of("Till"), "CO");

        assertThat(browser.get(page, "short", id(term)).html())
                .contains("value=\"Checkout\"", ">\nold</textarea>")
                .doesNotContain("value=\"Till\"");
        browser.post(page, "short", with(id(term), "version", "1", "name", "Check-out", "definition", "new"));

        Concept stored = stored(term);
        assertThat(stored.designations()).containsExactlyInAnyOrder("Check-out", "Till", "CO");
        assertThat(stored.definition(Locale.ENGLISH)).isEqualTo("new");
    }

    @Test
    void theShortFormTakesNoWordAwayAndSaysWhichLanguageItIsIn() {
        Concept basket = fixture.service.create(
                "DOC",
                ConceptDraft.of(
                        List.of(
                                TermDraft.of("Warenkorb", "de", "PREFERRED"),
                                TermDraft.of("Basket", "en", "PREFERRED"),
                                TermDraft.of("Cart", "en", "DEPRECATED")),
                        List.of(new ExplanationDraft("de", "Was gekauft wird.", ""))),
                Confirmation.NONE);

        assertThat(browser.get(page, "short", id(basket)).html())
                .contains("Word (English)", "value=\"Basket\"", "Short definition (German)", "Was gekauft wird.");
        Answer blank =
                browser.post(page, "short", with(id(basket), "version", "1", "name", " \u200b", "definition", "d"));
        assertThat(blank.status()).isEqualTo(400);
        assertThat(blank.html()).contains("productops-concept-short-name-error", "Enter the word");
        assertThat(stored(basket)).isEqualTo(basket);

        fixture.locale = Locale.FRENCH;
        assertThat(browser.get(page, "short", id(basket)).html()).contains("Word (allemand)", "value=\"Warenkorb\"");
    }

    @Test
    void theReadersLanguageComesFirstOnThePageOfATerm() {
        Concept basket = fixture.service.create(
                "DOC",
                ConceptDraft.of(
                        List.of(
                                TermDraft.of("Basket", "en", "PREFERRED"),
                                TermDraft.of("Warenkorb", "de", "PREFERRED")),
                        List.of(
                                new ExplanationDraft("en", "What is bought.", ""),
                                new ExplanationDraft("de", "Was gekauft wird.", ""))),
                Confirmation.NONE);

        assertThat(browser.get(page, "concept", id(basket)).html())
                .containsSubsequence(
                        ">English</h2>",
                        "What is bought.",
                        ">German</h2>",
                        "Was gekauft wird.",
                        ">English</th>",
                        ">German</th>");
        fixture.locale = Locale.GERMANY;
        assertThat(browser.get(page, "concept", id(basket)).html())
                .containsSubsequence(
                        ">Deutsch</h2>",
                        "Was gekauft wird.",
                        ">Englisch</h2>",
                        "What is bought.",
                        ">Deutsch</th>",
                        ">Englisch</th>");
        Concept one = fixture.concept("Checkout", "Where a purchase ends.");
        assertThat(browser.get(page, "concept", id(one)).html()).contains(">Englisch</h2>");
        fixture.locale = Locale.UK;
        assertThat(browser.get(page, "concept", id(one)).html()).doesNotContain(">English</h2>");
    }

    @Test
    void saysWhatIsWrongWithAWordInItsRow() {
        Answer answer = browser.post(page, "new", typed("d", "Checkout", "!!!"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("id=\"productops-concept-terms-1-text-error\"")
                .contains("has neither a letter nor a digit");
    }

    @Test
    void aReaderProposesAndAnEditorDecides() {
        fixture.people.actAs("ben");
        assertThat(browser.get(page, "propose", "key", "DOC", "name", "Till", "quote", "at the till")
                        .html())
                .contains("value=\"Till\"", "at the till");
        Answer proposed = browser.post(
                page,
                "propose",
                "key",
                "DOC",
                "name",
                "Till",
                "definition",
                "Cash desk",
                "why",
                "I saw it",
                "page",
                "77");
        Concept till = fixture.service.view("DOC").content().lookup("till").get(0);
        assertThat(proposed.redirect()).isEqualTo("/jira" + PATH + "/thanks?key=DOC&id=" + till.id());
        assertThat(browser.get(page, "thanks", id(till)).html())
                .contains("Thank you", "/pages/viewpage.action?pageId=77");

        Answer again = browser.post(page, "propose", "key", "DOC", "name", "till");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html()).contains("was proposed already").contains("concept?key=DOC&amp;id=" + till.id());
        assertThat(browser.post(page, "concept", with(id(till), "version", "1", "do", "approve"))
                        .status())
                .isEqualTo(403);

        fixture.people.actAs("anna");
        assertThat(list("").html())
                .contains("Proposals to decide on: 1", "Proposed by Ben", "concept?key=DOC&amp;id=" + till.id() + "\"");
        assertThat(browser.get(page, "", "key", "DOC", "letter", "T").html()).doesNotContain("Proposals to decide on");
        assertThat(list("till").html()).doesNotContain("Proposals to decide on");
        assertThat(browser.post(page, "concept", with(id(till), "version", "1", "do", "decline"))
                        .html())
                .containsSubsequence(
                        "<details class=\"productops-concept-way\">",
                        "<details class=\"productops-concept-way\" open>",
                        "aria-describedby=\"productops-concept-reason-error productops-concept-reason-help\""
                                + " aria-invalid=\"true\" autofocus",
                        "<div class=\"error\" id=\"productops-concept-reason-error\">Say why")
                .doesNotContain("aui-message-error");
        browser.post(page, "concept", with(id(till), "version", "1", "do", "decline", "reason", "We say desk."));
        assertThat(stored(till).status()).isEqualTo(ConceptStatus.RETIRED);

        fixture.people.actAs("ben");
        assertThat(browser.get(page, "concept", id(till)).html())
                .contains("This proposal was not taken up:", "We say desk.")
                .doesNotContain("name=\"reason\"");
        Answer thirdTime = browser.post(page, "propose", "key", "DOC", "name", "TILL");
        assertThat(thirdTime.status()).isEqualTo(400);
        assertThat(thirdTime.html())
                .contains("was proposed before and not taken up: We say desk.", "concept?key=DOC&amp;id=" + till.id());
    }

    @Test
    void approvesFromTheListAndMergesFromThePage() {
        Concept desk = fixture.concept("Cash desk", "Where people pay.");
        fixture.people.actAs("ben");
        Concept till = fixture.service.propose("DOC", GlossaryFixture.draft("Till", "d"), Confirmation.NONE);
        Concept shop = fixture.service.propose("DOC", GlossaryFixture.draft("Shop", "d"), Confirmation.NONE);
        fixture.people.actAs("anna");
        assertThat(browser.get(page, "concept", id(till)).html()).contains("data-except=\"" + till.id() + "\"");

        Answer approved =
                browser.post(page, "concept", with(id(shop), "version", "1", "do", "approve", "back", "true"));
        // The next proposal stands where this one was.
        assertThat(approved.redirect()).isEqualTo("/jira" + PATH + "?key=DOC&done=approved&id=" + shop.id());
        assertThat(stored(shop).status()).isEqualTo(ConceptStatus.APPROVED);

        assertThat(browser.post(page, "concept", with(id(till), "version", "1", "do", "merge", "into", "nobody"))
                        .html())
                .containsSubsequence(
                        "<details class=\"productops-concept-way\" open>",
                        "value=\"nobody\"",
                        "productops-concept-into-error\">Choose the term whose word it is to be.");
        browser.post(page, "concept", with(id(till), "version", "1", "do", "merge", "into", "cash desk"));
        assertThat(stored(desk).designations()).containsExactly("Cash desk", "Till");
        assertThat(fixture.store.find(till.glossaryId(), till.id())).isEmpty();
        // Ben has the address of his proposal.
        Answer old = browser.get(page, "concept", id(till));
        assertThat(old.redirect()).isEqualTo("/jira" + PATH + "/concept?key=DOC&id=" + desk.id() + "&done=taken-over");
        assertThat(browser.get(page, "concept", with(id(desk), "done", "taken-over"))
                        .html())
                .contains("has become a word of “Cash desk”");
        fixture.service.delete("DOC", desk.id(), stored(desk).version(), Confirmation.EVERYTHING);
        assertThat(browser.get(page, "concept", id(till)).status()).isEqualTo(404);
        assertThat(browser.get(page, "concept", id(till)).html()).contains(PATH + "?key=DOC\"");
    }

    @Test
    void whoComesFromAPageFindsTheWayBackAndThePageIsKept() {
        Answer form = browser.get(page, "new", "key", "DOC", "name", "OLA", "page", "77");
        assertThat(form.html())
                .contains("https://wiki.example/pages/viewpage.action?pageId=77</textarea>")
                .contains("/jira/pages/viewpage.action?pageId=77\">Cancel")
                .contains("new?key=DOC&amp;page=77\"");
        assertThat(browser.post(page, "new", with(typed("d", "OLA"), "page", "77"))
                        .redirect())
                .isEqualTo("/jira/pages/viewpage.action?pageId=77");
        assertThat(browser.get(page, "new", "key", "DOC", "name", "OLA", "page", "//evil.example")
                        .html())
                .doesNotContain("evil.example");

        fixture.people.actAs("ben");
        assertThat(browser.get(page, "propose", "key", "DOC", "page", "77").html())
                .contains("/jira/pages/viewpage.action?pageId=77\">Cancel");
        browser.post(page, "propose", "key", "DOC", "name", "Train", "page", "77");
        Concept train = fixture.service.view("DOC").content().lookup("train").get(0);
        assertThat(train.sources()).containsExactly("https://wiki.example/pages/viewpage.action?pageId=77");
        assertThat(browser.get(page, "concept", id(train)).html())
                .contains("href=\"https://wiki.example/pages/viewpage.action?pageId=77\"");
    }

    @Test
    void theFormSaysHowDomainsAreMadeAsLongAsThereAreNone() {
        assertThat(browser.get(page, "new", "key", "DOC").html())
                .contains("There are no domains in this glossary yet.", "domain-new?key=DOC")
                .contains("No product areas have come from Jira yet.");
        fixture.domains.create("DOC", new DomainDraft("Payments", "", ""));
        assertThat(browser.get(page, "new", "key", "DOC").html())
                .contains(">Payments</option>")
                .doesNotContain("domain-new?key=DOC", "There are no domains");
    }

    @Test
    void theQuestionLeadsToWhatHasTheWordAlready() {
        Concept checkout = fixture.concept("Checkout", "Where a purchase ends.");
        String link = "concept?key=DOC&amp;id=" + checkout.id() + "\"";

        Answer form = browser.post(page, "new", typed("d", "Checkouts"));
        assertThat(form.status()).isEqualTo(400);
        assertThat(form.html())
                .containsSubsequence("“Checkouts” is another form of “Checkout”", link, "name=\"confirmed\"");

        fixture.people.actAs("ben");
        Answer proposal = browser.post(page, "propose", "key", "DOC", "name", "checkouts");
        assertThat(proposal.html()).containsSubsequence("is another form of “Checkout”", link, "name=\"confirmed\"");
    }

    @Test
    void whatNobodyHasExplainedIsApprovedOnlyIfAnEditorSaysSo() {
        fixture.people.actAs("ben");
        Concept till = fixture.service.propose("DOC", GlossaryFixture.draft("Till", ""), Confirmation.NONE);
        fixture.people.actAs("anna");

        String[] approve = with(id(till), "version", "1", "do", "approve", "back", "true");
        Answer asked = browser.post(page, "concept", approve);
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.html())
                .contains("Nobody has written yet what “Till” means.", "Approve all the same", "edit?key=DOC&amp;id=")
                .contains("name=\"back\" value=\"true\"");
        assertThat(stored(till).status()).isEqualTo(ConceptStatus.DRAFT);

        Matcher answer = Pattern.compile("name=\"confirmed\" value=\"(\\w+)\"").matcher(asked.html());
        assertThat(answer.find()).isTrue();
        assertThat(browser.post(page, "concept", with(approve, "confirmed", answer.group(1)))
                        .redirect())
                .isEqualTo("/jira" + PATH + "?key=DOC&done=approved&id=" + till.id());
        assertThat(stored(till).status()).isEqualTo(ConceptStatus.APPROVED);
    }

    @Test
    void leadsToFilesOfTheGlossary() {
        fixture.concept("Checkout", "d");

        assertThat(list("").html()).contains("/productops/glossary-import/DOC", "glossary/export?key=DOC");
        fixture.people.actAs("ben");
        assertThat(list("").html()).contains("glossary/export?key=DOC").doesNotContain("glossary-import");
    }

    @Test
    void changesManyAfterAsking() {
        Concept one = fixture.concept("One", "d");
        Concept two = fixture.concept("Two", "d");
        String chosen = one.id() + "@1 " + two.id() + "@1";

        assertThat(list("").html()).contains("value=\"" + one.id() + "@1\" form=\"productops-glossary-choice\"");
        assertThat(browser.post(page, "change", "key", "DOC", "choose", "some", "concept", one.id() + "@1")
                        .html())
                .contains("Change terms: 1", "<li dir=\"auto\">One</li>");
        assertThat(browser.post(page, "change", "key", "DOC", "choose", "some").redirect())
                .contains("done=none-chosen");
        assertThat(browser.get(page, "", "key", "DOC", "done", "none-chosen").html())
                .contains("id=\"productops-glossary-none-chosen\" role=\"alert\">Choose at least one term.")
                .doesNotContain("aui-message-confirmation");
        Answer asked =
                browser.post(page, "change", "key", "DOC", "concepts", chosen, "change", "status", "status", "RETIRED");
        assertThat(asked.status()).isEqualTo(400);
        Matcher answer =
                Pattern.compile("name=\"confirmed\" value=\"([^\"]+)\"").matcher(asked.html());
        assertThat(answer.find()).isTrue();

        Answer done = browser.post(
                page,
                "change",
                "key",
                "DOC",
                "concepts",
                chosen,
                "change",
                "status",
                "status",
                "RETIRED",
                "confirmed",
                answer.group(1));
        assertThat(done.redirect()).isEqualTo("/jira" + PATH + "?key=DOC&done=changed&count=2");
        assertThat(stored(two).status()).isEqualTo(ConceptStatus.RETIRED);
    }

    @Test
    void browsesByDomainAndEditsTheTree() {
        browser.post(page, "domain-new", "key", "DOC", "name", "Payments", "description", SCRIPT);
        long id = fixture.domains.list("DOC").get(0).domain().id();
        browser.post(page, "domain-new", "key", "DOC", "name", "Cards", "parent", String.valueOf(id));

        assertThat(browser.get(page, "domains", "key", "DOC").html())
                .containsSubsequence("Payments", "Cards")
                .contains(PATH + "?key=DOC&amp;domain=" + id, "domain-edit?key=DOC&amp;id=" + id)
                .doesNotContain(SCRIPT);
        assertThat(browser.get(page, "", "key", "DOC", "domain", "999").status())
                .isEqualTo(400);
        browser.post(page, "domain-delete", "key", "DOC", "id", String.valueOf(id), "version", "1");
        assertThat(fixture.domains.list("DOC"))
                .extracting(view -> view.domain().name())
                .containsExactly("Cards");

        fixture.people.actAs("ben");
        assertThat(browser.get(page, "domains", "key", "DOC").html()).doesNotContain("domain-edit");
        assertThat(browser.post(page, "domain-new", "key", "DOC", "name", "x").status())
                .isEqualTo(403);
    }

    @Test
    void showsAllOfAConceptOnItsOwnPage() {
        Concept other = fixture.concept("Cash desk", "d");
        Concept concept = fixture.concept(
                GlossaryFixture.DOC,
                List.of(
                        Term.of("Checkout", Locale.ENGLISH, TermStatus.PREFERRED),
                        Term.of("Till", Locale.ENGLISH, TermStatus.DEPRECATED).withReplacedBy(other.id()),
                        Term.of("Kasse", Locale.GERMAN, TermStatus.PREFERRED)),
                List.of(new Explanation(Locale.ENGLISH, "Short.", "Long with **stress** and [x](javascript:y).")));

        assertThat(browser.get(page, "concept", id(concept)).html())
                .contains("<strong>stress</strong>", "<del>Till</del>", "Kasse", "German")
                .contains("concept?key=DOC&amp;id=" + other.id())
                .doesNotContain("href=\"javascript");
        assertThat(list("").html()).containsSubsequence("<del dir=\"auto\">Till</del>", "Cash desk");
    }

    private static String[] with(String[] parameters, String... more) {
        return Stream.concat(Stream.of(parameters), Stream.of(more)).toArray(String[]::new);
    }

    private GlossaryServlet page(ConceptService service) {
        ConceptForms forms =
                new ConceptForms(service, fixture.language, areas(), fixture.people, new FakeGlossarySite());
        return new GlossaryServlet(
                browser.support(),
                service,
                fixture.pageServices(service, words.service),
                forms,
                fixture.language,
                browser.templates(),
                browser.forms(),
                new FakeDates(),
                new AuditDrawing(
                        List.of(new GlossaryAuditTexts(fixture.changeTexts(new EnglishTexts()))),
                        fixture.people,
                        new FakeDates(),
                        browser.templates()),
                new JobDrawing(words.jobs, new JobTexts(new EnglishTexts()), browser.templates()));
    }

    /** What Jira has told of its product areas. */
    private AreaCopyService areas() {
        AreaCopyLibrary library =
                new AreaCopyLibrary(json -> Optional.empty(), new InMemoryCopyStore(), new FakeStorage().snapshots());
        return new AreaCopyService(library, new Access(fixture.people), fixture.people);
    }

    private Answer list(String query) {
        return browser.get(page, "", "key", "DOC", "query", query);
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

    /** What the form sends of a concept whose short definition was changed. */
    private static String[] sent(Concept term, String definition) {
        String[] words = term.terms().stream().map(Term::text).toArray(String[]::new);
        return Stream.concat(
                        Stream.of("id", String.valueOf(term.id()), "version", String.valueOf(term.version())),
                        Stream.of(typed(definition, words)))
                .toArray(String[]::new);
    }

    /** What the form sends of English words that mean this. */
    private static String[] typed(String definition, String... words) {
        List<String> sent = new ArrayList<>(List.of("key", "DOC", "terms", String.valueOf(words.length)));
        for (int i = 0; i < words.length; i++) {
            sent.addAll(List.of("terms." + i + ".text", words[i], "terms." + i + ".language", "English"));
        }
        sent.addAll(List.of(
                "explanations", "1", "explanations.0.definition", definition, "explanations.0.language", "English"));
        return sent.toArray(String[]::new);
    }
}
