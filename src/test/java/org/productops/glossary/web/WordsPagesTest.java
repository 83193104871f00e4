package org.productops.glossary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.productops.area.Holder;
import org.productops.area.copy.AreaCopyLibrary;
import org.productops.area.copy.AreaCopyService;
import org.productops.common.access.Access;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.job.JobTexts;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.link.InMemoryCopyStore;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryAuditTexts;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.format.FakeGlossarySite;
import org.productops.glossary.proposal.RefusedWord;
import org.productops.glossary.proposal.WordFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeStorage;

class WordsPagesTest {

    private static final Pattern WORD = Pattern.compile("id=\"productops-word-(\\w+)\"");

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final WordFixture words = new WordFixture(fixture);
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
    private final GlossaryServlet page = new GlossaryServlet(
            browser.support(),
            fixture.service,
            fixture.pageServices(fixture.service, words.service),
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

    private void pages() {
        words.pages.write(1, GlossaryFixture.DOC, "<p>A service level agreement (SLA) of Kubernetes.</p>");
        words.pages.write(2, GlossaryFixture.DOC, "<p>On Kubernetes.</p>");
        words.pages.write(3, GlossaryFixture.DOC, "<p>No Kubernetes.</p>");
    }

    private void search() {
        pages();
        words.service.start("DOC");
        words.run();
    }

    private Answer show(String... parameters) {
        return browser.get(page, "words", with(parameters));
    }

    private static String[] with(String... parameters) {
        String[] all = new String[parameters.length + 2];
        all[0] = "key";
        all[1] = "DOC";
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        return all;
    }

    private List<String> ids(String html) {
        return WORD.matcher(html).results().map(each -> each.group(1)).toList();
    }

    @Test
    void editorsBeginASearchAndSeeHowFarItIs() {
        pages();
        assertThat(browser.get(page, "", "key", "DOC").html()).contains("glossary/words?key=DOC");
        assertThat(show().html())
                .contains("No pages were searched yet", "Look for words", "Product &lt;documentation&gt;")
                .doesNotContain("productops-words-as-of");

        Answer begun = browser.post(page, "words", with());
        assertThat(begun.redirect()).endsWith("glossary/words?key=DOC");
        assertThat(show().html()).contains("<productops-job").doesNotContain("id=\"productops-words-start\"");
        words.run();
        assertThat(show().html())
                .doesNotContain("<productops-job")
                .containsSubsequence("Pages read: 3", "Kubernetes", "Pages: 3", "Page &lt;3&gt;", "SLA", "Short form")
                .contains("service level agreement", "Look again", "All (2)", "Short forms (1)", "Never proposed (0)");
        assertThat(show("kind", "abbreviation").html())
                .contains("SLA")
                .doesNotContain("id=\"productops-word-"
                        + ids(show("kind", "word").html()).get(0));
    }

    @Test
    void whereThereIsNoPageToReadItSaysSo() {
        words.service.start("DOC");
        assertThat(show().html()).contains("What is found appears here.");
        words.run();
        assertThat(show().html()).contains("There was no page to read").doesNotContain("Nothing is missing");
    }

    @Test
    void aSearchThatDiedSaysSo() {
        pages();
        words.service.start("DOC");
        fixture.now = fixture.now.plus(Duration.ofMinutes(2));
        assertThat(show().html()).contains("Interrupted: the server", "id=\"productops-words-start\"");
    }

    @Test
    void aSearchIsStopped() {
        pages();
        long job = words.service.start("DOC").id();
        assertThat(browser.post(page, "words", with("stop-job", String.valueOf(job)))
                        .redirect())
                .endsWith("glossary/words?key=DOC");
        words.run();
        assertThat(show().html()).contains("Stopped.", "No pages were searched yet");
    }

    @Test
    void addingLeadsToTheFormWithTheShortFormAndBack() {
        search();
        String shown = show("kind", "abbreviation").html();
        Matcher add = Pattern.compile("href=\"/jira/plugins/servlet/productops/glossary/new\\?([^\"]*)\"")
                .matcher(shown);
        assertThat(add.find()).isTrue();
        assertThat(add.group(1))
                .contains("name=service+level+agreement", "short=SLA", "from=words", "list=kind%3Dabbreviation");
        String[] sent = {
            "key",
            "DOC",
            "name",
            "service level agreement",
            "short",
            "SLA",
            "list",
            "kind=abbreviation",
            "from",
            "words"
        };
        String form = browser.get(page, "new", sent).html();
        assertThat(form)
                .contains("value=\"service level agreement\"", "value=\"SLA\"")
                .containsPattern("value=\"ACRONYM\"[^>]* selected")
                .contains("glossary/words?key=DOC&amp;kind=abbreviation");

        Answer saved = browser.post(
                page,
                "new",
                "key",
                "DOC",
                "list",
                "kind=abbreviation",
                "from",
                "words",
                "terms",
                "2",
                "terms.0.text",
                "service level agreement",
                "terms.1.text",
                "SLA",
                "do",
                "save");
        assertThat(saved.redirect())
                .startsWith("/jira/plugins/servlet/productops/glossary/words?key=DOC&kind=abbreviation&done=saved");
        assertThat(show("kind", "abbreviation", "done", "saved", "id", "1").html())
                .contains("was saved", "Nothing is missing");
    }

    @Test
    void oneOrAllThatAreSelectedAreRefusedAndTakenBack() {
        search();
        List<String> found = ids(show().html());
        Answer one = browser.post(page, "words", with("never", found.get(0), "word", found.get(1), "kind", "word"));
        assertThat(one.redirect()).endsWith("words?key=DOC&kind=word&done=never&count=1");
        assertThat(show("done", "never", "count", "1").html())
                .contains("Never proposed again: 1", "SLA", "Never proposed (1)", "data-done=\"true\"")
                .doesNotContain("Kubernetes");
        browser.post(page, "words", with("choose", "never", "word", found.get(1)));
        assertThat(show().html()).contains("Nothing is missing", "Never proposed (2)");

        String refused = browser.get(page, "words-never", with()).html();
        assertThat(refused).containsSubsequence("SLA", "Said by Anna", "Kubernetes", "Take back");
        List<RefusedWord> both = words.service.refused("DOC");
        Answer back = browser.post(
                page, "words-never", with("back", String.valueOf(both.get(0).id())));
        assertThat(back.redirect()).endsWith("words-never?key=DOC&done=taken-back&count=1");
        browser.post(
                page, "words-never", with("word", String.valueOf(both.get(1).id())));
        assertThat(browser.get(page, "words-never", with()).html()).contains("No word was refused");
        assertThat(ids(show().html())).isEqualTo(found);
    }

    @Test
    void allThatAreSelectedBecomeDrafts() {
        search();
        List<String> found = ids(show().html());
        Answer drafts =
                browser.post(page, "words", with("choose", "drafts", "word", found.get(0), "word", found.get(1)));
        assertThat(drafts.redirect()).endsWith("words?key=DOC&done=drafted&count=2");
        assertThat(show("done", "drafted", "count", "2").html()).contains("Added as drafts: 2", "Nothing is missing");
    }

    @Test
    void selectingNothingSaysWhatToDo() {
        search();
        for (String what : List.of("never", "drafts")) {
            Answer answer = browser.post(page, "words", with("choose", what));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.html())
                    .contains("none-chosen\" role=\"alert\">Select at least one and at most 100.", "Kubernetes")
                    .doesNotContain("aui-message-error");
        }
        words.service.refuse("DOC", List.of("Kubernetes"));
        assertThat(browser.post(page, "words-never", with("choose", "back")).html())
                .contains("none-chosen\" role=\"alert\">Select at least one", "Kubernetes")
                .doesNotContain("aui-message-error");
    }

    @Test
    void anotherEditorWaitsAndSeesNothing() {
        Glossary doc = fixture.glossary(GlossaryFixture.DOC);
        fixture.glossaries.put(new Glossary(
                doc.id(), doc.spaceId(), doc.key(), "", "", Locale.ENGLISH, List.of(Holder.user("key-ben")), false, 1));
        search();
        words.service.start("DOC");
        fixture.people.actAs("ben");
        assertThat(show().html())
                .contains("Another editor of this glossary", "No pages were searched yet")
                .doesNotContain("Kubernetes", "<productops-job", "id=\"productops-words-start\"");
        Answer answer = browser.post(page, "words", with());
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void readersDoNotGetThere() {
        search();
        fixture.people.actAs("ben");
        assertThat(browser.get(page, "", "key", "DOC").html()).doesNotContain("glossary/words");
        for (String path : List.of("words", "words-never")) {
            assertThat(browser.get(page, path, with()).status()).isEqualTo(403);
            assertThat(browser.post(page, path, with("choose", "never", "word", "x", "back", "1"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void nothingIsToBePressedInReadOnlyMode() {
        search();
        fixture.readOnly = true;
        assertThat(show().html())
                .contains("Kubernetes", "read-only mode")
                .doesNotContain("id=\"productops-words-start\"", "productops-glossary-choice");
    }

    @Test
    void showsTwentyFiveWordsAtATime() {
        for (int copy = 0; copy < 3; copy++) {
            StringBuilder text = new StringBuilder("<p>We use");
            for (int i = 0; i < 60; i++) {
                text.append(" and Qz")
                        .append((char) ('a' + i / 26))
                        .append((char) ('a' + i % 26))
                        .append("x");
            }
            words.pages.write(copy, GlossaryFixture.DOC, text + "</p>");
        }
        words.service.start("DOC");
        words.run();
        assertThat(ids(show().html())).hasSize(25);
        Answer last = show("start", "50");
        assertThat(ids(last.html())).hasSize(10);
        assertThat(last.html()).contains("51 to 60 of 60", "rel=\"prev\" href=\"/jira", "list=start%3D50");
    }
}
