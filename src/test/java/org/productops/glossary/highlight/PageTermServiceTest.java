package org.productops.glossary.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Explanation;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryChoice;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;
import org.productops.glossary.scope.ScopeService;

class PageTermServiceTest {

    private static final GlossarySpace DOC = GlossaryFixture.DOC;
    private static final GlossarySpace SECRET = GlossaryFixture.SECRET;

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final FakeMarkedContents contents = new FakeMarkedContents();
    private final FoundTermsMemory memory = new FoundTermsMemory();
    private final UnmarkedLibrary unmarked = new UnmarkedLibrary(
            new InMemoryUnmarkedStore(), fixture.storage.snapshotWrites(), fixture.storage.snapshots());
    private final PageTermService service = new PageTermService(
            contents,
            new ScopeService(fixture.library, fixture.access),
            new ContentMatchers(),
            memory,
            unmarked,
            fixture.people,
            new Access(fixture.people));
    private final MarkingService marking =
            new MarkingService(unmarked, contents, fixture.spaces, new Access(fixture.people), fixture.audit);

    private static List<String> said(PageTerms terms) {
        return terms.forms().stream()
                .map(form -> form.text() + " = "
                        + String.join(
                                ", ",
                                form.uses().stream()
                                        .map(use -> use.place().key() + ":"
                                                + use.concept().name()
                                                + use.instead()
                                                        .map(word -> " (write " + word + ")")
                                                        .orElse(""))
                                        .toList()))
                .toList();
    }

    private Concept concept(GlossarySpace space, Term... terms) {
        return fixture.concept(space, List.of(terms), List.of(new Explanation(Locale.ENGLISH, "What it is", "")));
    }

    private static Term term(String text, TermStatus status) {
        return Term.of(text, Locale.ENGLISH, status);
    }

    private void choose(HighlightMode mode, List<String> exclusions, GlossarySpace... spaces) {
        fixture.glossaries.put(new GlossaryChoice(
                DOC.id(),
                false,
                List.of(spaces).stream()
                        .map(space -> fixture.glossary(space).id())
                        .toList(),
                mode,
                exclusions,
                1));
    }

    @Test
    void findsEachFormOfATermOnce() {
        fixture.concept("release train", "Leaves on time");
        contents.write(
                1, DOC, "<p>A release train, two Release Trains, a release train.</p><h1>Release train</h1>", false);

        PageTerms terms = service.ofPage(1);

        assertThat(terms.mode()).isEqualTo(HighlightMode.FIRST);
        assertThat(terms.whole()).isTrue();
        assertThat(said(terms))
                .containsExactly("release train = DOC:release train", "Release Trains = DOC:release train");
    }

    @Test
    void tellsAllMeaningsAndWhatToWriteInstead() {
        concept(
                DOC,
                term("Pull request", TermStatus.PREFERRED),
                term("PR", TermStatus.ADMITTED).withType(TermType.ACRONYM),
                term("change set", TermStatus.DEPRECATED));
        concept(
                DOC,
                term("Public relations", TermStatus.PREFERRED),
                term("PR", TermStatus.ADMITTED).withType(TermType.ACRONYM));
        contents.write(1, DOC, "<p>A PR, a change set.</p>", false);

        assertThat(said(service.ofPage(1)))
                .containsExactly(
                        "PR = DOC:Pull request, DOC:Public relations",
                        "change set = DOC:Pull request (write Pull request)");
    }

    @Test
    void looksForNoDraftsAndNothingRetired() {
        for (ConceptStatus status : List.of(ConceptStatus.DRAFT, ConceptStatus.RETIRED)) {
            Concept concept = concept(DOC, term(status.name().toLowerCase(Locale.ROOT), TermStatus.PREFERRED));
            fixture.store.update(List.of(concept.withStatus(status)), 0);
        }
        contents.write(1, DOC, "<p>draft, retired</p>", false);

        assertThat(service.ofPage(1).mode()).isEqualTo(HighlightMode.OFF);
        assertThat(said(service.ofPage(1))).isEmpty();
    }

    @Test
    void doesAsTheSpaceChose() {
        fixture.concept("train", "One");
        fixture.concept(SECRET, "train", "Another");
        fixture.concept("buffer", "Excluded");
        choose(HighlightMode.ALL, List.of("buffer"), SECRET, DOC);
        contents.write(1, DOC, "<p>train buffer</p>", false);

        PageTerms terms = service.ofPage(1);

        assertThat(terms.mode()).isEqualTo(HighlightMode.ALL);
        assertThat(said(terms)).containsExactly("train = SECRET:train");
    }

    @Test
    void findsNothingWhereTheSpaceWantsNothingMarked() {
        fixture.concept("train", "One");
        choose(HighlightMode.OFF, List.of(), DOC);
        contents.write(1, DOC, "<p>train</p>", false);

        assertThat(service.ofPage(1).mode()).isEqualTo(HighlightMode.OFF);
        assertThat(service.ofPage(1).forms()).isEmpty();
        assertThat(contents.reads()).isZero();
    }

    @Test
    void neverTellsTermsOfASpaceThatTheReaderMayNotSeeWhoeverHasReadThePageBefore() {
        fixture.concept("train", "One");
        fixture.concept(SECRET, "secret plan", "Nobody is to know");
        fixture.concept(SECRET, "train", "Another");
        choose(HighlightMode.FIRST, List.of(), SECRET, DOC);
        contents.write(1, DOC, "<p>The secret plan of the train</p>", false);

        assertThat(said(service.ofPage(1))).containsExactly("secret plan = SECRET:secret plan", "train = SECRET:train");
        fixture.people.actAs("ben");
        assertThat(said(service.ofPage(1))).containsExactly("train = DOC:train");
        assertThat(said(service.ofTexts(1, List.of("secret plan")))).isEmpty();
        fixture.people.actAs("anna");
        assertThat(said(service.ofPage(1))).hasSize(2);
        assertThat(contents.reads()).isEqualTo(2);
    }

    @Test
    void readsAPageOnceUntilItOrAGlossaryChanges() {
        Concept train = fixture.concept("train", "One");
        contents.write(1, DOC, "<p>A train</p>", false);
        service.ofPage(1);
        service.ofPage(1);
        fixture.people.actAs("ben");
        service.ofPage(1);
        assertThat(contents.reads()).isEqualTo(1);

        contents.write(1, DOC, "<p>No more</p>", false);
        assertThat(said(service.ofPage(1))).isEmpty();

        fixture.people.actAs("anna");
        fixture.service.create("DOC", GlossaryFixture.draft("more", "Something else"), Confirmation.NONE);
        assertThat(said(service.ofPage(1))).containsExactly("more = DOC:more");
        assertThat(train.name()).isEqualTo("train");
    }

    @Test
    void isOnlyForThoseWhoMaySeeThePage() {
        contents.write(1, DOC, "<p>train</p>", false);
        contents.hide(1);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.ofPage(1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.ofTexts(2, List.of()));
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> service.ofPage(1));
    }

    @Test
    void findsTheTermsOfComments() {
        fixture.concept("release train", "One");
        contents.write(1, DOC, "", false);

        assertThat(said(service.ofTexts(1, List.of("A release\u00a0train\nrelease", "train"))))
                .containsExactly("release train = DOC:release train");
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.ofTexts(1, List.of("x".repeat(60_000), "x".repeat(60_000))));
    }

    @Test
    void findsNothingWhereItIsSwitchedOff() {
        fixture.concept("train", "One");
        contents.write(1, DOC, "<p>train</p>", true).write(2, DOC, "<p>train</p>", true);

        marking.setPage(1, false);
        assertThat(service.ofPage(1).offForPage()).isTrue();
        assertThat(service.ofPage(1).forms()).isEmpty();
        assertThat(service.ofPage(2).forms()).hasSize(1);
        marking.setPage(1, true);
        assertThat(service.ofPage(1).forms()).hasSize(1);

        marking.setReader(false);
        assertThat(service.ofPage(2).offForReader()).isTrue();
        assertThat(service.ofPage(2).forms()).isEmpty();
        fixture.people.actAs("ben");
        assertThat(service.ofPage(2).forms()).hasSize(1);
    }

    @Test
    void findsTermsOfGlobalGlossariesBehindThoseOfTheSpace() {
        fixture.concept("train", "One");
        Glossary global =
                fixture.glossaries.put(new Glossary(0, 0, "@words", "Words", "", Locale.ENGLISH, List.of(), false, 1));
        for (String word : List.of("train", "buffer")) {
            fixture.store.insert(
                    List.of(new Concept(
                            0,
                            global.id(),
                            ConceptStatus.APPROVED,
                            Concept.Classification.NONE,
                            Concept.Care.NONE,
                            List.of(),
                            List.of(),
                            List.of(term(word, TermStatus.PREFERRED)),
                            1)),
                    0);
        }
        contents.write(1, DOC, "<p>train buffer</p>", false);

        assertThat(said(service.ofPage(1))).containsExactly("train = DOC:train", "buffer = @words:buffer");
    }

    @Test
    void holdsOutWithAVeryLongPage() {
        fixture.concept("train", "One");
        contents.write(1, DOC, "<p>train</p>".repeat(900_000), false);

        PageTerms terms = service.ofPage(1);

        assertThat(terms.whole()).isFalse();
        assertThat(terms.forms()).hasSize(1);
    }
}
