package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;
import org.productops.common.error.Message;

/** All issues that are linked in one way, in whichever direction, are resolved. */
@JiraComponent
public class LinksResolvedCheck implements CheckType {

    public static final String KIND = "LINKS_RESOLVED";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SubjectKind subjectKind() {
        return SubjectKind.LINK_TYPE;
    }

    @Override
    public boolean isJudgedOnCreate() {
        return false;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        Optional<LinkedIssues> linked = facts.linked(check.subject());
        if (linked.isEmpty()) {
            return Gap.ofBroken("link-unknown", check.subject());
        }
        String type = linked.get().typeName();
        return OpenIssues.gap(
                linked.get().open(),
                "productops.readiness.gap.links",
                Message.of("productops.readiness.gap.links-how", type),
                type);
    }
}
