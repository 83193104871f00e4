package org.productops.area.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.AuditTexts.Subject;
import org.productops.common.error.Message;

class MappingAuditTextsTest {

    private final MappingFixture given = new MappingFixture();
    private final MappingAuditTexts texts = new MappingAuditTexts(given.areas.library);

    @Test
    void namesTheAreaAndTheKindOfPlace() {
        assertThat(texts.subject("checkout"))
                .isEqualTo(new Subject(
                        "Payments \u203a Checkout", Optional.of("/plugins/servlet/productops/area/checkout")));
        assertThat(texts.subject("gone")).isEqualTo(new Subject("gone", Optional.empty()));
        assertThat(texts.field("space")).contains(Message.of("productops.mapping.kind.space"));
        assertThat(texts.field("anything")).isEmpty();
    }
}
