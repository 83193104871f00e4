package org.productops.area.mapping.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.bc.project.component.ProjectComponentDeletedEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.junit.jupiter.api.Test;
import org.productops.area.mapping.MappingCleanUp;
import org.productops.area.mapping.MappingFixture;
import org.productops.testing.fakes.FakeStorage;

class MappedPlaceListenerTest {

    private final MappingFixture given = new MappingFixture();
    private final MappedPlaceListener listener = new MappedPlaceListener(mock(EventPublisher.class), given.cleanUp);

    @Test
    void forgetsWhatWasDeleted() {
        given.service.map("checkout", given.shop.place());
        given.service.map("checkout", given.basket.place());
        given.service.map("checkout", given.mobile.place());

        new MappedComponentListener(mock(EventPublisher.class), given.cleanUp)
                .onComponentDeleted(componentDeleted(given.basket.id()));
        assertThat(given.areasOf(given.basket.place())).isEmpty();
        listener.onProjectDeleted(projectDeleted(given.shop.id()));

        assertThat(given.areasOf(given.shop.place())).isEmpty();
        assertThat(given.areasOf(given.mobile.place())).containsExactly("checkout");
    }

    @Test
    void neverKeepsJiraFromDeleting() {
        MappingCleanUp busy = new MappingCleanUp(
                given.library, given.store, new FakeStorage().busy().snapshotWrites());

        assertThatCode(() -> new MappedPlaceListener(mock(EventPublisher.class), busy)
                        .onProjectDeleted(projectDeleted(given.shop.id())))
                .doesNotThrowAnyException();
    }

    private static ProjectDeletedEvent projectDeleted(long id) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn("GONE");
        return new ProjectDeletedEvent(mock(ApplicationUser.class), project);
    }

    private static ProjectComponentDeletedEvent componentDeleted(long id) {
        ProjectComponent component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(id);
        return new ProjectComponentDeletedEvent(component);
    }
}
