package org.productops.readiness.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.AuditTexts.Subject;
import org.productops.common.error.Message;
import org.productops.common.user.PersonNames;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakePeople;

class WaiverAuditTextsTest {

    private final WaiverAuditTexts texts = new WaiverAuditTexts(new FakeDates());
    private final PersonNames names = new PersonNames(new FakePeople());

    @Test
    void leadsToTheIssueAndShowsTheEndAsTheProductDoes() {
        assertThat(texts.subject("PAY-1")).isEqualTo(new Subject("PAY-1", Optional.of("/browse/PAY-1")));
        assertThat(texts.value("until", "2026-11-25T10:00:00Z", names)).isEqualTo("2026-11-25T10:00:00Z");
        assertThat(texts.value("until", "soon", names)).isEqualTo("soon");
        assertThat(texts.value("reason", "The vendor is late", names)).isEqualTo("The vendor is late");
        assertThat(texts.field("answer")).contains(Message.of("productops.waiver.field.answer"));
        assertThat(texts.field("of a later version")).isEmpty();
    }

    @Test
    void everyActionHasAText() {
        assertThat(texts.actions())
                .allMatch(action -> action.startsWith(texts.actionStart()))
                .allMatch(action -> !new EnglishTexts().get(action).isEmpty());
    }
}
