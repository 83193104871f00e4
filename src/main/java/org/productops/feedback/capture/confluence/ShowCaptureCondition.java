package org.productops.feedback.capture.confluence;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.productops.common.user.People;
import org.productops.feedback.capture.CaptureService;

/** Offers to capture feedback to those who are logged in, once Jira has told of a form to which it can go. */
public final class ShowCaptureCondition implements Condition {

    private final People people;
    private final CaptureService captures;

    @Inject
    public ShowCaptureCondition(People people, CaptureService captures) {
        this.people = people;
        this.captures = captures;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // There is nothing to say about it.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return people.currentUserKey().isPresent() && !captures.forms().isEmpty();
    }
}
