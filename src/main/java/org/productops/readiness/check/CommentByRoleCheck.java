package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;

/** Somebody in a role of the issue's project has commented on it. */
@JiraComponent
public class CommentByRoleCheck implements CheckType {

    public static final String KIND = "COMMENT_BY_ROLE";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SubjectKind subjectKind() {
        return SubjectKind.PROJECT_ROLE;
    }

    @Override
    public boolean isJudgedOnCreate() {
        return false;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        Optional<RoleComments> comments = facts.comments(check.subject());
        if (comments.isEmpty()) {
            return Gap.ofBroken("role-unknown", check.subject());
        }
        return comments.get().there()
                ? Optional.empty()
                : Gap.of("comment", comments.get().roleName());
    }
}
