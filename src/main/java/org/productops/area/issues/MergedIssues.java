package org.productops.area.issues;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.Area;
import org.productops.area.AreaChange;
import org.productops.area.AreaFollower;
import org.productops.common.error.BusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets issues follow their area into the one into which it was merged. */
@JiraComponent
public class MergedIssues implements AreaFollower {

    private static final Logger LOG = LoggerFactory.getLogger(MergedIssues.class);

    private final IssueRewriteService service;

    @Inject
    public MergedIssues(IssueRewriteService service) {
        this.service = service;
    }

    @Override
    public void follow(List<AreaChange> changes) {
        changes.stream()
                .filter(change -> change.after().isEmpty())
                .flatMap(change -> change.before().stream())
                .forEach(
                        merged -> changes.get(0).treeAfter().find(merged.key()).ifPresent(into -> start(merged, into)));
    }

    private void start(Area merged, Area into) {
        try {
            service.startMerged(merged, into);
        } catch (BusyException e) {
            LOG.info("The issues of {} are brought up to date within an hour", merged.key(), e);
        }
    }
}
