package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GlossaryLibraryTest {

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final GlossaryLibrary library = fixture.library;

    @Test
    void readsWhatAnotherNodeChangedAndNothingElse() {
        Concept checkout = fixture.service.create("DOC", new ConceptDraft("Checkout", "d", List.of(), ""));
        library.of(GlossaryFixture.DOC);

        Concept changed = new Concept(checkout.id(), checkout.spaceId(), "Till", "d", List.of(), "", 2);
        fixture.store.update(checkout, changed, 2);
        addElsewhere("Invoice");
        fixture.storage.changeElsewhere();

        assertThat(shownAfterwards().terms("")).extracting(Concept::name).containsExactly("Invoice", "Till");
        assertThat(library.of(GlossaryFixture.DOC).lookup("checkout")).isEmpty();
        assertThat(fixture.store.reads).isEqualTo(1);
    }

    @Test
    void noticesThatAnotherNodeRemovedATermAndIsSortedForReadersAllTheSame() {
        Concept checkout = fixture.service.create("DOC", new ConceptDraft("Checkout", "d", List.of(), ""));
        GlossaryContent before = library.of(GlossaryFixture.DOC);
        GlossaryIndex sorted = before.index(Locale.ENGLISH);

        addElsewhere("Invoice");
        fixture.store.delete(checkout);
        fixture.storage.changeElsewhere();

        assertThat(shownAfterwards().terms("")).extracting(Concept::name).containsExactly("Invoice");
        assertThat(library.of(GlossaryFixture.DOC).languages()).containsExactly(Locale.ENGLISH);
        assertThat(sorted.terms("")).containsExactly(checkout);
        assertThat(fixture.store.reads).isEqualTo(2);
    }

    /** 64 MB are the limit; these are too big for it together, each of them is not. */
    @Test
    void holdsNoMoreThanItsLimitAndReadsAgainWhatItLetGo() {
        String definition = "d".repeat(4000);
        for (int i = 0; i < 2500; i++) {
            fixture.term(GlossaryFixture.DOC, "doc " + i, definition);
            fixture.term(GlossaryFixture.SECRET, "secret " + i, definition);
        }

        GlossaryContent doc = library.of(GlossaryFixture.DOC);
        assertThat(doc.bytes()).isBetween(33L << 20, 63L << 20);
        assertThat(library.of(GlossaryFixture.DOC)).isSameAs(doc);
        assertThat(fixture.store.reads).isEqualTo(1);

        GlossaryContent secret = library.of(GlossaryFixture.SECRET);
        assertThat(library.of(GlossaryFixture.SECRET)).isSameAs(secret);
        assertThat(fixture.store.reads).isEqualTo(2);

        GlossaryContent again = library.of(GlossaryFixture.DOC);
        assertThat(again).isNotSameAs(doc);
        assertThat(again.index(Locale.ENGLISH).terms(""))
                .isEqualTo(doc.index(Locale.ENGLISH).terms(""));
        assertThat(fixture.store.reads).isEqualTo(3);
    }

    @Test
    void countsATermWithAllThatIsKeptOfIt() {
        long small = bytes(new Concept(1, 7, "n", "d", List.of(), "", 1));

        assertThat(bytes(new Concept(1, 7, "n", "d".repeat(101), List.of(), "", 1)))
                .isEqualTo(small + 400);
        assertThat(bytes(new Concept(1, 7, "n", "d", List.of("s"), "", 1))).isGreaterThan(small + 100);
    }

    private void addElsewhere(String name) {
        fixture.store.insert(new Concept(0, GlossaryFixture.DOC.id(), name, "d", List.of(), "", 1), 2);
    }

    private static long bytes(Concept term) {
        return GlossaryContent.of(List.of(term)).bytes();
    }

    /** What readers see who come after the one who noticed that there is something newer. */
    private GlossaryIndex shownAfterwards() {
        library.of(GlossaryFixture.DOC);
        return library.of(GlossaryFixture.DOC).index(Locale.ENGLISH);
    }
}
