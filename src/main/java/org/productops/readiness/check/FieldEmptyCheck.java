package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;

/** A named field has no value. */
@JiraComponent
public class FieldEmptyCheck implements CheckType {

    public static final String KIND = "FIELD_EMPTY";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SubjectKind subjectKind() {
        return SubjectKind.FIELD;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        Optional<FieldFact> field = facts.field(check.subject());
        if (field.isEmpty()) {
            return FieldGaps.unknown(check.subject());
        }
        String name = field.get().name();
        return field.get().filled() ? Gap.of("field-empty", name) : Optional.empty();
    }
}
