package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryCleanUpTest {

    private static final TermDraft CHECKOUT = new TermDraft("Checkout", "d", List.of(), "");

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final GlossaryCleanUp cleanUp = fixture.cleanUp;

    @Test
    void forgetsTheTermsOfARemovedSpaceOnlyWhoeverRemovedIt() {
        fixture.service.create("DOC", CHECKOUT);
        fixture.service.create("SECRET", CHECKOUT);
        Glossary before = glossary("DOC");
        assertThat(before.size()).isEqualTo(1);
        fixture.people.actAsNobody();

        cleanUp.spaceRemoved(GlossaryFixture.DOC.id());

        fixture.people.actAs("anna");
        assertThat(glossary("DOC").size()).isZero();
        assertThat(glossary("SECRET").size()).isEqualTo(1);
        assertThat(fixture.store.count(GlossaryFixture.DOC.id())).isZero();
        assertThat(fixture.store.reads).isEqualTo(3);
    }

    @Test
    void doesNothingForASpaceWithoutTerms() {
        Glossary before = glossary("DOC");

        cleanUp.spaceRemoved(GlossaryFixture.DOC.id());

        assertThat(glossary("DOC")).isSameAs(before);
    }

    private Glossary glossary(String spaceKey) {
        return fixture.service.view(spaceKey).glossary();
    }
}
