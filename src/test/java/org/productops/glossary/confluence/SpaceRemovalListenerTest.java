package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.glossary.GlossaryCleanUp;
import org.productops.glossary.GlossaryFixture;

class SpaceRemovalListenerTest {

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final SpaceRemoveEvent event =
            new SpaceRemoveEvent(new Space(GlossaryFixture.DOC.id(), "DOC", "Documentation"));

    @BeforeEach
    void terms() {
        fixture.concept("Checkout", "d");
        fixture.concept(GlossaryFixture.SECRET, "Codename", "d");
    }

    @Test
    void aRemovedSpaceTakesItsGlossaryAlong() {
        listener(fixture.cleanUp).onSpaceRemoved(event);

        assertThat(fixture.count(GlossaryFixture.DOC.id())).isZero();
        assertThat(fixture.count(GlossaryFixture.SECRET.id())).isEqualTo(1);
    }

    @Test
    void aFailureDoesNotStopTheRemoval() {
        assertThatCode(() -> listener(fixture.busyCleanUp()).onSpaceRemoved(event))
                .doesNotThrowAnyException();
        assertThat(fixture.count(GlossaryFixture.DOC.id())).isEqualTo(1);
    }

    private static SpaceRemovalListener listener(GlossaryCleanUp cleanUp) {
        return new SpaceRemovalListener(mock(EventPublisher.class), cleanUp);
    }
}
