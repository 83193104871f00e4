package org.productops.area.copy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.link.LinkedCopy;
import org.productops.common.user.People;

/** Jira's product areas, for those who are logged in to Confluence: in Jira, too, nobody else reads them. */
@ConfluenceComponent
public class AreaCopyService {

    private final AreaCopyLibrary library;
    private final Access access;
    private final People people;

    @Inject
    public AreaCopyService(AreaCopyLibrary library, Access access, People people) {
        this.library = library;
        this.access = access;
        this.people = people;
    }

    /** The copy; empty for somebody who is not logged in. */
    public Optional<LinkedCopy<AreaCopy>> find() {
        return people.currentUserKey().isEmpty() ? Optional.empty() : Optional.of(read());
    }

    private LinkedCopy<AreaCopy> read() {
        access.requireUser();
        return library.copy();
    }

    /** Whether the caller could mend what is wrong with the link to Jira. */
    public boolean mayMendTheLink() {
        return access.isAdministrator();
    }
}
