package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;
import org.productops.common.error.Message;

/** A named field has a value. */
@JiraComponent
public class FieldFilledCheck implements CheckType {

    public static final String KIND = "FIELD_FILLED";

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
        if (field.get().filled()) {
            return Optional.empty();
        }
        String name = field.get().name();
        return Optional.of(new Gap(
                Message.of("productops.readiness.gap.field", name),
                Message.of("productops.readiness.gap.field-how", name)));
    }
}
