package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;

/** The issue has a product area that is neither archived nor retired. */
@JiraComponent
public class AreaLiveCheck implements CheckType {

    public static final String KIND = "AREA_LIVE";

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
        return area.get().live()
                ? Optional.empty()
                : Gap.of("area-live", area.get().name());
    }
}
