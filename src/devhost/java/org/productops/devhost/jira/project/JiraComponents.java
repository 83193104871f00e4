package org.productops.devhost.jira.project;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.event.bc.project.component.ProjectComponentDeletedEvent;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.devhost.jira.model.ComponentRecord;
import org.productops.devhost.jira.model.JiraRecords;

/** The components of projects. */
public final class JiraComponents implements ProjectComponentManager {

    private record Component(Long getId, String getName, Long getProjectId) implements ProjectComponent {
        static Component of(ComponentRecord record) {
            return new Component(record.id(), record.name(), record.projectId());
        }
    }

    private final JiraRecords records;
    private final Supplier<EventPublisher> events;

    public JiraComponents(JiraRecords records, Supplier<EventPublisher> events) {
        this.records = records;
        this.events = events;
    }

    @Override
    public Collection<ProjectComponent> findAll() {
        return records.components().all().stream()
                .<ProjectComponent>map(Component::of)
                .toList();
    }

    @Override
    public Collection<ProjectComponent> findAllForProject(Long projectId) {
        return findAll().stream()
                .filter(component -> component.getProjectId().equals(projectId))
                .toList();
    }

    /** The component with this id. */
    public Optional<ProjectComponent> component(String id) {
        return records.components().get(id).map(Component::of);
    }

    /** Adds a component; its id. */
    public long add(long projectId, String name) {
        long id = records.nextId("component");
        records.components().put(new ComponentRecord(id, projectId, name));
        return id;
    }

    /** Deletes a component, and tells plugins. */
    public void remove(ProjectComponent component) {
        records.components().remove(String.valueOf(component.getId()));
        events.get().publish(new ProjectComponentDeletedEvent(component));
    }
}
