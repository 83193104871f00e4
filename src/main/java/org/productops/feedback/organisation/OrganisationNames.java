package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** All under which one organisation may be named, for features that look for it in what they keep. Asks for no permission. */
@JiraComponent
public class OrganisationNames {

    private final OrganisationLibrary library;

    @Inject
    public OrganisationNames(OrganisationLibrary library) {
        this.library = library;
    }

    /** The ids of the organisation with this name and of all that were merged into it; none if there is none. */
    public Set<Long> ids(String name) {
        Set<Long> ids = new HashSet<>();
        whole(name).ifPresent(whole -> {
            ids.add(whole.id());
            library.book().partsOf(whole.id()).forEach(part -> ids.add(part.id()));
        });
        return ids;
    }

    /** The names of the organisation with this name and of all that were merged into it; none if there is none. */
    public Set<String> all(String name) {
        Set<String> names = new HashSet<>();
        whole(name).ifPresent(whole -> {
            names.addAll(whole.names());
            library.book().partsOf(whole.id()).forEach(part -> names.addAll(part.names()));
        });
        return names;
    }

    private Optional<OrganisationRecord> whole(String name) {
        return library.book().named(name);
    }
}
