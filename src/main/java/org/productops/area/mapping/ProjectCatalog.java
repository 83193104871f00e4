package org.productops.area.mapping;

import java.util.List;
import java.util.Optional;

/** The projects and components of Jira that the user who makes the request may see. */
public interface ProjectCatalog {

    /** The projects, by name. */
    List<ProjectPlace> projects();

    /** The project with this id; empty if there is none, or if the user may not see it. */
    Optional<ProjectPlace> project(long id);

    /** The components of a project, by name. */
    List<ComponentPlace> components(ProjectPlace project);

    /** The components of all projects, each once, in no order. */
    List<ComponentPlace> components();

    /** All there are, whoever may see them: for figures, and never to be shown by name. */
    ProjectCatalog unrestricted();
}
