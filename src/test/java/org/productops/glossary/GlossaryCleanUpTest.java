package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.NotFoundException;
import org.productops.testing.fakes.ThreadLocks;

class GlossaryCleanUpTest {

    private static final RemovedSpace DOC = new RemovedSpace(GlossaryFixture.DOC.id(), "DOC");
    private static final RemovedSpace SECRET = new RemovedSpace(GlossaryFixture.SECRET.id(), "SECRET");
    private static final ConceptDraft CHECKOUT = GlossaryFixture.draft("Checkout", "d");

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final GlossaryCleanUp cleanUp = fixture.cleanUp;

    @Test
    void forgetsTheTermsOfARemovedSpaceOnlyWhoeverRemovedIt() {
        fixture.service.create("DOC", CHECKOUT, Confirmation.NONE);
        fixture.service.create("SECRET", CHECKOUT, Confirmation.NONE);
        GlossaryContent before = glossary("DOC");
        assertThat(before.size()).isEqualTo(1);
        fixture.people.actAsNobody();

        cleanUp.spaceRemoved(DOC);

        fixture.people.actAs("anna");
        assertThat(glossary("DOC").size()).isZero();
        assertThat(glossary("SECRET").size()).isEqualTo(1);
        assertThat(fixture.count(GlossaryFixture.DOC.id())).isZero();
        assertThat(fixture.store.reads).isEqualTo(2);
    }

    @Test
    void nothingIsAddedToASpaceWhoseGlossaryIsRemovedMeanwhile() {
        fixture.storage.meanwhile(() -> {
            fixture.spaces.remove("DOC");
            cleanUp.spaceRemoved(DOC);
        });

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> fixture.service.create("DOC", CHECKOUT, Confirmation.NONE))
                .satisfies(error -> assertThat(error.text().key()).isEqualTo("productops.glossary.error.no-space"));

        assertThat(fixture.count(DOC.id())).isZero();
    }

    @Test
    void nothingIsAddedThroughTheKeyOfARemovedSpaceToTheOneThatHasItNow() {
        fixture.storage.meanwhile(() -> fixture.spaces.add(new GlossarySpace(9, "DOC", "Another", "/display/DOC")));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> fixture.service.create("DOC", CHECKOUT, Confirmation.NONE));

        assertThat(fixture.count(DOC.id())).isZero();
        assertThat(fixture.count(9)).isZero();
    }

    @Test
    void removesATermThatSomebodyIsAddingWhileTheSpaceIsRemoved() {
        fixture.glossary(GlossaryFixture.DOC);
        ThreadLocks locks = new ThreadLocks();
        fixture.storage.with(locks);
        GlossaryCleanUp slower = fixture.cleanUp(fixture.storage);
        List<CompletableFuture<Void>> removals = new ArrayList<>();
        ConceptService adding = fixture.service(fixture.storage, entry -> {
            fixture.spaces.remove("DOC");
            removals.add(locks.beside(() -> slower.spaceRemoved(DOC)));
        });

        adding.create("DOC", CHECKOUT, Confirmation.NONE);

        removals.forEach(CompletableFuture::join);
        assertThat(fixture.count(DOC.id())).isZero();
    }

    @Test
    void removesWithTheNextSpaceWhatWasAddedBeforeTheRemovalWasOver() {
        cleanUp.spaceRemoved(DOC);
        fixture.service.create("DOC", CHECKOUT, Confirmation.NONE);
        fixture.spaces.remove("DOC");
        assertThat(fixture.count(DOC.id())).isEqualTo(1);

        cleanUp.spaceRemoved(SECRET);

        assertThat(fixture.count(DOC.id())).isZero();
        assertThat(fixture.removedSpaces.all()).containsExactly(SECRET);
    }

    @Test
    void keepsTheGlossaryOfASpaceWhoseRemovalCameToNothing() {
        cleanUp.spaceRemoved(DOC);
        fixture.service.create("DOC", CHECKOUT, Confirmation.NONE);

        cleanUp.spaceRemoved(SECRET);

        assertThat(fixture.count(DOC.id())).isEqualTo(1);
        assertThat(fixture.removedSpaces.all()).containsExactly(SECRET);
    }

    @Test
    void removesWithTheNextSpaceWhatCouldNotBeRemoved() {
        fixture.service.create("DOC", CHECKOUT, Confirmation.NONE);
        assertThatExceptionOfType(BusyException.class)
                .isThrownBy(() -> fixture.busyCleanUp().spaceRemoved(DOC));
        fixture.spaces.remove("DOC");

        cleanUp.spaceRemoved(SECRET);

        assertThat(fixture.count(DOC.id())).isZero();
    }

    @Test
    void doesNothingForASpaceWithoutTerms() {
        GlossaryContent before = glossary("DOC");

        cleanUp.spaceRemoved(DOC);

        assertThat(glossary("DOC")).isSameAs(before);
    }

    private GlossaryContent glossary(String spaceKey) {
        return fixture.service.view(spaceKey).content();
    }
}
