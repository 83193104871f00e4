package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;

/** The issue has a product area that somebody owns who is still there. */
@JiraComponent
public class AreaOwnedCheck implements CheckType {

    public static final String KIND = "AREA_OWNED";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        Optional<AreaFact> area = facts.area();
        if (area.isEmpty()) {
            return MissingArea.gap(facts);
        }
        return area.get().owned()
                ? Optional.empty()
                : Gap.of("area-owned", area.get().name());
    }
}
