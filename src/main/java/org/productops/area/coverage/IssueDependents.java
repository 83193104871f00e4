package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaDependents;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;

/** The issues that have an area, by whichever of its keys. */
@JiraComponent
public class IssueDependents implements AreaDependents {

    private final IssueCounts issues;

    @Inject
    public IssueDependents(IssueCounts issues) {
        this.issues = issues;
    }

    @Override
    public Optional<Message> uses(AreaTree tree, Area area) {
        long count = issues.isReady() ? issues.having(tree.keys(area)) : 0;
        return count == 0 ? Optional.empty() : Optional.of(Message.of("productops.coverage.uses", count));
    }
}
