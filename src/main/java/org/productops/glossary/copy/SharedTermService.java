package org.productops.glossary.copy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.link.LinkedCopy;
import org.productops.common.user.People;

/** The terms that Confluence shares with Jira, for those who are logged in to Jira: with them they are shared. */
@JiraComponent
public class SharedTermService {

    private final GlossaryCopyLibrary library;
    private final Access access;
    private final People people;

    @Inject
    public SharedTermService(GlossaryCopyLibrary library, Access access, People people) {
        this.library = library;
        this.access = access;
        this.people = people;
    }

    /** The copy; empty for somebody who is not logged in. */
    public Optional<LinkedCopy<CopiedGlossaries>> find() {
        return people.currentUserKey().isEmpty() ? Optional.empty() : Optional.of(read());
    }

    private LinkedCopy<CopiedGlossaries> read() {
        access.requireUser();
        return library.copy();
    }
}
