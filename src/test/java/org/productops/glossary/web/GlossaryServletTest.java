package org.productops.glossary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.testing.fakes.FakeBrowser;

class GlossaryServletTest {

    private static final String SCRIPT = "<script>alert('x')</script>";

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final GlossaryServlet page =
            new GlossaryServlet(browser.support(), fixture.service, fixture.language, pages());

    @Test
    void anEmptyGlossarySaysWhatToDo() {
        assertThat(list("").html()).contains("Add the first term").contains("glossary/new?key=DOC");

        fixture.people.actAs("ben");
        assertThat(list("").html()).contains("Ask an administrator").doesNotContain("glossary/new");
    }

    @Test
    void listsTermsByLetterAndFiltersThem() {
        fixture.term("Checkout", "Where a purchase ends.");
        Term invoice = fixture.term("Invoice", "What is to be paid.");

        assertThat(list("").html())
                .containsSubsequence("<h2", "C</h2>", "Checkout", "<h2", "I</h2>", "Invoice")
                .contains("id=\"productops-term-" + invoice.id() + "\"")
                .contains("edit?key=DOC&amp;id=" + invoice.id());
        assertThat(list("paid").html()).contains("Invoice").doesNotContain("Checkout");
        assertThat(list("nowhere").html()).contains("No term matches.").contains("value=\"nowhere\"");
        assertThat(browser.get(page, Map.of("key", List.of("DOC"), "letter", List.of("C")))
                        .html())
                .contains("Checkout")
                .doesNotContain("Invoice</dt>");
    }

    @Test
    void readersSeeNoWayToChangeAnything() {
        Term term = fixture.term("Checkout", "d");
        fixture.people.actAs("ben");

        assertThat(list("").html()).contains("Checkout").doesNotContain("edit?key", "delete?key");
        for (String step : List.of("new", "edit", "delete")) {
            assertThat(browser.at(step).get(page, id(term)).status()).isEqualTo(403);
            assertThat(browser.at(step).post(page, id(term)).status()).isEqualTo(403);
        }
        assertThat(fixture.service.view("DOC").glossary().size()).isEqualTo(1);
    }

    @Test
    void anonymousPeopleAreSentToLogInUnlessTheSpaceIsOpen() {
        fixture.people.actAsNobody();
        assertThat(list("").location()).isEqualTo("/jira/login");

        fixture.open = true;
        assertThat(list("").status()).isEqualTo(200);
        assertThat(browser.at("new").get(page, form("x", "y")).location()).isEqualTo("/jira/login");
    }

    @Test
    void aHiddenSpaceIsNotFound() {
        fixture.people.actAs("ben");

        assertThat(browser.get(page, Map.of("key", List.of("SECRET"))).status()).isEqualTo(404);
        assertThat(browser.get(page, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void addsATerm() {
        Map<String, List<String>> form = form("Checkout", "Where a purchase ends.");
        form.put("synonyms", List.of("Till\r\n\r\nCash desk\r\n"));
        form.put("abbreviation", List.of("CO"));

        FakeBrowser.Answer answer = browser.at("new").post(page, form);

        Term term = fixture.service.view("DOC").glossary().lookup("till").orElseThrow();
        assertThat(answer.location())
                .isEqualTo("/jira/plugins/servlet/productops/glossary?key=DOC&saved=" + term.id() + "#productops-term-"
                        + term.id());
        assertThat(term.synonyms()).containsExactly("Till", "Cash desk");
        assertThat(browser.at("")
                        .get(page, Map.of("key", List.of("DOC"), "saved", List.of("" + term.id())))
                        .html())
                .contains("\u201cCheckout\u201d was saved.");
    }

    @Test
    void theFormForAnUnknownTermHasItsNameAlready() {
        assertThat(browser.at("new").get(page, form(SCRIPT, "")).html())
                .contains("value=\"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\"")
                .doesNotContain(SCRIPT);
    }

    @Test
    void showsErrorsAtTheirFieldsAndKeepsWhatWasTyped() {
        fixture.term("Checkout", "d");
        Map<String, List<String>> form = form("checkout", "");
        form.put("synonyms", List.of("kept\r\n" + SCRIPT));

        FakeBrowser.Answer answer = browser.at("new").post(page, form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("Say what the term means.")
                .contains("value=\"checkout\"")
                .contains("kept\r\n&lt;script&gt;")
                .doesNotContain(SCRIPT);

        form.put("definition", List.of("something"));
        assertThat(browser.at("new").post(page, form).html())
                .contains("\u201ccheckout\u201d belongs to the term \u201cCheckout\u201d already.");
    }

    @Test
    void changesATerm() {
        Term term = fixture.store.create("DOC", new TermDraft("Checkout", "old", List.of("Till"), "CO"));

        assertThat(browser.at("edit").get(page, id(term)).html())
                .contains("value=\"Checkout\"", "value=\"CO\"", ">\nTill</textarea>", ">\nold</textarea>");

        FakeBrowser.Answer answer = browser.at("edit").post(page, sent(term, "new"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(fixture.service.term("DOC", term.id()).definition()).isEqualTo("new");
        assertThat(browser.at("edit")
                        .get(page, Map.of("key", List.of("DOC"), "id", List.of("77")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aConflictShowsTheOthersChangeAndKeepsWhatWasTyped() {
        Term term = fixture.term("Checkout", "old");
        fixture.service.update("DOC", term.id(), new TermDraft("Checkout", "theirs", List.of(), ""), 1);

        FakeBrowser.Answer answer = browser.at("edit").post(page, sent(term, "mine"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("productops-glossary-other", "theirs", "mine", "Somebody else changed")
                .contains("name=\"version\" value=\"2\"");
        assertThat(fixture.service.term("DOC", term.id()).definition()).isEqualTo("theirs");
    }

    @Test
    void aTermThatWasDeletedMeanwhileCanBeSavedAnew() {
        Term term = fixture.term("Checkout", "old");
        fixture.service.delete("DOC", term.id(), 1);

        FakeBrowser.Answer answer = browser.at("edit").post(page, sent(term, "mine"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html()).contains("mine", "Somebody else deleted this term", "glossary/new\"");
    }

    @Test
    void deletesAfterAsking() {
        Term term = fixture.term("Checkout", "d");

        assertThat(browser.at("delete").get(page, id(term)).html()).contains("Delete \u201cCheckout\u201d?");
        assertThat(fixture.service.view("DOC").glossary().size()).isEqualTo(1);

        assertThat(browser.at("delete").post(page, sent(term, "")).location()).endsWith("deleted=true");
        assertThat(fixture.service.view("DOC").glossary().size()).isZero();
    }

    @Test
    void deletingWhatSomebodyElseChangedAsksAgain() {
        Term term = fixture.term("Checkout", "old");
        fixture.service.update("DOC", term.id(), new TermDraft("Checkout", "theirs", List.of(), ""), 1);

        FakeBrowser.Answer answer = browser.at("delete").post(page, sent(term, ""));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html()).contains("theirs", "name=\"version\" value=\"2\"");
        assertThat(fixture.service.view("DOC").glossary().size()).isEqualTo(1);
    }

    @Test
    void nothingHappensWithoutTheToken() {
        Term term = fixture.term("Checkout", "d");
        for (String step : List.of("new", "edit", "delete")) {
            assertThat(browser.at(step).postWithoutToken(page, sent(term, "x")).status())
                    .isEqualTo(403);
        }
        assertThat(fixture.service.term("DOC", term.id())).isEqualTo(term);
        assertThat(fixture.service.view("DOC").glossary().size()).isEqualTo(1);
    }

    @Test
    void nothingThatPeopleWroteBecomesMarkup() {
        Term term = fixture.store.create("DOC", new TermDraft(SCRIPT, SCRIPT, List.of(SCRIPT), SCRIPT));

        assertThat(list("").html() + list(SCRIPT).html())
                .doesNotContain(SCRIPT)
                .contains("&lt;script&gt;")
                .contains("Product &lt;documentation&gt;");
        for (String step : List.of("new", "edit", "delete")) {
            assertThat(browser.at(step).get(page, id(term)).html()).doesNotContain(SCRIPT);
        }
    }

    private FakeBrowser.Answer list(String query) {
        return browser.at("").get(page, Map.of("key", List.of("DOC"), "q", List.of(query)));
    }

    private static Map<String, List<String>> form(String name, String definition) {
        Map<String, List<String>> form = new HashMap<>();
        form.put("key", List.of("DOC"));
        form.put("name", List.of(name));
        form.put("definition", List.of(definition));
        return form;
    }

    private static Map<String, List<String>> sent(Term term, String definition) {
        Map<String, List<String>> form = form(term.name(), definition);
        form.put("id", List.of(String.valueOf(term.id())));
        form.put("version", List.of(String.valueOf(term.version())));
        return form;
    }

    private static Map<String, List<String>> id(Term term) {
        return Map.of("key", List.of("DOC"), "id", List.of(String.valueOf(term.id())));
    }

    private static PageBuilderService pages() {
        PageBuilderService pages = mock(PageBuilderService.class);
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(pages.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(mock(RequiredResources.class));
        return pages;
    }
}
