package org.productops.glossary.copy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.settings.Settings;
import org.productops.glossary.highlight.UnmarkedLibrary;

/** Where and for whom terms are marked in issues. Asks for no permission; that is for {@link IssueMarkingService} to do. */
@JiraComponent
public class IssueMarks {

    private static final String SETTING = "glossary.issues-unmarked";

    private final UnmarkedLibrary library;
    private final Settings settings;

    @Inject
    public IssueMarks(UnmarkedLibrary library, Settings settings) {
        this.library = library;
        this.settings = settings;
    }

    boolean isOffForReader(String userKey) {
        return library.isOffForReader(userKey);
    }

    boolean isOffForProject(long projectId) {
        return library.isOffForProject(projectId);
    }

    boolean isOffForSite() {
        return settings.text(SETTING).filter("true"::equals).isPresent();
    }

    void setReader(String userKey, boolean marked) {
        library.setReader(userKey, marked);
    }

    /** Says whether that is something new. */
    boolean setProject(long projectId, boolean marked) {
        return library.setProject(projectId, marked);
    }

    /** Says whether that is something new. */
    boolean setSite(boolean marked) {
        boolean changed = isOffForSite() == marked;
        settings.keep(SETTING, String.valueOf(!marked));
        return changed;
    }
}
