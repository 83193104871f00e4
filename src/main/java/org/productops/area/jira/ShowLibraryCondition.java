package org.productops.area.jira;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.productops.common.user.People;

/** Shows the way to the library to those who are logged in: nobody else may read it. */
public final class ShowLibraryCondition implements Condition {

    private final People people;

    @Inject
    public ShowLibraryCondition(People people) {
        this.people = people;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // Nothing to set up.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return people.currentUserKey().isPresent();
    }
}
