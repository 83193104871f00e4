package org.productops.glossary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.area.copy.AreaCopyLibrary;
import org.productops.area.copy.AreaCopyService;
import org.productops.common.access.Access;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.job.JobTexts;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.link.InMemoryCopyStore;
import org.productops.glossary.GlossaryAuditTexts;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.format.FakeGlossarySite;
import org.productops.glossary.proposal.WordFixture;
import org.productops.modules.Descriptor;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeStorage;

/** Glossaries as such: all of them, their settings, and which hold in a space. */
class GlossariesServletTest {

    private static final String ALL = "/jira/plugins/servlet/productops/glossaries";
    private static final String ONE = "/jira/plugins/servlet/productops/glossary";

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final ConceptForms forms = new ConceptForms(
            fixture.service,
            fixture.language,
            new AreaCopyService(
                    new AreaCopyLibrary(
                            json -> Optional.empty(), new InMemoryCopyStore(), new FakeStorage().snapshots()),
                    new Access(fixture.people),
                    fixture.people),
            fixture.people,
            new FakeGlossarySite());
    private final GlossariesServlet all = new GlossariesServlet(
            browser.support(), fixture.glossaryService, forms, fixture.language, browser.templates(), browser.forms());
    private final WordFixture words = new WordFixture(fixture);
    private final GlossaryServlet one = new GlossaryServlet(
            browser.support(),
            fixture.service,
            fixture.pageServices(fixture.service),
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

    @Test
    void listsWhatTheReaderMaySeeAndNothingElse() {
        fixture.concept("Checkout", "d");
        fixture.concept(GlossaryFixture.SECRET, "Plan", "d");

        assertThat(browser.get(all, "").html()).contains("Product &lt;documentation&gt;", "Secret plans", "Terms: 1");

        fixture.people.actAs("ben");
        assertThat(browser.get(all, "").html())
                .contains("Glossaries: 1")
                .doesNotContain("Secret", "glossaries/new", "settings?key");
    }

    @Test
    void administratorsOfTheProductMakeAndRemoveGlobalOnes() {
        assertThat(browser.get(all, "new").status()).isEqualTo(403);
        fixture.people.actAs("root");

        assertThat(browser.get(all, "").html()).contains("There is no glossary yet", "glossaries/new");
        Answer wrong = browser.post(all, "new", "name", "", "language", "Klingonish");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("productops-glossary-settings-name-error")
                .doesNotContain("productops-glossary-settings-ownKey-error", "cannot be the key");
        assertThat(browser.post(all, "new", "name", "", "key", "", "language", "Klingonish", "ownKey", "b")
                        .html())
                .contains("productops-glossary-settings-name-error", "productops-glossary-settings-language-error");
        assertThat(browser.post(all, "new", "name", "\u0421\u043b\u043e\u0432\u0430")
                        .html())
                .contains("No key can be made of this name");
        assertThat(browser.get(all, "new").html())
                .contains("who may not use Confluence")
                .doesNotContain("may not see the space");
        Answer made = browser.post(
                all, "new", "name", "Company", "language", "German", "editors", "ben", "sharedWithJira", "true");
        assertThat(made.redirect()).isEqualTo(ONE + "?key=%40company&done=created");
        assertThat(browser.get(one, "", "key", "@company", "done", "created").html())
                .contains("\u201cCompany\u201d was created.");
        assertThat(fixture.glossaryService.settings("@company").language().toLanguageTag())
                .isEqualTo("de");
        assertThat(browser.get(one, "settings", "key", "@company").html())
                .contains("value=\"German\"", ">\nben</textarea>", "value=\"@company\"");

        assertThat(browser.get(one, "remove", "key", "@company").html()).contains("Remove the glossary");
        assertThat(browser.post(one, "remove", "key", "@company", "version", "1")
                        .redirect())
                .isEqualTo(ALL + "?done=removed");
        assertThat(browser.get(one, "", "key", "@company").status()).isEqualTo(404);
    }

    /** Whoever has no space yet finds them there, too. */
    @Test
    void standsInTheAdministrationOfConfluence() {
        assertThat(Descriptor.ofPlugin().modules("web-item"))
                .filteredOn(item -> item.attribute("section").equals("system.admin/productops-in-administration"))
                .flatExtracting(item -> item.texts("link"))
                .contains("/plugins/servlet/productops/glossaries");
    }

    @Test
    void aSpaceChoosesItsGlossariesInOrder() {
        fixture.concept("Checkout", "d");
        fixture.concept(GlossaryFixture.SECRET, "Plan", "d");

        assertThat(browser.get(one, "choice", "key", "DOC").html())
                .contains(
                        "later hold here, too.\" selected>As everywhere",
                        "-help\">Glossaries of the whole site that are made later hold here, too.</div>",
                        "Secret plans (space)",
                        "(this space)");
        Answer chosen = browser.post(
                one,
                "choice",
                "key",
                "DOC",
                "version",
                "0",
                "glossaries",
                "2",
                "glossaries.0.glossary",
                "SECRET",
                "glossaries.1.glossary",
                "DOC",
                "highlighting",
                "HOVER",
                "exclusions",
                "plan");
        assertThat(chosen.redirect()).isEqualTo(ONE + "?key=DOC&done=choice");
        var choice = fixture.library.directory().choice(7).orElseThrow();
        assertThat(choice.highlighting()).isEqualTo(HighlightMode.HOVER);
        assertThat(choice.exclusions()).containsExactly("plan");
        assertThat(choice.glossaryIds()).hasSize(2);
        assertThat(browser.get(one, "choice", "key", "DOC").html())
                .contains(
                        "data-help=\"Others do not hold here, nor will one that is made later.\" selected>These, in this order",
                        "-help\">Others do not hold here, nor will one that is made later.</div>")
                .doesNotContain("No glossary holds");
        assertThat(browser.post(one, "choice", "key", "DOC", "version", "1", "asEverywhere", "true")
                        .redirect())
                .isEqualTo(ONE + "?key=DOC&done=choice");
        assertThat(fixture.library.directory().choice(7).orElseThrow().asEverywhere())
                .isTrue();
        String none = browser.post(one, "choice", "key", "DOC", "version", "2", "asEverywhere", "false")
                .redirect();
        assertThat(none).isEqualTo(ONE + "?key=DOC&done=choice-none");
        assertThat(browser.get(one, "", "key", "DOC", "done", "choice-none").html())
                .contains("No glossary holds in this space now");
        assertThat(browser.get(one, "choice", "key", "DOC").html()).contains("No glossary holds in this space now");

        assertThat(browser.post(one, "choice-copy", "key", "SECRET", "version", "0", "from", "NOWHERE")
                        .html())
                .contains("productops-glossary-choice-copy-from-error");
        assertThat(browser.post(one, "choice-copy", "key", "SECRET", "version", "0", "from", "DOC")
                        .redirect())
                .isEqualTo(ONE + "/choice?key=SECRET");

        fixture.people.actAs("ben");
        assertThat(browser.get(one, "choice", "key", "DOC").status()).isEqualTo(403);
        assertThat(browser.get(one, "settings", "key", "DOC").status()).isEqualTo(403);
    }
}
