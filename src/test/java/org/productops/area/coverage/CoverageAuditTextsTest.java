package org.productops.area.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.audit.AuditTexts.Subject;
import org.productops.common.error.Message;
import org.productops.testing.fakes.EnglishTexts;

class CoverageAuditTextsTest {

    private final AreaFixture given = new AreaFixture();
    private final CoverageAuditTexts texts = new CoverageAuditTexts(given.library, new EnglishTexts());

    @Test
    void namesTheGapAndTheAreaThatHasIt() {
        given.create("payments", "");
        given.create("checkout", "payments");

        assertThat(texts.subject("no-owner checkout"))
                .isEqualTo(new Subject(
                        "Areas without owner: Payments \u203a Checkout",
                        Optional.of("/plugins/servlet/productops/coverage/no-owner")));
        assertThat(texts.subject("of-a-later-version x"))
                .isEqualTo(new Subject("of-a-later-version x", Optional.empty()));
        assertThat(texts.field("reason")).contains(Message.of("productops.coverage.excuse.reason"));
    }
}
