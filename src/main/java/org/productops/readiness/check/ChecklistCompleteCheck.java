package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;

/** Another checklist has no open item that is mandatory. It has items that wait for the issue to be there, so it does, too. */
@JiraComponent
public class ChecklistCompleteCheck implements CheckType {

    public static final String KIND = "CHECKLIST_COMPLETE";

    /** The id of the list that the check asks for; empty if it is another check, or names none. */
    public static Optional<Long> other(Check check) {
        return Optional.of(check)
                .filter(each -> each.kind().equals(KIND) && each.subject().matches("\\d{1,18}"))
                .map(each -> Long.valueOf(each.subject()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SubjectKind subjectKind() {
        return SubjectKind.CHECKLIST;
    }

    @Override
    public boolean isJudgedOnCreate() {
        return false;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        Optional<OtherLists.OtherList> other = other(check).flatMap(lists::find);
        if (other.isEmpty()) {
            return Gap.ofBroken("checklist-unknown", check.subject());
        }
        if (other.get().circular()) {
            return Gap.ofBroken("checklist-circular", other.get().name());
        }
        return other.get().openMandatory() == 0
                ? Optional.empty()
                : Gap.of("checklist", other.get().name(), other.get().openMandatory());
    }
}
