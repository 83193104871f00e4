package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.text.TextPattern;

/** A named field has a value that a {@link TextPattern} means; of several values, one is enough. */
@JiraComponent
public class FieldMatchesCheck implements CheckType {

    public static final String KIND = "FIELD_MATCHES";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SubjectKind subjectKind() {
        return SubjectKind.FIELD;
    }

    @Override
    public boolean takesValue() {
        return true;
    }

    @Override
    public Optional<Message> faultOf(String value) {
        return TextPattern.faultOf(value);
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        Optional<FieldFact> field = facts.field(check.subject());
        if (field.isEmpty()) {
            return FieldGaps.unknown(check.subject());
        }
        TextPattern wanted = TextPattern.of(check.value());
        return field.get().texts().stream().anyMatch(wanted::matches)
                ? Optional.empty()
                : Gap.of("field-matches", field.get().name(), check.value());
    }
}
