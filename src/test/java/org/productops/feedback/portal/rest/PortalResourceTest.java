package org.productops.feedback.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.feedback.portal.PortalFixture;

class PortalResourceTest {

    private final PortalFixture fixture = new PortalFixture();
    private final PortalResource resource = new PortalResource(fixture.portals) {};

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theListWantsToKnowOfWhichProject() {
        fixture.portal();
        for (String project : Arrays.asList(null, "", " ")) {
            assertThatThrownBy(() -> resource.list(project))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            e -> assertThat(e.errors().fields()).containsOnlyKeys("project"));
        }
        assertThatThrownBy(() -> resource.list("NONE")).isInstanceOf(NotFoundException.class);
        assertThat(resource.list("SHOP").getEntity()).asString().contains("what-did-you-hear");
    }
}
