package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The issue is to be delivered in a version that is neither released nor archived. */
@JiraComponent
public class FixVersionSetCheck implements CheckType {

    public static final String KIND = "FIX_VERSION_SET";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        List<VersionFact> versions = facts.fixVersions();
        if (versions.isEmpty()) {
            return Gap.of("fix-version");
        }
        return versions.stream().anyMatch(VersionFact::open)
                ? Optional.empty()
                : Gap.of(
                        "fix-version-closed",
                        versions.stream().map(VersionFact::name).collect(Collectors.joining(", ")));
    }
}
