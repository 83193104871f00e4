package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.AuditEntry;
import org.productops.common.error.Confirmation;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.paging.Paging;

/** What was changed at a concept. */
class ConceptHistoryServiceTest {

    private static final Paging ALL = new Paging(0, 50);

    private final GlossaryFixture fixture = new GlossaryFixture();

    @Test
    void editorsSeeWhatWasChangedAtOneConceptAlsoOnceItIsGone() {
        Concept till = fixture.service.create("DOC", GlossaryFixture.draft("Till", ""), Confirmation.NONE);
        fixture.service.create("DOC", GlossaryFixture.draft("Basket", ""), Confirmation.NONE);
        fixture.service.update("DOC", till.id(), 1, GlossaryFixture.draft("Cash desk", ""), Confirmation.NONE);
        // A domain that is called as the concept's number is none of it.
        fixture.domains.create("DOC", new DomainDraft(till.id() + " things", "", ""));
        fixture.service.delete("DOC", till.id(), 2, Confirmation.NONE);

        assertThat(actions(till.id()))
                .containsExactly(
                        "productops.glossary.audit.deleted",
                        "productops.glossary.audit.changed",
                        "productops.glossary.audit.created");
        assertThat(actions(999)).isEmpty();
        fixture.readOnly = true;
        assertThat(actions(till.id())).hasSize(3);
    }

    @Test
    void readersDoNotSeeIt() {
        Concept till = fixture.service.create("DOC", GlossaryFixture.draft("Till", ""), Confirmation.NONE);
        Concept plan = fixture.service.create("SECRET", GlossaryFixture.draft("Plan", ""), Confirmation.NONE);
        fixture.open = true;
        fixture.people.actAs("ben");
        assertThatThrownBy(() -> actions(till.id())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> fixture.history.of("SECRET", plan.id(), ALL)).isInstanceOf(NotFoundException.class);
        fixture.people.actAsNobody();
        assertThatThrownBy(() -> actions(till.id())).isInstanceOf(NotPermittedException.class);
    }

    private List<String> actions(long id) {
        return fixture.history.of("DOC", id, ALL).values().stream()
                .map(each -> each.entry())
                .map(AuditEntry::action)
                .toList();
    }
}
