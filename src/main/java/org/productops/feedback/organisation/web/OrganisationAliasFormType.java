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

/** The form that makes a name that people write another name of an organisation. */
@JiraComponent
public class OrganisationAliasFormType extends FormType<OrganisationView> {

    public OrganisationAliasFormType() {
        super("productops-organisation-alias", OrganisationView.class);
    }

    @Override
    protected List<Field> fields(Optional<OrganisationView> record) {
        return List.of(
                Field.of(OrganisationFields.ALIASES, FieldKind.TEXT, "productops.organisation.alias.written")
                        .mandatory(),
                Field.of(OrganisationFields.NAME, FieldKind.ORGANISATION, "productops.organisation.alias.meant")
                        .help("productops.organisation.alias.help")
                        .mandatory());
    }

    @Override
    protected FormValues values(OrganisationView record) {
        return FormValues.EMPTY;
    }
}
