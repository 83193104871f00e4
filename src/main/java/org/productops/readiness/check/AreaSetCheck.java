package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;

/** The issue has a product area. */
@JiraComponent
public class AreaSetCheck implements CheckType {

    public static final String KIND = "AREA_SET";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        return facts.hasArea() ? Optional.empty() : MissingArea.gap(facts);
    }
}
