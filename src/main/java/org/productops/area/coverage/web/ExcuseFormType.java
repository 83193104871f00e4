package org.productops.area.coverage.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import org.productops.area.coverage.Excuse;
import org.productops.area.coverage.ExcuseDraft;
import org.productops.area.coverage.ExcuseFields;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;

/** The form of an excuse. */
@JiraComponent
public class ExcuseFormType extends FormType<Excuse> {

    public ExcuseFormType() {
        super("productops-excuse", Excuse.class);
    }

    @Override
    protected List<Field> fields(Optional<Excuse> record) {
        return List.of(
                Field.of(ExcuseFields.REASON, FieldKind.LINES, "productops.coverage.excuse.reason")
                        .help("productops.coverage.excuse.reason-help")
                        .mandatory(),
                Field.of(ExcuseFields.UNTIL, FieldKind.DATE, "productops.coverage.excuse.until")
                        .help("productops.coverage.excuse.until-help")
                        .mandatory());
    }

    @Override
    protected FormValues values(Excuse excuse) {
        return FormValues.EMPTY
                .with(ExcuseFields.REASON, excuse.reason())
                .with(ExcuseFields.UNTIL, excuse.until().toString());
    }

    /** What was typed, as a draft. */
    static ExcuseDraft draft(FormValues typed) {
        return new ExcuseDraft(typed.text(ExcuseFields.REASON), typed.text(ExcuseFields.UNTIL));
    }
}
