package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;

class GlossaryLibraryTest {

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final GlossaryLibrary library = fixture.library;

    @Test
    void readsWhatAnotherNodeChangedAndNothingElse() {
        Concept checkout = fixture.service.create("DOC", GlossaryFixture.draft("Checkout", "d"), Confirmation.NONE);
        content(GlossaryFixture.DOC);

        fixture.store.update(
                List.of(checkout.withTerms(List.of(Term.of("Till", Locale.ENGLISH, TermStatus.PREFERRED)))
                        .withVersion(2)),
                2);
        addElsewhere("Invoice");
        fixture.storage.changeElsewhere();

        assertThat(shownAfterwards().terms("")).extracting(Concept::name).containsExactly("Invoice", "Till");
        assertThat(content(GlossaryFixture.DOC).lookup("checkout")).isEmpty();
        assertThat(fixture.store.reads).isEqualTo(1);
    }

    @Test
    void noticesThatAnotherNodeRemovedATermAndIsSortedForReadersAllTheSame() {
        Concept checkout = fixture.service.create("DOC", GlossaryFixture.draft("Checkout", "d"), Confirmation.NONE);
        GlossaryContent before = content(GlossaryFixture.DOC);
        GlossaryIndex sorted = before.index(Locale.ENGLISH);

        addElsewhere("Invoice");
        fixture.store.delete(List.of(checkout));
        fixture.storage.changeElsewhere();

        assertThat(shownAfterwards().terms("")).extracting(Concept::name).containsExactly("Invoice");
        assertThat(content(GlossaryFixture.DOC).languages()).containsExactly(Locale.ENGLISH);
        assertThat(sorted.terms("")).containsExactly(checkout);
        assertThat(fixture.store.reads).isEqualTo(2);
    }

    /** These are too big for it together, each of them is not. */
    @Test
    void holdsNoMoreThanItsLimitAndReadsAgainWhatItLetGo() {
        String definition = "d".repeat(4000);
        for (int i = 0; i < 2500; i++) {
            fixture.concept(GlossaryFixture.DOC, "doc " + i, definition);
            fixture.concept(GlossaryFixture.SECRET, "secret " + i, definition);
        }

        GlossaryLibrary small =
                new GlossaryLibrary(fixture.store, fixture.glossaries, fixture.storage.snapshots(), 64L << 20);
        GlossaryContent doc = content(small, GlossaryFixture.DOC);
        assertThat(doc.bytes()).isBetween(33L << 20, 63L << 20);
        assertThat(content(small, GlossaryFixture.DOC)).isSameAs(doc);
        assertThat(fixture.store.reads).isEqualTo(1);

        GlossaryContent secret = content(small, GlossaryFixture.SECRET);
        assertThat(content(small, GlossaryFixture.SECRET)).isSameAs(secret);
        assertThat(fixture.store.reads).isEqualTo(2);

        GlossaryContent again = content(small, GlossaryFixture.DOC);
        assertThat(again).isNotSameAs(doc);
        assertThat(again.index(Locale.ENGLISH).terms(""))
                .isEqualTo(doc.index(Locale.ENGLISH).terms(""));
        assertThat(fixture.store.reads).isEqualTo(3);
    }

    @Test
    void countsAConceptWithAllThatIsKeptOfIt() {
        Concept small = fixture.concept(GlossaryFixture.DOC, "n", "d");
        Concept told = fixture.concept(GlossaryFixture.DOC, "n", "d".repeat(101));
        Concept named = fixture.concept(GlossaryFixture.DOC, "n", "d", List.of("s"), "");

        assertThat(bytes(told)).isEqualTo(bytes(small) + 400);
        assertThat(bytes(named)).isGreaterThan(bytes(small) + 100);
    }

    private GlossaryContent content(GlossarySpace space) {
        return content(library, space);
    }

    private GlossaryContent content(GlossaryLibrary of, GlossarySpace space) {
        return of.content(fixture.glossary(space).id());
    }

    private void addElsewhere(String name) {
        fixture.store.update(List.of(fixture.concept(name, "d")), 2);
    }

    private static long bytes(Concept term) {
        return GlossaryContent.of(List.of(term), List.of()).bytes();
    }

    /** What readers see who come after the one who noticed that there is something newer. */
    private GlossaryIndex shownAfterwards() {
        content(GlossaryFixture.DOC);
        return content(GlossaryFixture.DOC).index(Locale.ENGLISH);
    }
}
