package org.productops.feedback.organisation.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.organisation.OrganisationFields;
import org.productops.feedback.organisation.OrganisationView;

/** The form that merges an organisation into another one. */
@JiraComponent
public class OrganisationMergeFormType extends FormType<OrganisationView> {

    public OrganisationMergeFormType() {
        super("productops-organisation-merge", OrganisationView.class);
    }

    @Override
    protected List<Field> fields(Optional<OrganisationView> record) {
        return List.of(Field.of(
                        OrganisationFields.MERGED_INTO,
                        FieldKind.ORGANISATION,
                        "productops.organisation.field.mergedinto")
                .help("productops.organisation.help.merged-into")
                .mandatory());
    }

    @Override
    protected FormValues values(OrganisationView record) {
        return FormValues.EMPTY;
    }
}
