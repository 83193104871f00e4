package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.AreaChange;
import org.productops.area.AreaFollower;

/** Lets mappings go where their areas go: into the area into which theirs was merged, or with it. */
@JiraComponent
public class MappingFollower implements AreaFollower {

    private final MappingCleanUp cleanUp;

    @Inject
    public MappingFollower(MappingCleanUp cleanUp) {
        this.cleanUp = cleanUp;
    }

    @Override
    public void follow(List<AreaChange> changes) {
        Map<String, Optional<String>> ended = AreaChange.ended(changes);
        if (!ended.isEmpty()) {
            cleanUp.areasEnded(ended);
        }
    }
}
