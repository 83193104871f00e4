package org.productops.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportView;
import org.productops.common.imports.InMemoryImportStore;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
import org.productops.testing.fakes.EnglishTexts;

class PageConceptServiceTest {

    private final GlossaryFilesFixture files = new GlossaryFilesFixture();
    private final List<PageSource> pages = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final ImportService engine = engine();
    private final PageConceptService service =
            new PageConceptService(files.imports, engine, files.glossary.spaces, new PageSources() {
                @Override
                public List<PageSource> find(String space, String label, long page, int most) {
                    asked.add(space + " " + label + " " + page);
                    return pages.stream().limit(most).toList();
                }

                @Override
                public Optional<Above> page(long id) {
                    return id == 404 ? Optional.empty() : Optional.of(new Above(id, "Page " + id));
                }

                @Override
                public Optional<Above> page(String space, String title) {
                    return space.equals("DOC") && title.equals("How we answer")
                            ? Optional.of(new Above(77, title))
                            : Optional.empty();
                }
            });

    private ImportService engine() {
        Access access = new Access(files.glossary.people);
        return new ImportService(
                new InMemoryImportStore(),
                new JobService(new InMemoryJobStore(), (work, beat) -> work.run(), access, () -> files.glossary.now),
                files.glossary.storage.writes(),
                access,
                new EnglishTexts(),
                () -> files.glossary.now);
    }

    private void page(String title, String storage) {
        pages.add(new PageSource(title, "https://wiki.example/pages/viewpage.action?pageId=" + pages.size(), storage));
    }

    private ImportView staged(String space, String label, String page) {
        ImportRun run = service.stage("DOC", new PageConceptDraft(space, label, page));
        return engine.view(files.imports.of("DOC"), run.id());
    }

    @Test
    void pagesBecomeTermsAsAFileDoes() {
        page("Checkout", "<h1>About</h1><p>Where a <b>purchase</b> ends.</p><p>More.</p>");
        page(
                "Basket",
                "<table><tbody><tr><th>Term</th><td>Basket</td></tr><tr><th>Definition</th><td>What is bought</td>"
                        + "</tr></tbody></table>");
        page("Till", "<ac:structured-macro ac:name=\"toc\"/>");
        page(
                "Purchase",
                "<p>A customer starts <ac:structured-macro ac:name=\"productops-term\" ac:schema-version=\"1\">"
                        + "<ac:parameter ac:name=\"term\">checkout &amp; till</ac:parameter></ac:structured-macro> with"
                        + " <ac:structured-macro ac:name=\"productops-term\"><ac:parameter ac:name=\"term\">basket"
                        + "</ac:parameter><ac:parameter ac:name=\"text\">a $1 basket</ac:parameter>"
                        + "</ac:structured-macro>.</p>");

        ImportView view = staged("DOC", "glossary", "");
        engine.apply(files.imports.of("DOC"), view.run().id(), view.run().version(), Confirmation.NONE);

        assertThat(asked).containsExactly("DOC glossary 0");
        assertThat(files.named("DOC", "Checkout").definition(Locale.ENGLISH)).isEqualTo("Where a purchase ends.");
        assertThat(files.named("DOC", "Checkout").sources())
                .containsExactly("https://wiki.example/pages/viewpage.action?pageId=0");
        assertThat(files.named("DOC", "Basket").definition(Locale.ENGLISH)).isEqualTo("What is bought");
        assertThat(files.named("DOC", "Till").explanations()).isEmpty();
        assertThat(files.named("DOC", "Purchase").definition(Locale.ENGLISH))
                .isEqualTo("A customer starts checkout & till with a $1 basket.");
        assertThat(staged("DOC", "glossary", "").check().orElseThrow().count(ImportFate.SAME))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "12, DOC  12",
        "https://wiki.example/pages/viewpage.action?pageId=34&x=1, DOC  34",
        "https://wiki.example/spaces/DOC/pages/56/Some+page, DOC  56",
        "https://wiki.example/confluence/display/DOC/How+we+answer, DOC  77",
        "https://wiki.example/display/DOC/How%20we%20answer?x=1, DOC  77",
        "https://wiki.example/spaces/DOC/overview, DOC  0",
        "https://wiki.example/display/DOC, DOC  0"
    })
    void aPageIsNamedByItsNumberOrItsAddress(String typed, String expected) {
        page("One", "<p>Two</p>");

        staged("DOC", "", typed);

        assertThat(asked).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DOC, a label, ''",
        "DOC, 'x\" or label = \"y', ''",
        "DOC, '', Some page",
        "DOC, '', ''",
        "DOC, '', 404",
        "DOC, '', https://wiki.example/display/DOC/Nowhere",
        "DOC, '', https://wiki.example/display/DOC/%zz",
        "DOC, '', https://wiki.example/spaces/TWO/overview",
        "NOWHERE, x, ''",
        "'', x, ''"
    })
    void whatIsWrongIsRefusedBeforeAnythingIsSearched(String space, String label, String page) {
        assertThatThrownBy(() -> staged(space, label, page)).isInstanceOf(InvalidException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void theImportIsCalledAsThePagesAreAndAsksForNobody() {
        page("One", "<p>Two</p>");

        ImportView view = staged("DOC", "glossary", "https://wiki.example/display/DOC/How+we+answer");

        assertThat(view.run().fileName()).endsWith(" / How we answer #glossary");
        assertThat(new PageConceptFormat().namesPeople()).isFalse();
        assertThat(view.run().choices().format()).isEqualTo(PageConceptFormat.ID);
    }

    @Test
    void noPagesAndTooManyAreSaid() {
        assertThatThrownBy(() -> staged("DOC", "x", "")).isInstanceOf(InvalidException.class);
        pages.addAll(Collections.nCopies(PageConceptService.MOST_PAGES + 1, new PageSource("One", "https://x", "")));
        assertThatThrownBy(() -> staged("DOC", "x", "")).isInstanceOf(InvalidException.class);
    }

    @Test
    void pagesOfASpaceThatSomebodyMayNotSeeAreNotSearched() {
        files.glossary.people.actAs("ben");

        assertThatThrownBy(() -> service.stage("DOC", new PageConceptDraft("SECRET", "x", "")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.stage("SECRET", new PageConceptDraft("SECRET", "x", "")))
                .isInstanceOf(NotFoundException.class);
        assertThat(asked).isEmpty();
    }
}
