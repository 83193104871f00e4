package org.productops.common.jira;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.productops.common.user.People;

/** Shows the ways to the plugin's pages to those who are logged in: nobody else may read them. */
public final class ShowSignedInCondition implements Condition {

    private final People people;

    @Inject
    public ShowSignedInCondition(People people) {
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
