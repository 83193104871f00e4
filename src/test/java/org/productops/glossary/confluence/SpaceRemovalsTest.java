package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.glossary.GlossaryService;

class SpaceRemovalsTest {

    private final GlossaryService glossaries = mock(GlossaryService.class);
    private final SpaceRemovals removals = new SpaceRemovals(mock(EventPublisher.class), glossaries);
    private final SpaceRemoveEvent event = mock(SpaceRemoveEvent.class);

    @BeforeEach
    void removed() {
        Space space = mock(Space.class);
        when(space.getKey()).thenReturn("DOC");
        when(event.getSpace()).thenReturn(space);
    }

    @Test
    void aRemovedSpaceTakesItsGlossaryAlong() {
        removals.onSpaceRemoved(event);

        verify(glossaries).forget("DOC");
    }

    @Test
    void aFailureDoesNotStopTheRemoval() {
        doThrow(new BusyException(Message.of("productops.common.error.busy")))
                .when(glossaries)
                .forget("DOC");

        assertThatCode(() -> removals.onSpaceRemoved(event)).doesNotThrowAnyException();
    }
}
